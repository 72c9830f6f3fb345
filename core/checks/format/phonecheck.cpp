// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/safety/personaldata.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// The digits folded to 9: "+9 (9) 9-9".
QString layoutOf(QStringView number)
{
    QString result;
    for (const QChar c : number) {
        const QChar kind = c.isDigit() ? u'9' : c;
        if (result.isEmpty() || result.back() != kind || kind != u'9')
            result += kind;
    }
    return result;
}

class PhoneFormatCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.phone"_s, Group::Format, Tr::tr("Layout of phone numbers"),
            Tr::tr("Phone numbers written in another way than usual.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        result.asks = false;
        return result;
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const PersonalDatum &datum : findPhones(view.answer))
            observer.choice(observer.text(layoutOf(view.answer.view(datum.span))));
    }
    void inspect(const ExampleView &view, const House &house, const Report &report) const override
    {
        for (const PersonalDatum &datum : findPhones(view.answer)) {
            const Judgement judgement =
                house.judge(house.valueOf(layoutOf(view.answer.view(datum.span))));
            if (!judgement.deviates)
                continue;
            Finding result = finding(Severity::TakeALook, datum.span,
                Tr::tr("This phone number is written another way."), usualWay(judgement));
            addEvidence(result, judgement);
            result.fix = review();
            report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> phoneFormatCheck()
{
    return std::make_unique<const PhoneFormatCheck>();
}

} // namespace core::checks
