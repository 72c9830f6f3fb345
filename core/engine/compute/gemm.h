// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/buffer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace engine {

// A weight matrix [rows = outputs, cols = inputs] that does not change while it is used, in
// whatever form products with it are fastest. Every call runs on the calling thread.
class Matrix
{
public:
    virtual ~Matrix() = default;
    // y[n, begin..end) = x[n, cols] * W[begin..end)^T, into the columns of y that stand at `begin`.
    // `begin` is a multiple of kColumns.
    virtual void forward(const float *x, std::int64_t n, std::int64_t ldx, float *y,
        std::int64_t ldy, std::int64_t begin, std::int64_t end) const = 0;
    void forward(const float *x, std::int64_t n, std::int64_t ldx, float *y, std::int64_t ldy) const
    {
        forward(x, n, ldx, y, ldy, 0, rows());
    }
    // dx[n, cols] = dy[n, rows] * W + beta * dx
    virtual void backward(const float *dy, std::int64_t n, std::int64_t ldy, float *dx,
        std::int64_t ldx, float beta) const = 0;
    // Copies one row as it was given; false where it can no longer be told.
    virtual bool row(std::int64_t index, float *to) const = 0;
    virtual std::int64_t rows() const = 0;
    virtual std::int64_t cols() const = 0;
    virtual std::uint64_t bytes() const = 0;

    static constexpr std::int64_t kColumns = 32; // what shares of the outputs are multiples of
};

using SharedBuffer = std::shared_ptr<const Buffer>;
// Takes the weights over in whatever form products are fastest.
using MatrixFactory = std::function<std::unique_ptr<Matrix>(
    SharedBuffer weights, std::int64_t rows, std::int64_t cols)>;

// Dense float32 matrix products, row-major: c[m,n] = alpha * op(a) * op(b) + beta * c, where op
// transposes if asked. Every call runs on the calling thread; calls from several are safe.
class Gemm
{
public:
    virtual ~Gemm() = default;
    virtual void multiply(bool transposeA, bool transposeB, std::int64_t m, std::int64_t n,
        std::int64_t k, float alpha, const float *a, std::int64_t lda, const float *b,
        std::int64_t ldb, float beta, float *c, std::int64_t ldc) const = 0;
    virtual std::unique_ptr<Matrix> matrix(
        SharedBuffer weights, std::int64_t rows, std::int64_t cols) const = 0;
    virtual std::string name() const = 0;
};

struct Tiles;
std::unique_ptr<Gemm> makeTiledGemm(const Tiles &tiles);
std::unique_ptr<Gemm> makeGemm();      // the fastest one for this processor
std::unique_ptr<Gemm> makePlainGemm(); // loops; to compare against

// Matrices in float32 that are multiplied by `gemm`, which must outlive them.
MatrixFactory floatMatrices(const Gemm &gemm);

// Matrices in bfloat16 with sums in float32; the other factor is rounded to bfloat16 on the way in.
// Empty where the processor does not multiply bfloat16 (AVX512-BF16).
MatrixFactory bfloat16TileMatrices();

} // namespace engine
