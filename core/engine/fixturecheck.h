// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/gemm.h"
#include "core/engine/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

// One quantity of a folder of golden values, compared with what the engine computes.
struct CheckedQuantity
{
    std::string name;
    std::size_t compared = 0; // values, texts or steps
    double largestError = 0;  // or the number of differences where equality is asked
    double tolerance = 0;     // 0: must be equal
    bool holds = false;
    std::string note;
};

// Compares every golden value that the folder holds. `model` overrides <folder>/model.
// Fails only when a file cannot be read; values that differ are in the result.
Result<std::vector<CheckedQuantity>> checkFixture(const std::filesystem::path &folder,
    const std::filesystem::path &model, const Gemm &gemm, const MatrixFactory &factory,
    int threads);

} // namespace engine
