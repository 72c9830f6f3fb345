// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/estimate.h"

#include <algorithm>

namespace core {

namespace {

constexpr double kMillion = 1e6;
constexpr qint64 kPerTurn = 4; ///< tokens that mark a turn, in OpenAI's own counting

} // namespace

std::optional<double> answerCost(const ProviderInfo &provider, const QString &model,
    std::optional<qint64> promptTokens, std::optional<qint64> answerTokens)
{
    if (provider.isLocal())
        return 0;
    if (!promptTokens || !answerTokens)
        return std::nullopt;
    for (const Serving &serving : provider.serving) {
        if (serving.mode == ServingMode::Token && serving.match.fits(model, std::nullopt) &&
            serving.usdIn && serving.usdOut)
            return (double(*promptTokens) * *serving.usdIn +
                       double(*answerTokens) * *serving.usdOut) /
                kMillion;
    }
    return std::nullopt;
}

std::optional<double> ComparisonEstimate::usd() const
{
    double sum = 0;
    for (const OfSide &side : sides) {
        if (!side.usd)
            return std::nullopt;
        sum += *side.usd;
    }
    return sum;
}

std::optional<double> spentOn(std::span<const ComparedRow> rows, Side side)
{
    double sum = 0;
    for (const ComparedRow &row : rows) {
        const auto &generation = row.generations[static_cast<std::size_t>(side)];
        if (!generation || !generation->isAnswer() || generation->reused)
            continue;
        if (!generation->cost)
            return std::nullopt;
        sum += *generation->cost;
    }
    return sum;
}

ComparisonEstimate estimateComparison(const ComparisonPlan &plan, std::span<const PlannedRow> rows,
    std::span<const Example> examples, const ProjectSettings &settings, const Catalogue &catalogue,
    const TokenEncoding &encoding)
{
    ComparisonEstimate estimate;
    for (const Side side : kSides) {
        const Contestant &contestant = plan.contestant(side);
        ComparisonEstimate::OfSide &of = estimate.sides[static_cast<std::size_t>(side)];
        std::vector<Example> shots;
        for (const Example &example : examples) {
            if (std::find(contestant.shots.begin(), contestant.shots.end(), example.id) !=
                contestant.shots.end())
                shots.push_back(example);
        }
        for (const PlannedRow &row : rows) {
            if (row.leak != Leak::None)
                continue;
            ++of.questions;
            for (const Turn &turn : askedTurns(contestant, row.asked, settings, shots))
                of.promptTokens += encoding.count(turn.text) + kPerTurn;
            const QString kept = row.asked.answer();
            of.answerTokens += kept.isEmpty() ? kUnknownAnswer : encoding.count(kept);
        }
        if (const ProviderInfo *provider = catalogue.provider(contestant.provider)) {
            of.usd = answerCost(*provider, contestant.model, of.promptTokens, of.answerTokens);
            of.leavesComputer = !provider->isLocal();
        }
    }
    return estimate;
}

} // namespace core
