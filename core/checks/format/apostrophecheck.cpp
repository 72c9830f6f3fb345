// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class ApostropheCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.apostrophe"_s, Group::Format, Tr::tr("Apostrophes by other marks"),
            Tr::tr("An accent or a back-tick where an apostrophe is meant.")};
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
        return value == 1 ? Tr::tr("an apostrophe") : Tr::tr("an accent as apostrophe");
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        const QString &text = view.answer.text();
        for (qsizetype i = 1; i + 1 < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            if (!text[i - 1].isLetter() || !text[i + 1].isLetter() || view.answer.isProtected(i))
                continue;
            if (unit == u'\'' || unit == u'\u2019')
                result.push_back({1, {i, 1}});
            else if (unit == u'\u00b4' || unit == u'`' || unit == u'\u2032')
                result.push_back({2, {i, 1}});
        }
        return result;
    }
    QString title(const ExampleView &, const Spot &spot, const Judgement &) const override
    {
        return spot.value == 2 ? Tr::tr("An accent stands where an apostrophe is meant.")
                               : QString();
    }
    std::optional<QString> convert(const ExampleView &, const Spot &, ValueId) const override
    {
        return u"'"_s;
    }
};

} // namespace

std::unique_ptr<const Check> apostropheCheck()
{
    return std::make_unique<const ApostropheCheck>();
}

} // namespace core::checks
