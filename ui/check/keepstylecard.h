// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

namespace ui {

class TextLabel;

/// "It looks like you say Hi … Keep these as your house style?"
class KeepStyleCard final : public Card
{
    Q_OBJECT

public:
    explicit KeepStyleCard(QWidget *parent = nullptr);

    void setVoice(const QString &voice);

signals:
    void keepRequested();
    void changeRequested();
    void notNowRequested();

private:
    TextLabel *m_text;
};

} // namespace ui
