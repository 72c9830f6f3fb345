// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/tokenizer/tokenizer.h"

#include "core/engine/files.h"
#include "core/engine/tokenizer/utf8.h"

#include <algorithm>

namespace engine {

namespace {

constexpr int kLargestId = 1 << 24;

} // namespace

Result<Tokenizer> Tokenizer::load(const std::filesystem::path &folder)
{
    auto json = readJsonFile(folder / "tokenizer.json");
    if (!json)
        return fail(json.error().code, json.error().message);
    return parse(*json);
}

Result<Tokenizer> Tokenizer::parse(const Json &json)
{
    if (!json.is_object())
        return invalid("tokenizer.json is not a JSON object.");
    Tokenizer tokenizer;
    const auto part = [&json](const char *key) { return json.value(key, Json()); };
    ENGINE_TRY(tokenizer.m_normalizer, Normalizer::parse(part("normalizer")));
    ENGINE_TRY(tokenizer.m_preTokenizer, PreTokenizer::parse(part("pre_tokenizer")));
    ENGINE_TRY(tokenizer.m_model, BpeModel::parse(part("model")));
    ENGINE_TRY(tokenizer.m_decoder, TokenDecoder::parse(part("decoder")));

    int largest = 0;
    for (const auto &[token, id] : tokenizer.m_model.vocabulary())
        largest = std::max(largest, id);
    // Ids far beyond the number of tokens would only serve to waste memory.
    if (largest > 1'000'000 + 4 * static_cast<int>(tokenizer.m_model.vocabulary().size()))
        return invalid("The ids of tokenizer.json are not in a row.");
    tokenizer.m_tokens.resize(static_cast<std::size_t>(largest) + 1);
    tokenizer.m_special.resize(tokenizer.m_tokens.size());
    for (const auto &[token, id] : tokenizer.m_model.vocabulary())
        tokenizer.m_tokens[static_cast<std::size_t>(id)] = token;
    ENGINE_CHECK(tokenizer.parseAdded(part("added_tokens")));
    if (const Json post = part("post_processor"); !post.is_null())
        ENGINE_CHECK(tokenizer.parsePostProcessor(post, 0));
    return tokenizer;
}

Result<void> Tokenizer::parseAdded(const Json &json)
{
    if (!json.is_null() && !json.is_array())
        return invalid("The added tokens of tokenizer.json are not a list.");
    for (const Json &entry : json) {
        AddedToken token;
        const std::int64_t id = intField(entry, "id", -1);
        token.content = textField(entry, "content");
        if (id < 0 || id >= kLargestId ||
            id > 1'000'000 + 4 * static_cast<std::int64_t>(m_tokens.size()))
            return invalid("An added token of tokenizer.json has no usable id.");
        if (token.content.empty())
            continue;
        token.id = static_cast<int>(id);
        token.singleWord = boolField(entry, "single_word", false);
        token.leftStrip = boolField(entry, "lstrip", false);
        token.rightStrip = boolField(entry, "rstrip", false);
        token.special = boolField(entry, "special", false);
        token.normalized = boolField(entry, "normalized", !token.special);
        const auto index = static_cast<std::size_t>(id);
        if (index >= m_tokens.size()) {
            m_tokens.resize(index + 1);
            m_special.resize(index + 1);
        }
        m_tokens[index] = token.content;
        m_special[index] = token.special;
        m_added.push_back(std::move(token));
    }
    std::stable_sort(m_added.begin(), m_added.end(),
        [](const auto &a, const auto &b) { return a.content.size() > b.content.size(); });
    m_addedByByte.assign(256, {});
    for (std::size_t i = 0; i < m_added.size(); ++i)
        m_addedByByte[static_cast<unsigned char>(m_added[i].content[0])].push_back(i);
    return {};
}

Result<void> Tokenizer::parsePostProcessor(const Json &json, int depth)
{
    const std::string type = textField(json, "type");
    if (depth > 8 || type.empty())
        return invalid("The post-processor in tokenizer.json cannot be read.");
    if (type == "ByteLevel")
        return {}; // only moves offsets
    if (type == "Sequence") {
        const auto parts = json.find("processors");
        if (parts == json.end() || !parts->is_array())
            return invalid("The post-processor in tokenizer.json cannot be read.");
        for (const Json &part : *parts)
            ENGINE_CHECK(parsePostProcessor(part, depth + 1));
        return {};
    }
    if (type != "TemplateProcessing")
        return fail(ErrorCode::Unsupported,
            "The post-processor '" + type + "' in tokenizer.json is not supported.");
    const Json single = json.value("single", Json());
    const Json special = json.value("special_tokens", Json());
    if (!single.is_array() || !special.is_object())
        return invalid("The post-processor in tokenizer.json cannot be read.");
    bool afterText = false;
    for (const Json &piece : single) {
        if (piece.is_object() && piece.contains("Sequence")) {
            afterText = true;
            continue;
        }
        const std::string name =
            textField(piece.is_object() ? piece.value("SpecialToken", Json()) : Json(), "id");
        const Json ids = special.value(name, Json()).is_object()
            ? special.value(name, Json()).value("ids", Json())
            : Json();
        if (!ids.is_array())
            return invalid("The post-processor in tokenizer.json names an unknown token.");
        for (const Json &id : ids) {
            if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= m_tokens.size())
                return invalid("The post-processor in tokenizer.json names an unknown token.");
            (afterText ? m_suffix : m_prefix).push_back(id.get<int>());
        }
    }
    return {};
}

const AddedToken *Tokenizer::addedAt(
    std::string_view text, std::size_t position, bool normalized) const
{
    for (const std::size_t index : m_addedByByte[static_cast<unsigned char>(text[position])]) {
        const AddedToken &token = m_added[index];
        if (token.normalized != normalized ||
            text.compare(position, token.content.size(), token.content) != 0)
            continue;
        if (token.singleWord) {
            std::size_t before = position > 0 ? position - 1 : 0;
            while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xc0) == 0x80)
                --before;
            const bool wordBefore = position > 0 && isWordCharacter(utf8Decode(text, before));
            const std::size_t after = position + token.content.size();
            const bool wordAfter = after < text.size() && isWordCharacter(utf8Decode(text, after));
            if (wordBefore || wordAfter)
                continue;
        }
        return &token;
    }
    return nullptr;
}

std::vector<Tokenizer::Part> Tokenizer::cutAdded(const Part &part, bool normalized) const
{
    std::vector<Part> parts;
    const std::string_view text = part.text;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size();) {
        const AddedToken *token = addedAt(text, i, normalized);
        if (!token) {
            i += std::max<std::size_t>(1, utf8Length(text, i));
            continue;
        }
        std::size_t left = i;
        std::size_t right = i + token->content.size();
        while (token->leftStrip && left > begin) {
            std::size_t start = left - 1;
            while (start > begin && (static_cast<unsigned char>(text[start]) & 0xc0) == 0x80)
                --start;
            if (!isUnicodeSpace(utf8Decode(text, start)))
                break;
            left = start;
        }
        while (token->rightStrip && right < text.size() && isUnicodeSpace(utf8Decode(text, right)))
            right += utf8Length(text, right);
        if (left > begin)
            parts.push_back(
                {std::string(text.substr(begin, left - begin)), -1, part.first && begin == 0});
        parts.push_back({std::string(text.substr(left, right - left)), token->id, false});
        begin = i = right;
    }
    if (begin < text.size())
        parts.push_back({std::string(text.substr(begin)), -1, part.first && begin == 0});
    return parts;
}

Result<Encoding> Tokenizer::encodeWithEnds(std::string_view text) const
{
    Encoding encoding;
    std::size_t end = 0;
    const auto put = [&](int id, std::size_t bytes) {
        end += bytes;
        encoding.ids.push_back(id);
        encoding.ends.push_back(end);
    };
    for (Part &part : cutAdded({toValidUtf8(text), -1, true}, false)) {
        if (part.id >= 0) {
            put(part.id, part.text.size());
            continue;
        }
        ENGINE_TRY(part.text, m_normalizer.apply(std::move(part.text)));
        for (Part &inner : cutAdded(part, true)) {
            if (inner.id >= 0) {
                put(inner.id, inner.text.size());
                continue;
            }
            ENGINE_TRY(const auto pieces, m_preTokenizer.apply(std::move(inner.text), inner.first));
            std::vector<BpeToken> tokens;
            for (const std::string &piece : pieces)
                m_model.encode(piece, tokens);
            for (const BpeToken &token : tokens)
                put(token.id, token.bytes);
        }
    }
    return encoding;
}

Result<std::vector<int>> Tokenizer::encode(std::string_view text, bool addSpecial) const
{
    ENGINE_TRY(Encoding encoding, encodeWithEnds(text));
    if (!addSpecial)
        return std::move(encoding.ids);
    std::vector<int> ids = m_prefix;
    ids.insert(ids.end(), encoding.ids.begin(), encoding.ids.end());
    ids.insert(ids.end(), m_suffix.begin(), m_suffix.end());
    return ids;
}

std::string Tokenizer::decode(const std::vector<int> &ids, bool skipSpecial) const
{
    std::vector<std::string> tokens;
    for (const int id : ids) {
        if (skipSpecial && isSpecial(id))
            continue;
        const std::string &token = tokenOf(id);
        if (!token.empty())
            tokens.push_back(token);
    }
    return m_decoder.apply(std::move(tokens));
}

int Tokenizer::idOf(const std::string &token) const
{
    for (const AddedToken &added : m_added) {
        if (added.content == token)
            return added.id;
    }
    return m_model.idOf(token);
}

const std::string &Tokenizer::tokenOf(int id) const
{
    static const std::string none;
    return id >= 0 && id < vocabularySize() ? m_tokens[static_cast<std::size_t>(id)] : none;
}

bool Tokenizer::isSpecial(int id) const
{
    return id >= 0 && id < vocabularySize() && m_special[static_cast<std::size_t>(id)];
}

std::string StreamDecoder::add(int id)
{
    m_ids.push_back(id);
    const std::string text = m_tokenizer.decode(m_ids, m_skipSpecial);
    // A character still incomplete shows as U+FFFD at the end.
    const bool open = text.size() >= 3 && text.compare(text.size() - 3, 3, "\xef\xbf\xbd") == 0;
    if (open || text.size() <= m_shown)
        return {};
    std::string fresh = text.substr(m_shown);
    m_shown = text.size();
    // Keeps the work per token constant: the last token stays as context, because some decoders
    // treat the first token of a text differently.
    if (m_ids.size() > 32) {
        const std::string last = m_tokenizer.decode({id}, m_skipSpecial);
        if (last.find("\xef\xbf\xbd") == std::string::npos) {
            m_ids = {id};
            m_shown = last.size();
        }
    }
    return fresh;
}

std::string StreamDecoder::finish()
{
    const std::string text = m_tokenizer.decode(m_ids, m_skipSpecial);
    return text.size() > m_shown ? text.substr(m_shown) : std::string();
}

} // namespace engine
