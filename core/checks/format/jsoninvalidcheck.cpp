// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonrepair.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

enum State : ValueId { Sound = 1, Broken = 2 };

/// Must fix where the house writes JSON; otherwise only worth a look.
class JsonInvalidCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.json_invalid"_s, Group::Data, Tr::tr("Broken JSON"),
            Tr::tr("An answer in JSON that a program cannot read."), kAnyLanguage, true};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.judged = false;
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (view.shape.kind != ShapeKind::Json)
            return;
        observer.choice(view.shape.json ? Sound : Broken);
        if (view.shape.json)
            return;
        const qsizetype at = std::clamp<qsizetype>(view.shape.errorAt, view.shape.data.start,
            std::max(view.shape.data.start, view.shape.data.end() - 1));
        // The mistake with the word before it, so that there is something to see.
        qsizetype from = at;
        const QString &text = view.answer.text();
        while (from > view.shape.data.start && at - from < 24 && text[from - 1] != u'\n' &&
            text[from - 1] != u'{' && !(text[from - 1] == u',' && from < at))
            --from;
        Finding result = finding(Severity::MustFix, {from, std::max<qsizetype>(1, at + 1 - from)},
            Tr::tr("The data are broken at this spot."),
            Tr::tr("A program that reads the answer would stop here."));
        result.score = 1;
        const auto repaired = repairJson(view.answer.view(view.shape.data));
        result.fix = repaired ? replacement(view.shape.data, *repaired) : review();
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> jsonInvalidCheck()
{
    return std::make_unique<const JsonInvalidCheck>();
}

} // namespace core::checks
