// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

namespace bench {

/// Average precision of a ranking by falling score; ties count as their worst order.
[[nodiscard]] double averagePrecision(std::vector<std::pair<double, bool>> scored);
/// Mean average precision of mixtures of 90 % from one class with 10 % from the other, each unit the
/// mean of `k` drawn at random: 50, 100, 200 and 400 units, ten fixed seeds each. `sign`: 1 where the
/// minority scores higher.
[[nodiscard]] double mixturePrecision(
    const std::vector<double> &major, const std::vector<double> &minor, int k, double sign);

// The parts of the benchmark.
void formality();
void politeness();
void address();
void passive();
void labelNoise();

} // namespace bench
