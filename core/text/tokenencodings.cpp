// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokenencodings.h"

#include <QPromise>
#include <QThreadPool>

namespace core {

QFuture<TokenEncodings::Loaded> TokenEncodings::get(EncodingName name)
{
    const std::lock_guard lock(m_mutex);
    std::optional<QFuture<Loaded>> &future = m_futures.at(size_t(name));
    if (!future) {
        // Shared, because QThreadPool wants a function that can be copied.
        auto promise = std::make_shared<QPromise<Loaded>>();
        future = promise->future();
        promise->start();
        QThreadPool::globalInstance()->start([promise, name] {
            promise->addResult(TokenEncoding::load(name));
            promise->finish();
        });
    }
    return *future;
}

} // namespace core
