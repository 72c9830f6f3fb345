// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace engine {

// The inner loops of matrix products, compiled for one instruction set each. A packed matrix [k, n]
// stands in panels of `cols` columns: [k, cols] each, `stride` values from one panel to the next.
struct Tiles
{
    const char *name;
    int cols;
    // Packs b [k, n], or the transpose of b [n, k]. Columns that the last panel has beyond n are
    // zero or are never used.
    void (*pack)(bool transposed, const float *b, std::int64_t ld, std::int64_t k, std::int64_t n,
        float *panels, std::int64_t stride);
    // c[m, n] = alpha * a[m, k] * panels + beta * c; the element (i, l) of a stands at
    // i * rowStride + l * colStride.
    void (*multiply)(std::int64_t m, std::int64_t n, std::int64_t k, float alpha, const float *a,
        std::int64_t rowStride, std::int64_t colStride, const float *panels, std::int64_t stride,
        float beta, float *c, std::int64_t ldc);
};

// The same with values rounded to bfloat16 and sums in float32. Two rows of a packed matrix stand
// together, so that a product of pairs is one instruction; k is rounded up to a multiple of 2.
struct Tiles16
{
    int cols;
    void (*round)(const float *from, std::int64_t rows, std::int64_t size, std::int64_t ld,
        std::uint16_t *to, std::int64_t ldTo);
    void (*multiply)(std::int64_t m, std::int64_t n, std::int64_t k, const std::uint16_t *a,
        std::int64_t lda, const std::uint16_t *panels, std::int64_t stride, float beta, float *c,
        std::int64_t ldc);
};

extern const Tiles kTilesBase;   // any processor
extern const Tiles kTilesAvx2;   // needs AVX2 and FMA
extern const Tiles kTilesAvx512; // needs AVX512F
extern const Tiles16 kTilesBf16; // needs AVX512-BF16

} // namespace engine
