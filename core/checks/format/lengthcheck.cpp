// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <cmath>

namespace core::checks {

namespace {

class LengthCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"fmt.length"_s, Group::Length, Tr::tr("Length"),
            Tr::tr("Answers much shorter or longer than usual.")};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.meter = u"length"_s;
        result.severity = Severity::TakeALook;
        return result;
    }
    QString questionText(QStringView) const override
    {
        return Tr::tr("Some of your answers have %1 words, others %2. Which do you want?");
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (!view.isProse())
            return {};
        int words = 0;
        for (const Sentence &sentence : view.answer.sentences())
            words += sentence.span.start >= view.parts.body.start &&
                    sentence.span.end() <= view.parts.body.end()
                ? sentence.words
                : 0;
        return Seen{double(words), view.parts.body};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        return seen.value > judgement.median
            ? Tr::tr("Longer than usual: %1 words.").arg(int(seen.value))
            : Tr::tr("Shorter than usual: %1 words.").arg(int(seen.value));
    }
    QString why(const Seen &, const Judgement &judgement) const override
    {
        return Tr::tr("Your answers usually have between %1 and %2 words, about %3.")
            .arg(int(std::ceil(judgement.low)))
            .arg(int(judgement.high))
            .arg(int(judgement.median));
    }
};

} // namespace

std::unique_ptr<const Check> lengthCheck()
{
    return std::make_unique<const LengthCheck>();
}

} // namespace core::checks
