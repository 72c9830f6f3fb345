// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <cmath>

namespace core::checks {

namespace {

class LinesCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.lines"_s, Group::Length, Tr::tr("Lines"),
            Tr::tr("Many more or fewer lines than usual.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.severity = Severity::Tip;
        result.floorFactor = 2.5;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (!view.isProse())
            return {};
        const auto written = std::count_if(view.answer.lines().begin(), view.answer.lines().end(),
            [](const Line &line) { return line.kind != LineKind::Blank; });
        return Seen{double(written), {}};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        if (std::abs(seen.value - judgement.median) < 4)
            return {};
        return seen.value > judgement.median
            ? Tr::tr("More lines than usual: %1.").arg(int(seen.value))
            : Tr::tr("Fewer lines than usual: %1.").arg(int(seen.value));
    }
};

} // namespace

std::unique_ptr<const Check> linesCheck()
{
    return std::make_unique<const LinesCheck>();
}

} // namespace core::checks
