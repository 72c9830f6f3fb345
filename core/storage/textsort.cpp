// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/textsort.h"

#include "core/storage/twothreads.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;
/// Fewer are sorted before a second thread would have started.
constexpr std::size_t kManyTexts = 4000;

} // namespace

void SortTexts::add(std::string_view utf8)
{
    if (utf8.size() > kSortedLength) {
        std::size_t end = kSortedLength;
        while (end > 0 && (static_cast<quint8>(utf8[end]) & 0xc0) == 0x80)
            --end; // no half characters
        utf8 = utf8.substr(0, end);
    }
    const Collation::Weights weights = m_collation.weights(utf8, 0);
    m_allKnown = m_allKnown && weights.known;
    m_entries.push_back({weights.number, keep(utf8), static_cast<quint16>(utf8.size()), 0,
        static_cast<quint16>(weights.next), static_cast<quint32>(m_entries.size())});
}

const char *SortTexts::keep(std::string_view text)
{
    if (m_room < text.size() || m_chunks.empty()) {
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(kChunk));
        m_room = kChunk;
    }
    char *const at = m_chunks.back().get() + (kChunk - m_room);
    std::copy(text.begin(), text.end(), at);
    m_room -= text.size();
    return at;
}

/// Sorts entries in place. Afterwards `weights` of each is 1 where a new place begins, and 0 where
/// the text equals the one before it.
class TextSorter
{
public:
    using Entry = SortTexts::Entry;
    using Entries = std::span<Entry>;

    explicit TextSorter(const Collation &collation)
        : m_collation(collation)
    {
    }

    /// All entries in the order of adding; whether the table knew all their weights.
    static std::pair<std::vector<Entry>, bool> take(std::span<SortTexts> parts)
    {
        std::vector<Entry> all = std::move(parts.front().m_entries);
        bool known = parts.front().m_allKnown;
        for (SortTexts &part : parts.subspan(1)) {
            const auto before = static_cast<quint32>(all.size());
            all.insert(all.end(), part.m_entries.begin(), part.m_entries.end());
            for (auto entry = all.begin() + before; entry != all.end(); ++entry)
                entry->index += before;
            part.m_entries = {};
            known = known && part.m_allKnown;
        }
        return {std::move(all), known};
    }

    static bool before(const Entry &a, const Entry &b) { return a.weights < b.weights; }

    /// Sorts by the weights that the entries have, or if the table did not know them, by ICU's.
    void byWeights(Entries entries, bool known) const
    {
        if (!known) {
            for (Entry &entry : entries)
                entry.weights = m_collation.anyWeights(entry.view().substr(entry.at));
        }
        std::sort(entries.begin(), entries.end(), before);
    }

    /// Goes on with entries that have been sorted by their weights.
    void afterWeights(Entries entries, bool known) const
    {
        for (std::size_t first = 0, last = 0; first < entries.size(); first = last) {
            const quint64 weights = entries[first].weights;
            while (last < entries.size() && entries[last].weights == weights)
                ++last;
            const Entries same = entries.subspan(first, last - first);
            if (same.size() == 1) {
                same.front().weights = 1;
            } else if (!known) {
                byMoreWeights(same, false);
            } else if ((weights & 0xff) == 0) {
                byComparing(same); // all end here: only accents and case are left
            } else {
                for (Entry &entry : same)
                    entry.at = entry.next;
                byMoreWeights(same, true);
            }
        }
    }

private:
    /// Entries that are the same before `at`.
    void byMoreWeights(Entries entries, bool anyWeights) const
    {
        // Answers of one house often go on alike for some sentences.
        const std::string_view first = rest(entries.front());
        std::size_t same = first.size();
        for (const Entry &entry : entries.subspan(1))
            same = std::min(same, m_collation.sameLength(first, rest(entry)));
        bool known = true;
        for (Entry &entry : entries) {
            entry.at = static_cast<quint16>(entry.at + same);
            const Collation::Weights weights = m_collation.weights(entry.view(), entry.at);
            entry.weights = weights.number;
            entry.next = static_cast<quint16>(weights.next);
            known = known && weights.known;
        }
        if (!known && !anyWeights) {
            byComparing(entries);
            return;
        }
        byWeights(entries, known);
        afterWeights(entries, known);
    }

    void byComparing(Entries entries) const
    {
        const auto compare = [this](const Entry &a, const Entry &b) {
            return m_collation.compare(a.view(), b.view());
        };
        std::sort(entries.begin(), entries.end(),
            [&](const Entry &a, const Entry &b) { return compare(a, b) < 0; });
        entries.front().weights = 1;
        for (std::size_t i = 1; i < entries.size(); ++i)
            entries[i].weights = compare(entries[i - 1], entries[i]) != 0 ? 1 : 0;
    }

    static std::string_view rest(const Entry &entry) { return entry.view().substr(entry.at); }

    const Collation &m_collation;
};

std::vector<quint32> sortRanks(const Collation &collation, std::span<SortTexts> parts)
{
    const TextSorter sorter(collation);
    auto [all, known] = TextSorter::take(parts);
    const TextSorter::Entries entries(all);
    if (entries.size() < kManyTexts) {
        sorter.byWeights(entries, known);
        sorter.afterWeights(entries, known);
    } else {
        const std::size_t half = entries.size() / 2;
        const auto sortHalf = [&, known = known](TextSorter::Entries part) {
            return [&sorter, part, known] { sorter.byWeights(part, known); };
        };
        inTwoThreads(sortHalf(entries.first(half)), sortHalf(entries.subspan(half)));
        const auto middle = all.begin() + static_cast<std::ptrdiff_t>(half);
        std::inplace_merge(all.begin(), middle, all.end(), TextSorter::before);
        // Those with the same weights stay together.
        const auto border = std::upper_bound(middle, all.end(), *middle, TextSorter::before);
        const auto first = static_cast<std::size_t>(border - all.begin());
        const auto goOn = [&, known = known](TextSorter::Entries part) {
            return [&sorter, part, known] { sorter.afterWeights(part, known); };
        };
        inTwoThreads(goOn(entries.first(first)), goOn(entries.subspan(first)));
    }

    std::vector<quint32> ranks(all.size());
    quint32 places = 0;
    for (const TextSorter::Entry &entry : all) {
        places += static_cast<quint32>(entry.weights);
        ranks[entry.index] = places - 1;
    }
    return ranks;
}

} // namespace core
