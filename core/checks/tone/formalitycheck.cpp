// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// The score is stored from 0 up: the neutral point of the scale lies here.
constexpr double kShift = 10;
constexpr int kFewestWords = 8;

class FormalityCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.formality"_s, Group::Tone, Tr::tr("Formal or casual"),
            coversEnglish(Tr::tr("Answers that sound much more casual or stiff than the others.")),
            kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.floorFactor = 1.0;
        result.farOff = kToneFarOff;
        result.severity = Severity::TakeALook;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (!view.isProse() || view.parts.body.isEmpty())
            return {};
        const ToneReading &reading = view.tone();
        if (reading.words < kFewestWords)
            return {};
        return Seen{std::max(0.0, reading.formality + kShift),
            showsItsTone(reading) ? view.parts.body : Span{}};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        if (seen.span.isEmpty() || !isOtherSide(seen.value - kShift, judgement.median - kShift))
            return {};
        return seen.value < judgement.median
            ? Tr::tr("This answer sounds more casual than your others.")
            : Tr::tr("This answer sounds stiffer than your others.");
    }
    QString why(const Seen &, const Judgement &judgement) const override
    {
        return Tr::tr("%1 of your %2 answers are closer to each other in tone.")
            .arg(judgement.agree)
            .arg(judgement.of);
    }
};

} // namespace

std::unique_ptr<const Check> formalityCheck()
{
    return std::make_unique<const FormalityCheck>();
}

} // namespace core::checks
