// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compute/gemm.h"

#include <dlfcn.h>

namespace engine {

namespace {

// The Fortran interface, the one that every BLAS has.
using Sgemm = void (*)(const char *transA, const char *transB, const int *m, const int *n,
    const int *k, const float *alpha, const float *a, const int *lda, const float *b,
    const int *ldb, const float *beta, float *c, const int *ldc);
using SetThreads = void (*)(int);

class BlasGemm final : public Gemm
{
public:
    BlasGemm(Sgemm sgemm, SetThreads openblas, SetThreads other)
        : m_sgemm(sgemm)
        , m_openblas(openblas)
        , m_other(other)
    {
    }

    // Fortran stores columns first, so c^T = op(b)^T * op(a)^T is asked for.
    void multiply(bool transposeA, bool transposeB, std::int64_t m, std::int64_t n, std::int64_t k,
        float alpha, const float *a, std::int64_t lda, const float *b, std::int64_t ldb, float beta,
        float *c, std::int64_t ldc) const override
    {
        if (m == 0 || n == 0)
            return;
        const int sizes[] = {static_cast<int>(n), static_cast<int>(m), static_cast<int>(k)};
        const int lds[] = {static_cast<int>(ldb), static_cast<int>(lda), static_cast<int>(ldc)};
        m_sgemm(transposeB ? "T" : "N", transposeA ? "T" : "N", &sizes[0], &sizes[1], &sizes[2],
            &alpha, b, &lds[0], a, &lds[1], &beta, c, &lds[2]);
    }

    void setThreads(int count) const override
    {
        if (m_openblas)
            m_openblas(count);
        if (m_other)
            m_other(count);
    }

    std::string name() const override { return m_openblas ? "OpenBLAS" : "BLAS"; }

private:
    Sgemm m_sgemm;
    SetThreads m_openblas;
    SetThreads m_other;
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
    void setThreads(int) const override {}
    std::string name() const override { return "plain loops"; }
};

class FloatMatrix final : public Matrix
{
public:
    FloatMatrix(const Gemm &gemm, SharedBuffer weights, std::int64_t rows, std::int64_t cols)
        : m_gemm(gemm)
        , m_weights(std::move(weights))
        , m_rows(rows)
        , m_cols(cols)
    {
    }

    void forward(
        const float *x, std::int64_t n, std::int64_t ldx, float *y, std::int64_t ldy) const override
    {
        m_gemm.multiply(
            false, true, n, m_rows, m_cols, 1, x, ldx, m_weights->data(), m_cols, 0, y, ldy);
    }
    void backward(const float *dy, std::int64_t n, std::int64_t ldy, float *dx, std::int64_t ldx,
        float beta) const override
    {
        m_gemm.multiply(
            false, false, n, m_cols, m_rows, 1, dy, ldy, m_weights->data(), m_cols, beta, dx, ldx);
    }
    const float *floats() const override { return m_weights->data(); }
    std::int64_t rows() const override { return m_rows; }
    std::int64_t cols() const override { return m_cols; }
    std::uint64_t bytes() const override { return m_weights->size() * sizeof(float); }

private:
    const Gemm &m_gemm;
    SharedBuffer m_weights;
    std::int64_t m_rows;
    std::int64_t m_cols;
};

template <typename F>
F symbol(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_DEFAULT, name));
}

} // namespace

std::unique_ptr<Gemm> makeGemm()
{
    if (const auto sgemm = symbol<Sgemm>("sgemm_"))
        return std::make_unique<BlasGemm>(sgemm, symbol<SetThreads>("openblas_set_num_threads"),
            symbol<SetThreads>("MKL_Set_Num_Threads"));
    return makePlainGemm();
}

std::unique_ptr<Gemm> makePlainGemm()
{
    return std::make_unique<PlainGemm>();
}

MatrixFactory floatMatrices(const Gemm &gemm)
{
    return [&gemm](SharedBuffer weights, std::int64_t rows, std::int64_t cols) {
        return std::make_unique<FloatMatrix>(gemm, std::move(weights), rows, cols);
    };
}

} // namespace engine
