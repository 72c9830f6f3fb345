// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace core {

/// In which order rows are voted on, and which of them stand the other way round.
struct BlindOrder
{
    std::vector<std::size_t> order; ///< a permutation: order[place] is the row that comes there
    std::vector<bool>
        swapped; ///< by row; exactly half of them, with an odd number one more or less
};

/// Random as far as the seed is: the same seed gives the same order on every machine. Whoever seals a
/// comparison draws the seed from the system and forgets it, so that nothing that is stored or shown tells
/// the sides apart.
[[nodiscard]] BlindOrder blindOrder(std::size_t rows, quint64 seed);

} // namespace core
