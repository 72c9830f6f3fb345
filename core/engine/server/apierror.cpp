// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/server/apierror.h"

namespace engine {

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Io:
    case ErrorCode::Internal:
        return 500;
    case ErrorCode::OutOfMemory:
    case ErrorCode::Cancelled:
        return 503;
    case ErrorCode::DiskFull:
        return 507;
    default:
        return 400;
    }
}

} // namespace

const char *codeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid_value";
    case ErrorCode::Unsupported:
        return "unsupported_value";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Io:
        return "io_error";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::OutOfMemory:
        return "insufficient_memory";
    case ErrorCode::ContextTooLong:
        return "context_length_exceeded";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Internal:
        return "internal_error";
    }
    return "internal_error";
}

ApiError makeApiError(
    int status, const std::string &message, const std::string &code, const std::string &param)
{
    const char *type = status >= 500 ? "server_error" : "invalid_request_error";
    return {status,
        {{"error",
            {{"message", message}, {"type", type},
                {"param", param.empty() ? OrderedJson(nullptr) : OrderedJson(param)},
                {"code", code}}}}};
}

ApiError toApiError(const Error &error)
{
    const bool noModel = error.code == ErrorCode::NotFound && error.param == "model";
    return makeApiError(statusOf(error.code), error.message,
        noModel ? "model_not_found" : codeOf(error.code), error.param);
}

} // namespace engine
