// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/advice/projectsigns.h"

#include "core/checks/exampleview.h"
#include "core/checks/facts.h"
#include "core/text/textstats.h"

#include <algorithm>

namespace core {

namespace {

/// A date or an amount: digits in something that is true of one case only.
bool isMoving(const std::vector<checks::Fact> &facts)
{
    return std::any_of(facts.begin(), facts.end(), [](const checks::Fact &fact) {
        return std::any_of(fact.norm.begin(), fact.norm.end(), [](QChar c) { return c.isDigit(); });
    });
}

} // namespace

ProjectSigns projectSigns(std::span<const Example> examples, const checks::HouseStyle &style,
    const checks::CheckOptions &options, bool tunedAlready)
{
    ProjectSigns signs;
    signs.tunedAlready = tunedAlready;
    signs.rulesWords = countWords(options.settings.houseRules);
    qint64 judged = 0;
    qint64 clear = 0;
    for (const checks::StyleEntry &entry : style.entries) {
        if (!entry.segment.isEmpty() || entry.agreement == checks::Agreement::TooFew)
            continue;
        ++judged;
        clear += entry.agreement == checks::Agreement::Clear ? 1 : 0;
    }
    if (judged > 0)
        signs.consistency = double(clear) / double(judged);
    qint64 answers = 0;
    qint64 unsourced = 0;
    qint64 moving = 0;
    for (const Example &example : examples) {
        ++signs.examples;
        signs.kept += example.split == Split::Kept ? 1 : 0;
        const checks::ExampleView view(example, options);
        if (view.shape.kind == checks::ShapeKind::Empty)
            continue;
        ++answers;
        unsourced += checks::unsourcedFacts(view).empty() ? 0 : 1;
        moving += isMoving(checks::factsOf(view.answer)) ? 1 : 0;
    }
    if (answers > 0) {
        signs.unsourced = double(unsourced) / double(answers);
        signs.moving = double(moving) / double(answers);
    }
    return signs;
}

} // namespace core
