// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/rowfilter.h"

#include <algorithm>

namespace ui {

namespace {

using core::VoteChoice;

bool passes(const core::RowSummary &row, const RowFilter &filter, const QSet<qint64> &disputed)
{
    using Kind = RowFilter::Kind;
    switch (filter.kind) {
    case Kind::All:
        return true;
    case Kind::NotJudged:
        return !row.choice;
    case Kind::AfterBetter:
        return row.choice == VoteChoice::After;
    case Kind::Regressions:
        return row.choice == VoteChoice::Before;
    case Kind::Undecided:
        return row.choice == VoteChoice::Same || row.choice == VoteChoice::BothBad;
    case Kind::Disputed:
        return row.choice && disputed.contains(row.id);
    case Kind::WithNote:
        return row.hasNote;
    case Kind::Category:
        return row.category == filter.category;
    }
    return true;
}

} // namespace

std::vector<std::size_t> filteredRows(
    std::span<const core::RowSummary> rows, const RowFilter &filter, const QSet<qint64> &disputed)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].leak == core::Leak::None && passes(rows[i], filter, disputed))
            shown.push_back(i);
    }
    return shown;
}

qsizetype nextRow(std::span<const core::RowSummary> rows, std::span<const std::size_t> shown,
    qsizetype from, bool unjudgedFirst)
{
    if (unjudgedFirst) {
        const auto waits = [&](std::size_t at) { return !rows[at].choice && rows[at].complete; };
        for (const std::size_t at : shown) {
            if (qsizetype(at) > from && waits(at))
                return qsizetype(at);
        }
        for (const std::size_t at : shown) {
            if (qsizetype(at) < from && waits(at))
                return qsizetype(at);
        }
    }
    const auto next = std::find_if(
        shown.begin(), shown.end(), [from](std::size_t at) { return qsizetype(at) > from; });
    return next == shown.end() ? -1 : qsizetype(*next);
}

qsizetype previousRow(std::span<const std::size_t> shown, qsizetype from)
{
    qsizetype found = -1;
    for (const std::size_t at : shown) {
        if (from >= 0 && qsizetype(at) >= from)
            break;
        found = qsizetype(at);
    }
    return found;
}

} // namespace ui
