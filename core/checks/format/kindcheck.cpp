// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class KindCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.kind"_s, Group::Data, Tr::tr("Kind of answer"),
            Tr::tr("Plain text where the others are JSON, a list where the others are plain text, "
                   "and so "
                   "on.")};
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        switch (static_cast<ShapeKind>(value)) {
        case ShapeKind::Json:
            return Tr::tr("JSON");
        case ShapeKind::Xml:
            return Tr::tr("XML");
        case ShapeKind::Label:
            return Tr::tr("a label");
        case ShapeKind::List:
            return Tr::tr("a list");
        default:
            return Tr::tr("plain text");
        }
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (view.shape.kind == ShapeKind::Empty)
            return {};
        return Seen{static_cast<ValueId>(view.shape.kind), view.answer.trimmed()};
    }
    QString title(const ExampleView &, const Seen &seen, const Judgement &judgement) const override
    {
        return Tr::tr("This answer is %1; the others are %2.")
            .arg(valueLabel({}, seen.value), judgement.houseLabel);
    }
};

} // namespace

std::unique_ptr<const Check> kindCheck()
{
    return std::make_unique<const KindCheck>();
}

} // namespace core::checks
