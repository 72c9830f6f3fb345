// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace core::checks {

/// How suspicious the label of one text is.
struct LabelDoubt
{
    double score = 0;  ///< rank sum of linear margin and votes, 0 to 1: higher is more suspicious
    double margin = 0; ///< similarity to the own label's texts minus that to the best other label's
    double linear = 0; ///< margin of a linear model that has not seen the text
    double votes = 0;  ///< share of the nearest texts that have the own label
    double lead = 0;   ///< that share minus the best share of another label
    double otherVotes = 0; ///< share that have `suggested`
    int suggested = -1;    ///< the label that the text looks like
};

/// For each text how far its label is what similar texts have: the margin of linear models trained on
/// the other texts, and the votes of the 20 nearest, both on tf-idf of words, word pairs and runs of three
/// and four characters. The neighbours of a text that is clearly closer to the texts of its own label than to
/// those of any other are not looked for. Labels from 0. Any thread; uses `threads` inside.
[[nodiscard]] std::vector<LabelDoubt> doubtLabels(
    const std::vector<QString> &texts, const std::vector<int> &labels, int kinds, int threads = 1);

} // namespace core::checks
