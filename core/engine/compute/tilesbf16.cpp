// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Compiled for processors with AVX512-BF16; see tile.h for the scheme and for why everything here
// is local.
#include "core/engine/compute/tiles.h"

#include <immintrin.h>

namespace engine {

namespace {

constexpr int kWidth = 16;
constexpr int kRows = 12;
constexpr int kCols = 2 * kWidth;

inline __attribute__((always_inline)) __m512bh pairs(const std::uint16_t *from)
{
    return reinterpret_cast<__m512bh>(_mm512_loadu_si512(from));
}

inline __attribute__((always_inline)) __m512bh pairEverywhere(const std::uint16_t *from)
{
    int pair;
    __builtin_memcpy(&pair, from, sizeof pair);
    return reinterpret_cast<__m512bh>(_mm512_set1_epi32(pair));
}

template <int M, int N>
void tile(std::int64_t k, const std::uint16_t *a, std::int64_t lda, const std::uint16_t *b,
    float beta, float *c, std::int64_t ldc)
{
    __m512 sums[M][N];
#pragma GCC unroll 16
    for (int i = 0; i < M; ++i) {
#pragma GCC unroll 2
        for (int j = 0; j < N; ++j)
            sums[i][j] = _mm512_setzero_ps();
    }
    for (std::int64_t l = 0; l < k; l += 2, b += 2 * kCols) {
        __m512bh row[N];
#pragma GCC unroll 2
        for (int j = 0; j < N; ++j)
            row[j] = pairs(b + 2 * j * kWidth);
#pragma GCC unroll 16
        for (int i = 0; i < M; ++i) {
            const __m512bh x = pairEverywhere(a + i * lda + l);
#pragma GCC unroll 2
            for (int j = 0; j < N; ++j)
                sums[i][j] = _mm512_dpbf16_ps(sums[i][j], x, row[j]);
        }
    }
#pragma GCC unroll 16
    for (int i = 0; i < M; ++i) {
#pragma GCC unroll 2
        for (int j = 0; j < N; ++j) {
            float *to = c + i * ldc + j * kWidth;
            if (beta != 0)
                sums[i][j] = _mm512_fmadd_ps(_mm512_set1_ps(beta), _mm512_loadu_ps(to), sums[i][j]);
            _mm512_storeu_ps(to, sums[i][j]);
        }
    }
}

using Tile = void (*)(std::int64_t, const std::uint16_t *, std::int64_t, const std::uint16_t *,
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

constinit const TileTable<kRows> table;

void multiplyPanels(std::int64_t m, std::int64_t n, std::int64_t k, const std::uint16_t *a,
    std::int64_t lda, const std::uint16_t *panels, std::int64_t stride, float beta, float *c,
    std::int64_t ldc)
{
    for (std::int64_t i = 0; i < m; i += kRows) {
        const int rows = static_cast<int>(m - i < kRows ? m - i : kRows);
        const std::uint16_t *panel = panels;
        for (std::int64_t j = 0; j < n; j += kCols, panel += stride) {
            const std::int64_t cols = n - j < kCols ? n - j : kCols;
            float *to = c + i * ldc + j;
            const Tile work = cols <= kWidth ? table.narrow[rows] : table.wide[rows];
            if (cols == kCols || cols == kWidth) {
                work(k, a + i * lda, lda, panel, beta, to, ldc);
                continue;
            }
            float part[kRows * kCols];
            work(k, a + i * lda, lda, panel, 0, part, kCols);
            for (int r = 0; r < rows; ++r) {
                for (std::int64_t s = 0; s < cols; ++s)
                    to[r * ldc + s] =
                        part[r * kCols + s] + (beta == 0 ? 0.0f : beta * to[r * ldc + s]);
            }
        }
    }
}

void roundRows(const float *from, std::int64_t rows, std::int64_t size, std::int64_t ld,
    std::uint16_t *to, std::int64_t ldTo)
{
    for (std::int64_t row = 0; row < rows; ++row, from += ld, to += ldTo) {
        for (std::int64_t i = 0; i < size; i += kWidth) {
            const std::int64_t left = size - i;
            const auto mask = static_cast<__mmask16>(left < kWidth ? (1u << left) - 1 : 0xffffu);
            const __m256bh values = _mm512_cvtneps_pbh(_mm512_maskz_loadu_ps(mask, from + i));
            // A whole register at the end of a row: `ldTo` leaves room for it, and what stands
            // beyond `size` is zero.
            _mm256_storeu_si256(
                reinterpret_cast<__m256i *>(to + i), reinterpret_cast<__m256i>(values));
        }
    }
}

} // namespace

const Tiles16 kTilesBf16 = {kCols, roundRows, multiplyPanels};

} // namespace engine
