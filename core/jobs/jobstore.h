// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/projectsettings.h"
#include "core/jobs/tuningjob.h"
#include "core/storage/projectstore.h"

#include <QFuture>

namespace core {

/// The examples and settings that a job learns from, as they were when it was started.
struct FrozenExamples
{
    std::vector<Example> examples; ///< in the order of the project
    ProjectSettings settings;
};

/// What one look at a job brought.
struct JobNews
{
    std::vector<RemoteEvent> events = {}; ///< those that are stored already are left out
    std::vector<MetricPoint> metrics = {};
    std::vector<RemoteCheckpoint> checkpoints = {};
};

/// Tuning jobs in the project file. Any thread; futures finish after the commit. Writing fails with
/// ReadOnly where the project cannot be written.
class JobStore
{
public:
    /// `store` outlives this.
    explicit JobStore(ProjectStore &store)
        : m_store(store)
    {
    }

    /// Freezes the examples and keeps a new job that points at them, in one step. Gives it with its id.
    QFuture<Result<TuningJob>> add(TuningPlan plan, qint64 now);
    /// Keeps a model that was tuned elsewhere (`plan.importedFrom`) as a job that has ended. What it has learned
    /// is not known, so all that could be learned now counts as seen by it.
    QFuture<Result<TuningJob>> addImported(TuningPlan plan, QString tunedModel, qint64 now);
    /// Everything of the job and what it told, in one step.
    QFuture<Result<>> save(TuningJob job, JobNews news = {});
    QFuture<Result<>> setWish(qint64 job, std::optional<JobWish> wish);
    /// Which of its checkpoints, or its own result, counts as what the tuning has made. For a job that
    /// has ended.
    QFuture<Result<>> chooseModel(qint64 job, QString model);
    /// Committed before anything is sent.
    QFuture<Result<>> logSent(SentRecord record);

    /// Newest first.
    QFuture<Result<std::vector<TuningJob>>> jobs() const;
    /// NotFound for an unknown id.
    QFuture<Result<TuningJob>> job(qint64 id) const;
    QFuture<Result<JobDetails>> details(qint64 id) const;
    /// As details(), without the events, of which there may be very many.
    QFuture<Result<JobDetails>> curve(qint64 id) const;
    /// Events stored after the one with that id, at most `limit`, oldest first.
    QFuture<Result<std::vector<JobEvent>>> eventsAfter(qint64 job, qint64 event, int limit) const;
    QFuture<Result<std::vector<SentRecord>>> sent() const;
    QFuture<Result<FrozenExamples>> frozen(qint64 version) const;

private:
    QFuture<Result<TuningJob>> insert(TuningJob job);

    ProjectStore &m_store;
};

} // namespace core
