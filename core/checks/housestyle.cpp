// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/housestyle.h"

#include <cmath>

namespace core::checks {

const StyleEntry *HouseStyle::find(QStringView key, QStringView segment) const
{
    for (const StyleEntry &entry : entries) {
        if (entry.key == key && entry.segment == segment)
            return &entry;
    }
    return nullptr;
}

double wilsonLowerBound(double k, double n)
{
    if (n <= 0)
        return 0;
    constexpr double z = 1.959963985;
    const double p = k / n;
    const double centre = p + z * z / (2 * n);
    const double margin = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return std::max(0.0, (centre - margin) / (1 + z * z / n));
}

double normalisedEntropy(const std::vector<double> &counts)
{
    double total = 0;
    int kinds = 0;
    for (const double count : counts) {
        total += count;
        kinds += count > 0 ? 1 : 0;
    }
    if (kinds < 2)
        return 0;
    double entropy = 0;
    for (const double count : counts) {
        if (count > 0)
            entropy -= count / total * std::log2(count / total);
    }
    return entropy / std::log2(kinds);
}

} // namespace core::checks
