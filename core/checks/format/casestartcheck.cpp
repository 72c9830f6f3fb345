// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class CaseStartCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.case_start"_s, Group::Format, Tr::tr("First letter"),
            Tr::tr("A small letter at the start where yours are capitals.")};
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
        return value == 1 ? Tr::tr("a capital letter first") : Tr::tr("a small letter first");
    }
    std::optional<Seen> see(const ExampleView &view, const Number &) const override
    {
        if (!view.isProse())
            return {};
        for (const Token &token : view.answer.tokens()) {
            if (token.start < view.parts.head.end())
                continue;
            if (!token.is(TokenKind::Word) ||
                (token.length > 1 && view.answer.text()[token.start + 1].isUpper() &&
                    !token.capital))
                return {};
            const QChar first = view.answer.text()[token.start];
            if (!first.isUpper() && !first.isLower())
                return {};
            return Seen{first.isUpper() ? 1u : 2u, {token.start, token.length}};
        }
        return {};
    }
    QString title(const ExampleView &, const Seen &seen, const Judgement &) const override
    {
        return seen.value == 2 ? Tr::tr("Starts with a small letter.")
                               : Tr::tr("Starts with a capital letter; your others do not.");
    }
    std::optional<Fix> fix(
        const ExampleView &view, const Seen &seen, const Judgement &, const House &) const override
    {
        const QString first = view.answer.view({seen.span.start, 1}).toString();
        return replacement(
            {seen.span.start, 1}, seen.value == 2 ? first.toUpper() : first.toLower());
    }
};

} // namespace

std::unique_ptr<const Check> caseStartCheck()
{
    return std::make_unique<const CaseStartCheck>();
}

} // namespace core::checks
