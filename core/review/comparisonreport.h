// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/tuningjob.h"
#include "core/review/measures.h"
#include "core/review/reportdocument.h"
#include "core/review/sanity.h"
#include "core/review/verdict.h"

#include <QDate>

#include <optional>
#include <span>

namespace core {

/// Everything that a report for a colleague is made from.
struct ComparisonReportInput
{
    ProjectSettings settings; ///< of the comparison's version
    Comparison comparison;
    std::span<const ComparedRow> rows;
    const ComparisonMeasures &measures;
    std::optional<TuningJob> job = {};    ///< that made the second model, if one did
    QString baseModel = {};               ///< its makers' name for the original, where known
    std::optional<QDate> retirement = {}; ///< from that day on the model gives no answers
    bool maskPersonalData = false;
};

/// The report: what was taught, before and after (five best, three worst, three at random), votes, measures,
/// costs, versions, method and limits. Pure; in the language of the program.
[[nodiscard]] ReportDocument comparisonReport(const ComparisonReportInput &input);

/// The measures as a table, by itself, for the page and the command line: name, before, after, trend.
struct MeasureLine
{
    QString id; ///< "style", "style/fmt.greeting", "label", "facts-kept" …
    QString title;
    QString before;
    QString after;
    std::optional<Trend> trend = {}; ///< only where a direction is better
};
[[nodiscard]] std::vector<MeasureLine> measureLines(const ComparisonMeasures &measures);
/// "better", "about the same", "worse"; translated.
[[nodiscard]] QString trendName(Trend trend);

/// The rows that say most, for the page and the report: where the second model gained most, where it lost
/// most, and some at random by `seed`. By votes first, then by what was measured. No row twice.
struct TellingRows
{
    std::vector<std::size_t> best; ///< indices into the rows
    std::vector<std::size_t> worst;
    std::vector<std::size_t> random;
};
[[nodiscard]] TellingRows tellingRows(std::span<const ComparedRow> rows,
    const ComparisonMeasures &measures, std::size_t best, std::size_t worst, std::size_t random,
    quint64 seed);
/// What changed in a row, in words: "Greeting, Sign-off: now as your house style has it." Translated.
[[nodiscard]] QStringList remarksOn(const RowMeasures &row, const ComparisonMeasures &measures);

} // namespace core
