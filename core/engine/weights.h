// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/adapter.h"
#include "core/engine/compute/gemm.h"
#include "core/engine/modelconfig.h"
#include "core/engine/safetensors.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace engine {

// One block. Projections that share their input stand in one matrix: q, k, v and gate, up.
struct LayerWeights
{
    Buffer inputNorm;
    Buffer mlpNorm;
    Buffer queryNorm; // empty unless the family has it
    Buffer keyNorm;
    std::unique_ptr<Matrix> qkv;    // [query + 2 kv, hidden]
    std::unique_ptr<Matrix> output; // [hidden, query]
    std::unique_ptr<Matrix> gateUp; // [2 mlp, hidden]
    std::unique_ptr<Matrix> down;   // [hidden, mlp]
    Buffer qkvBias;                 // empty when there is none
    Buffer outputBias;
    Buffer gateUpBias;
    Buffer downBias;
};

// All weights of a model, in float32 or in the form that the factory made of them. Immutable.
struct Weights
{
    ModelConfig config;
    std::unique_ptr<Matrix> head; // [vocabulary, hidden]
    Buffer ownEmbedding;          // empty where the rows of the head are the embeddings
    Buffer finalNorm;
    std::vector<LayerWeights> layers;

    // The embeddings of tokens, one row of `hidden` each.
    void embed(const std::vector<int> &ids, float *to) const;
    std::uint64_t bytes() const; // resident memory
};

// Reads a model folder; files are mapped, widened to float32 and let go. With an adapter, its
// changes are folded into the matrices (W + scale * B * A).
Result<std::shared_ptr<const Weights>> loadWeights(const std::filesystem::path &folder,
    const ModelConfig &config, const MatrixFactory &factory, const Adapter *adapter = nullptr);

// Reads one tensor of exactly this shape as float32.
Result<Buffer> readTensor(const WeightFiles &files, const std::string &name, const Shape &shape);

} // namespace engine
