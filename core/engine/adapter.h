// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/modelconfig.h"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace engine {

// The seven linear layers of a block, in the order of their names in files.
enum class Projection { Q, K, V, O, Gate, Up, Down };
constexpr std::size_t kProjections = 7;

const char *nameOf(Projection projection);                // "q_proj"
std::string modulePath(std::int64_t layer, Projection p); // "layers.0.self_attn.q_proj"
std::int64_t outputsOf(const ModelConfig &config, Projection p);
std::int64_t inputsOf(const ModelConfig &config, Projection p);

// A low-rank change of one matrix: W + scale * B * A (Hu et al., "LoRA", 2021).
struct LowRank
{
    std::int64_t rank = 0; // 0: this matrix is not changed
    float scale = 0;
    std::vector<float> a; // [rank, inputs]
    std::vector<float> b; // [outputs, rank]
};

// What a PEFT adapter folder holds.
struct Adapter
{
    std::int64_t rank = 16;
    double alpha = 32;
    std::string baseName; // base_model_name_or_path of the file, for people
    std::vector<std::array<LowRank, kProjections>> layers;
};

// Reads adapters trained here or elsewhere. Kinds of adapters that would change more than these
// matrices (DoRA, trained embeddings, biases) are refused by name; shapes are checked.
Result<Adapter> readAdapter(const std::filesystem::path &folder, const ModelConfig &config);

// Writes adapter_config.json and adapter_model.safetensors as PEFT does, into an existing folder.
Result<void> writeAdapter(const std::filesystem::path &folder, const Adapter &adapter);

// w[outputs, inputs] += scale * B * A
void mergeInto(float *w, const LowRank &change, std::int64_t outputs, std::int64_t inputs);

} // namespace engine
