// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace core::checks {

/// One entry of a sparse vector.
struct LabelFeature
{
    quint32 id = 0;
    float weight = 0;
};
using LabelVector = std::vector<LabelFeature>;

/// For each text the score of its own label minus the best of its other candidates, by linear models
/// that have not seen the text: four folds, least mean squares (Widrow and Hoff 1960) over the candidates.
/// `candidates[i]`: labels that text i may have, its own first; ids of features are below `features`.
[[nodiscard]] std::vector<double> linearMargins(const std::vector<LabelVector> &texts,
    const std::vector<std::vector<int>> &candidates, int labels, quint32 features, int threads = 1);

} // namespace core::checks
