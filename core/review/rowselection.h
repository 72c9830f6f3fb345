// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"

#include <QStringList>

#include <span>
#include <vector>

namespace core {

/// What one of the two may have seen before: what its job learned from, and what it is shown.
struct SeenExamples
{
    std::vector<Example> learned = {}; ///< training and validation examples of the job's version
    std::vector<ExampleId> shown = {}; ///< Contestant::shots
};

/// The rows of a comparison. Leaked ones are among them, to be shown, but do not count.
struct RowChoice
{
    std::vector<PlannedRow> rows;
    qint64 leaked = 0;

    [[nodiscard]] qint64 counting() const { return static_cast<qint64>(rows.size()) - leaked; }
};

/// The kept-aside among `examples` that have an answer. With more than `limit` (0: no limit) of them that
/// count, a random part by `seed`. A row is leaked when its question is the same as one that was
/// learned, with case, punctuation and white space folded, or nearly the same: similarity of the
/// character 4-grams of 0.8 or more, or the same words in another order. O(n log n) time; pure.
[[nodiscard]] RowChoice chooseKept(
    std::span<const Example> examples, const SeenExamples &seen, qint64 limit, quint64 seed);
/// New questions, without a known answer. Repeated ones count once.
[[nodiscard]] RowChoice chooseQuestions(const QStringList &questions, const SeenExamples &seen);

/// Questions out of a pasted text: parted by empty lines, or, when there are none, one in each line.
[[nodiscard]] QStringList questionsFromText(const QString &text);
/// Everyday questions that no help desk is asked, to see whether something was forgotten. Translated.
[[nodiscard]] QStringList probeQuestions();

} // namespace core
