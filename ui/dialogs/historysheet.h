// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/dialogs/sheet.h"

class QPushButton;
class QTreeWidget;

namespace ui {

class ProjectSession;

/// What was done, newest first, and the versions that one can go back to. Going back writes the
/// version to a new project beside this one: nothing is lost by looking.
class HistorySheet final : public Sheet
{
    Q_OBJECT

public:
    HistorySheet(ProjectSession &session, const core::Clock &clock, QWidget *parent);

signals:
    void nameVersionRequested();
    void goBackRequested(qint64 version, const QString &versionName);

private:
    void refresh();
    void refreshVersions();
    void updateButtons();
    [[nodiscard]] QString when(qint64 milliseconds) const;

    ProjectSession &m_session;
    const core::Clock &m_clock;
    QTreeWidget *m_changes;
    QTreeWidget *m_versions;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_goBack = nullptr;
};

} // namespace ui
