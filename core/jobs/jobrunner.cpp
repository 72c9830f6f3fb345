// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/jobrunner.h"

#include "core/base/async.h"

#include <QPromise>
#include <QRandomGenerator>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

/// The thread of one job.
class JobRunner::Worker
{
public:
    struct Reports
    {
        std::function<void(const TuningJob &)> changed; ///< on this thread
        std::function<void(const TuningJob &)> ended;
    };

    Worker(const JobProcedure::Services &services, const TuningJob &job, Reports reports)
        : m_procedure(services, job)
        , m_reports(std::move(reports))
        , m_thread([this](const std::stop_token &stop) { work(stop); })
    {
    }

    void order(Order order)
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(order));
        m_changed.notify_all();
    }

    void stop() { m_thread.request_stop(); }
    /// Orders that came too late: the thread had ended.
    [[nodiscard]] std::vector<Order> takeOrders()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_orders, {});
    }

private:
    using Kind = JobProcedure::Next::Kind;

    void work(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            carryOutOrders();
            const JobProcedure::Next next = m_procedure.step(stop);
            if (stop.stop_requested())
                return;
            m_reports.changed(m_procedure.job());
            if (next.kind == Kind::Ended && !hasOrders()) {
                m_reports.ended(m_procedure.job());
                return;
            }
            std::unique_lock lock(m_mutex);
            const auto ordered = [this] { return !m_orders.empty(); };
            if (next.kind == Kind::Wait)
                m_changed.wait_for(lock, stop, next.wait, ordered);
            else if (next.kind == Kind::Stuck)
                m_changed.wait(lock, stop, ordered);
        }
    }
    bool hasOrders()
    {
        const std::lock_guard lock(m_mutex);
        return !m_orders.empty();
    }
    void carryOutOrders()
    {
        for (const Order &order : takeOrders())
            order(m_procedure);
    }

    JobProcedure m_procedure; ///< of the thread
    Reports m_reports;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Order> m_orders; ///< guarded by m_mutex
    std::jthread m_thread;       ///< last: ends before what it uses
};

JobRunner::JobRunner(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

JobRunner::~JobRunner()
{
    // All are told before the first is waited for. Reports that are on their way find nobody.
    for (const auto &[job, worker] : m_workers)
        worker->stop();
    m_workers.clear();
}

void JobRunner::pickUp()
{
    onFinished(m_services.store.jobs(), this, [this](const Result<std::vector<TuningJob>> &jobs) {
        if (!jobs) {
            emit failed(jobs.error());
            return;
        }
        for (const TuningJob &job : *jobs) {
            if (!isEnded(job.state))
                take(job);
        }
    });
}

QFuture<Result<TuningJob>> JobRunner::start(TuningPlan plan)
{
    // The caller gets a future of its own: taking a result takes it from all that share it.
    auto started = std::make_shared<QPromise<Result<TuningJob>>>();
    started->start();
    onFinished(m_services.store.add(std::move(plan), m_services.clock.now()), this,
        [this, started](const Result<TuningJob> &job) {
            if (job) {
                take(*job);
                emit jobChanged(*job);
            } else {
                emit failed(job.error());
            }
            started->addResult(job);
            started->finish();
        });
    return started->future();
}

void JobRunner::wish(qint64 job, JobWish wish)
{
    onFinished(m_services.store.setWish(job, wish), this, [this, job, wish](const Result<> &kept) {
        if (!kept) {
            emit failed(kept.error());
            return;
        }
        order(job, [wish](JobProcedure &procedure) { procedure.wish(wish); });
    });
}

void JobRunner::retry(qint64 job)
{
    order(job, [](JobProcedure &procedure) { (void)procedure.retry(); });
}

void JobRunner::decide(qint64 job, bool sendAgain)
{
    order(job, [sendAgain](JobProcedure &procedure) { (void)procedure.decide(sendAgain); });
}

void JobRunner::order(qint64 job, Order order)
{
    if (const auto worker = m_workers.find(job); worker != m_workers.end()) {
        worker->second->order(std::move(order));
        return;
    }
    onFinished(m_services.store.job(job), this,
        [this, order = std::move(order)](const Result<TuningJob> &found) {
            if (!found) {
                emit failed(found.error());
                return;
            }
            take(*found);
            m_workers.at(found->id)->order(order);
        });
}

void JobRunner::take(const TuningJob &job)
{
    if (m_workers.contains(job.id))
        return;
    const auto onOwnThread = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    const JobProcedure::Services services{.http = m_services.http,
        .store = m_services.store,
        .endpoints = m_services.endpoints,
        .catalogue = m_services.catalogue,
        .clock = m_services.clock,
        .random = [] { return QRandomGenerator::global()->generateDouble(); },
        .patience = m_services.patience,
        .uploading =
            [this, onOwnThread](qint64 id, qint64 sent, qint64 total) {
                onOwnThread([=, this] { emit uploading(id, sent, total); });
            }};
    const Worker::Reports reports{.changed =
                                      [this, onOwnThread](const TuningJob &changed) {
                                          onOwnThread(
                                              [this, changed] { emit jobChanged(changed); });
                                      },
        .ended =
            [this, onOwnThread](const TuningJob &ended) {
                onOwnThread([this, ended] {
                    const std::vector<Order> late = m_workers.at(ended.id)->takeOrders();
                    m_workers.erase(ended.id);
                    emit jobEnded(ended);
                    for (const Order &one : late)
                        order(ended.id, one);
                });
            }};
    m_workers.emplace(job.id, std::make_unique<Worker>(services, job, reports));
}

} // namespace core
