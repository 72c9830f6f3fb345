// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace engine {

// The chat template of a model: a program in a subset of Jinja that writes a conversation as the
// text that the model was trained on. Immutable; safe from several threads at once.
class ChatTemplate
{
public:
    // `today` gives the text of strftime_now(format); without it the present day is used.
    using Clock = std::function<std::string(const std::string &format)>;

    static Result<ChatTemplate> parse(std::string_view source);
    // From chat_template.jinja, or chat_template in tokenizer_config.json.
    static Result<ChatTemplate> load(const std::filesystem::path &folder, Clock clock = {});

    ChatTemplate(ChatTemplate &&) noexcept;
    ChatTemplate &operator=(ChatTemplate &&) noexcept;
    ~ChatTemplate();

    // `messages` is a list of {"role", "content", …}. Fails with the template's own words where
    // it raises an exception, and when it takes unreasonable time or memory.
    Result<std::string> render(const OrderedJson &messages, bool addGenerationPrompt,
        const OrderedJson &extra = OrderedJson::object()) const;

    const std::string &source() const;
    const std::string &bosToken() const;
    const std::string &eosToken() const;

private:
    ChatTemplate();
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace engine
