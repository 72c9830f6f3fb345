// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/tiles.h"

#include <utility> // types only

// The inner loops of a matrix product, for the instruction set that the including file is compiled
// for: it defines TILE_WIDTH (floats in a register) and TILE_ROWS. Everything here is local to that
// file and no function of the standard library is used, so that none compiled for a newer
// processor can be linked in place of one for all.
//
// The scheme is that of Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication"
// (2008): a tile of the result stays in registers while one row of the packed panel after the
// other is multiplied by one value of each row of the left matrix.

namespace engine {

namespace {

constexpr int kWidth = TILE_WIDTH;
constexpr int kRows = TILE_ROWS;
constexpr int kCols = 2 * kWidth;

typedef float Vector __attribute__((vector_size(TILE_WIDTH * 4)));
// The same at any address.
typedef float LooseVector __attribute__((vector_size(TILE_WIDTH * 4), aligned(4), may_alias));

inline __attribute__((always_inline)) Vector load(const float *from)
{
    return *reinterpret_cast<const LooseVector *>(from);
}

inline __attribute__((always_inline)) void store(float *to, Vector values)
{
    *reinterpret_cast<LooseVector *>(to) = values;
}

// c[M, N * kWidth] = alpha * a[M, k] * b[k, kCols] + beta * c, of whose columns the first N
// registers count.
template <int M, int N>
void tile(std::int64_t k, const float *a, std::int64_t rowStride, std::int64_t colStride,
    const float *b, float alpha, float beta, float *c, std::int64_t ldc)
{
    Vector sums[M][N] = {};
    for (std::int64_t l = 0; l < k; ++l) {
        Vector row[N];
#pragma GCC unroll 2
        for (int j = 0; j < N; ++j)
            row[j] = load(b + j * kWidth);
#pragma GCC unroll 16
        for (int i = 0; i < M; ++i) {
            const float x = a[i * rowStride];
#pragma GCC unroll 2
            for (int j = 0; j < N; ++j)
                sums[i][j] += x * row[j];
        }
        a += colStride;
        b += kCols;
    }
#pragma GCC unroll 16
    for (int i = 0; i < M; ++i) {
#pragma GCC unroll 2
        for (int j = 0; j < N; ++j) {
            float *to = c + i * ldc + j * kWidth;
            store(to, beta == 0 ? alpha * sums[i][j] : alpha * sums[i][j] + beta * load(to));
        }
    }
}

using Tile = void (*)(std::int64_t, const float *, std::int64_t, std::int64_t, const float *, float,
    float, float *, std::int64_t);

template <int M>
struct TileTable : TileTable<M - 1>
{
    constexpr TileTable()
    {
        this->narrow[M] = tile<M, 1>;
        this->wide[M] = tile<M, 2>;
    }
};

template <>
struct TileTable<0>
{
    Tile narrow[kRows + 1] = {};
    Tile wide[kRows + 1] = {};
};

// Made by the compiler: code that ran at start-up would run on every processor.
constinit const TileTable<kRows> table;

void multiplyPanels(std::int64_t m, std::int64_t n, std::int64_t k, float alpha, const float *a,
    std::int64_t rowStride, std::int64_t colStride, const float *panels, std::int64_t stride,
    float beta, float *c, std::int64_t ldc)
{
    for (std::int64_t i = 0; i < m; i += kRows) {
        const int rows = static_cast<int>(m - i < kRows ? m - i : kRows);
        const float *left = a + i * rowStride;
        const float *panel = panels;
        for (std::int64_t j = 0; j < n; j += kCols, panel += stride) {
            const std::int64_t cols = n - j < kCols ? n - j : kCols;
            float *to = c + i * ldc + j;
            const Tile work = cols <= kWidth ? table.narrow[rows] : table.wide[rows];
            if (cols == kCols || cols == kWidth) {
                work(k, left, rowStride, colStride, panel, alpha, beta, to, ldc);
                continue;
            }
            float part[kRows * kCols];
            work(k, left, rowStride, colStride, panel, alpha, 0, part, kCols);
            for (int r = 0; r < rows; ++r) {
                for (std::int64_t s = 0; s < cols; ++s)
                    to[r * ldc + s] =
                        part[r * kCols + s] + (beta == 0 ? 0.0f : beta * to[r * ldc + s]);
            }
        }
    }
}

// Swaps the blocks of `Half` values that stand off the diagonal of two rows of a square.
template <int Half, int... I>
inline __attribute__((always_inline)) void swapBlocks(
    Vector &upper, Vector &lower, std::integer_sequence<int, I...>)
{
    const Vector a = upper;
    const Vector b = lower;
    upper = __builtin_shufflevector(a, b, (I & Half ? kWidth + I - Half : I)...);
    lower = __builtin_shufflevector(a, b, (I & Half ? kWidth + I : I + Half)...);
}

// Transposes a square of registers: its quarters, then those of each quarter, and so on.
template <int Half>
inline __attribute__((always_inline)) void transpose(Vector *rows)
{
#pragma GCC unroll 16
    for (int i = 0; i < kWidth; ++i) {
        if (!(i & Half))
            swapBlocks<Half>(rows[i], rows[i + Half], std::make_integer_sequence<int, kWidth>());
    }
    if constexpr (Half > 1)
        transpose<Half / 2>(rows);
}

// to[l * kCols + i] = from[i * ld + l] for i, l < kWidth
inline void transposeSquare(const float *from, std::int64_t ld, float *to)
{
    Vector rows[kWidth];
#pragma GCC unroll 16
    for (int i = 0; i < kWidth; ++i)
        rows[i] = load(from + i * ld);
    transpose<kWidth / 2>(rows);
#pragma GCC unroll 16
    for (int l = 0; l < kWidth; ++l)
        store(to + l * kCols, rows[l]);
}

// `b` holds its n columns as rows of k values.
void packTransposed(const float *b, std::int64_t ld, std::int64_t k, std::int64_t n, float *panels,
    std::int64_t stride)
{
    for (std::int64_t j = 0; j < n; j += kWidth) {
        float *to = panels + j / kCols * stride + j % kCols;
        const std::int64_t cols = n - j < kWidth ? n - j : kWidth;
        std::int64_t l = 0;
        for (; cols == kWidth && l + kWidth <= k; l += kWidth)
            transposeSquare(b + j * ld + l, ld, to + l * kCols);
        for (; l < k; ++l) {
            for (std::int64_t i = 0; i < cols; ++i)
                to[l * kCols + i] = b[(j + i) * ld + l];
            for (std::int64_t i = cols; i < kWidth; ++i)
                to[l * kCols + i] = 0;
        }
    }
}

void packRows(const float *b, std::int64_t ld, std::int64_t k, std::int64_t n, float *panels,
    std::int64_t stride)
{
    for (std::int64_t j = 0; j < n; j += kWidth) {
        float *to = panels + j / kCols * stride + j % kCols;
        const std::int64_t cols = n - j < kWidth ? n - j : kWidth;
        for (std::int64_t l = 0; l < k; ++l) {
            const float *from = b + l * ld + j;
            if (cols == kWidth) {
                store(to + l * kCols, load(from));
                continue;
            }
            for (std::int64_t i = 0; i < kWidth; ++i)
                to[l * kCols + i] = i < cols ? from[i] : 0;
        }
    }
}

void pack(bool transposed, const float *b, std::int64_t ld, std::int64_t k, std::int64_t n,
    float *panels, std::int64_t stride)
{
    if (transposed)
        packTransposed(b, ld, k, n, panels, stride);
    else
        packRows(b, ld, k, n, panels, stride);
}

} // namespace

} // namespace engine
