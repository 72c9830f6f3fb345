// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace core::checks {

/// How suspicious the label of one text is.
struct LabelDoubt
{
    double score = 0;  ///< rank sum over both methods, 0 to 1: higher is more suspicious
    double margin = 0; ///< similarity to the own label's texts minus that to the best other label's
    double votes = 0;  ///< share of the nearest texts that have the own label
    double otherVotes = 0; ///< share that have `suggested`
    int suggested = -1;    ///< the label that the text looks like
};

/// For each text how far its label is what similar texts have: leave-one-out class centroids and the
/// votes of the 20 nearest, both on tf-idf of words, word pairs and character 4-grams. Labels from 0.
[[nodiscard]] std::vector<LabelDoubt> doubtLabels(
    const std::vector<QString> &texts, const std::vector<int> &labels, int kinds);

} // namespace core::checks
