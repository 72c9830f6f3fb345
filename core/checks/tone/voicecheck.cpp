// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"
#include "core/checks/tone/tonemodel.h"

namespace core::checks {

namespace {

constexpr int kFewestSentences = 3;

class VoiceCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.voice"_s, Group::Tone, Tr::tr("Passive wording"),
            coversEnglish(Tr::tr("Mostly passive sentences where your other answers are direct.")),
            kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.severity = Severity::Tip;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        const auto &sentences = view.answer.sentences();
        if (!view.isProse() || static_cast<int>(sentences.size()) < kFewestSentences)
            return {};
        int passive = 0;
        Span first;
        for (const Sentence &sentence : sentences) {
            const Span found = passiveIn(view.answer, sentence);
            if (!found.isEmpty() && passive++ == 0)
                first = found;
        }
        return Seen{100.0 * passive / double(sentences.size()), first};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        return seen.value >= 60 && seen.value > judgement.median
            ? Tr::tr("Mostly passive wording; your style is direct.")
            : QString();
    }
    QString why(const Seen &, const Judgement &) const override
    {
        return Tr::tr("Most of your answers say who does something.");
    }
};

} // namespace

std::unique_ptr<const Check> voiceCheck()
{
    return std::make_unique<const VoiceCheck>();
}

} // namespace core::checks
