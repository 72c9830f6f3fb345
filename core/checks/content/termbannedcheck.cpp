// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class TermBannedCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.term_banned"_s, Group::Content, Tr::tr("Words you do not use"),
            Tr::tr("Words from your own list that are not to be written.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const Glossary::Hit &hit : view.options.glossary->find(view.answer)) {
            if (hit.term->kind != GlossaryTerm::Kind::Banned)
                continue;
            const QString word = view.answer.view(hit.span).toString();
            if (word == hit.term->instead)
                continue;
            Finding result = finding(Severity::ProbablyWrong, hit.span,
                Tr::tr("“%1” is on your list of words not to use.").arg(word),
                Tr::tr("It comes from your own list."));
            result.fix = review();
            result.cause = hit.term->term;
            result.score = 0.9;
            observer.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> termBannedCheck()
{
    return std::make_unique<const TermBannedCheck>();
}

} // namespace core::checks
