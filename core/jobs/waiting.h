// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFuture>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace core {

// For the threads of jobs, which may wait. Never on a window's thread.

/// Waits. False: a stop was asked for before the time was over.
[[nodiscard]] inline bool pause(std::chrono::microseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

/// The result of `future`, once it is there, or Cancelled after a stop request: what was asked for then
/// goes on without anybody waiting for it. Cancelled, too, when whoever promised it has gone.
///
/// It looks again and again, because Qt 6.4 offers nothing better: waitForFinished() knows of no stop
/// request, a watcher needs an event loop, and a continuation that is attached in the very moment in which
/// the result is set runs twice, which crashes.
template <class T>
[[nodiscard]] Result<T> waitFor(QFuture<Result<T>> future, const std::stop_token &stop)
{
    // Short at first, as most answers come from the project on this computer; then 50 times a second.
    std::chrono::microseconds wait(200);
    while (!future.isFinished()) {
        if (!pause(wait, stop))
            return fail(ErrorCode::Cancelled, {});
        wait = std::min<std::chrono::microseconds>(wait * 2, std::chrono::milliseconds(20));
    }
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled, {});
    return future.result();
}

} // namespace core
