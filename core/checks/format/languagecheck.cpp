// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class LanguageCheck final : public ChoiceCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.language"_s, Group::Language, Tr::tr("Language"),
            Tr::tr("Answers in another language than the others.")};
    }
    std::optional<Seen> see(const ExampleView &view, const Number &number) const override
    {
        if (!view.isProse() || !view.answer.guess().certain || view.answer.words() < 5)
            return {};
        return Seen{number(view.answer.guess().code), view.parts.body};
    }
    QString title(const ExampleView &view, const Seen &, const Judgement &judgement) const override
    {
        // An answer in the language of its question is right.
        if (view.question.guess().certain && view.question.guess().code == view.answer.guess().code)
            return {};
        return Tr::tr("This answer is in %1; your others are in %2.")
            .arg(languageName(view.answer.guess().code), languageName(judgement.houseLabel));
    }
};

} // namespace

std::unique_ptr<const Check> languageCheck()
{
    return std::make_unique<const LanguageCheck>();
}

} // namespace core::checks
