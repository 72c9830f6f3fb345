// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <optional>
#include <span>
#include <vector>

namespace ui {

/// Consecutive rows. Removals count rows of the old list, insertions rows of the new one.
struct RowRange
{
    int first = 0;
    int count = 0;

    bool operator==(const RowRange &) const = default;
};

/// How one list of ids becomes another: first the removals, from the last to the first, then the
/// insertions, from the first to the last.
struct ListDiff
{
    std::vector<RowRange> removed;
    std::vector<RowRange> inserted;

    [[nodiscard]] bool isEmpty() const { return removed.empty() && inserted.empty(); }
    bool operator==(const ListDiff &) const = default;
};

/// The difference of two lists without repeated ids. No value: so much has changed (another order,
/// more than `maxRanges` separate places, more than a few thousand rows between the first and the
/// last of them) that it is cheaper to start afresh. Takes time in proportion to the shorter list,
/// with a tiny factor: both are compared from their ends.
[[nodiscard]] std::optional<ListDiff> diffLists(std::span<const core::ExampleId> before,
    std::span<const core::ExampleId> after, int maxRanges = 64);

} // namespace ui
