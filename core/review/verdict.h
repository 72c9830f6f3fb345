// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"
#include "core/review/signtest.h"

#include <QString>

#include <span>
#include <vector>

namespace core {

/// How the votes stand. Rows that a model may have seen do not count.
struct VoteCount
{
    qint64 before = 0;
    qint64 after = 0;
    qint64 same = 0;
    qint64 bothBad = 0;

    [[nodiscard]] qint64 votes() const { return before + after + same + bothBad; }
    /// Without ties: what the test is about.
    [[nodiscard]] qint64 decided() const { return before + after; }

    bool operator==(const VoteCount &) const = default;
};

enum class VerdictKind {
    TooEarly,
    ClearlyBetter, ///< the second of the two
    ProbablyBetter,
    NoClearDifference,
    ProbablyWorse,
    ClearlyWorse,
};
/// "too-early", "clearly-better" …: for files and the command line.
[[nodiscard]] QString verdictName(VerdictKind kind);

/// What the votes say, in numbers and in words. Everything said is translated.
struct Verdict
{
    VerdictKind kind = VerdictKind::TooEarly;
    VoteCount count;
    SignTest test;
    qint64 further = 0;       ///< votes that would help; 0: none needed, -1: no realistic number
    QString headline = {};    ///< one sentence: "Clearly better: preferred in 31 of 40."
    QString explanation = {}; ///< what that means: ties, chance, interval, votes still needed
    QString basis = {};       ///< "These 24 examples were kept aside; the model has not seen them."
};

/// The votes on one category, with a word against reading too much into a few.
struct CategoryVerdict
{
    QString category; ///< empty: none
    VoteCount count;
    SignTest test;
    bool tooFew = true; ///< fewer than kEnoughVotes: a hint at most
};

inline constexpr qint64 kEnoughVotes = 20;
inline constexpr double kClearly = 0.01;
inline constexpr double kProbably = 0.05;

[[nodiscard]] VoteCount countVotes(std::span<const RowSummary> rows);
[[nodiscard]] VoteCount countVotes(std::span<const ComparedRow> rows);

/// Pure. `plan` gives the names of the two, `rows` the number of rows that count.
[[nodiscard]] Verdict judge(const VoteCount &count, const ComparisonPlan &plan, qint64 rows);
/// Most votes first.
[[nodiscard]] std::vector<CategoryVerdict> judgeByCategory(std::span<const RowSummary> rows);
/// Why small groups say little; to be shown beside them. Empty when none is small.
[[nodiscard]] QString categoryWarning(std::span<const CategoryVerdict> categories);

} // namespace core
