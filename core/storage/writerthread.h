// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/readerthread.h"
#include "core/storage/sqliteconnection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace core {

/// The one thread that changes a project.
///
/// Jobs run in the order of the calls. Small ones that wait together share a transaction; each
/// future finishes only after the commit. A job that fails for a reason that may pass (full disk, lost
/// folder) stays at the head of the queue and is tried again, so that nothing is lost or overtaken.
class WriterThread
{
public:
    /// Called on the writer thread.
    struct Callbacks
    {
        std::function<void(const Error &)> failed; ///< the first failure of a job that is kept
        std::function<void()> recovered;           ///< the kept job has been committed
        /// Inside the transaction, after its jobs: reads what the program shows of the new state.
        std::function<Result<>(SqliteConnection &)> beforeCommit;
        /// After a commit, before its futures finish.
        std::function<void(SqliteConnection &)> afterCommit;
        /// When nothing waits: does a slice of background work in its own transaction and says
        /// whether there is more.
        std::function<Result<bool>(SqliteConnection &)> idle;
    };

    WriterThread(SqliteConnection connection, Callbacks callbacks);
    ~WriterThread();

    /// Finishes what is queued and gives the connection back. A job that is being kept is tried once
    /// more; if that fails, its future and those behind it deliver the error.
    SqliteConnection finish();

    template <class T>
    using Task = std::function<Result<T>(SqliteConnection &)>;

    /// Queues `task`; it runs inside a transaction and may run again after a failed commit, so it
    /// must change nothing but the database. `finished` runs on the writer thread before the future finishes.
    template <class T>
    QFuture<Result<T>> write(Task<T> task, std::function<void(const Result<T> &)> finished = {})
    {
        return enqueue<T>(false, std::move(task), std::move(finished));
    }
    /// For tasks that manage their own transaction and must not be repeated (import, erase).
    template <class T>
    QFuture<Result<T>> writeAlone(
        Task<T> task, std::function<void(const Result<T> &)> finished = {})
    {
        return enqueue<T>(true, std::move(task), std::move(finished));
    }

    /// Tries a kept job again at once.
    void retryNow();
    /// There is background work to look for.
    void wake();

    /// Background work begins no new slice while one of these lives. Must not outlive the thread.
    class IdlePause
    {
    public:
        explicit IdlePause(WriterThread &writer);
        ~IdlePause();
        Q_DISABLE_COPY_MOVE(IdlePause)

    private:
        WriterThread &m_writer;
    };

private:
    struct Job
    {
        bool alone = false;
        std::function<Result<>(SqliteConnection &)> run;
        std::function<void()> deliver;
        std::function<void(Error)> fail;
    };

    template <class T>
    QFuture<Result<T>> enqueue(
        bool alone, Task<T> task, std::function<void(const Result<T> &)> finished)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        auto result = std::make_shared<std::optional<Result<T>>>();
        auto deliver = [promise, result, finished = std::move(finished)] {
            if (finished)
                finished(**result);
            promise->addResult(std::move(**result));
            promise->finish();
        };
        push({.alone = alone,
            .run = [result, task = std::move(task)](SqliteConnection &connection) -> Result<> {
                *result = task(connection);
                if (!**result)
                    return tl::unexpected((*result)->error());
                return {};
            },
            .deliver = deliver,
            .fail =
                [result, deliver](Error error) {
                    *result = Result<T>(tl::unexpected(std::move(error)));
                    deliver();
                }});
        return future;
    }

    void push(Job job);
    void work();
    [[nodiscard]] std::vector<Job> takeJobs();
    void runAlone(Job &job);
    void runTogether(std::vector<Job> &jobs);
    /// One attempt at a transaction with all jobs.
    [[nodiscard]] Result<> commitTogether(std::vector<Job> &jobs);
    /// Waits before the next attempt; false: the program is closing.
    bool waitForRetry();

    SqliteConnection m_connection;
    Callbacks m_callbacks;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stop = false;
    bool m_retryNow = false;
    bool m_lookForWork = true;
    int m_idlePauses = 0;
    std::thread m_thread;
};

} // namespace core
