// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/format/jsonrepair.h"
#include "core/checks/support.h"

#include <nlohmann/json.hpp>

namespace core::checks {

namespace {

/// 1 one line tight, 2 one line spaced, 3 over several lines; + 10 in a code fence, + 20 with text around.
class JsonLayoutCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.json_layout"_s, Group::Data, Tr::tr("Layout of JSON"),
            Tr::tr("Line breaks, spaces, a code fence or text around the data.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::TakeALook;
        result.meter = u"format"_s;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        const QString lines = value % 10 == 3 ? Tr::tr("over several lines")
            : value % 10 == 2                 ? Tr::tr("on one line with spaces")
                                              : Tr::tr("on one line without spaces");
        if (value >= 20)
            return Tr::tr("%1, with text around").arg(lines);
        return value >= 10 ? Tr::tr("%1, in a code fence").arg(lines) : lines;
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (view.shape.kind != ShapeKind::Json)
            return {};
        const JsonLayout layout = layoutOf(view.answer.view(view.shape.data));
        ValueId value = layout.indent >= 0 ? 3 : layout.spaced ? 2 : 1;
        value += view.shape.wrapped ? 20 : view.shape.fenced ? 10 : 0;
        return Seen{value, view.answer.trimmed()};
    }
    QString title(const ExampleView &, const Seen &seen, const Judgement &judgement) const override
    {
        if (seen.value >= 20 && judgement.house < 20)
            return Tr::tr("There is text around the data.");
        if (seen.value >= 10 && judgement.house < 10)
            return Tr::tr("There is a code fence around the data.");
        return Tr::tr("The data are laid out another way.");
    }
    std::optional<Fix> fix(const ExampleView &view, const Seen &, const Judgement &judgement,
        const House &) const override
    {
        if (!view.shape.json || judgement.house >= 10)
            return review();
        const JsonLayout layout{judgement.house == 3 ? 2 : -1, judgement.house == 2};
        return replacement(view.answer.trimmed(), writeJson(*view.shape.json, layout),
            view.shape.wrapped ? FixKind::Suggestion : FixKind::Safe);
    }
};

} // namespace

std::unique_ptr<const Check> jsonLayoutCheck()
{
    return std::make_unique<const JsonLayoutCheck>();
}

} // namespace core::checks
