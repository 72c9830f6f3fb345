// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"

#include <QString>

#include <span>
#include <vector>

namespace core {

/// Something that has to be in order before anybody looks for differences.
enum class SanityTopic {
    OutputsDiffer, ///< or the tuned model is not the one that answers
    Template, ///< marks of a chat template in an answer, or an answer that goes on as the customer
    Truncated,
    Empty,
    Repeating, ///< the same words over and over
    Failed,    ///< no answer at all
};
/// "outputs-differ" …: for files and the command line.
[[nodiscard]] QString sanityName(SanityTopic topic);

struct SanityItem
{
    SanityTopic topic = SanityTopic::OutputsDiffer;
    bool fine = true;
    QString title;                 ///< one sentence, translated
    QString detail;                ///< what it may come from and what to do; empty when fine
    std::vector<qint64> rows = {}; ///< where it was seen
};

/// What an automatic look at the answers found. Pure.
struct SanityCard
{
    std::vector<SanityItem> items; ///< one for each topic that was looked at

    [[nodiscard]] bool isFine() const;
};
[[nodiscard]] SanityCard checkSanity(std::span<const ComparedRow> rows, const ComparisonPlan &plan);

} // namespace core
