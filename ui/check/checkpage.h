// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"
#include "ui/check/causemodel.h"
#include "ui/pages/page.h"

#include <functional>
#include <memory>

class QTimer;

namespace ui {

class Autosave;
class CauseList;
class CheckCommands;
class CheckGoal;
class CheckPanes;
class CheckSession;
class FindingModel;
class FindingTable;

/// Step 2: what differs from the user's own style, why, and what can be done about it.
class CheckPage final : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(const PageContext &context, QWidget *parent = nullptr);
    ~CheckPage() override;

    [[nodiscard]] QString goalLine() const override;
    [[nodiscard]] QWidget *goalWidget() override;
    [[nodiscard]] StepState stepState() const override;
    void setSession(ProjectSession *session) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void commitPendingEdits() override;
    bool reveal(const core::ChangeSummary &summary) override;
    bool focusNextPane(bool forward) override;

    /// The checks of the open project; null: none is open.
    [[nodiscard]] CheckSession *checks() const { return m_checks.get(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectActions();
    void connectPanes();
    void connectChecks();
    void on(ActionId id, std::function<void()> carryOut);

    void begin();
    void takeSnapshot();
    void showChoice();
    void showFinding(int row);
    void showCards();
    void showMarks();
    void updateCentre();
    void updateGoal();
    void updateActions();
    void publishFlags();
    void fetch(std::vector<core::ExampleId> ids,
        std::function<void(const std::vector<core::Example> &)> use);

    /// What is looked at, as the present look has it; null: nothing.
    [[nodiscard]] FindingPtr current() const;
    [[nodiscard]] const Cause *currentCause() const;
    void select(const FindingPtr &finding);
    /// `choice`: of the fix's choices; -1: the fix as it is.
    void carryOut(FindingAction action, const FindingPtr &finding, int choice);
    void chooseCause(const CauseChoice &choice);
    void goToFinding(bool forward);
    void markDoneAndNext();
    void openMenu();
    void tellFixed(qint64 changed, qint64 skipped);

    PageContext m_context;
    ProjectSession *m_session = nullptr;
    std::unique_ptr<CheckSession> m_checks;
    CauseModel *m_causes;
    FindingModel *m_findings;
    CheckPanes *m_panes;
    CheckGoal *m_goal;
    Autosave *m_autosave;
    CheckCommands *m_commands;
    QTimer *m_progress; ///< while the first look goes on

    FindingPtr m_current;           ///< the finding that is looked at; of an earlier look, perhaps
    int m_row = 0;                  ///< its place, for when it goes
    core::ExampleId m_revealed = 0; ///< to be shown with the next look
    bool m_counted = false;
    bool m_updating = false;  ///< the table's selection is being set
    bool m_keepPlace = false; ///< another cause is chosen for a finding that is known
    quint64 m_serial = 0;     ///< texts fetched for another finding are dropped
};

} // namespace ui
