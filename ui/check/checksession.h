// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/dismissals.h"
#include "ui/check/checkworker.h"
#include "ui/check/fixplan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

class ProjectSession;

/// The checks of the open project: looks at it in the background, keeps up with every change, and
/// carries out what the user decides. Lives on the GUI thread and never waits.
class CheckSession final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPause = 300; ///< milliseconds after the last key before a new look

    explicit CheckSession(ProjectSession &project, QObject *parent = nullptr);
    ~CheckSession() override;

    /// Begins to look. Until then nothing is read: a very large project costs time and memory.
    void begin();
    /// The last look; never null, immutable. Not ready() before the first has ended.
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const core::checks::CheckDecisions &decisions() const { return *m_decisions; }
    [[nodiscard]] ProjectSession &project() const { return m_project; }
    /// Whether what is shown is older than the project.
    [[nodiscard]] bool isBusy() const { return m_running || (m_begun && isDue()); }
    /// How far the first look is; null when none is going on.
    [[nodiscard]] std::shared_ptr<SharedProgress> progress() const { return m_progress; }
    [[nodiscard]] bool canChange() const;

    /// A key was pressed somewhere: the next look waits for a pause.
    void typing();

    // What the user decides: each a step of undo.
    void ignoreHere(const std::vector<core::checks::Finding> &findings);
    void ignoreInExample(const core::checks::Finding &finding);
    void ignoreInCategory(const core::checks::Finding &finding, const QString &category);
    void leaveMixed(const core::checks::StyleQuestion &question);
    void lookAgainAt(const core::checks::Dismissal &dismissal);
    /// Forgets all that came with acceptEverything().
    void lookAgainAtAccepted();
    void acceptEverything();
    void switchOff(const QString &check);
    void switchOn(const QString &check);
    /// An empty `value`: the answers decide again. `label` is what the history calls it.
    void chooseStyle(
        const QString &key, const QString &segment, const QString &value, const QString &label);
    void choosePinned(core::checks::PinnedStyle pinned);
    /// The answer to "Keep these as your house style?".
    void keepHouseStyle(bool keep);
    [[nodiscard]] bool asksToKeepStyle() const;
    void setTerms(std::vector<core::checks::GlossaryTerm> terms,
        std::vector<core::checks::RequiredPhrase> phrases);

    // Fixing.
    /// Makes a plan for findings of the present snapshot, to be shown before it is carried out.
    void plan(std::vector<ChosenFinding> chosen, std::function<void(FixPlan)> ready);
    /// Carries a plan out as one step; `version` keeps the project as it was before under that name.
    void carryOut(const FixPlan &plan, const QString &action, const QString &title, bool version);
    /// Takes texts out of everything that the file holds, after what was carried out before. Undo ends
    /// here.
    void eraseForGood(std::vector<core::ErasedText> texts);
    /// Plans and carries out one fix at once.
    void fix(const FindingPtr &finding, int choice = -1);
    /// Of two answers to one question, the other goes to the Removed group.
    void keepOne(core::ExampleId kept, core::ExampleId removed);

signals:
    void snapshotChanged();
    void busyChanged(bool busy);
    void decisionsChanged();
    /// Examples that were changed, and findings that were not: their text had changed meanwhile.
    void fixed(qint64 changed, qint64 skipped);
    void erased(); ///< texts are gone from the history and all versions
    void failed(const core::Error &error);

private:
    [[nodiscard]] bool isDue() const;
    void takeChange(const core::ChangeSummary &change);
    void takeSettings();
    void schedule();
    void start(CheckTask::Kind kind);
    void takeResult(const core::Result<SnapshotPtr> &result);
    void adopt(core::checks::CheckDecisions next);
    /// Takes the decisions over at once, and gives them as text for an edit.
    [[nodiscard]] core::CheckRecords record(core::checks::CheckDecisions next);
    void decide(const QString &action, const QString &detail, core::checks::CheckDecisions next);
    void apply(core::Edit edit, std::function<void(const core::ChangeSummary &)> done = {});

    ProjectSession &m_project;
    std::shared_ptr<ProjectDoor> m_door;
    std::shared_ptr<CheckWorker> m_worker;
    std::shared_ptr<const core::checks::CheckDecisions> m_decisions;
    core::CheckRecords m_records; ///< m_decisions as text
    core::ProjectSettings m_settings;
    SnapshotPtr m_snapshot;
    std::shared_ptr<SharedProgress> m_progress;
    std::stop_source m_stop;
    QTimer m_pause;
    std::unordered_set<core::ExampleId> m_changed;
    bool m_reordered = false;
    bool m_everything = true; ///< all is to be looked at again
    bool m_style = false;     ///< another style was chosen
    bool m_sift = false;      ///< something else is ignored
    bool m_begun = false;
    bool m_running = false;
};

} // namespace ui
