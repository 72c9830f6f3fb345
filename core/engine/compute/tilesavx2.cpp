// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#define TILE_WIDTH 8
#define TILE_ROWS 6
#include "core/engine/compute/tile.h"

namespace engine {

const Tiles kTilesAvx2 = {"AVX2", kCols, pack, multiplyPanels};

} // namespace engine
