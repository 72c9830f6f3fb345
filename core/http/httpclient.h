// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/httpmessage.h"

#include <QByteArrayView>
#include <QFuture>

#include <functional>
#include <stop_token>

namespace core {

/// Called while a transfer runs, on the client's own thread: they must be quick and lock nothing.
struct HttpHooks
{
    /// Takes the body of a 2xx reply piece by piece instead of collecting it (a stream). False ends
    /// the transfer with Cancelled.
    std::function<bool(QByteArrayView)> onBody = {};
    std::function<void(qint64 sent, qint64 total)> onUpload = {};
};

/// Talks HTTP. Any thread may call send(); every future delivers exactly one result.
///
/// A reply is whatever the server answered, also 404 or 500. Errors are what kept it from
/// answering: Offline and Insecure mean that the request was never sent; after TimedOut, BrokenReply
/// and TooLarge it may have been carried out. A POST is sent at most once. Redirects are replies like any other and never followed,
/// because whoever follows one must decide what to show to the next server.
class HttpClient
{
public:
    virtual ~HttpClient() = default;

    /// `credential` is the header that holds the access key, if any: kept apart from the request so that
    /// requests can be shown and logged. A stop request ends the transfer with Cancelled.
    [[nodiscard]] virtual QFuture<Result<HttpReply>> send(HttpRequest request,
        std::optional<HttpHeader> credential = {}, HttpHooks hooks = {},
        std::stop_token stop = {}) = 0;

protected:
    HttpClient() = default;
    HttpClient(const HttpClient &) = default;
    HttpClient &operator=(const HttpClient &) = default;
};

} // namespace core
