// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/catalogue.h"
#include "core/review/comparison.h"
#include "core/text/tokenencoding.h"

#include <array>
#include <optional>
#include <span>

namespace core {

/// What one answer cost in dollars: 0 on this computer; nothing where the price or the number of tokens is
/// not known. Models that are rented by the hour cost nothing per answer and are not known here.
[[nodiscard]] std::optional<double> answerCost(const ProviderInfo &provider, const QString &model,
    std::optional<qint64> promptTokens, std::optional<qint64> answerTokens);

/// What a comparison will take, before it is started.
struct ComparisonEstimate
{
    struct OfSide
    {
        qint64 questions = 0; ///< that count
        qint64 promptTokens = 0;
        qint64 answerTokens = 0;        ///< as long as the kept answers, or kUnknownAnswer each
        std::optional<double> usd = {}; ///< nothing: not known
        bool leavesComputer = false;
    };
    std::array<OfSide, 2> sides = {}; ///< indexed by Side

    /// Nothing where one of the two is not known.
    [[nodiscard]] std::optional<double> usd() const;
};
/// What one side's answers have really cost, in dollars. Those that were taken from an earlier comparison were
/// paid for then. Nothing where the cost of one is not known.
[[nodiscard]] std::optional<double> spentOn(std::span<const ComparedRow> rows, Side side);
inline constexpr qint64 kUnknownAnswer = 250; ///< tokens of an answer of which nothing is known

/// Pure; counting takes about a second for 10 MB of text.
[[nodiscard]] ComparisonEstimate estimateComparison(const ComparisonPlan &plan,
    std::span<const PlannedRow> rows, std::span<const Example> examples,
    const ProjectSettings &settings, const Catalogue &catalogue, const TokenEncoding &encoding);

} // namespace core
