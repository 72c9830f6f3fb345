// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/tokenizer/pretokenizer.h"

#include "core/engine/tokenizer/pattern.h"
#include "core/engine/tokenizer/utf8.h"

#include <array>
#include <memory>
#include <unordered_map>

namespace engine {

namespace {

using Pieces = std::vector<std::string>;

// The splitting expression that GPT-2 published and the byte-level step uses by default.
constexpr const char *kByteLevelExpression =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

bool standsForItself(int byte)
{
    return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
}

struct ByteTable
{
    std::array<std::string, 256> characters;
    std::unordered_map<char32_t, int> values;

    ByteTable()
    {
        char32_t next = 0x100;
        for (int byte = 0; byte < 256; ++byte) {
            const char32_t character = standsForItself(byte) ? static_cast<char32_t>(byte) : next++;
            appendUtf8(characters[static_cast<std::size_t>(byte)], character);
            values[character] = byte;
        }
    }
};

const ByteTable &byteTable()
{
    static const ByteTable table;
    return table;
}

enum class Behaviour { Isolated, Removed, MergedWithPrevious, MergedWithNext, Contiguous };

Result<Behaviour> parseBehaviour(const Json &json)
{
    static const std::unordered_map<std::string, Behaviour> names = {
        {"Isolated", Behaviour::Isolated},
        {"Removed", Behaviour::Removed},
        {"MergedWithPrevious", Behaviour::MergedWithPrevious},
        {"MergedWithNext", Behaviour::MergedWithNext},
        {"Contiguous", Behaviour::Contiguous},
    };
    const auto found = json.is_string() ? names.find(json.get<std::string>()) : names.end();
    if (found == names.end())
        return fail(
            ErrorCode::Unsupported, "The split behaviour " + dumpJson(json) + " is not supported.");
    return found->second;
}

struct Section
{
    std::size_t begin;
    std::size_t end;
    bool match;
};

void split(
    const std::string &text, const std::vector<Section> &sections, Behaviour behaviour, Pieces &out)
{
    const auto slice = [&](const Section &s) { return text.substr(s.begin, s.end - s.begin); };
    bool previousMatch = false;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Section &section = sections[i];
        const bool havePrevious = i > 0;
        switch (behaviour) {
        case Behaviour::Isolated:
            out.push_back(slice(section));
            break;
        case Behaviour::Removed:
            if (!section.match)
                out.push_back(slice(section));
            break;
        case Behaviour::Contiguous:
            if (havePrevious && section.match == previousMatch)
                out.back() += slice(section);
            else
                out.push_back(slice(section));
            break;
        case Behaviour::MergedWithPrevious:
            if (section.match && havePrevious && !previousMatch)
                out.back() += slice(section);
            else
                out.push_back(slice(section));
            break;
        case Behaviour::MergedWithNext:
            if (!section.match && havePrevious && previousMatch)
                out.back() += slice(section);
            else
                out.push_back(slice(section));
            break;
        }
        previousMatch = section.match;
    }
}

std::vector<Section> sectionsOf(const std::string &text,
    const std::vector<std::pair<std::size_t, std::size_t>> &matches, bool invert)
{
    std::vector<Section> sections;
    std::size_t position = 0;
    for (const auto &[begin, end] : matches) {
        if (begin > position)
            sections.push_back({position, begin, invert});
        sections.push_back({begin, end, !invert});
        position = end;
    }
    if (position < text.size())
        sections.push_back({position, text.size(), invert});
    return sections;
}

std::string toByteLevel(const std::string &text)
{
    std::string mapped;
    mapped.reserve(text.size() * 2);
    for (const char c : text)
        mapped += byteLevelCharacter(static_cast<unsigned char>(c));
    return mapped;
}

Result<void> splitDigits(const std::string &text, bool individual, Pieces &out)
{
    std::vector<Section> sections;
    std::size_t position = 0;
    for (const std::string_view character : utf8Characters(text)) {
        const bool digit = isUnicodeNumeric(utf8Decode(character, 0));
        const std::size_t end = position + character.size();
        const bool extends =
            !sections.empty() && sections.back().match == digit && !(digit && individual);
        if (extends)
            sections.back().end = end;
        else
            sections.push_back({position, end, digit});
        position = end;
    }
    split(text, sections, Behaviour::Isolated, out);
    return {};
}

Result<void> splitMetaspace(
    std::string text, const std::string &replacement, bool prepend, bool cut, Pieces &out)
{
    text = replaceAll(text, " ", replacement);
    if (prepend && text.compare(0, replacement.size(), replacement) != 0)
        text = replacement + text;
    if (!cut) {
        out.push_back(text);
        return {};
    }
    std::vector<std::pair<std::size_t, std::size_t>> matches;
    for (std::size_t at = text.find(replacement); at != std::string::npos;
         at = text.find(replacement, at + replacement.size()))
        matches.emplace_back(at, at + replacement.size());
    split(text, sectionsOf(text, matches, false), Behaviour::MergedWithNext, out);
    return {};
}

} // namespace

const std::string &byteLevelCharacter(unsigned char byte)
{
    return byteTable().characters[byte];
}

int byteLevelValue(char32_t character)
{
    const auto found = byteTable().values.find(character);
    return found == byteTable().values.end() ? -1 : found->second;
}

Result<PreTokenizer> PreTokenizer::parse(const Json &json)
{
    PreTokenizer preTokenizer;
    if (!json.is_null())
        ENGINE_CHECK(preTokenizer.addSteps(json, 0));
    return preTokenizer;
}

Result<void> PreTokenizer::addSteps(const Json &json, int depth)
{
    if (!json.is_object() || !json.contains("type") || !json["type"].is_string() || depth > 8)
        return invalid("The pre-tokenizer in tokenizer.json cannot be read.");
    const std::string type = json["type"].get<std::string>();
    const auto flag = [&json](const char *key, bool fallback) {
        return boolField(json, key, fallback);
    };
    if (type == "Sequence") {
        const auto parts = json.find("pretokenizers");
        if (parts == json.end() || !parts->is_array())
            return invalid("The pre-tokenizer in tokenizer.json cannot be read.");
        for (const Json &part : *parts)
            ENGINE_CHECK(addSteps(part, depth + 1));
        return {};
    }
    if (type == "Split") {
        ENGINE_TRY(Pattern pattern, Pattern::parse(json.value("pattern", Json())));
        ENGINE_TRY(const Behaviour behaviour, parseBehaviour(json.value("behavior", Json())));
        const auto shared = std::make_shared<Pattern>(std::move(pattern));
        const bool invert = flag("invert", false);
        m_steps.push_back([shared, behaviour, invert](
                              const std::string &piece, bool, Pieces &out) -> Result<void> {
            ENGINE_TRY(const auto matches, shared->matches(piece));
            split(piece, sectionsOf(piece, matches, invert), behaviour, out);
            return {};
        });
        return {};
    }
    if (type == "ByteLevel") {
        m_byteLevel = true;
        std::shared_ptr<Pattern> pattern;
        if (flag("use_regex", true)) {
            ENGINE_TRY(Pattern compiled, Pattern::regex(kByteLevelExpression));
            pattern = std::make_shared<Pattern>(std::move(compiled));
        }
        const bool prefix = flag("add_prefix_space", true);
        m_steps.push_back([pattern, prefix](
                              const std::string &piece, bool, Pieces &out) -> Result<void> {
            const std::string text = prefix && piece.compare(0, 1, " ") != 0 ? " " + piece : piece;
            if (!pattern) {
                out.push_back(toByteLevel(text));
                return {};
            }
            ENGINE_TRY(const auto matches, pattern->matches(text));
            Pieces parts;
            split(text, sectionsOf(text, matches, false), Behaviour::Isolated, parts);
            for (const std::string &part : parts)
                out.push_back(toByteLevel(part));
            return {};
        });
        return {};
    }
    if (type == "Digits") {
        const bool individual = flag("individual_digits", false);
        m_steps.push_back([individual](const std::string &piece, bool, Pieces &out) {
            return splitDigits(piece, individual, out);
        });
        return {};
    }
    if (type == "Metaspace") {
        const std::string replacement = textField(json, "replacement", "▁");
        const std::string scheme =
            textField(json, "prepend_scheme", flag("add_prefix_space", true) ? "always" : "never");
        const bool cut = flag("split", true);
        m_steps.push_back([=](const std::string &piece, bool first, Pieces &out) {
            const bool prepend = scheme == "always" || (scheme == "first" && first);
            return splitMetaspace(piece, replacement, prepend, cut, out);
        });
        return {};
    }
    return fail(ErrorCode::Unsupported,
        "The pre-tokenizer '" + type + "' in tokenizer.json is not supported.");
}

Result<std::vector<std::string>> PreTokenizer::apply(std::string text, bool first) const
{
    Pieces pieces{std::move(text)};
    for (const Step &step : m_steps) {
        Pieces next;
        for (std::size_t i = 0; i < pieces.size(); ++i)
            ENGINE_CHECK(step(pieces[i], first && i == 0, next));
        pieces = std::move(next);
    }
    return pieces;
}

} // namespace engine
