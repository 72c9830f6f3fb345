// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/buffer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace engine {

// Dense float32 matrix products, row-major: c[m,n] = alpha * op(a) * op(b) + beta * c, where op
// transposes if asked. One call runs on the calling thread unless setThreads asked for more.
class Gemm
{
public:
    virtual ~Gemm() = default;
    virtual void multiply(bool transposeA, bool transposeB, std::int64_t m, std::int64_t n,
        std::int64_t k, float alpha, const float *a, std::int64_t lda, const float *b,
        std::int64_t ldb, float beta, float *c, std::int64_t ldc) const = 0;
    // Threads that one product may use; 1 when products run on several threads already.
    virtual void setThreads(int count) const = 0;
    virtual std::string name() const = 0;
};

// Whatever BLAS the process has loaded (libtorch brings one), else a plain loop.
std::unique_ptr<Gemm> makeGemm();
std::unique_ptr<Gemm> makePlainGemm(); // for tests, and to compare against

// A weight matrix [rows = outputs, cols = inputs] that does not change while it is used.
class Matrix
{
public:
    virtual ~Matrix() = default;
    // y[n, rows] = x[n, cols] * W^T
    virtual void forward(
        const float *x, std::int64_t n, std::int64_t ldx, float *y, std::int64_t ldy) const = 0;
    // dx[n, cols] = dy[n, rows] * W + beta * dx
    virtual void backward(const float *dy, std::int64_t n, std::int64_t ldy, float *dx,
        std::int64_t ldx, float beta) const = 0;
    // The weights themselves, or null where they are kept in another form.
    virtual const float *floats() const = 0;
    virtual std::int64_t rows() const = 0;
    virtual std::int64_t cols() const = 0;
    virtual std::uint64_t bytes() const = 0;
};

using SharedBuffer = std::shared_ptr<const Buffer>;
// Takes the weights over in whatever form products are fastest.
using MatrixFactory = std::function<std::unique_ptr<Matrix>(
    SharedBuffer weights, std::int64_t rows, std::int64_t cols)>;

// Matrices in float32 that are multiplied by `gemm`, which must outlive them.
MatrixFactory floatMatrices(const Gemm &gemm);

} // namespace engine
