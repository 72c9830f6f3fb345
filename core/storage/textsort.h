// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/collation.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// Texts to be sorted, in the order of adding. Each may be filled by a thread of its own.
class SortTexts
{
public:
    explicit SortTexts(const Collation &collation)
        : m_collation(collation)
    {
    }

    /// Bytes behind the first kSortedLength do not count: texts that only differ there are equal.
    void add(std::string_view utf8);
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    static constexpr std::size_t kSortedLength = 256;

private:
    friend class TextSorter;

    struct Entry
    {
        quint64 weights; ///< some of the text's primary weights, the most significant first
        const char *text;
        quint16 length;
        quint16 at;    ///< where in the text the characters with these weights begin
        quint16 next;  ///< and end
        quint32 index; ///< in the order of adding

        [[nodiscard]] std::string_view view() const { return {text, length}; }
    };

    [[nodiscard]] const char *keep(std::string_view text);

    const Collation &m_collation;
    std::vector<Entry> m_entries;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_room = 0; ///< left in the last chunk
    bool m_allKnown = true; ///< weights are the table's, not those of anyWeights()
};

/// For each text of all `parts`, in the order of adding, its place when all are sorted: 0 for the
/// first, the same for equal texts. Uses two threads for many texts.
///
/// Sorts by some weights at a time, as numbers, and looks at the texts again only where they are the
/// same: comparing texts would wait for memory at every comparison.
[[nodiscard]] std::vector<quint32> sortRanks(
    const Collation &collation, std::span<SortTexts> parts);

} // namespace core
