// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Terms of the user's own list.
class GlossaryCheck final : public Check
{
public:
    explicit GlossaryCheck(GlossaryTerm::Kind kind)
        : m_kind(kind)
    {
    }

    CheckInfo info() const override
    {
        if (m_kind == GlossaryTerm::Kind::Banned)
            return {u"con.term_banned"_s, Group::Content, Tr::tr("Words you do not use"),
                Tr::tr("Words from your own list that are not to be written.")};
        return {u"con.term_preferred"_s, Group::Content, Tr::tr("Words you prefer"),
            Tr::tr("Words for which your list names a better one.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const Glossary::Hit &hit : view.options.glossary->find(view.answer)) {
            const QString word = view.answer.view(hit.span).toString();
            if (hit.term->kind != m_kind || word == hit.term->instead)
                continue;
            const bool banned = m_kind == GlossaryTerm::Kind::Banned;
            Finding result = finding(Severity::ProbablyWrong, hit.span,
                banned ? Tr::tr("“%1” is on your list of words not to use.").arg(word)
                       : Tr::tr("You prefer “%1”, not “%2”.").arg(hit.term->instead, word),
                Tr::tr("It comes from your own list."));
            result.fix = hit.term->instead.isEmpty()
                ? review()
                : replacement(hit.span,
                      hit.term->caseMatters ? hit.term->instead
                                            : withCaseOf(word, hit.term->instead));
            result.cause = hit.term->term;
            result.score = 0.9;
            observer.report(std::move(result));
        }
    }

private:
    GlossaryTerm::Kind m_kind;
};

} // namespace

std::unique_ptr<const Check> termBannedCheck()
{
    return std::make_unique<const GlossaryCheck>(GlossaryTerm::Kind::Banned);
}

std::unique_ptr<const Check> termPreferredCheck()
{
    return std::make_unique<const GlossaryCheck>(GlossaryTerm::Kind::Preferred);
}

} // namespace core::checks
