// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class TermPreferredCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.term_preferred"_s, Group::Content, Tr::tr("Words you prefer"),
            Tr::tr("Words for which your list names a better one.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const Glossary::Hit &hit : view.options.glossary->find(view.answer)) {
            if (hit.term->kind != GlossaryTerm::Kind::Preferred)
                continue;
            const QString word = view.answer.view(hit.span).toString();
            if (word == hit.term->instead)
                continue;
            Finding result = finding(Severity::ProbablyWrong, hit.span,
                Tr::tr("You prefer “%1”, not “%2”.").arg(hit.term->instead, word),
                Tr::tr("It comes from your own list."));
            result.fix = replacement(hit.span,
                hit.term->caseMatters ? hit.term->instead : withCaseOf(word, hit.term->instead));
            result.cause = hit.term->term;
            result.score = 0.9;
            observer.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> termPreferredCheck()
{
    return std::make_unique<const TermPreferredCheck>();
}

} // namespace core::checks
