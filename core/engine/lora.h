// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/adapter.h"

#include <cstdint>
#include <vector>

namespace engine {

// Where the adapter of one group of projections with a common input stands in the flat vector of
// all trained parameters. The A matrices of a group are one matrix [parts * rank, inputs].
struct LoraGroup
{
    struct Part
    {
        Projection projection;
        std::int64_t b;      // offset of B [outputs, rank]
        std::int64_t column; // where its outputs start in the group's output
        std::int64_t outputs;
    };
    std::int64_t a = 0; // offset of A
    std::int64_t inputs = 0;
    std::vector<Part> parts;
};

// The order of all trained parameters: a pure function of the model's shape and the rank.
struct LoraLayout
{
    enum Group { Qkv, Output, GateUp, Down, Groups };

    LoraLayout() = default;
    LoraLayout(const ModelConfig &config, std::int64_t rank);

    std::int64_t rank = 0;
    std::int64_t size = 0; // floats in all
    std::vector<std::array<LoraGroup, Groups>> layers;
};

// A from a uniform distribution over ±1/sqrt(inputs), as PEFT starts it (Kaiming with a = sqrt 5),
// and B zero, so that training starts from the model as it is.
std::vector<float> initialLora(const LoraLayout &layout, std::uint64_t seed);

// Between the flat vector and the form of files. Fails when the adapter does not cover every
// projection with the rank of the layout.
Result<std::vector<float>> flatten(const Adapter &adapter, const LoraLayout &layout);
Adapter unflatten(const std::vector<float> &parameters, const LoraLayout &layout, double alpha,
    std::string baseName);

} // namespace engine
