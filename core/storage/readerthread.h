// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/sqliteconnection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace core {

[[nodiscard]] Error cancelledError();

/// A future that is finished already.
template <class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A thread with a connection of its own that reads a project, one request after the other.
class ReaderThread
{
public:
    /// Takes over `connection`.
    explicit ReaderThread(SqliteConnection connection);
    /// Stops the running request; it and those that wait fail with Cancelled.
    ~ReaderThread();

    template <class T>
    using Task = std::function<Result<T>(SqliteConnection &)>;

    template <class T>
    QFuture<Result<T>> run(Task<T> task)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        enqueue(
            {.run =
                    [this, promise, task = std::move(task)](SqliteConnection &connection) {
                        Result<T> result = task(connection);
                        if (m_connection
                                .isInterrupted()) // too late to stop it, but nobody wants it any more
                            result = tl::unexpected(cancelledError());
                        promise->addResult(std::move(result));
                        promise->finish();
                    },
                .drop =
                    [promise](Error error) {
                        promise->addResult(Result<T>(tl::unexpected(std::move(error))));
                        promise->finish();
                    }});
        return future;
    }

    /// The same, but every earlier request of this kind that has not finished is stopped: its future
    /// delivers Cancelled.
    template <class T>
    QFuture<Result<T>> runLatest(Task<T> task)
    {
        dropAll();
        return run<T>(std::move(task));
    }

private:
    struct Request
    {
        std::function<void(SqliteConnection &)> run;
        std::function<void(Error)> drop;
    };

    void enqueue(Request request);
    void dropAll();
    void work();

    SqliteConnection m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Request> m_queue;
    bool m_running = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace core
