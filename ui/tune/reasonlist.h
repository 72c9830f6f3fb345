// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tune/tunereadiness.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ui {

/// What speaks against starting now, each with what can be done about it.
class ReasonList final : public Card
{
    Q_OBJECT

public:
    explicit ReasonList(QWidget *parent = nullptr);

    void present(const std::vector<TuneReason> &reasons);

signals:
    void stepRequested(ui::ReasonStep step, const std::vector<core::ExampleId> &examples);

private:
    void rebuild();

    std::vector<TuneReason> m_reasons;
    QVBoxLayout *m_rows;
};

} // namespace ui
