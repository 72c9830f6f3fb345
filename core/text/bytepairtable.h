// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

/// The tokens of one encoding: which byte strings are tokens, and in which order they are merged.
///
/// Immutable; any thread. About 5 MB for o200k_base: all tokens in one block, and a hash table of
/// 32-bit slots over it (open addressing), instead of 200,000 small allocations.
class BytePairTable
{
public:
    using Rank = quint32;
    static constexpr Rank kNone = 0xffffffff;

    /// Reads the format that resources/tokens/convert.py describes; nothing when it is damaged.
    [[nodiscard]] static std::optional<BytePairTable> parse(const QByteArray &file);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_offsets.size()) - 1; }
    /// The rank of a token, which is also its id; kNone when `bytes` is no token.
    [[nodiscard]] Rank rank(QByteArrayView bytes) const;
    /// The bytes of a token. Needs rank < size().
    [[nodiscard]] QByteArrayView bytes(Rank rank) const;

private:
    BytePairTable() = default;

    [[nodiscard]] bool index();

    std::vector<char> m_bytes;
    std::vector<quint32> m_offsets; ///< token r is m_bytes[m_offsets[r], m_offsets[r + 1])
    std::vector<quint32> m_slots;   ///< rank + 1 in the low bits, part of the hash above; 0: free
    qsizetype m_longest = 0;
};

} // namespace core
