// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"
#include "ui/tune/jobprogress.h"

#include <QPointer>

#include <memory>

class QStackedWidget;
class QTimer;

namespace ui {

class JobPanel;
class JobWatch;
class LocalModels;
class PlanPanel;
class TuneChip;
class TuneCommands;
class TuneGoal;
class TuneSession;

/// Step 3: what will be sent, where, at what cost; then how the tuning goes and what came of it.
class TunePage final : public Page
{
    Q_OBJECT

public:
    explicit TunePage(const PageContext &context, QWidget *parent = nullptr);
    ~TunePage() override;

    [[nodiscard]] QString goalLine() const override;
    [[nodiscard]] QWidget *goalWidget() override;
    [[nodiscard]] StepState stepState() const override;
    void setSession(ProjectSession *session) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QWidget *makeStatusChip() override;
    [[nodiscard]] std::optional<Question> closingQuestion() const override;
    void answerClosing(int answer, const std::function<void()> &close) override;

    /// The tunings of the open project; null: none is open.
    [[nodiscard]] TuneSession *tunings() const { return m_tunings.get(); }
    [[nodiscard]] PlanPanel *plan() const { return m_plan; }
    [[nodiscard]] JobPanel *job() const { return m_job; }
    /// The job that is shown; 0: the plan is.
    [[nodiscard]] qint64 shownJob() const;
    void showJob(qint64 job);
    void showPlan();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectPlan();
    void connectJob();
    void connectTunings();
    void refreshPlan();
    void refreshJob();
    void refreshGoal();
    void refreshChip();
    void takeJobs();
    void review();
    void tellEnd(qint64 job);
    [[nodiscard]] JobProgress progressOf(const JobWatch &watch) const;
    [[nodiscard]] std::vector<qint64> activeHere() const;

    PageContext m_context;
    LocalModels *m_models;
    std::unique_ptr<TuneSession> m_tunings;
    JobWatch *m_shown;   ///< the job that is shown
    JobWatch *m_running; ///< the one that is under way
    PlanPanel *m_plan;
    JobPanel *m_job;
    QStackedWidget *m_stack;
    TuneCommands *m_commands;
    TuneGoal *m_goal;
    QPointer<TuneChip> m_chip;
    QTimer *m_second; ///< while something is under way
    std::function<void()> m_close;
    std::optional<double> m_uploaded;
    bool m_first = true; ///< the jobs of the project have not been seen yet
};

} // namespace ui
