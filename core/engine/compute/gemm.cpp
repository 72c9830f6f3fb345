// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compute/gemm.h"

#include "core/engine/compute/tileschoice.h"

#include <algorithm>
#include <cstring>

namespace engine {

namespace {

constexpr std::int64_t kDepth = 512;             // of a packed piece
constexpr std::int64_t kPieceFloats = 96 * 1024; // of a packed piece; the second cache holds it

std::int64_t roundUp(std::int64_t value, std::int64_t step)
{
    return (value + step - 1) / step * step;
}

// The length of even pieces of at most `most`, in whole `step`s.
std::int64_t pieceOf(std::int64_t length, std::int64_t most, std::int64_t step)
{
    const std::int64_t pieces = std::max<std::int64_t>(1, (length + most - 1) / most);
    return roundUp((length + pieces - 1) / pieces, step);
}

// A matrix whose element (i, l) stands at data[i * rowStride + l * colStride].
struct Left
{
    const float *data;
    std::int64_t rowStride;
    std::int64_t colStride;
};

// c[m, n] = alpha * a[m, k] * b + beta * c. The right matrix is packed piece by piece, so that a
// piece stays in the cache while all rows of the left one go over it; the left one is read where
// it stands. packPiece(l, depth, j, cols, panels, stride) packs b[l.., j..].
template <typename PackPiece>
void multiplyPacking(const Tiles &tiles, std::int64_t m, std::int64_t n, std::int64_t k,
    float alpha, const Left &a, float beta, float *c, std::int64_t ldc, const PackPiece &packPiece)
{
    thread_local Buffer panels;
    const std::int64_t deep = pieceOf(k, kDepth, Matrix::kColumns);
    const std::int64_t wide = pieceOf(n, kPieceFloats / deep, Matrix::kColumns);
    growTo(panels, deep * wide);
    for (std::int64_t j = 0; j < n; j += wide) {
        const std::int64_t cols = std::min(wide, n - j);
        for (std::int64_t l = 0; l < k; l += deep) {
            const std::int64_t depth = std::min(deep, k - l);
            const std::int64_t stride = depth * tiles.cols;
            packPiece(l, depth, j, cols, panels.data(), stride);
            tiles.multiply(m, cols, depth, alpha, a.data + l * a.colStride, a.rowStride,
                a.colStride, panels.data(), stride, l == 0 ? beta : 1, c + j, ldc);
        }
    }
}

// Weights as the panels that a forward pass goes over; nothing else of them is kept.
class PanelMatrix final : public Matrix
{
public:
    PanelMatrix(const Tiles &tiles, const Buffer &weights, std::int64_t rows, std::int64_t cols)
        : m_tiles(tiles)
        , m_rows(rows)
        , m_cols(cols)
        , m_stride(cols * tiles.cols)
        , m_panels(makeBuffer(roundUp(rows, tiles.cols) * cols))
    {
        tiles.pack(true, weights.data(), cols, cols, rows, m_panels.data(), m_stride);
    }

    using Matrix::forward;
    void forward(const float *x, std::int64_t n, std::int64_t ldx, float *y, std::int64_t ldy,
        std::int64_t begin, std::int64_t end) const override
    {
        if (n > 0 && begin < end)
            m_tiles.multiply(
                n, end - begin, m_cols, 1, x, ldx, 1, panelOf(begin), m_stride, 0, y + begin, ldy);
    }

    void backward(const float *dy, std::int64_t n, std::int64_t ldy, float *dx, std::int64_t ldx,
        float beta) const override
    {
        if (n == 0)
            return;
        multiplyPacking(m_tiles, n, m_cols, m_rows, 1, {dy, ldy, 1}, beta, dx, ldx,
            [this](std::int64_t l, std::int64_t depth, std::int64_t j, std::int64_t cols, float *to,
                std::int64_t stride) {
                const std::int64_t width = m_tiles.cols;
                for (std::int64_t at = 0; at < depth; at += width)
                    m_tiles.pack(true, panelOf(l + at) + j * width, width,
                        std::min(width, depth - at), cols, to + at * width, stride);
            });
    }

    bool row(std::int64_t index, float *to) const override
    {
        const float *from = panelOf(index) + index % m_tiles.cols;
        for (std::int64_t i = 0; i < m_cols; ++i)
            to[i] = from[i * m_tiles.cols];
        return true;
    }
    std::int64_t rows() const override { return m_rows; }
    std::int64_t cols() const override { return m_cols; }
    std::uint64_t bytes() const override { return m_panels.size() * sizeof(float); }

private:
    const float *panelOf(std::int64_t row) const
    {
        return m_panels.data() + row / m_tiles.cols * m_stride;
    }

    const Tiles &m_tiles;
    std::int64_t m_rows;
    std::int64_t m_cols;
    std::int64_t m_stride;
    Buffer m_panels;
};

using Buffer16 = std::vector<std::uint16_t, AlignedAllocator<std::uint16_t>>;

// Packed panels of bfloat16 for products with a matrix [k, n] whose element (l, j) `at` gives.
class Panels16
{
public:
    template <typename At>
    Panels16(const Tiles16 &tiles, std::int64_t k, std::int64_t n, const At &at)
        : m_tiles(tiles)
        , m_depth(roundUp(k, 2))
        , m_values(static_cast<std::size_t>(roundUp(n, tiles.cols) * m_depth))
    {
        std::vector<float> line(static_cast<std::size_t>(roundUp(n, tiles.cols)));
        Buffer16 rounded(line.size());
        for (std::int64_t l = 0; l < m_depth; ++l) {
            for (std::int64_t j = 0; j < n; ++j)
                line[static_cast<std::size_t>(j)] = l < k ? at(l, j) : 0;
            tiles.round(
                line.data(), 1, static_cast<std::int64_t>(line.size()), 0, rounded.data(), 0);
            for (std::size_t j = 0; j < line.size(); ++j) {
                const auto column = static_cast<std::int64_t>(j);
                m_values[static_cast<std::size_t>(column / tiles.cols * stride() +
                    l / 2 * 2 * tiles.cols + column % tiles.cols * 2 + l % 2)] = rounded[j];
            }
        }
    }

    // c[m, n] = a[m, k] * this + beta * c, for the columns from `begin`, which starts a panel.
    void multiply(const float *a, std::int64_t m, std::int64_t k, std::int64_t lda,
        std::int64_t begin, std::int64_t n, float beta, float *c, std::int64_t ldc) const
    {
        thread_local Buffer16 rounded;
        constexpr std::int64_t kRows = 96; // keeps the rounded rows in the cache
        const std::int64_t width = roundUp(k, Matrix::kColumns);
        rounded.resize(std::max(rounded.size(), static_cast<std::size_t>(kRows * width)));
        for (std::int64_t row = 0; row < m; row += kRows) {
            const std::int64_t count = std::min(kRows, m - row);
            m_tiles.round(a + row * lda, count, k, lda, rounded.data(), width);
            m_tiles.multiply(count, n, m_depth, rounded.data(), width,
                m_values.data() + begin / m_tiles.cols * stride(), stride(), beta, c + row * ldc,
                ldc);
        }
    }

    std::uint64_t bytes() const { return m_values.size() * sizeof(std::uint16_t); }

private:
    std::int64_t stride() const { return m_depth * m_tiles.cols; }

    const Tiles16 &m_tiles;
    std::int64_t m_depth;
    Buffer16 m_values;
};

class Bfloat16Matrix final : public Matrix
{
public:
    Bfloat16Matrix(
        const Tiles16 &tiles, const Buffer &weights, std::int64_t rows, std::int64_t cols)
        : m_rows(rows)
        , m_cols(cols)
        , m_forward(tiles, cols, rows,
              [&](std::int64_t l, std::int64_t j) {
                  return weights[static_cast<std::size_t>(j * cols + l)];
              })
        , m_backward(tiles, rows, cols, [&](std::int64_t l, std::int64_t j) {
            return weights[static_cast<std::size_t>(l * cols + j)];
        })
    {
    }

    using Matrix::forward;
    void forward(const float *x, std::int64_t n, std::int64_t ldx, float *y, std::int64_t ldy,
        std::int64_t begin, std::int64_t end) const override
    {
        m_forward.multiply(x, n, m_cols, ldx, begin, end - begin, 0, y + begin, ldy);
    }
    void backward(const float *dy, std::int64_t n, std::int64_t ldy, float *dx, std::int64_t ldx,
        float beta) const override
    {
        m_backward.multiply(dy, n, m_rows, ldy, 0, m_cols, beta, dx, ldx);
    }
    bool row(std::int64_t, float *) const override { return false; }
    std::int64_t rows() const override { return m_rows; }
    std::int64_t cols() const override { return m_cols; }
    std::uint64_t bytes() const override { return m_forward.bytes() + m_backward.bytes(); }

private:
    std::int64_t m_rows;
    std::int64_t m_cols;
    Panels16 m_forward;
    Panels16 m_backward;
};

class TiledGemm final : public Gemm
{
public:
    explicit TiledGemm(const Tiles &tiles)
        : m_tiles(tiles)
    {
    }

    void multiply(bool transposeA, bool transposeB, std::int64_t m, std::int64_t n, std::int64_t k,
        float alpha, const float *a, std::int64_t lda, const float *b, std::int64_t ldb, float beta,
        float *c, std::int64_t ldc) const override
    {
        if (m == 0 || n == 0)
            return;
        const Left left{a, transposeA ? 1 : lda, transposeA ? lda : 1};
        multiplyPacking(m_tiles, m, n, k, alpha, left, beta, c, ldc,
            [&](std::int64_t l, std::int64_t depth, std::int64_t j, std::int64_t cols, float *to,
                std::int64_t stride) {
                m_tiles.pack(transposeB, transposeB ? b + j * ldb + l : b + l * ldb + j, ldb, depth,
                    cols, to, stride);
            });
    }
    std::unique_ptr<Matrix> matrix(
        SharedBuffer weights, std::int64_t rows, std::int64_t cols) const override
    {
        return std::make_unique<PanelMatrix>(m_tiles, *weights, rows, cols);
    }
    std::string name() const override { return m_tiles.name; }

private:
    const Tiles &m_tiles;
};

// Weights as they are given, multiplied by a Gemm.
class RowMatrix final : public Matrix
{
public:
    RowMatrix(const Gemm &gemm, SharedBuffer weights, std::int64_t rows, std::int64_t cols)
        : m_gemm(gemm)
        , m_weights(std::move(weights))
        , m_rows(rows)
        , m_cols(cols)
    {
    }

    using Matrix::forward;
    void forward(const float *x, std::int64_t n, std::int64_t ldx, float *y, std::int64_t ldy,
        std::int64_t begin, std::int64_t end) const override
    {
        m_gemm.multiply(false, true, n, end - begin, m_cols, 1, x, ldx,
            m_weights->data() + begin * m_cols, m_cols, 0, y + begin, ldy);
    }
    void backward(const float *dy, std::int64_t n, std::int64_t ldy, float *dx, std::int64_t ldx,
        float beta) const override
    {
        m_gemm.multiply(
            false, false, n, m_cols, m_rows, 1, dy, ldy, m_weights->data(), m_cols, beta, dx, ldx);
    }
    bool row(std::int64_t index, float *to) const override
    {
        std::copy_n(m_weights->data() + index * m_cols, m_cols, to);
        return true;
    }
    std::int64_t rows() const override { return m_rows; }
    std::int64_t cols() const override { return m_cols; }
    std::uint64_t bytes() const override { return m_weights->size() * sizeof(float); }

private:
    const Gemm &m_gemm;
    SharedBuffer m_weights;
    std::int64_t m_rows;
    std::int64_t m_cols;
};

class PlainGemm final : public Gemm
{
public:
    void multiply(bool transposeA, bool transposeB, std::int64_t m, std::int64_t n, std::int64_t k,
        float alpha, const float *a, std::int64_t lda, const float *b, std::int64_t ldb, float beta,
        float *c, std::int64_t ldc) const override
    {
        for (std::int64_t i = 0; i < m; ++i) {
            for (std::int64_t j = 0; j < n; ++j) {
                float sum = 0;
                for (std::int64_t l = 0; l < k; ++l)
                    sum += (transposeA ? a[l * lda + i] : a[i * lda + l]) *
                        (transposeB ? b[j * ldb + l] : b[l * ldb + j]);
                float &to = c[i * ldc + j];
                to = alpha * sum + (beta == 0 ? 0.0f : beta * to);
            }
        }
    }
    std::unique_ptr<Matrix> matrix(
        SharedBuffer weights, std::int64_t rows, std::int64_t cols) const override
    {
        return std::make_unique<RowMatrix>(*this, std::move(weights), rows, cols);
    }
    std::string name() const override { return "plain loops"; }
};

} // namespace

std::unique_ptr<Gemm> makeTiledGemm(const Tiles &tiles)
{
    return std::make_unique<TiledGemm>(tiles);
}

std::unique_ptr<Gemm> makeGemm()
{
    return makeTiledGemm(tilesOfThisProcessor());
}

std::unique_ptr<Gemm> makePlainGemm()
{
    return std::make_unique<PlainGemm>();
}

MatrixFactory floatMatrices(const Gemm &gemm)
{
    return [&gemm](SharedBuffer weights, std::int64_t rows, std::int64_t cols) {
        return gemm.matrix(std::move(weights), rows, cols);
    };
}

MatrixFactory bfloat16TileMatrices()
{
    const Tiles16 *tiles = bfloat16TilesOfThisProcessor();
    if (!tiles)
        return {};
    return [tiles](const SharedBuffer &weights, std::int64_t rows, std::int64_t cols) {
        return std::make_unique<Bfloat16Matrix>(*tiles, *weights, rows, cols);
    };
}

} // namespace engine
