// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <utility>

namespace core {

/// Reports how far a long task has come. Called on the task's thread, at most a few times a second.
/// `total` is 0 while it is not known.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// Calls `handler(result)` on the thread of `guard` once `future` is finished; never after `guard`
/// has died, and not for a future that was cancelled without a result.
///
/// QFuture::then(context, …) is not used: on Qt 6.4 it aborts when the context died first.
template <class T, class Handler>
void onFinished(const QFuture<T> &future, QObject *guard, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
        [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            const QFuture<T> finished = watcher->future();
            if (finished.resultCount() > 0)
                handler(finished.result());
        });
    watcher->setFuture(future);
}

} // namespace core
