// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr double kShift = 10; ///< keeps the stored number above zero
constexpr int kFewestSentences = 2;
constexpr int kFewestCues = 2;

/// How far the most casual sentence lies under the answer as a whole: an answer that is casual
/// throughout is no surprise, nor is a plain sentence in a plain answer.
class MixedInsideCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.mixed_inside"_s, Group::Tone, Tr::tr("One sentence in another tone"),
            coversEnglish(Tr::tr("A chatty sentence in an otherwise formal answer.")), kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.floorFactor = 1;
        result.farOff = 2.5;
        result.severity = Severity::TakeALook;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (!view.isProse())
            return {};
        const ToneReading &reading = view.tone();
        if (reading.sentences < kFewestSentences || reading.lowestSpan.isEmpty())
            return {};
        const bool chatty = reading.lowest < 0 && reading.formality > reading.lowest &&
            cues(view, reading.lowestSpan) >= kFewestCues;
        return Seen{std::max(0.0, kShift + reading.lowest - reading.formality),
            chatty ? reading.lowestSpan : Span{}};
    }
    /// What one can point at: a chat word or rude word counts twice, a merely casual one may be chance.
    static int cues(const ExampleView &view, Span sentence)
    {
        constexpr quint32 kChat =
            (1u << static_cast<unsigned>(List::Slang)) | (1u << static_cast<unsigned>(List::Rude));
        constexpr quint32 kCasual = 1u << static_cast<unsigned>(List::Casual);
        int count = 0;
        for (const PhraseHit &hit : view.answer.phrases()) {
            if (sentence.contains(view.answer.span(hit).start))
                count += (hit.lists & kChat) ? 2 : (hit.lists & kCasual) ? 1 : 0;
        }
        return count;
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        if (seen.span.isEmpty() || seen.value >= judgement.median)
            return {};
        return Tr::tr("Most of this answer is formal, but this sentence is chatty.");
    }
    QString why(const Seen &, const Judgement &) const override
    {
        return Tr::tr("Your other answers have no sentence like it.");
    }
};

} // namespace

std::unique_ptr<const Check> mixedInsideCheck()
{
    return std::make_unique<const MixedInsideCheck>();
}

} // namespace core::checks
