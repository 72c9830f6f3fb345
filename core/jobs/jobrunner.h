// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/jobprocedure.h"

#include <QObject>

#include <map>
#include <memory>

namespace core {

/// Carries the tuning jobs of one project out, each on a thread of its own.
///
/// Lives on the window's thread and emits its signals there. Everything it knows is in the project
/// file: destroying it only lets go of the jobs, which go on at the provider, and pickUp() of the next
/// one takes them up again. For lists and curves ask the JobStore; jobChanged() says when.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        HttpClient &http;
        JobStore &store;
        Endpoints &endpoints;
        const Catalogue &catalogue;
        const Clock &clock;
        JobPatience patience = {};
    };

    explicit JobRunner(const Services &services, QObject *parent = nullptr);
    /// Stops its threads; what they were sending is cut off and found out about at the next start.
    ~JobRunner() override;

    /// Takes up all jobs that have not ended.
    void pickUp();
    /// Freezes the project's examples as they are and starts a job with them. What is to be kept aside
    /// must have been set before (planSplit()). The future delivers the job once it is committed.
    QFuture<Result<TuningJob>> start(TuningPlan plan);

    /// Stop, pause, resume: kept until it has been carried out, also over a restart.
    void wish(qint64 job, JobWish wish);
    /// Goes on with a job that a problem ended before it was created, or that waits after trouble. One that
    /// failed at the provider stays as it is: start() a new one.
    void retry(qint64 job);
    /// For a job in Creation::Asking: sends it again although it may exist, or gives it up.
    void decide(qint64 job, bool sendAgain);

    [[nodiscard]] bool isActive(qint64 job) const { return m_workers.contains(job); }

signals:
    /// The job or what it told has changed; as stored.
    void jobChanged(const core::TuningJob &job);
    /// It has reached a state in which nothing more happens; jobChanged() came before.
    void jobEnded(const core::TuningJob &job);
    void uploading(qint64 job, qint64 sent, qint64 total);
    /// The project could not be read or written.
    void failed(const core::Error &error);

private:
    class Worker;
    using Order = std::function<void(JobProcedure &)>;

    void take(const TuningJob &job);
    /// Hands `order` to the job's thread, which is started for it when there is none.
    void order(qint64 job, Order order);

    Services m_services;
    std::map<qint64, std::unique_ptr<Worker>> m_workers;
};

} // namespace core
