// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace engine {

// What a caller branches on. The server maps each to one HTTP status (see apierror.h).
enum class ErrorCode {
    InvalidInput,   // the caller's data is wrong: a file, a field, a template
    Unsupported,    // well-formed, but a kind that this engine does not know
    NotFound,       // no such file, model or job
    Io,             // reading or writing failed
    DiskFull,       // writing failed for want of space
    OutOfMemory,    // would not fit, or did not
    ContextTooLong, // more tokens than the model was made for
    Cancelled,      // stopped on request
    Conflict,       // not possible in the present state
    Internal,       // a bug in this program
};

// A failure in words. `message` is one plain sentence with the cause; `param` names the field
// of a request that is to blame, or is empty.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::string param;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string param = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(param)});
}

inline tl::unexpected<Error> invalid(std::string message, std::string param = {})
{
    return fail(ErrorCode::InvalidInput, std::move(message), std::move(param));
}

} // namespace engine

// Passes an error on, or binds the value: ENGINE_TRY(auto x, readThing());
// NOLINTBEGIN(bugprone-macro-parentheses): names and declarations cannot stand in parentheses.
#define ENGINE_TRY_CONCAT2(a, b) a##b
#define ENGINE_TRY_CONCAT(a, b) ENGINE_TRY_CONCAT2(a, b)
#define ENGINE_TRY_IMPL(temporary, declaration, expression)                                        \
    auto temporary = (expression);                                                                 \
    if (!temporary)                                                                                \
        return tl::unexpected<::engine::Error>(std::move(temporary.error()));                      \
    declaration = std::move(*temporary)
#define ENGINE_TRY(declaration, expression)                                                        \
    ENGINE_TRY_IMPL(ENGINE_TRY_CONCAT(engineTry, __LINE__), declaration, expression)
#define ENGINE_CHECK(expression)                                                                   \
    do {                                                                                           \
        if (auto engineCheck = (expression); !engineCheck)                                         \
            return tl::unexpected<::engine::Error>(std::move(engineCheck.error()));                \
    } while (false)
// NOLINTEND(bugprone-macro-parentheses)
