// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/quote.h"
#include "core/jobs/split.h"
#include "core/jobs/timeestimate.h"
#include "core/text/tokenencoding.h"

#include <span>

namespace core {

/// How much there is to learn once `split` is carried out: what quotes and times are made from.
struct TuningSize
{
    qint64 trainExamples = 0;
    qint64 validationExamples = 0;
    qint64 keptExamples = 0;
    // Tokens of the encoding, of everything that a model is shown.
    qint64 trainTokens = 0;
    qint64 validationTokens = 0;
    qint64 longestTokens = 0;
    ExampleId longestExample = 0;
    qint64 answerTokens = 0; ///< of the training examples' answers
    // The same in bytes of UTF-8, for models whose own pieces are not known.
    qint64 trainBytes = 0;
    qint64 validationBytes = 0;
    qint64 longestBytes = 0;
    qint64 answerBytes = 0;
    qint64 trainTurns = 0;
};

/// Pure; takes as long as counting tokens does (about 10 MB of text per second).
[[nodiscard]] TuningSize measureTuning(std::span<const Example> examples,
    const ProjectSettings &settings, const SplitPlan &split, const TokenEncoding &encoding);

[[nodiscard]] QuoteRequest toQuoteRequest(const TuningSize &size, QDate today);
/// In the tokens of a model with that vocabulary.
[[nodiscard]] TuningWorkload toWorkload(const TuningSize &size, qint64 vocabulary, qint64 passes);
/// Tokens of the longest example for such a model.
[[nodiscard]] qint64 longestFor(const TuningSize &size, qint64 vocabulary);

} // namespace core
