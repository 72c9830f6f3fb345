// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"

#include <memory>

namespace core {

/// HttpClient over libcurl: one thread carries all transfers.
///
/// Certificates are always verified. Connections to this computer itself never go through a proxy; the
/// others through the one that `proxyFor` names, or, without it, that the environment names.
class CurlHttpClient final : public HttpClient
{
public:
    struct Settings
    {
        /// File with the certificates to trust (PEM) instead of the system's; empty: those, or the file
        /// that CURL_CA_BUNDLE names, as an organisation with an authority of its own sets it.
        QByteArray trusted = {};
        /// The system's proxy for an address, like "http://proxy:3128"; empty: none. Any thread.
        std::function<QByteArray(const QUrl &)> proxyFor = {};
    };

    CurlHttpClient();
    explicit CurlHttpClient(Settings settings);
    /// Ends what still runs with Cancelled.
    ~CurlHttpClient() override;

    [[nodiscard]] QFuture<Result<HttpReply>> send(HttpRequest request,
        std::optional<HttpHeader> credential = {}, HttpHooks hooks = {},
        std::stop_token stop = {}) override;

private:
    class Private;

    std::unique_ptr<Private> d;
};

} // namespace core
