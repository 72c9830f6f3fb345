// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/generate.h"
#include "core/engine/json.h"

namespace engine {

// Between OpenAI's chat objects and the engine's. Pure.

struct ChatRequest // NOLINT(bugprone-exception-escape): moving JSON allocates nothing
{
    std::string model;
    OrderedJson messages;
    GenerateSettings settings;
    bool stream = false;
    bool includeUsage = false;
};

// The body of a chat request, checked; fields that would change the answer and are not supported
// are errors that name the field.
Result<ChatRequest> chatFromRequest(const OrderedJson &request);

struct AnswerHead
{
    std::string id;
    std::int64_t created;
    std::string model;
};
OrderedJson completionObject(const AnswerHead &head, const Generated &generated);
OrderedJson chunkObject(
    const AnswerHead &head, const OrderedJson &delta, const OrderedJson &finish);
OrderedJson usageChunk(const AnswerHead &head, const Generated &generated);
const char *finishName(FinishReason reason);

} // namespace engine
