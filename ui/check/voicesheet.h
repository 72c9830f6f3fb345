// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/housestyle.h"
#include "ui/dialogs/sheet.h"

#include <QPointer>

#include <vector>

class QComboBox;

namespace ui {

class CheckSession;

/// The house style, one convention a line: what the answers say, and the user's own choice.
class VoiceSheet final : public Sheet
{
    Q_OBJECT

public:
    VoiceSheet(CheckSession &session, QWidget *parent);

private:
    void keep();

    struct Line
    {
        QString key;
        QString segment;
        QComboBox *box = nullptr;
    };
    QPointer<CheckSession> m_session;
    std::vector<Line> m_lines;
};

} // namespace ui
