// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"
#include "core/checks/tone/tonemodel.h"

namespace core::checks {

namespace {

constexpr int kShortest = 40;

class ReadingLevelCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.reading_level"_s, Group::Tone, Tr::tr("Reading ease"),
            coversEnglish(
                Tr::tr("Answers that are much harder to read than the others; from 40 words.")),
            kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.floorFactor = 1.5;
        result.severity = Severity::Tip;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (!view.isProse() || view.answer.words() < kShortest)
            return {};
        return Seen{std::max(0.0, readingGrade(view.answer)), {}};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        return seen.value > judgement.median ? Tr::tr("Harder to read than your other answers.")
                                             : QString();
    }
    QString why(const Seen &, const Judgement &) const override
    {
        return Tr::tr("Its sentences or words are longer than usual.");
    }
};

} // namespace

std::unique_ptr<const Check> readingLevelCheck()
{
    return std::make_unique<const ReadingLevelCheck>();
}

} // namespace core::checks
