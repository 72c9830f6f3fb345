// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/torch.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <torch/version.h>

namespace engine {

namespace {

// Tensors over memory of others. ATen has no read-only view, so constness ends here; nothing
// below writes to its inputs.
at::Tensor view(const float *data, std::int64_t rows, std::int64_t cols, std::int64_t ld)
{
    return at::from_blob(const_cast<float *>(data), {rows, cols}, {ld, 1}, at::kFloat);
}

class TorchGemm final : public Gemm
{
public:
    void multiply(bool transposeA, bool transposeB, std::int64_t m, std::int64_t n, std::int64_t k,
        float alpha, const float *a, std::int64_t lda, const float *b, std::int64_t ldb, float beta,
        float *c, std::int64_t ldc) const override
    {
        if (m == 0 || n == 0)
            return;
        const c10::InferenceMode guard;
        const at::Tensor left = transposeA ? view(a, k, m, lda).t() : view(a, m, k, lda);
        const at::Tensor right = transposeB ? view(b, n, k, ldb).t() : view(b, k, n, ldb);
        at::Tensor result = view(c, m, n, ldc);
        if (beta == 0)
            result.zero_(); // what stands there may be NaN
        result.addmm_(left, right, beta, alpha);
    }
    void setThreads(int count) const override { at::set_num_threads(count); }
    std::string name() const override { return "libtorch"; }
};

// Weights in a type and on a device of their own; float32 outside.
class DeviceMatrix final : public Matrix
{
public:
    DeviceMatrix(
        const SharedBuffer &weights, std::int64_t rows, std::int64_t cols, at::Device device)
        : m_rows(rows)
        , m_cols(cols)
        , m_device(device)
    {
        const c10::InferenceMode guard;
        m_weights = view(weights->data(), rows, cols, cols)
                        .to(device, at::kBFloat16, /*non_blocking=*/false, /*copy=*/true);
        m_transposed = m_weights.t();
    }

    void forward(
        const float *x, std::int64_t n, std::int64_t ldx, float *y, std::int64_t ldy) const override
    {
        const c10::InferenceMode guard;
        if (n == 0)
            return;
        const at::Tensor input = view(x, n, m_cols, ldx).to(m_device, at::kBFloat16);
        view(y, n, m_rows, ldy).copy_(at::mm(input, m_transposed));
    }
    void backward(const float *dy, std::int64_t n, std::int64_t ldy, float *dx, std::int64_t ldx,
        float beta) const override
    {
        const c10::InferenceMode guard;
        if (n == 0)
            return;
        const at::Tensor input = view(dy, n, m_rows, ldy).to(m_device, at::kBFloat16);
        const at::Tensor product = at::mm(input, m_weights);
        at::Tensor result = view(dx, n, m_cols, ldx);
        if (beta == 0)
            result.copy_(product);
        else
            result.mul_(beta).add_(product.to(at::kCPU, at::kFloat));
    }
    const float *floats() const override { return nullptr; }
    std::int64_t rows() const override { return m_rows; }
    std::int64_t cols() const override { return m_cols; }
    std::uint64_t bytes() const override { return static_cast<std::uint64_t>(m_rows * m_cols) * 2; }

private:
    at::Tensor m_weights;
    at::Tensor m_transposed;
    std::int64_t m_rows;
    std::int64_t m_cols;
    at::Device m_device;
};

} // namespace

std::unique_ptr<Gemm> makeTorchGemm()
{
    return std::make_unique<TorchGemm>();
}

MatrixFactory bfloat16Matrices()
{
    return [](const SharedBuffer &weights, std::int64_t rows, std::int64_t cols) {
        return std::make_unique<DeviceMatrix>(weights, rows, cols, at::Device(at::kCPU));
    };
}

MatrixFactory gpuMatrices()
{
    return [](const SharedBuffer &weights, std::int64_t rows, std::int64_t cols) {
        return std::make_unique<DeviceMatrix>(weights, rows, cols, at::Device(at::kCUDA, 0));
    };
}

bool hasFastBfloat16()
{
#if defined(__x86_64__) && defined(__GNUC__)
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

void setTorchThreads(int count)
{
    at::set_num_threads(count);
}

GpuInfo findGpu()
{
    return {at::hasCUDA(), at::hasCUDA() ? "CUDA device 0" : ""};
}

std::string torchVersion()
{
    return TORCH_VERSION;
}

} // namespace engine
