// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/twogroups.h"

#include <algorithm>
#include <cmath>

namespace core::checks {

double medianOf(std::vector<float> numbers)
{
    if (numbers.empty())
        return 0;
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

std::array<NumberGroup, 2> twoGroups(const std::vector<float> &numbers)
{
    constexpr int kRounds = 20;
    std::array<NumberGroup, 2> groups;
    if (numbers.empty())
        return groups;
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    std::array<double, 2> means = {std::log1p(*least), std::log1p(*most)};
    for (int round = 0; round < kRounds; ++round) {
        for (NumberGroup &group : groups)
            group.numbers.clear();
        std::array<double, 2> sums = {};
        for (const float number : numbers) {
            const double x = std::log1p(number);
            const std::size_t nearer = std::fabs(x - means[1]) < std::fabs(x - means[0]) ? 1 : 0;
            groups[nearer].numbers.push_back(number);
            sums[nearer] += x;
        }
        const std::array<double, 2> before = means;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (!groups[i].numbers.empty())
                means[i] = sums[i] / double(groups[i].numbers.size());
        }
        if (means == before)
            break;
    }
    for (NumberGroup &group : groups)
        group.centre = medianOf(group.numbers);
    return groups;
}

} // namespace core::checks
