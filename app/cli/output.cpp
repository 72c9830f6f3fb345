// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include <cstdio>

namespace app {

namespace {

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

ExitCode exitCodeFor(core::ErrorCode code)
{
    using enum core::ErrorCode;
    switch (code) {
    case InvalidInput:
    case NotFound:
    case NotAProject:
    case TooLarge:
    case Unsupported:
        return ExitCode::BadInput;
    case Cancelled:
        return ExitCode::Problems;
    case AlreadyExists:
    case PermissionDenied:
    case ReadOnly:
    case InUse:
    case FileNewer:
    case Damaged:
    case DiskFull:
    case ChangedOnDisk:
    case Storage:
        return ExitCode::Storage;
    case Offline:
    case TimedOut:
    case Insecure:
    case BrokenReply:
    case Refused:
        return ExitCode::Network;
    }
    return ExitCode::Storage;
}

void Output::value(const Json &value) const
{
    if (!m_json)
        return;
    // Text that is not valid Unicode (half of a surrogate pair) is shown as U+FFFD, not refused.
    const std::string text = value.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
    print(stdout, QByteArray::fromStdString(text));
}

void Output::line(const QString &text) const
{
    if (!m_json)
        print(stdout, text.toUtf8());
}

void Output::message(const QString &text) const
{
    print(stderr, text.toUtf8());
}

ExitCode Output::failed(const core::Error &error) const
{
    message(error.message);
    if (!error.detail.isEmpty())
        message(QStringLiteral("  (%1)").arg(error.detail));
    return exitCodeFor(error.code);
}

} // namespace app
