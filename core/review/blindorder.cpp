// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/blindorder.h"

#include <numeric>
#include <random>

namespace core {

namespace {

/// Uniform in [0, bound): the standard's distributions may differ from one library to the next.
std::size_t below(std::mt19937_64 &random, std::size_t bound)
{
    const quint64 range = static_cast<quint64>(bound);
    const quint64 fair = std::mt19937_64::max() - std::mt19937_64::max() % range;
    quint64 value = random();
    while (value >= fair)
        value = random();
    return static_cast<std::size_t>(value % range);
}

/// Fisher and Yates.
template <class T>
void shuffle(std::vector<T> &items, std::mt19937_64 &random)
{
    for (std::size_t i = items.size(); i > 1; --i) {
        const std::size_t j = below(random, i);
        const T moved = items[i - 1];
        items[i - 1] = items[j];
        items[j] = moved;
    }
}

} // namespace

BlindOrder blindOrder(std::size_t rows, quint64 seed)
{
    std::mt19937_64 random(seed);
    BlindOrder result;
    result.order.resize(rows);
    std::iota(result.order.begin(), result.order.end(), std::size_t{0});
    shuffle(result.order, random);
    std::size_t half = rows / 2;
    if (rows % 2 == 1)
        half += below(random, 2);
    result.swapped.assign(rows, false);
    std::fill(
        result.swapped.begin(), result.swapped.begin() + static_cast<std::ptrdiff_t>(half), true);
    shuffle(result.swapped, random);
    return result;
}

} // namespace core
