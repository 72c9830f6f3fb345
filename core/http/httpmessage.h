// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace core {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// A form with text fields and one file, as services take uploads (RFC 7578).
struct MultipartForm
{
    std::vector<HttpHeader> fields; ///< name and value of each
    QByteArray fileField;           ///< name of the field that holds the file
    QByteArray fileName;
    QByteArray content;

    bool operator==(const MultipartForm &) const = default;
};

/// What is asked of a server. A plain value without secrets: it can be logged and compared.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    std::vector<HttpHeader> headers = {};
    std::variant<std::monostate, QByteArray, MultipartForm> body = {};

    std::chrono::milliseconds connectTimeout{15'000};
    /// For everything; 0: none, which suits uploads and streams, because a transfer that stalls is
    /// ended by `stallTimeout` all the same.
    std::chrono::milliseconds timeout{60'000};
    std::chrono::seconds stallTimeout{30}; ///< without a byte in either direction
    qint64 maxReply = 16 << 20;            ///< bytes; a longer reply fails with TooLarge
};

struct HttpReply
{
    int status = 0;
    std::vector<HttpHeader> headers = {};
    QByteArray body = {};

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The value of the last header of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Whether an address leads to this computer itself.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Milliseconds from `now` (since 1970 UTC) for which a `Retry-After` header asks: a number of seconds
/// or a date (RFC 9110, 10.2.3). Nothing when there is no such header or it makes no sense.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(
    const HttpReply &reply, qint64 now);

} // namespace core
