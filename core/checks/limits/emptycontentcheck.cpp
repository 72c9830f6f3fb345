// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class EmptyContentCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"lim.empty_content"_s, Group::Limits, Tr::tr("Empty question"),
            Tr::tr("Turns without text; providers refuse them."), kAnyLanguage, true};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const bool user = std::any_of(view.example.turns.begin(), view.example.turns.end(),
            [](const Turn &t) { return t.role == Role::User && !t.text.trimmed().isEmpty(); });
        const bool empty = std::any_of(view.example.turns.begin(), view.example.turns.end(),
            [](const Turn &t) { return t.role == Role::User && t.text.trimmed().isEmpty(); });
        if (user && !empty)
            return;
        Finding result = finding(Severity::MustFix, {}, Tr::tr("This example has no question."),
            Tr::tr("A model learns nothing from an answer alone, and providers refuse it."),
            Field::Question);
        result.fix = review();
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> emptyContentCheck()
{
    return std::make_unique<const EmptyContentCheck>();
}

} // namespace core::checks
