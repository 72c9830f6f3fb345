// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/chattemplate.h"

#include "core/engine/files.h"
#include "core/engine/template/interpreter.h"

#include <ctime>

namespace engine {

struct ChatTemplate::Data
{
    std::string source;
    jinja::Nodes nodes;
    OrderedJson tokens = OrderedJson::object(); // bos_token and so on
    std::string bos;
    std::string eos;
    Clock clock;
};

namespace {

std::string presentDay(const std::string &format)
{
    const std::time_t now = std::time(nullptr);
    std::tm local = {};
    localtime_r(&now, &local);
    char buffer[256];
    const std::size_t length = std::strftime(buffer, sizeof buffer, format.c_str(), &local);
    return std::string(buffer, length);
}

// A token is written as text, or as an object with its text as "content".
std::string tokenText(const Json &config, const char *key)
{
    const std::string plain = textField(config, key);
    return plain.empty() && config.is_object() ? textField(config.value(key, Json()), "content")
                                               : plain;
}

// The field is one template, or a list of named ones of which "default" counts.
std::string templateOf(const Json &config)
{
    const Json field = config.value("chat_template", Json());
    if (field.is_string())
        return field.get<std::string>();
    if (field.is_array()) {
        for (const Json &entry : field) {
            if (textField(entry, "name") == "default")
                return textField(entry, "template");
        }
    }
    return {};
}

} // namespace

ChatTemplate::ChatTemplate()
    : m_data(std::make_unique<Data>())
{
}
ChatTemplate::ChatTemplate(ChatTemplate &&) noexcept = default;
ChatTemplate &ChatTemplate::operator=(ChatTemplate &&) noexcept = default;
ChatTemplate::~ChatTemplate() = default;

Result<ChatTemplate> ChatTemplate::parse(std::string_view source)
{
    ChatTemplate chat;
    chat.m_data->source = std::string(source);
    ENGINE_TRY(chat.m_data->nodes, jinja::parseTemplate(source));
    return chat;
}

Result<ChatTemplate> ChatTemplate::load(const std::filesystem::path &folder, Clock clock)
{
    Json config = Json::object();
    std::error_code error;
    if (fs::exists(folder / "tokenizer_config.json", error)) {
        ENGINE_TRY(config, readJsonFile(folder / "tokenizer_config.json"));
        if (!config.is_object())
            return invalid("tokenizer_config.json is not a JSON object.");
    }
    std::string source;
    if (fs::exists(folder / "chat_template.jinja", error)) {
        ENGINE_TRY(source, readFile(folder / "chat_template.jinja", 1u << 20));
    } else {
        source = templateOf(config);
    }
    if (source.empty())
        return fail(ErrorCode::Unsupported,
            "The model has no chat template, so it cannot be used for conversations; "
            "choose the instruct or chat version of the model.");
    ENGINE_TRY(ChatTemplate chat, parse(source));
    for (const char *key : {"bos_token", "eos_token", "pad_token", "unk_token"}) {
        const std::string text = tokenText(config, key);
        if (!text.empty())
            chat.m_data->tokens[key] = text;
    }
    chat.m_data->bos = tokenText(config, "bos_token");
    chat.m_data->eos = tokenText(config, "eos_token");
    chat.m_data->clock = std::move(clock);
    return chat;
}

Result<std::string> ChatTemplate::render(
    const OrderedJson &messages, bool addGenerationPrompt, const OrderedJson &extra) const
{
    if (!messages.is_array())
        return invalid("The messages are not a list.", "messages");
    OrderedJson context = m_data->tokens;
    context["messages"] = messages;
    context["add_generation_prompt"] = addGenerationPrompt;
    for (const auto &[key, value] : extra.items())
        context[key] = value;
    return jinja::render(m_data->nodes, context, m_data->clock ? m_data->clock : presentDay);
}

const std::string &ChatTemplate::source() const
{
    return m_data->source;
}

const std::string &ChatTemplate::bosToken() const
{
    return m_data->bos;
}

const std::string &ChatTemplate::eosToken() const
{
    return m_data->eos;
}

} // namespace engine
