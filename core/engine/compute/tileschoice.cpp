// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compute/tileschoice.h"

namespace engine {

std::vector<const Tiles *> allTilesForThisProcessor()
{
    std::vector<const Tiles *> all = {&kTilesBase};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        all.push_back(&kTilesAvx2);
    if (__builtin_cpu_supports("avx512f"))
        all.push_back(&kTilesAvx512);
#endif
    return all;
}

const Tiles &tilesOfThisProcessor()
{
    return *allTilesForThisProcessor().back();
}

const Tiles16 *bfloat16TilesOfThisProcessor()
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bf16"))
        return &kTilesBf16;
#endif
    return nullptr;
}

} // namespace engine
