// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class RolesCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"lim.roles"_s, Group::Limits, Tr::tr("Who speaks when"),
            Tr::tr("A conversation that does not start with a question or end with an answer, or "
                   "in which one side speaks twice."),
            kAnyLanguage, true};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        QString title;
        Role before = Role::System;
        bool any = false;
        for (const Turn &turn : view.example.turns) {
            if (turn.role == Role::System || turn.role == Role::Tool) {
                if (turn.role == Role::System && any)
                    title = Tr::tr("House rules stand in the middle of this conversation.");
                continue;
            }
            if (!any && turn.role == Role::Assistant)
                title = Tr::tr("This conversation starts with an answer.");
            else if (any && turn.role == before && turn.extra.isEmpty())
                title = turn.role == Role::User
                    ? Tr::tr("Two questions follow each other without an answer.")
                    : Tr::tr("Two answers follow each other.");
            before = turn.role;
            any = true;
        }
        if (any && before != Role::Assistant)
            title = Tr::tr("This conversation ends without an answer.");
        // Without any answer at all, fmt.empty says so.
        if (title.isEmpty() ||
            (any && before != Role::Assistant && view.answer.trimmed().isEmpty()))
            return;
        Finding result = finding(Severity::MustFix, {}, title,
            Tr::tr("Providers need question and answer in turn."), Field::Whole);
        result.fix = review();
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> rolesCheck()
{
    return std::make_unique<const RolesCheck>();
}

} // namespace core::checks
