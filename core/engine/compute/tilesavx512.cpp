// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#define TILE_WIDTH 16
#define TILE_ROWS 12
#include "core/engine/compute/tile.h"

namespace engine {

const Tiles kTilesAvx512 = {"AVX-512", kCols, pack, multiplyPanels};

} // namespace engine
