// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/listdiff.h"

#include <QSet>

#include <algorithm>

namespace ui {

namespace {

/// Above this the hashing below would be felt on the GUI thread.
constexpr std::size_t kMaxDifferentRows = 8192;

void append(std::vector<RowRange> &ranges, std::size_t row)
{
    const int at = static_cast<int>(row);
    if (!ranges.empty() && ranges.back().first + ranges.back().count == at)
        ++ranges.back().count;
    else
        ranges.push_back({at, 1});
}

QSet<core::ExampleId> setOf(std::span<const core::ExampleId> ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

std::optional<ListDiff> diffLists(
    std::span<const core::ExampleId> before, std::span<const core::ExampleId> after, int maxRanges)
{
    const auto [b, a] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto prefix = static_cast<std::size_t>(b - before.begin());
    before = before.subspan(prefix);
    after = after.subspan(prefix);
    const auto backwards =
        std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    const auto suffix = static_cast<std::size_t>(backwards.first - before.rbegin());
    before = before.first(before.size() - suffix);
    after = after.first(after.size() - suffix);

    ListDiff diff;
    // One block came or went: the usual case, at any size.
    if (before.empty() || after.empty()) {
        if (!before.empty())
            diff.removed.push_back({static_cast<int>(prefix), static_cast<int>(before.size())});
        if (!after.empty())
            diff.inserted.push_back({static_cast<int>(prefix), static_cast<int>(after.size())});
        return diff;
    }
    if (before.size() + after.size() > kMaxDifferentRows)
        return std::nullopt;

    const QSet<core::ExampleId> old = setOf(before);
    const QSet<core::ExampleId> fresh = setOf(after);
    std::vector<core::ExampleId> staying;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (fresh.contains(before[i]))
            staying.push_back(before[i]);
        else
            append(diff.removed, prefix + i);
    }
    auto next = staying.begin();
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!old.contains(after[i]))
            append(diff.inserted, prefix + i);
        else if (*next++ != after[i])
            return std::nullopt; // another order
    }
    if (diff.removed.size() + diff.inserted.size() > static_cast<std::size_t>(maxRanges))
        return std::nullopt;
    return diff;
}

} // namespace ui
