// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr int kLongSentence = 40; ///< words

class SentenceLengthCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.sentence_length"_s, Group::Tone, Tr::tr("Long sentences"),
            Tr::tr("A sentence of more than 40 words where your sentences are shorter.")};
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
        if (!view.isProse() || view.answer.sentences().empty())
            return {};
        const auto longest =
            std::max_element(view.answer.sentences().begin(), view.answer.sentences().end(),
                [](const Sentence &a, const Sentence &b) { return a.words < b.words; });
        return Seen{double(longest->words), longest->span};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        if (seen.value <= kLongSentence || seen.value < judgement.median)
            return {};
        return Tr::tr("One sentence has %1 words; your longest ones usually have %2.")
            .arg(int(seen.value))
            .arg(int(judgement.median));
    }
};

} // namespace

std::unique_ptr<const Check> sentenceLengthCheck()
{
    return std::make_unique<const SentenceLengthCheck>();
}

} // namespace core::checks
