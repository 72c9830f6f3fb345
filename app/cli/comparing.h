// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include "core/jobs/basemodels.h"
#include "core/jobs/jobstore.h"
#include "core/review/comparisonreport.h"
#include "core/review/reviewstore.h"

namespace app {

/// What the commands about comparisons share.

/// Reads what --before and --after take: base, tuned, job:N, checkpoint:N:STEP, MODEL@URL or a model on this
/// computer, each with "-rules" (no house rules) or "+examples" (and the best examples) behind it.
/// Without a finished tuning, base is the practice model.
[[nodiscard]] core::Result<core::Contestant> contestantFromWord(const QString &word,
    const core::JobStore &jobs, std::span<const core::Example> examples,
    const core::ModelPlaces &places, const QString &linked, const std::stop_token &stop);

/// A comparison with all that is known about it.
struct OpenComparison
{
    core::Comparison comparison;
    std::vector<core::ComparedRow> rows;
    core::FrozenExamples frozen;
    core::ComparisonMeasures measures;
    core::Verdict verdict;
    std::vector<core::CategoryVerdict> categories;
    std::optional<core::TuningJob> job;

    [[nodiscard]] qint64 counting() const;
};
/// `id` 0: the newest. Measures it against the house style of its own version.
[[nodiscard]] core::Result<OpenComparison> openComparison(
    core::ProjectStore &store, qint64 id, const std::stop_token &stop);
/// --comparison of a command, 0 without it; nothing, with a message, when it is no number.
[[nodiscard]] std::optional<qint64> comparisonOption(const Invocation &invocation);

[[nodiscard]] Json toJson(const core::Comparison &comparison);
[[nodiscard]] Json toJson(const core::ComparedRow &row, core::Side side);
[[nodiscard]] Json toJson(const core::SanityCard &card);
[[nodiscard]] Json toJson(const core::Verdict &verdict);
[[nodiscard]] Json toJson(const core::ComparisonMeasures &measures);

/// The measures as lines for people.
void printMeasures(const Output &out, const core::ComparisonMeasures &measures);

} // namespace app
