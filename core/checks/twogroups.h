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
/// The middle one; of none, 0.
[[nodiscard]] double medianOf(std::vector<float> numbers);

} // namespace core::checks
