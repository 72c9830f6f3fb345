// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class ProfanityCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"tone.profanity"_s, Group::Tone, Tr::tr("Rude words"),
            coversEnglish(Tr::tr("Swear words and slurs in answers.")), kEnglish};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const Span &span : view.answer.spansIn(List::Rude)) {
            const Token *token = nullptr;
            for (const Token &t : view.answer.tokens()) {
                if (t.start == span.start)
                    token = &t;
            }
            // A capital inside a sentence is a name.
            if (token &&
                ((token->capital && !token->afterBreak && !token->allCapitals &&
                     token->spaceBefore && token->start > 0) ||
                    view.options.glossary->accepts(token->hash)))
                continue;
            Finding result = finding(Severity::ProbablyWrong, span, Tr::tr("This word is rude."),
                Tr::tr("The model would learn to say it."));
            result.fix = review();
            result.score = 0.9;
            observer.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> profanityCheck()
{
    return std::make_unique<const ProfanityCheck>();
}

} // namespace core::checks
