// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/labels.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class LabelSetCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.label_set"_s, Group::Data, Tr::tr("Labels"),
            Tr::tr("A label that looks like a slip of a common one.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Label;
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const AnswerLabel &label : labelsOf(view))
            observer.choice(observer.text(label.text), label.place);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        for (const AnswerLabel &label : labelsOf(view)) {
            const Judgement judgement = house.judge(house.valueOf(label.text), label.place);
            if (!judgement.deviates)
                continue;
            Finding result = finding(Severity::ProbablyWrong, label.span,
                Tr::tr("“%1” looks like “%2”.").arg(label.text, judgement.houseLabel),
                Tr::tr("“%1” is used %2 times.").arg(judgement.houseLabel).arg(judgement.agree));
            addEvidence(result, judgement);
            result.cause = label.text;
            result.fix = replacement(label.textSpan, judgement.houseLabel);
            report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> labelSetCheck()
{
    return std::make_unique<const LabelSetCheck>();
}

} // namespace core::checks
