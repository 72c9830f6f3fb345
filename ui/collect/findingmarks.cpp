// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/findingmarks.h"

namespace ui {

std::vector<TurnMark> marksOf(const FindingList &findings)
{
    std::vector<TurnMark> marks;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const core::checks::Finding &finding = *findings[i];
        const bool answer = finding.field == core::checks::Field::Answer;
        // What is meant as a whole is not underlined.
        if ((answer || finding.field == core::checks::Field::Question) && !finding.span.isEmpty() &&
            finding.span.length == finding.fragment.size())
            marks.push_back({answer, finding.span.start, finding.fragment, int(i)});
    }
    return marks;
}

} // namespace ui
