// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace core::checks {

/// Numbers that lie together.
struct NumberGroup
{
    double centre = 0; ///< median
    std::vector<float> numbers = {};
};

/// Parts numbers into the small and the large ones: two means on ln(1 + x) (Lloyd 1982), from the ends.
[[nodiscard]] std::array<NumberGroup, 2> twoGroups(const std::vector<float> &numbers);
/// Whether numbers come in two sizes, as short and long answers do: a mixture of two normal
/// distributions on ln(1 + x), fitted by expectation maximisation (Dempster et al. 1977), beats a single one
/// by more than 10 in the Bayesian information criterion (Schwarz 1978), the smaller has at least 15 %
/// and the means lie more than two standard deviations apart. Fewer than 60 numbers never do. Linear.
[[nodiscard]] bool comeInTwoSizes(const std::vector<float> &numbers);
/// The middle one; of none, 0.
[[nodiscard]] double medianOf(std::vector<float> numbers);

} // namespace core::checks
