// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/tuningjob.h"
#include "core/providers/problem.h"
#include "ui/pages/page.h"
#include "ui/tune/tunereadiness.h"

namespace ui {

class LocalModels;
class PlanPanel;
class TuneSession;

/// What can be done on the Tune page: the way to a start, what helps against a reason or a problem, and the
/// sheets that belong to it. Without an open project nothing happens.
class TuneCommands final : public QObject
{
    Q_OBJECT

public:
    /// Sheets open above `page`, which owns this; the others outlive it.
    TuneCommands(const PageContext &context, LocalModels *models, PlanPanel *plan, QWidget *page);

    /// Null: no project is open. Outlives its use here.
    void setTunings(TuneSession *tunings);

    /// Shows once more what is going to happen, then begins. For a plan that can be started.
    void review();
    void carryOut(ReasonStep step, const std::vector<core::ExampleId> &examples);
    void carryOut(core::NextStep step, const core::TuningJob &job);
    /// Fills the plan in as it was for that job.
    void prefill(qint64 job);
    void stopTuning(qint64 job);

    void chooseFolder();
    void openModels();
    void openJobs();
    void openSent();
    void openService(bool toKey);

signals:
    void planRequested();
    void jobRequested(qint64 job);
    void toastRequested(const QString &text, bool undoable);
    void exampleRequested(core::ExampleId example);

private:
    void start();
    void openShortening(const std::vector<core::ExampleId> &examples);
    void tryAgain(qint64 job);

    PageContext m_context;
    LocalModels *m_models;
    PlanPanel *m_plan;
    QWidget *m_page;
    TuneSession *m_tunings = nullptr;
    qint64 m_serviceJob = 0; ///< to go on when the address is put right
};

} // namespace ui
