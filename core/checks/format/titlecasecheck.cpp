// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Capitals of headings: 1 "Like a Title", 2 "Like a sentence".
class TitleCaseCheck final : public SpotCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.title_case"_s, Group::Format, Tr::tr("Capitals of headings"),
            Tr::tr("“Return Your Order” and “Return your order” side by side.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.severity = Severity::Tip;
        return result;
    }
    QString valueLabel(QStringView, ValueId value) const override
    {
        return value == 1 ? Tr::tr("Capitals Like a Title") : Tr::tr("Capitals like a sentence");
    }
    std::vector<Spot> spots(const ExampleView &view) const override
    {
        std::vector<Spot> result;
        if (view.language() == Language::German)
            return result;
        for (const Line &line : view.answer.lines()) {
            if (line.kind != LineKind::Heading)
                continue;
            int words = 0;
            int capitals = 0;
            for (const Token &token : view.answer.tokens()) {
                if (token.start <= line.marker.end() || token.end() > line.span.end() ||
                    !token.is(TokenKind::Word) || token.length < 4)
                    continue;
                ++words;
                capitals += token.capital ? 1 : 0;
            }
            if (words >= 3)
                result.push_back({capitals * 4 >= words * 3 ? 1u : 2u, line.span});
        }
        return result;
    }
    QString title(const ExampleView &, const Spot &, const Judgement &judgement) const override
    {
        return Tr::tr("Your headings usually have %1.").arg(judgement.houseLabel);
    }
};

} // namespace

std::unique_ptr<const Check> titleCaseCheck()
{
    return std::make_unique<const TitleCaseCheck>();
}

} // namespace core::checks
