// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/unfinished.h"

namespace ui {

int nextUnfinishedRow(std::span<const core::ExampleId> rows,
    std::span<const core::ExampleId> unfinished, int row, bool forward)
{
    int first = -1; // before `row`
    int nearestBefore = -1;
    int nearestAfter = -1;
    int last = -1; // after `row`
    std::size_t next = 0;
    for (std::size_t i = 0; i < rows.size() && next < unfinished.size(); ++i) {
        if (rows[i] != unfinished[next])
            continue;
        ++next;
        const int at = static_cast<int>(i);
        if (at < row) {
            first = first < 0 ? at : first;
            nearestBefore = at;
        } else if (at > row) {
            nearestAfter = nearestAfter < 0 ? at : nearestAfter;
            last = at;
        }
    }
    if (forward)
        return nearestAfter >= 0 ? nearestAfter : first;
    return nearestBefore >= 0 ? nearestBefore : last;
}

} // namespace ui
