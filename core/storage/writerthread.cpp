// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/writerthread.h"

#include "core/storage/sqliteerror.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <chrono>
#include <utility>

namespace core {

namespace {
constexpr std::size_t kJobsPerTransaction = 64;
constexpr std::chrono::milliseconds kRetryInterval{500};
} // namespace

WriterThread::WriterThread(SqliteConnection connection, Callbacks callbacks)
    : m_connection(std::move(connection))
    , m_callbacks(std::move(callbacks))
    , m_thread([this] { work(); })
{
}

WriterThread::~WriterThread()
{
    (void)finish();
}

SqliteConnection WriterThread::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    return std::move(m_connection);
}

void WriterThread::push(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void WriterThread::retryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_retryNow = true;
    }
    m_wake.notify_one();
}

void WriterThread::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_lookForWork = true;
    }
    m_wake.notify_one();
}

WriterThread::IdlePause::IdlePause(WriterThread &writer)
    : m_writer(writer)
{
    const std::lock_guard lock(m_writer.m_mutex);
    ++m_writer.m_idlePauses;
}

WriterThread::IdlePause::~IdlePause()
{
    {
        const std::lock_guard lock(m_writer.m_mutex);
        --m_writer.m_idlePauses;
    }
    m_writer.m_wake.notify_one();
}

void WriterThread::work()
{
    while (true) {
        std::vector<Job> jobs = takeJobs();
        if (!jobs.empty()) {
            if (jobs.front().alone)
                runAlone(jobs.front());
            else
                runTogether(jobs);
            wake();
            continue;
        }
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop)
                return;
            m_lookForWork = false;
        }
        const Result<bool> more = m_callbacks.idle(m_connection);
        if (more && *more)
            wake();
    }
}

std::vector<WriterThread::Job> WriterThread::takeJobs()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock,
        [this] { return m_stop || (m_lookForWork && m_idlePauses == 0) || !m_queue.empty(); });
    std::vector<Job> jobs;
    while (!m_queue.empty() && jobs.size() < kJobsPerTransaction &&
        (jobs.empty() || !m_queue.front().alone)) {
        jobs.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
        if (jobs.front().alone)
            break;
    }
    return jobs;
}

void WriterThread::runAlone(Job &job)
{
    const Result<> done = job.run(m_connection);
    if (done)
        m_callbacks.afterCommit(m_connection);
    job.deliver(); // the task's own result, also when it failed
}

void WriterThread::runTogether(std::vector<Job> &jobs)
{
    bool failing = false;
    while (!jobs.empty()) {
        const Result<> done = commitTogether(jobs);
        if (done) {
            m_callbacks.afterCommit(m_connection);
            if (failing)
                m_callbacks.recovered();
            break;
        }
        if (!failing)
            m_callbacks.failed(done.error());
        failing = true;
        const bool lastAttempt = !waitForRetry();
        if (!isTransient(done.error()) || (lastAttempt && !commitTogether(jobs))) {
            for (Job &job : jobs)
                job.fail(done.error());
            return;
        }
        if (lastAttempt) {
            m_callbacks.afterCommit(m_connection);
            break;
        }
    }
    for (Job &job : jobs)
        job.deliver();
}

Result<> WriterThread::commitTogether(std::vector<Job> &jobs)
{
    ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    for (Job &job : jobs) {
        ATTUNE_TRY(m_connection.execute("SAVEPOINT job"));
        const Result<> done = job.run(m_connection);
        if (!done) {
            if (isTransient(done.error()))
                return done;
            // Failed for good: its future delivers why, the others still count.
            ATTUNE_TRY(m_connection.execute("ROLLBACK TO job"));
        }
        ATTUNE_TRY(m_connection.execute("RELEASE job"));
    }
    ATTUNE_TRY(m_callbacks.beforeCommit(m_connection));
    return transaction.commit();
}

bool WriterThread::waitForRetry()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, kRetryInterval, [this] { return m_stop || m_retryNow; });
    m_retryNow = false;
    return !m_stop;
}

} // namespace core
