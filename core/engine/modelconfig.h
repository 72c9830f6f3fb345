// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace engine {

enum class Family { Llama, Mistral, Qwen2, Qwen3 };

struct RopeScaling
{
    enum class Kind { None, Linear, Llama3 };
    Kind kind = Kind::None;
    double factor = 1;
    double lowFrequencyFactor = 1;
    double highFrequencyFactor = 4;
    double originalContext = 8192; // tokens
};

// What config.json says, checked; the shapes of a decoder-only transformer with rotary positions.
struct ModelConfig // NOLINT(bugprone-exception-escape): moving JSON allocates nothing
{
    Family family = Family::Llama;
    std::int64_t vocabSize = 0;
    std::int64_t hiddenSize = 0;
    std::int64_t mlpSize = 0;
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0;
    std::int64_t headDim = 0;
    std::int64_t context = 0; // longest sequence, tokens
    double normEpsilon = 1e-6;
    double ropeTheta = 10000;
    RopeScaling ropeScaling;
    bool tiedHead = false;
    bool qkvBias = false;    // on q, k and v
    bool outputBias = false; // on the projection after attention
    bool mlpBias = false;
    bool qkNorm = false;
    std::vector<std::int64_t> windows; // per layer: tokens seen including itself, 0 = all
    std::vector<int> eosIds;           // from config.json and generation_config.json
    int bosId = -1;
    OrderedJson raw; // the whole file, written out again when merging

    std::int64_t querySize() const { return heads * headDim; }
    std::int64_t kvSize() const { return kvHeads * headDim; }
    std::int64_t parameterCount() const;
};

// Pure: reads the object of a config.json. Unsupported kinds are errors that name the kind.
Result<ModelConfig> parseModelConfig(const OrderedJson &json);
// Also reads generation_config.json when the folder has one.
Result<ModelConfig> readModelConfig(const std::filesystem::path &folder);

// Rotation per position for each of headDim/2 pairs, radians. Formulas: "RoFormer" (Su et al.,
// 2021) for the base, linear position interpolation (Chen et al., 2023), and the frequency-
// dependent stretch that Llama 3.1 published with its weights.
std::vector<double> ropeFrequencies(const ModelConfig &config);

const char *nameOf(Family family);

} // namespace engine
