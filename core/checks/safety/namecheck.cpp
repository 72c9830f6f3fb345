// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/masking.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Names stand in most letters; they are worth a word only where answers name nobody else.
class NameCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"safe.name"_s, Group::PersonalData, Tr::tr("Names of persons"),
            Tr::tr("First and last names in answers where other answers name nobody.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.mostOthers = 0.05;
        result.asks = false;
        result.severity = Severity::Tip;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 2 ? Tr::tr("names of persons") : Tr::tr("no names of persons");
    }
    static std::vector<PersonalDatum> named(const ExampleView &view)
    {
        std::vector<PersonalDatum> result = findNames(view.answer);
        result.erase(std::remove_if(result.begin(), result.end(),
                         [&](const PersonalDatum &d) {
                             return view.parts.greeting.overlaps(d.span) ||
                                 view.parts.signoff.overlaps(d.span) ||
                                 view.question.text().contains(view.answer.view(d.span));
                         }),
            result.end());
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (view.isProse())
            observer.choice(named(view).empty() ? 1 : 2);
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        const std::vector<PersonalDatum> list = named(view);
        const Judgement judgement = house.judge(list.empty() ? 1 : 2);
        if (!judgement.deviates || list.empty())
            return;
        Finding result = finding(Severity::Tip, list.front().span,
            Tr::tr("A person's name would be taught to the model."), usualWay(judgement));
        addEvidence(result, judgement);
        result.fix = replacement(list.front().span,
            Masker().mask(DatumKind::Name, view.answer.view(list.front().span).toString()),
            FixKind::Suggestion);
        report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> nameCheck()
{
    return std::make_unique<const NameCheck>();
}

} // namespace core::checks
