// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/tuningsize.h"

#include "core/dataset/rendering.h"

#include <QSet>

#include <cmath>

namespace core {

namespace {

/// What a model's template puts around each turn, in tokens.
constexpr double kAroundTurn = 4;
/// Examples that people put into a question when they do not tune.
constexpr double kPromptingExamples = 5;

QSet<ExampleId> setOf(const std::vector<ExampleId> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

TuningSize measureTuning(std::span<const Example> examples, const ProjectSettings &settings,
    const SplitPlan &split, const TokenEncoding &encoding)
{
    const QSet<ExampleId> keep = setOf(split.keep);
    const QSet<ExampleId> validate = setOf(split.validate);
    TuningSize size;
    for (const Example &example : examples) {
        const Split part = keep.contains(example.id) ? Split::Kept
            : validate.contains(example.id)          ? Split::Validation
                                                     : example.split;
        if (part == Split::Kept)
            ++size.keptExamples;
        if (part == Split::Kept || part == Split::LeftOut)
            continue;
        qint64 tokens = 0;
        qint64 bytes = 0;
        qint64 answerTokens = 0;
        qint64 answerBytes = 0;
        const std::vector<Turn> turns = trainingTurns(example, settings);
        for (const Turn &turn : turns) {
            const qint64 turnTokens = encoding.count(turn.text);
            const qint64 turnBytes = turn.text.toUtf8().size();
            tokens += turnTokens;
            bytes += turnBytes;
            answerTokens += turn.role == Role::Assistant ? turnTokens : 0;
            answerBytes += turn.role == Role::Assistant ? turnBytes : 0;
        }
        if (tokens > size.longestTokens)
            size.longestExample = example.id;
        size.longestTokens = std::max(size.longestTokens, tokens);
        size.longestBytes = std::max(size.longestBytes, bytes);
        if (part == Split::Validation) {
            ++size.validationExamples;
            size.validationTokens += tokens;
            size.validationBytes += bytes;
            continue;
        }
        ++size.trainExamples;
        size.trainTokens += tokens;
        size.trainBytes += bytes;
        size.answerTokens += answerTokens;
        size.answerBytes += answerBytes;
        size.trainTurns += static_cast<qint64>(turns.size());
    }
    return size;
}

QuoteRequest toQuoteRequest(const TuningSize &size, QDate today)
{
    const auto mean = [&](qint64 sum) {
        return size.trainExamples > 0
            ? static_cast<double>(sum) / static_cast<double>(size.trainExamples)
            : 0;
    };
    return {.model = {},
        .trainExamples = size.trainExamples,
        .trainTokens = size.trainTokens,
        .validationTokens = size.validationTokens,
        .longestExample = size.longestTokens,
        .questionTokens = mean(size.trainTokens - size.answerTokens),
        .answerTokens = mean(size.answerTokens),
        .promptingTokens = kPromptingExamples * mean(size.trainTokens),
        .today = today};
}

TuningWorkload toWorkload(const TuningSize &size, qint64 vocabulary, qint64 passes)
{
    const auto tokens = [&](qint64 bytes) {
        return tokensOf(static_cast<double>(bytes), vocabulary);
    };
    return {.tokens = tokens(size.trainBytes) + kAroundTurn * static_cast<double>(size.trainTurns),
        .answerTokens = tokens(size.answerBytes),
        .examples = static_cast<double>(size.trainExamples),
        .validationTokens = tokens(size.validationBytes),
        .passes = passes};
}

qint64 longestFor(const TuningSize &size, qint64 vocabulary)
{
    return static_cast<qint64>(
        std::ceil(tokensOf(static_cast<double>(size.longestBytes), vocabulary) + 4 * kAroundTurn));
}

} // namespace core
