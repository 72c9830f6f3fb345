// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/dismissals.h"
#include "ui/dialogs/sheet.h"

#include <QPointer>

class QListWidget;
class QPushButton;

namespace ui {

class CheckSession;
class TextLabel;

/// What is ignored, and how to look at it again: places, whole checks in an example or a category,
/// checks that are switched off, and what was accepted as it was.
class IgnoredSheet final : public Sheet
{
    Q_OBJECT

public:
    IgnoredSheet(CheckSession &session, QWidget *parent);

private:
    struct Line
    {
        enum class Kind { Dismissal, Accepted, Off };
        Kind kind = Kind::Dismissal;
        core::checks::Dismissal dismissal = {};
        QString check = {};
        QString text = {};
    };

    void fill();
    void lookAgain();
    void updateButtons();

    QPointer<CheckSession> m_session;
    std::vector<Line> m_lines;
    TextLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_again;
    QPushButton *m_accept;
};

} // namespace ui
