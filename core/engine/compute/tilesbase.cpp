// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#define TILE_WIDTH 4
#define TILE_ROWS 4
#include "core/engine/compute/tile.h"

namespace engine {

const Tiles kTilesBase = {"128-bit vectors", kCols, pack, multiplyPanels};

} // namespace engine
