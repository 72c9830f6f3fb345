// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class EllipsisCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.ellipsis"_s, Group::Format, Tr::tr("Dots"),
            Tr::tr("Three dots or the one character for them.")};
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
        return value == 1 ? u"..."_s : u"…"_s;
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        const QString &text = view.answer.text();
        for (qsizetype at = text.indexOf(u"..."); at >= 0; at = text.indexOf(u"...", at + 3)) {
            if (!view.answer.isProtected(at))
                result.push_back({1, {at, 3}});
        }
        forEachUnit(view.answer, u'\u2026', [&](qsizetype at) { result.push_back({2, {at, 1}}); });
        std::sort(result.begin(), result.end(),
            [](const Spot &a, const Spot &b) { return a.span.start < b.span.start; });
        return result;
    }
    QString title(const ExampleView &, const Spot &, const Judgement &judgement) const override
    {
        return Tr::tr("You usually write “%1”.").arg(judgement.houseLabel);
    }
    std::optional<QString> convert(const ExampleView &, const Spot &, ValueId house) const override
    {
        return house == 1 ? u"..."_s : u"…"_s;
    }
};

} // namespace

std::unique_ptr<const Check> ellipsisCheck()
{
    return std::make_unique<const EllipsisCheck>();
}

} // namespace core::checks
