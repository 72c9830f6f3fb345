// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpmessage.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace core {

using namespace std::chrono_literals;

namespace {

/// The dates of HTTP are always in English and in GMT: "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<qint64> httpDate(const QByteArray &text)
{
    const QLocale english = QLocale::c();
    QDateTime date = english.toDateTime(
        QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return date.toMSecsSinceEpoch();
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    const auto found =
        std::find_if(headers.rbegin(), headers.rend(), [&](const HttpHeader &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == headers.rend() ? QByteArray() : found->value;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply, qint64 now)
{
    const QByteArray value = reply.header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    constexpr double longest = 30.0 * 24 * 3600;
    if (isNumber && seconds >= 0 && seconds <= longest)
        return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    if (const auto date = httpDate(value))
        return std::clamp(std::chrono::milliseconds(*date - now), 0ms,
            std::chrono::milliseconds(static_cast<qint64>(longest * 1000)));
    return std::nullopt;
}

} // namespace core
