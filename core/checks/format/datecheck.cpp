// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/dates.h"
#include "core/checks/support.h"

namespace core::checks {

namespace {

class DateCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.date"_s, Group::Format, Tr::tr("Dates"),
            Tr::tr(
                "Dates written in another way than usual. Knows the English names of months, and "
                "dates in figures in any language.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.meter = u"format"_s;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return dateLabel(static_cast<DateShape>(value));
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (!view.isProse())
            return result;
        for (const DateSpot &date : findDates(view.answer))
            result.push_back({static_cast<ValueId>(date.shape), date.span});
        return result;
    }
    QString title(
        const ExampleView &view, const Spot &spot, const Judgement &judgement) const override
    {
        return Tr::tr("“%1”: your dates are usually written like “%2”.")
            .arg(view.answer.view(spot.span).toString(), judgement.houseLabel);
    }
    std::optional<QString> convert(
        const ExampleView &view, const Spot &spot, ValueId house) const override
    {
        for (const DateSpot &date : findDates(view.answer)) {
            if (date.span == spot.span)
                return writeDate(date, static_cast<DateShape>(house));
        }
        return {};
    }
};

} // namespace

std::unique_ptr<const Check> dateCheck()
{
    return std::make_unique<const DateCheck>();
}

} // namespace core::checks
