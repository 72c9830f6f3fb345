// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// A rate says nothing of a short text, nor of one or two words.
constexpr int kShortest = 25;
constexpr int kFewestHits = 3;

class BuzzwordCheck final : public NumberCheck
{
    CheckInfo info() const override
    {
        return {u"tone.buzzword"_s, Group::Tone, Tr::tr("Marketing words"),
            coversEnglish(Tr::tr("More marketing words than in your other answers.")), kEnglish};
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
        const std::vector<Span> hits = view.answer.spansIn(List::Buzzword);
        const int count = static_cast<int>(hits.size());
        return Seen{count < kFewestHits ? 0.0 : 100.0 * count / view.answer.words(),
            hits.empty() ? Span{} : hits.front()};
    }
    QString title(const Seen &seen, const Judgement &judgement) const override
    {
        return seen.value > judgement.median ? Tr::tr("Heavy marketing words, unlike the rest.")
                                             : QString();
    }
    QString why(const Seen &, const Judgement &) const override
    {
        return Tr::tr("Your other answers use plainer words.");
    }
};

} // namespace

std::unique_ptr<const Check> buzzwordCheck()
{
    return std::make_unique<const BuzzwordCheck>();
}

} // namespace core::checks
