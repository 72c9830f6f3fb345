// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>

namespace ui {

/// Runs `function` on a thread of the pool; see core::onFinished() for its result.
template <class Function>
QFuture<std::invoke_result_t<Function>> runInBackground(Function function)
{
    // Shared, because QThreadPool wants a function that can be copied.
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Function>>>();
    auto work = std::make_shared<Function>(std::move(function));
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult((*work)());
        promise->finish();
    });
    return future;
}

/// How far a task on another thread is; the window looks at it a few times a second.
struct SharedProgress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0: not known
};

} // namespace ui
