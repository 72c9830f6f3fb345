// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/tokenizer/bpe.h"

#include "core/engine/tokenizer/utf8.h"

#include <algorithm>
#include <cstdio>
#include <queue>

namespace engine {

namespace {

constexpr int kLargestId = 1 << 24;

struct Candidate
{
    int rank;
    int position; // of the left symbol
    int left;
    int right;
    int id;

    bool operator<(const Candidate &other) const // the queue yields the largest
    {
        return rank != other.rank ? rank > other.rank : position > other.position;
    }
};

} // namespace

Result<BpeModel> BpeModel::parse(const Json &json)
{
    if (!json.is_object())
        return invalid("tokenizer.json has no model.");
    // Files from before the field was introduced are BPE when they have merges.
    const bool named = json.contains("type") && json["type"].is_string();
    const std::string type = named ? json["type"].get<std::string>()
                                   : (json.contains("merges") ? "BPE" : "without a type");
    if (type != "BPE")
        return fail(
            ErrorCode::Unsupported, "Tokenizers of type '" + type + "' are not supported; BPE is.");
    for (const char *key : {"continuing_subword_prefix", "end_of_word_suffix"}) {
        const auto found = json.find(key);
        if (found != json.end() && !found->is_null() &&
            !(found->is_string() && found->get<std::string>().empty()))
            return fail(ErrorCode::Unsupported,
                std::string("The tokenizer setting '") + key + "' is not supported.");
    }

    BpeModel model;
    const auto vocabulary = json.find("vocab");
    if (vocabulary == json.end() || !vocabulary->is_object() || vocabulary->empty())
        return invalid("tokenizer.json has no vocabulary.");
    for (const auto &[token, id] : vocabulary->items()) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= kLargestId)
            return invalid("The id of the token '" + token + "' in tokenizer.json is unusable.");
        model.m_vocabulary.emplace(token, id.get<int>());
    }

    const auto flag = [&json](const char *key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_boolean() && found->get<bool>();
    };
    model.m_fuseUnknown = flag("fuse_unk");
    model.m_byteFallback = flag("byte_fallback");
    model.m_ignoreMerges = flag("ignore_merges");
    const auto unknown = json.find("unk_token");
    if (unknown != json.end() && unknown->is_string()) {
        model.m_unknownId = model.idOf(unknown->get<std::string>());
        if (model.m_unknownId < 0)
            return invalid("The unknown token of tokenizer.json is not in its vocabulary.");
    }
    for (int byte = 0; byte < 256; ++byte) {
        char name[8];
        std::snprintf(name, sizeof name, "<0x%02X>", byte);
        model.m_byteIds[byte] = model.idOf(name);
    }
    ENGINE_CHECK(model.parseMerges(json.value("merges", Json::array())));
    return model;
}

Result<void> BpeModel::parseMerges(const Json &merges)
{
    if (!merges.is_array())
        return invalid("The merges of tokenizer.json are not a list.");
    m_mergeTexts.reserve(merges.size());
    for (const Json &merge : merges) {
        std::string left;
        std::string right;
        if (merge.is_string()) {
            const auto &text = merge.get_ref<const std::string &>();
            const std::size_t space = text.find(' ');
            if (space == std::string::npos || text.find(' ', space + 1) != std::string::npos)
                return invalid("The merge '" + text + "' in tokenizer.json is not a pair.");
            left = text.substr(0, space);
            right = text.substr(space + 1);
        } else if (merge.is_array() && merge.size() == 2 && merge[0].is_string() &&
            merge[1].is_string()) {
            left = merge[0].get<std::string>();
            right = merge[1].get<std::string>();
        } else {
            return invalid("A merge in tokenizer.json is not a pair.");
        }
        const int leftId = idOf(left);
        const int rightId = idOf(right);
        const int joined = idOf(left + right);
        if (leftId < 0 || rightId < 0 || joined < 0)
            return invalid("The merge of '" + left + "' and '" + right +
                "' in tokenizer.json uses a token that is not in the vocabulary.");
        const int rank = static_cast<int>(m_mergeTexts.size());
        m_merges.insert_or_assign(key(leftId, rightId), Merge{rank, joined});
        m_mergeTexts.emplace_back(std::move(left), std::move(right));
    }
    return {};
}

int BpeModel::idOf(std::string_view token) const
{
    const auto found = m_vocabulary.find(std::string(token));
    return found == m_vocabulary.end() ? -1 : found->second;
}

void BpeModel::initialSymbols(std::string_view piece, std::vector<BpeToken> &symbols) const
{
    bool afterUnknown = false;
    for (const std::string_view character : utf8Characters(piece)) {
        const int id = idOf(character);
        if (id >= 0) {
            symbols.push_back({id, character.size()});
            afterUnknown = false;
            continue;
        }
        const bool allBytes = m_byteFallback &&
            std::all_of(character.begin(), character.end(),
                [this](char c) { return m_byteIds[static_cast<unsigned char>(c)] >= 0; });
        if (allBytes) {
            for (const char c : character)
                symbols.push_back({m_byteIds[static_cast<unsigned char>(c)], 1});
            afterUnknown = false;
        } else if (m_unknownId >= 0) {
            if (afterUnknown && m_fuseUnknown)
                symbols.back().bytes += character.size();
            else
                symbols.push_back({m_unknownId, character.size()});
            afterUnknown = true;
        }
    }
}

void BpeModel::encode(std::string_view piece, std::vector<BpeToken> &out) const
{
    if (piece.empty())
        return;
    if (m_ignoreMerges) {
        if (const int id = idOf(piece); id >= 0) {
            out.push_back({id, piece.size()});
            return;
        }
    }
    std::vector<BpeToken> symbols;
    initialSymbols(piece, symbols);
    const int count = static_cast<int>(symbols.size());
    std::vector<int> previous(symbols.size());
    std::vector<int> next(symbols.size());
    for (int i = 0; i < count; ++i) {
        previous[static_cast<std::size_t>(i)] = i - 1;
        next[static_cast<std::size_t>(i)] = i + 1 < count ? i + 1 : -1;
    }
    std::priority_queue<Candidate> queue;
    const auto consider = [&](int left, int right) {
        if (left < 0 || right < 0)
            return;
        const int leftId = symbols[static_cast<std::size_t>(left)].id;
        const int rightId = symbols[static_cast<std::size_t>(right)].id;
        const auto found = m_merges.find(key(leftId, rightId));
        if (found != m_merges.end())
            queue.push({found->second.rank, left, leftId, rightId, found->second.id});
    };
    for (int i = 0; i + 1 < count; ++i)
        consider(i, i + 1);
    while (!queue.empty()) {
        const Candidate best = queue.top();
        queue.pop();
        BpeToken &left = symbols[static_cast<std::size_t>(best.position)];
        const int rightIndex = next[static_cast<std::size_t>(best.position)];
        // Stale when either side was joined to something else since.
        if (left.bytes == 0 || left.id != best.left || rightIndex < 0 ||
            symbols[static_cast<std::size_t>(rightIndex)].id != best.right)
            continue;
        BpeToken &right = symbols[static_cast<std::size_t>(rightIndex)];
        left.id = best.id;
        left.bytes += right.bytes;
        right.bytes = 0;
        const int after = next[static_cast<std::size_t>(rightIndex)];
        next[static_cast<std::size_t>(best.position)] = after;
        if (after >= 0)
            previous[static_cast<std::size_t>(after)] = best.position;
        consider(previous[static_cast<std::size_t>(best.position)], best.position);
        consider(best.position, after);
    }
    for (const BpeToken &symbol : symbols) {
        if (symbol.bytes > 0)
            out.push_back(symbol);
    }
}

} // namespace engine
