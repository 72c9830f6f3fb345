// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/tokenizer/normalizer.h"

#include "core/engine/tokenizer/pattern.h"
#include "core/engine/tokenizer/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <memory>

namespace engine {

namespace {

Result<std::string> unicodeForm(const icu::Normalizer2 *form, const std::string &text)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<std::int32_t>(text.size()));
    form->normalizeUTF8(0, text, sink, nullptr, status);
    if (U_FAILURE(status))
        return fail(ErrorCode::Internal, "The text could not be brought into a Unicode form.");
    return result;
}

const icu::Normalizer2 *formNamed(const std::string &name)
{
    UErrorCode status = U_ZERO_ERROR;
    if (name == "NFC")
        return icu::Normalizer2::getNFCInstance(status);
    if (name == "NFD")
        return icu::Normalizer2::getNFDInstance(status);
    if (name == "NFKC")
        return icu::Normalizer2::getNFKCInstance(status);
    if (name == "NFKD")
        return icu::Normalizer2::getNFKDInstance(status);
    return nullptr;
}

std::string strip(const std::string &text, bool left, bool right)
{
    auto characters = utf8Characters(text);
    std::size_t begin = 0;
    std::size_t end = characters.size();
    while (left && begin < end && isUnicodeSpace(utf8Decode(characters[begin], 0)))
        ++begin;
    while (right && end > begin && isUnicodeSpace(utf8Decode(characters[end - 1], 0)))
        --end;
    std::string result;
    for (std::size_t i = begin; i < end; ++i)
        result += characters[i];
    return result;
}

} // namespace

Result<Normalizer> Normalizer::parse(const Json &json)
{
    Normalizer normalizer;
    if (!json.is_null())
        ENGINE_CHECK(addSteps(json, normalizer.m_steps, 0));
    return normalizer;
}

Result<void> Normalizer::addSteps(const Json &json, std::vector<Step> &steps, int depth)
{
    if (!json.is_object() || !json.contains("type") || !json["type"].is_string() || depth > 8)
        return invalid("The normalizer in tokenizer.json cannot be read.");
    const std::string type = json["type"].get<std::string>();
    if (type == "Sequence") {
        const auto parts = json.find("normalizers");
        if (parts == json.end() || !parts->is_array())
            return invalid("The normalizer in tokenizer.json cannot be read.");
        for (const Json &part : *parts)
            ENGINE_CHECK(addSteps(part, steps, depth + 1));
        return {};
    }
    if (const icu::Normalizer2 *form = formNamed(type)) {
        steps.push_back([form](std::string text) { return unicodeForm(form, text); });
        return {};
    }
    if (type == "Lowercase") {
        steps.push_back([](std::string text) -> Result<std::string> {
            std::string result;
            icu::UnicodeString::fromUTF8(text).toLower(icu::Locale::getRoot()).toUTF8String(result);
            return result;
        });
        return {};
    }
    if (type == "Strip") {
        const bool left = boolField(json, "strip_left", true);
        const bool right = boolField(json, "strip_right", true);
        steps.push_back([left, right](std::string text) -> Result<std::string> {
            return strip(text, left, right);
        });
        return {};
    }
    if (type == "Prepend") {
        if (!json.contains("prepend") || !json["prepend"].is_string())
            return invalid("The normalizer 'Prepend' in tokenizer.json has no text.");
        const std::string prefix = json["prepend"].get<std::string>();
        steps.push_back([prefix](std::string text) -> Result<std::string> {
            return text.empty() ? text : prefix + text;
        });
        return {};
    }
    if (type == "Replace") {
        if (!json.contains("pattern") || !json.contains("content") || !json["content"].is_string())
            return invalid("The normalizer 'Replace' in tokenizer.json is incomplete.");
        ENGINE_TRY(Pattern pattern, Pattern::parse(json["pattern"]));
        const auto shared = std::make_shared<Pattern>(std::move(pattern));
        const std::string content = json["content"].get<std::string>();
        steps.push_back([shared, content](std::string text) -> Result<std::string> {
            ENGINE_TRY(const auto found, shared->matches(text));
            std::string result;
            std::size_t position = 0;
            for (const auto &[begin, end] : found) {
                result.append(text, position, begin - position);
                result += content;
                position = end;
            }
            result.append(text, position, std::string::npos);
            return result;
        });
        return {};
    }
    return fail(ErrorCode::Unsupported,
        "The normalizer '" + type + "' in tokenizer.json is not supported.");
}

Result<std::string> Normalizer::apply(std::string text) const
{
    for (const Step &step : m_steps) {
        ENGINE_TRY(text, step(std::move(text)));
    }
    return text;
}

} // namespace engine
