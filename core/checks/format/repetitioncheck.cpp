// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

constexpr int kShortest = 50;
// Cut-offs of Rae et al. 2021 (Gopher), appendix A.
constexpr double kTopPair = 0.20;
constexpr double kRepeatedFives = 0.15;

class RepetitionCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.repetition"_s, Group::Length, Tr::tr("Repeats itself"),
            Tr::tr("Answers that say the same thing again and again; from 50 words.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        if (!view.isProse() || view.answer.words() < kShortest)
            return;
        std::vector<const Token *> words;
        for (const Token &token : view.answer.tokens()) {
            if (token.is(TokenKind::Word) || token.is(TokenKind::Number))
                words.push_back(&token);
        }
        if (share(words, 2, true) <= kTopPair && share(words, 5, false) <= kRepeatedFives)
            return;
        Finding result = finding(Severity::ProbablyWrong, {}, Tr::tr("This answer repeats itself."),
            Tr::tr("The same words come again and again, as when a program loops."));
        result.fix = review();
        result.score = 0.8;
        observer.report(std::move(result));
    }
    /// Share of the letters that stand in the most common n-gram, or in any that occurs again.
    static double share(const std::vector<const Token *> &words, std::size_t n, bool topOnly)
    {
        std::vector<std::pair<quint64, double>> grams;
        double letters = 0;
        for (const Token *word : words)
            letters += word->length;
        for (std::size_t i = 0; i + n <= words.size(); ++i) {
            quint64 key = words[i]->hash;
            double size = words[i]->length;
            for (std::size_t k = 1; k < n; ++k) {
                key = extendHash(key, words[i + k]->hash);
                size += words[i + k]->length;
            }
            grams.emplace_back(key, size);
        }
        std::sort(grams.begin(), grams.end());
        double best = 0;
        double repeated = 0;
        for (std::size_t i = 0; i < grams.size();) {
            std::size_t end = i;
            double sum = 0;
            while (end < grams.size() && grams[end].first == grams[i].first)
                sum += grams[end++].second;
            if (end - i > 1) {
                best = std::max(best, sum);
                repeated += (sum - grams[i].second) / double(n);
            }
            i = end;
        }
        return (topOnly ? best : repeated) / std::max(1.0, letters);
    }
};

} // namespace

std::unique_ptr<const Check> repetitionCheck()
{
    return std::make_unique<const RepetitionCheck>();
}

} // namespace core::checks
