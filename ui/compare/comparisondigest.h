// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/jobstore.h"
#include "core/review/comparisonreport.h"
#include "core/review/measures.h"
#include "core/review/sanity.h"
#include "ui/compare/answercard.h"

#include <QHash>
#include <QSet>

#include <array>
#include <memory>

namespace ui {

/// What can be said of the answers of a comparison without a person. A value; made off the GUI thread.
struct ComparisonDigest
{
    core::ComparisonPlan plan;
    core::ProjectSettings settings; ///< of the comparison's version
    std::vector<core::ComparedRow> rows;
    core::ComparisonMeasures measures;
    core::SanityCard sanity;
    core::TellingRows telling;
    QHash<qint64, std::size_t> measured; ///< row -> index into measures.rows
    QSet<qint64> disputed;               ///< rows where vote and checks say opposite things

    [[nodiscard]] const core::ComparedRow *row(qint64 id) const;
};
using DigestPtr = std::shared_ptr<const ComparisonDigest>;

/// Measures the answers against the house style of the comparison's own version. Takes as long as a look
/// at all its examples does; any thread.
[[nodiscard]] core::Result<DigestPtr> digestComparison(const core::Comparison &comparison,
    std::vector<core::ComparedRow> rows, const core::FrozenExamples &frozen,
    const core::CheckRecords &records);

/// What the checks say of the two answers of a row, by core::Place; only for a row with a vote.
[[nodiscard]] std::array<std::vector<AnswerRemark>, 2> remarksFor(
    const ComparisonDigest &digest, const core::BlindPair &pair);

} // namespace ui
