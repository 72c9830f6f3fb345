// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/readerthread.h"

#include <QCoreApplication>

#include <utility>

namespace core {

Error cancelledError()
{
    return {ErrorCode::Cancelled,
        QCoreApplication::translate("core::ProjectStore", "This was stopped."), {}};
}

ReaderThread::ReaderThread(SqliteConnection connection)
    : m_connection(std::move(connection))
    , m_thread([this] { work(); })
{
}

ReaderThread::~ReaderThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    dropAll();
    m_wake.notify_one();
    m_thread.join();
}

void ReaderThread::enqueue(Request request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(request));
    }
    m_wake.notify_one();
}

void ReaderThread::dropAll()
{
    std::deque<Request> dropped;
    {
        // Under the lock, so that the request which is stopped is the one that was running, not one
        // that starts a moment later.
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_queue);
        if (m_running)
            m_connection.interrupt();
    }
    for (const Request &request : dropped)
        request.drop(cancelledError());
}

void ReaderThread::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        Request request = std::move(m_queue.front());
        m_queue.pop_front();
        m_running = true;
        m_connection.resume();
        lock.unlock();
        request.run(m_connection);
        request = {}; // what it captured goes before the next one waits
        lock.lock();
        m_running = false;
    }
}

} // namespace core
