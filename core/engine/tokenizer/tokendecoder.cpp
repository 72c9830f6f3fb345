// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/tokenizer/tokendecoder.h"

#include "core/engine/tokenizer/pretokenizer.h"
#include "core/engine/tokenizer/utf8.h"

#include <cstdlib>

namespace engine {

namespace {

using Tokens = std::vector<std::string>;

std::string joined(const Tokens &tokens)
{
    std::string text;
    for (const std::string &token : tokens)
        text += token;
    return text;
}

// The value of "<0xAB>", or -1.
int byteOf(const std::string &token)
{
    if (token.size() != 6 || token.compare(0, 3, "<0x") != 0 || token[5] != '>')
        return -1;
    char *end = nullptr;
    const std::string digits = token.substr(3, 2);
    const long value = std::strtol(digits.c_str(), &end, 16);
    return end == digits.c_str() + 2 ? static_cast<int>(value) : -1;
}

Tokens decodeBytes(const Tokens &tokens)
{
    Tokens result;
    std::string bytes;
    const auto flush = [&] {
        if (bytes.empty())
            return;
        if (toValidUtf8(bytes) == bytes) {
            result.push_back(bytes);
        } else {
            for (std::size_t i = 0; i < bytes.size(); ++i)
                result.push_back("\xef\xbf\xbd");
        }
        bytes.clear();
    };
    for (const std::string &token : tokens) {
        if (const int byte = byteOf(token); byte >= 0) {
            bytes += static_cast<char>(byte);
        } else {
            flush();
            result.push_back(token);
        }
    }
    flush();
    return result;
}

Tokens decodeByteLevel(const Tokens &tokens)
{
    std::string bytes;
    for (const std::string &token : tokens) {
        std::string mapped;
        bool known = true;
        for (const std::string_view character : utf8Characters(token)) {
            const int byte = byteLevelValue(utf8Decode(character, 0));
            known = known && byte >= 0;
            mapped += static_cast<char>(byte);
        }
        bytes += known ? mapped : token; // an added token may hold any character
    }
    return {toValidUtf8(bytes)};
}

std::string stripped(
    std::string text, const std::string &content, std::int64_t start, std::int64_t stop)
{
    for (std::int64_t i = 0; i < start && text.compare(0, content.size(), content) == 0; ++i)
        text.erase(0, content.size());
    for (std::int64_t i = 0; i < stop && text.size() >= content.size() &&
         text.compare(text.size() - content.size(), content.size(), content) == 0;
         ++i)
        text.erase(text.size() - content.size());
    return text;
}

} // namespace

Result<TokenDecoder> TokenDecoder::parse(const Json &json)
{
    TokenDecoder decoder;
    if (json.is_null()) {
        decoder.m_steps.push_back([](Tokens tokens) {
            std::string text;
            for (std::size_t i = 0; i < tokens.size(); ++i)
                text += (i > 0 ? " " : "") + tokens[i];
            return Tokens{text};
        });
        return decoder;
    }
    ENGINE_CHECK(addSteps(json, decoder.m_steps, 0));
    return decoder;
}

Result<void> TokenDecoder::addSteps(const Json &json, std::vector<Step> &steps, int depth)
{
    const std::string type = textField(json, "type");
    if (type.empty() || depth > 8)
        return invalid("The decoder in tokenizer.json cannot be read.");
    if (type == "Sequence") {
        const auto parts = json.find("decoders");
        if (parts == json.end() || !parts->is_array())
            return invalid("The decoder in tokenizer.json cannot be read.");
        for (const Json &part : *parts)
            ENGINE_CHECK(addSteps(part, steps, depth + 1));
        return {};
    }
    if (type == "ByteLevel") {
        steps.push_back([](Tokens tokens) { return decodeByteLevel(tokens); });
        return {};
    }
    if (type == "ByteFallback") {
        steps.push_back([](Tokens tokens) { return decodeBytes(tokens); });
        return {};
    }
    if (type == "Fuse") {
        steps.push_back([](Tokens tokens) { return Tokens{joined(tokens)}; });
        return {};
    }
    if (type == "Replace") {
        const Json pattern = json.value("pattern", Json());
        const std::string from = textField(pattern, "String");
        const std::string to = textField(json, "content");
        if (from.empty())
            return fail(ErrorCode::Unsupported,
                "The decoder 'Replace' in tokenizer.json has a "
                "pattern that is not plain text.");
        steps.push_back([from, to](Tokens tokens) {
            for (std::string &token : tokens)
                token = replaceAll(token, from, to);
            return tokens;
        });
        return {};
    }
    if (type == "Strip") {
        const std::string content = textField(json, "content", " ");
        const std::int64_t start = intField(json, "start", 0);
        const std::int64_t stop = intField(json, "stop", 0);
        if (content.empty())
            return invalid("The decoder 'Strip' in tokenizer.json strips nothing.");
        steps.push_back([=](Tokens tokens) {
            for (std::string &token : tokens)
                token = stripped(std::move(token), content, start, stop);
            return tokens;
        });
        return {};
    }
    if (type == "Metaspace") {
        const std::string replacement = textField(json, "replacement", "▁");
        const std::string scheme = textField(
            json, "prepend_scheme", boolField(json, "add_prefix_space", true) ? "always" : "never");
        const bool drop = scheme != "never";
        steps.push_back([=](Tokens tokens) {
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                // All of them in the first token, not one alone: the library does so.
                tokens[i] = replaceAll(tokens[i], replacement, drop && i == 0 ? "" : " ");
            }
            return tokens;
        });
        return {};
    }
    return fail(
        ErrorCode::Unsupported, "The decoder '" + type + "' in tokenizer.json is not supported.");
}

std::string TokenDecoder::apply(std::vector<std::string> tokens) const
{
    for (const Step &step : m_steps)
        tokens = step(std::move(tokens));
    return toValidUtf8(joined(tokens));
}

} // namespace engine
