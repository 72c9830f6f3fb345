// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/chattemplate.h"
#include "core/engine/modelconfig.h"
#include "core/engine/tokenizer/tokenizer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

// What turns conversations into token ids for one model.
struct ChatFormat
{
    Tokenizer tokenizer;
    ChatTemplate chat;
    std::vector<int> eosIds; // tokens that end an answer

    static Result<ChatFormat> load(
        const std::filesystem::path &modelFolder, const ModelConfig &config);

    // Ids of a conversation with the start of an answer behind it. Templates write the start
    // token themselves, so none is added.
    Result<std::vector<int>> prompt(const OrderedJson &messages) const;
};

struct TrainingExample
{
    std::vector<int> ids;
    std::vector<std::uint8_t> targets; // 1 where the token is one that the model is to write

    std::size_t targetCount() const; // that have a token before them
};

// Renders a conversation and marks every assistant turn from after the generation prompt up to
// and including the token that ends it; turns with "weight": 0 are not marked.
Result<TrainingExample> renderExample(const ChatFormat &format, const OrderedJson &messages);

// One line of a training file that cannot be used.
struct BadLine
{
    std::size_t line; // from 1
    std::string reason;
};

struct ExampleFile
{
    std::vector<TrainingExample> examples;
    std::vector<BadLine> bad;
    std::uint64_t tokens = 0;
    std::uint64_t targetTokens = 0;
};

// Reads chat JSONL as OpenAI defines it. Lines that cannot be used are listed, not skipped in
// silence: not JSON, roles out of order for the template, no answer, empty answers, longer than
// `context` tokens.
Result<ExampleFile> readExamples(
    const ChatFormat &format, std::string_view jsonl, std::size_t context);

// The list of messages of a request or a line, checked: known roles, content that is text (or a
// list of text parts, which are joined).
Result<OrderedJson> checkMessages(const OrderedJson &messages);

} // namespace engine
