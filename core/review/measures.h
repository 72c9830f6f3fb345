// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"
#include "core/review/stylejudge.h"

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// `hits` of `of`.
struct Share
{
    qint64 hits = 0;
    qint64 of = 0;

    void add(bool hit)
    {
        hits += hit ? 1 : 0;
        ++of;
    }
    [[nodiscard]] double value() const { return of == 0 ? 0 : double(hits) / double(of); }

    bool operator==(const Share &) const = default;
};

/// Where the label of an answer stands.
enum class LabelPlace { None, WholeAnswer, FirstLine, JsonField };

/// What was wanted and what came, with how often. What is no label at all is an empty text.
using Confusion = std::map<std::pair<QString, QString>, qint64>;

/// What can be measured of one model's answers without a person. What does not apply is not there.
struct SideMeasures
{
    qint64 answers = 0;
    Share followsAll;               ///< answers that follow every clear convention that applies
    std::vector<Share> conventions; ///< by ComparisonMeasures::conventions
    std::optional<Share> label;     ///< right ones
    Confusion confusion;
    /// Facts that the question and the reference material offer and the kept answer uses, found in the
    /// answer, too.
    std::optional<Share> factsKept;
    qint64 inventedFacts =
        0;              ///< facts found neither in the question nor in reference or house rules
    Share withInvented; ///< answers with any
    std::optional<Share> json; ///< valid, and nothing around it
    std::optional<Share> jsonKeys;
    std::optional<Share> jsonFields;       ///< values as in the kept answer
    std::optional<Share> phrases;          ///< required ones that are there
    double words = 0;                      ///< median
    std::optional<double> likeness;        ///< chrF to the kept answers, 0 to 100
    double firstMs = 0;                    ///< median time to the first words
    double totalMs = 0;                    ///< median time to the last
    double slowMs = 0;                     ///< nine of ten are faster
    std::optional<double> costPerThousand; ///< dollars
};

/// The same of a single answer, to be shown beside it.
struct AnswerMeasures
{
    StyleReading style;
    QString label; ///< what it gave, where labels are measured
    std::optional<bool> labelRight;
    QStringList invented; ///< the words of the answer
    QStringList missed;   ///< facts that the kept answer uses and this one lacks
    std::optional<bool> jsonValid;
};

struct RowMeasures
{
    qint64 row = 0;
    std::array<AnswerMeasures, 2> sides = {}; ///< indexed by Side
};

struct ComparisonMeasures
{
    std::vector<JudgedConvention> conventions;
    LabelPlace labels = LabelPlace::None;
    std::array<SideMeasures, 2> sides; ///< indexed by Side
    std::vector<RowMeasures> rows;     ///< of rows that count and that both have answered

    [[nodiscard]] const SideMeasures &side(Side side) const
    {
        return sides[static_cast<std::size_t>(side)];
    }
};

/// Pure. Only rows that count and that both have answered, so that both are measured by the same.
[[nodiscard]] ComparisonMeasures measure(
    std::span<const ComparedRow> rows, const StyleJudge &judge);
/// One row, for the page.
[[nodiscard]] RowMeasures measureRow(
    const ComparedRow &row, const StyleJudge &judge, LabelPlace labels);

/// "better", "about the same" or "worse" for a share, from the second model's side: a difference counts
/// when Fisher's exact test, two-sided, would give it in fewer than 5 of 100 tries by chance.
enum class Trend { Better, Same, Worse };
[[nodiscard]] Trend trend(const Share &before, const Share &after);

} // namespace core
