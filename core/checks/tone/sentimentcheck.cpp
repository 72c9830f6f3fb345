// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"
#include "core/checks/tone/tonemodel.h"

namespace core::checks {

namespace {

constexpr int kShortest = 20;

class SentimentCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.sentiment"_s, Group::Tone, Tr::tr("Mood"),
            coversEnglish(
                Tr::tr("Answers that read much more negative or positive than similar ones.")),
            kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.floorFactor = 1.6;
        result.severity = Severity::Tip;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (!view.isProse() || view.answer.words() < kShortest)
            return {};
        // Shifted, so that the scale has no negative values: 10 is neutral, 0 to 20.
        return Seen{10 + 10 * sentiment(view.answer), {}};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        if (seen.value < judgement.median && seen.value < 5)
            return Tr::tr("This answer reads more negative than similar ones.");
        return {};
    }
    QString why(const Seen &, const Judgement &) const override
    {
        return Tr::tr("It holds more unfriendly or gloomy words than your other answers.");
    }
};

} // namespace

std::unique_ptr<const Check> sentimentCheck()
{
    return std::make_unique<const SentimentCheck>();
}

} // namespace core::checks
