// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"

#include <QSet>
#include <QString>

#include <span>
#include <vector>

namespace ui {

/// Which pairs of a comparison are gone through. None of them tells anything about a pair without a
/// vote.
struct RowFilter
{
    enum class Kind {
        All,
        NotJudged,
        AfterBetter,
        Regressions, ///< the first of the two was preferred
        Undecided,   ///< about the same, or both bad
        Disputed,    ///< the vote says one thing, the checks another
        WithNote,
        Category,
    };
    Kind kind = Kind::All;
    QString category = {}; ///< of Kind::Category

    bool operator==(const RowFilter &) const = default;
};

/// Places of the rows that a filter lets through, in the order of voting; rows that do not count are
/// left out. `disputed` holds ids of rows. Pure.
[[nodiscard]] std::vector<std::size_t> filteredRows(
    std::span<const core::RowSummary> rows, const RowFilter &filter, const QSet<qint64> &disputed);

/// The next place behind `from` among `shown` (sorted), or before it. The first without a vote is
/// preferred when `unjudgedFirst`: behind `from`, then from the beginning. -1: none.
[[nodiscard]] qsizetype nextRow(std::span<const core::RowSummary> rows,
    std::span<const std::size_t> shown, qsizetype from, bool unjudgedFirst);
[[nodiscard]] qsizetype previousRow(std::span<const std::size_t> shown, qsizetype from);

} // namespace ui
