// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/gemm.h"

#include <string>

// What the engine asks of libtorch. This header is free of it, so that only torch.cpp pays for
// reading its headers. Compiled as C++17, like every file that includes libtorch.
namespace engine {

// Weights in bfloat16, products with float32 sums by oneDNN; activations are rounded to bfloat16
// on the way in. Faster than our own products where the processor has AMX.
MatrixFactory bfloat16Matrices();

// Threads that libtorch itself may use inside one operation.
void setTorchThreads(int count);

struct GpuInfo
{
    bool present = false;
    std::string name;
};
GpuInfo findGpu();

// Weights on the GPU in bfloat16; activations travel for every product. For a machine where
// libtorch sees a GPU.
MatrixFactory gpuMatrices();

std::string torchVersion();

} // namespace engine
