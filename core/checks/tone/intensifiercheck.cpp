// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// A rate says nothing of a short text, nor of one or two words.
constexpr int kShortest = 25;
constexpr int kFewestHits = 3;

class IntensifierCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.intensifier"_s, Group::Tone, Tr::tr("Strong words"),
            coversEnglish(
                Tr::tr("More words such as “very” or “super” than in your other answers.")),
            kEnglish};
    }
    Convention convention(QStringView) const override
    {
        Convention result;
        result.kind = Convention::Kind::Number;
        result.floorFactor = 3;
        result.severity = Severity::Tip;
        return result;
    }
    std::optional<Seen> see(const ExampleView &view) const override
    {
        if (!view.isProse() || view.answer.words() < kShortest)
            return {};
        const std::vector<Span> hits = view.answer.spansIn(List::Intensifier);
        const int count = static_cast<int>(hits.size());
        return Seen{count < kFewestHits ? 0.0 : 100.0 * count / view.answer.words(),
            hits.empty() ? Span{} : hits.front()};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        return seen.value > judgement.median ? Tr::tr("More words such as “very” than usual.")
                                             : QString();
    }
    QString why(const Seen &, const Judgement &) const override
    {
        return Tr::tr("Your other answers use fewer of them.");
    }
};

} // namespace

std::unique_ptr<const Check> intensifierCheck()
{
    return std::make_unique<const IntensifierCheck>();
}

} // namespace core::checks
