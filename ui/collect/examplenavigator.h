// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace ui {

class ExampleTableView;
class ProjectSession;

/// Goes through the examples of the table: on, back, to the next that is not done, to a number.
class ExampleNavigator final : public QObject
{
    Q_OBJECT

public:
    /// `table` owns this.
    explicit ExampleNavigator(ExampleTableView *table);

    void setSession(ProjectSession *session);
    /// The nearest row there is.
    void goTo(int row);
    void goOn(int rows);
    /// Beyond the end it goes on at the other end; says so where everything is done.
    void goToUnfinished(bool forward);
    void askForNumber();

signals:
    void aboutToLeave(); ///< typed text has to be handed over now
    void toastRequested(const QString &text, bool undoable);

private:
    ExampleTableView *m_table;
    ProjectSession *m_session = nullptr;
    quint64 m_search = 0; ///< looking for the next unfinished: older answers are dropped
};

} // namespace ui
