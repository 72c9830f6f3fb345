// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace core {

/// What went wrong, as far as a program has to tell cases apart (retry, ask, choose another file).
enum class ErrorCode {
    Cancelled,
    InvalidInput, ///< what the user or a file gave cannot be used
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ReadOnly, ///< opened for reading only, or on a read-only disk
    InUse,    ///< another window or computer holds the project
    NotAProject,
    FileNewer, ///< written by a newer version of Attune
    Damaged,
    DiskFull,
    ChangedOnDisk, ///< somebody else wrote the file since it was last looked at
    TooLarge,
    Unsupported,
    Storage, ///< any other failure of the disk or the database
    Offline, ///< the address cannot be reached; nothing was sent
    TimedOut,
    Insecure,    ///< the other side could not prove who it is; nothing was sent
    BrokenReply, ///< the connection ended too early, or the reply cannot be understood
    Refused,     ///< a service answered that it does not want to
};

struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QString message; ///< a whole translated sentence for the user: cause and next step, no codes
    QString detail;  ///< for "Details" and the log; technical, untranslated, without user text
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Hands the error of one result on as the failure of another type of result.
template <class T>
[[nodiscard]] tl::unexpected<Error> failure(Result<T> &&result)
{
    return tl::unexpected<Error>(std::move(result).error());
}

template <class T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace core
