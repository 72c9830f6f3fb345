// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFuture>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace core {

// For the threads of jobs, which may wait. Never on a window's thread.

/// The result of `future`, once it is there, or Cancelled after a stop request: what was asked for then
/// goes on without anybody waiting for it.
template <class T>
[[nodiscard]] Result<T> waitFor(QFuture<Result<T>> future, const std::stop_token &stop)
{
    struct State
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::optional<Result<T>> result;
    };
    auto state = std::make_shared<State>();
    future.then([state](const Result<T> &result) {
        const std::lock_guard lock(state->mutex);
        state->result = result;
        state->changed.notify_all();
    });
    std::unique_lock lock(state->mutex);
    if (!state->changed.wait(lock, stop, [&] { return state->result.has_value(); }))
        return fail(ErrorCode::Cancelled, {});
    return std::move(*state->result);
}

/// Waits. False: a stop was asked for before the time was over.
[[nodiscard]] inline bool pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace core
