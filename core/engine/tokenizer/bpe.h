// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace engine {

struct BpeToken
{
    int id;
    std::size_t bytes; // of the piece that the token covers
};

// Byte-pair encoding (Sennrich et al., 2016) as tokenizer.json describes it: within a piece the
// pair of lowest rank is joined first, the leftmost of equals.
class BpeModel
{
public:
    static Result<BpeModel> parse(const Json &model);

    // Appends the tokens of one piece. Characters outside the vocabulary become bytes or the
    // unknown token where the model has them and vanish where it has not.
    void encode(std::string_view piece, std::vector<BpeToken> &out) const;

    int idOf(std::string_view token) const; // -1 when absent
    const std::unordered_map<std::string, int> &vocabulary() const { return m_vocabulary; }
    const std::vector<std::pair<std::string, std::string>> &merges() const { return m_mergeTexts; }
    int unknownId() const { return m_unknownId; }
    bool byteFallback() const { return m_byteFallback; }

private:
    struct Merge
    {
        int rank;
        int id;
    };

    static std::uint64_t key(int left, int right)
    {
        return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32) |
            static_cast<std::uint32_t>(right);
    }
    void initialSymbols(std::string_view piece, std::vector<BpeToken> &symbols) const;
    Result<void> parseMerges(const Json &merges);

    std::unordered_map<std::string, int> m_vocabulary;
    std::unordered_map<std::uint64_t, Merge> m_merges;
    std::vector<std::pair<std::string, std::string>> m_mergeTexts;
    int m_byteIds[256];
    int m_unknownId = -1;
    bool m_fuseUnknown = false;
    bool m_byteFallback = false;
    bool m_ignoreMerges = false;
};

} // namespace engine
