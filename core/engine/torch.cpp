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

    using Matrix::forward;
    void forward(const float *x, std::int64_t n, std::int64_t ldx, float *y, std::int64_t ldy,
        std::int64_t begin, std::int64_t end) const override
    {
        const c10::InferenceMode guard;
        if (n == 0 || begin >= end)
            return;
        const at::Tensor input = view(x, n, m_cols, ldx).to(m_device, at::kBFloat16);
        view(y + begin, n, end - begin, ldy)
            .copy_(at::mm(input, m_transposed.narrow(1, begin, end - begin)));
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
    bool row(std::int64_t, float *) const override { return false; }
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
