// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

namespace engine {

// An error as OpenAI's API gives it: the status code, and {"error": {message, type, param, code}}.
struct ApiError
{
    int status = 400;
    OrderedJson body;
};

ApiError toApiError(const Error &error);
ApiError makeApiError(
    int status, const std::string &message, const std::string &code, const std::string &param = {});
const char *codeOf(ErrorCode code); // "model_not_found", "context_length_exceeded", …

} // namespace engine
