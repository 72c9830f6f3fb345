// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/tiles.h"

#include <vector>

// Apart from tiles.h, because the files that are compiled for one instruction set must not see the
// standard library.
namespace engine {

const Tiles &tilesOfThisProcessor();
std::vector<const Tiles *> allTilesForThisProcessor(); // slowest first
// Null where the processor does not multiply bfloat16.
const Tiles16 *bfloat16TilesOfThisProcessor();

} // namespace engine
