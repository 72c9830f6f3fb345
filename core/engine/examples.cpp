// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/examples.h"

#include <algorithm>

namespace engine {

namespace {

bool isAssistant(const OrderedJson &message)
{
    const auto role = message.find("role");
    return role != message.end() && role->is_string() && *role == "assistant";
}

bool weighs(const OrderedJson &message)
{
    const auto weight = message.find("weight");
    return weight == message.end() || !weight->is_number() || weight->get<double>() != 0;
}

OrderedJson firstMessages(const OrderedJson &messages, std::size_t count)
{
    OrderedJson part = OrderedJson::array();
    for (std::size_t i = 0; i < count; ++i)
        part.push_back(messages[i]);
    return part;
}

Result<std::string> textContent(const OrderedJson &content)
{
    if (content.is_string())
        return content.get<std::string>();
    if (!content.is_array())
        return invalid("The content of a message is not text.", "messages");
    std::string text;
    for (const OrderedJson &part : content) {
        const bool isText = part.is_object() && part.contains("type") && part["type"] == "text" &&
            part.contains("text") && part["text"].is_string();
        if (!isText)
            return fail(ErrorCode::Unsupported, "Only text can be used as content of a message.",
                "messages");
        text += part["text"].get<std::string>();
    }
    return text;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

Result<ChatFormat> ChatFormat::load(const std::filesystem::path &folder, const ModelConfig &config)
{
    ENGINE_TRY(Tokenizer tokenizer, Tokenizer::load(folder));
    ENGINE_TRY(ChatTemplate chat, ChatTemplate::load(folder));
    std::vector<int> eosIds = config.eosIds;
    const int eos = tokenizer.idOf(chat.eosToken());
    if (eos >= 0 && std::find(eosIds.begin(), eosIds.end(), eos) == eosIds.end())
        eosIds.push_back(eos);
    if (tokenizer.vocabularySize() > config.vocabSize)
        return invalid("The tokenizer has more tokens than the model.");
    return ChatFormat{std::move(tokenizer), std::move(chat), std::move(eosIds)};
}

Result<std::vector<int>> ChatFormat::prompt(const OrderedJson &messages) const
{
    ENGINE_TRY(const std::string text, chat.render(messages, true));
    return tokenizer.encode(text, false);
}

std::size_t TrainingExample::targetCount() const
{
    std::size_t count = 0;
    for (std::size_t i = 1; i < targets.size(); ++i)
        count += targets[i];
    return count;
}

Result<TrainingExample> renderExample(const ChatFormat &format, const OrderedJson &messages)
{
    ENGINE_TRY(const std::string text, format.chat.render(messages, false));
    ENGINE_TRY(const Encoding full, format.tokenizer.encodeWithEnds(text));
    TrainingExample example;
    example.ids = full.ids;
    example.targets.assign(full.ids.size(), 0);
    for (std::size_t turn = 0; turn < messages.size(); ++turn) {
        if (!isAssistant(messages[turn]) || !weighs(messages[turn]))
            continue;
        ENGINE_TRY(
            const std::string before, format.chat.render(firstMessages(messages, turn), true));
        if (text.compare(0, before.size(), before) != 0)
            return fail(ErrorCode::Unsupported,
                "The chat template writes earlier turns differently once an answer "
                "follows, so the answer cannot be told apart.");
        ENGINE_TRY(const Encoding prefix, format.tokenizer.encodeWithEnds(before));
        const std::size_t boundary = prefix.ends.empty() ? 0 : prefix.ends.back();
        for (std::size_t i = 0; i < full.ids.size(); ++i) {
            const std::size_t begin = i > 0 ? full.ends[i - 1] : 0;
            if (begin < boundary)
                continue;
            example.targets[i] = 1;
            if (std::find(format.eosIds.begin(), format.eosIds.end(), full.ids[i]) !=
                format.eosIds.end())
                break;
        }
    }
    return example;
}

Result<OrderedJson> checkMessages(const OrderedJson &messages)
{
    if (!messages.is_array() || messages.empty())
        return invalid("'messages' must be a list with at least one message.", "messages");
    static const char *roles[] = {"system", "user", "assistant", "tool", "developer"};
    OrderedJson checked = OrderedJson::array();
    for (const OrderedJson &message : messages) {
        if (!message.is_object() || !message.contains("role") || !message["role"].is_string())
            return invalid("A message has no role.", "messages");
        const std::string role = message["role"].get<std::string>();
        if (std::find(std::begin(roles), std::end(roles), role) == std::end(roles))
            return invalid("The role '" + role + "' is not known.", "messages");
        if (!message.contains("content"))
            return invalid("A message has no content.", "messages");
        ENGINE_TRY(const std::string content, textContent(message["content"]));
        OrderedJson entry = message;
        entry["role"] = role == "developer" ? "system" : role;
        entry["content"] = content;
        checked.push_back(std::move(entry));
    }
    return checked;
}

Result<ExampleFile> readExamples(
    const ChatFormat &format, std::string_view jsonl, std::size_t context)
{
    ExampleFile file;
    if (jsonl.substr(0, 3) == "\xef\xbb\xbf")
        jsonl.remove_prefix(3);
    std::size_t number = 0;
    while (!jsonl.empty()) {
        const std::size_t end = std::min(jsonl.find('\n'), jsonl.size());
        const std::string_view line = jsonl.substr(0, end);
        jsonl.remove_prefix(std::min(end + 1, jsonl.size()));
        ++number;
        if (isBlank(line))
            continue;
        auto example = [&]() -> Result<TrainingExample> {
            ENGINE_TRY(const OrderedJson json, parseOrderedJson(line));
            if (!json.is_object() || !json.contains("messages"))
                return invalid("The line has no 'messages'.");
            ENGINE_TRY(const OrderedJson messages, checkMessages(json["messages"]));
            for (const OrderedJson &message : messages) {
                if (isAssistant(message) && isBlank(message["content"].get<std::string>()))
                    return invalid("An answer is empty.");
            }
            ENGINE_TRY(TrainingExample rendered, renderExample(format, messages));
            if (rendered.targetCount() == 0)
                return invalid("There is no answer to learn.");
            if (rendered.ids.size() > context)
                return fail(ErrorCode::ContextTooLong,
                    "The example has " + std::to_string(rendered.ids.size()) +
                        " tokens; the model takes " + std::to_string(context) + ".");
            return rendered;
        }();
        if (!example) {
            file.bad.push_back({number, example.error().message});
            continue;
        }
        file.tokens += example->ids.size();
        file.targetTokens += example->targetCount();
        file.examples.push_back(std::move(*example));
    }
    return file;
}

} // namespace engine
