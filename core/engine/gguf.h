// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/adapter.h"

#include <filesystem>
#include <optional>
#include <string>

namespace engine {

enum class GgufType { F32, F16, Q8_0 };
std::optional<GgufType> ggufTypeFrom(const std::string &name); // "f32", "f16", "q8_0"

// Writes one GGUF file (version 3) that llama.cpp and Ollama read: weights, tokenizer, chat
// template and the settings of the model, with the adapter folded in when there is one. The file
// appears only when it is whole. Format: the published specification of ggml.
Result<void> exportGguf(const std::filesystem::path &model, const Adapter *adapter, GgufType type,
    const std::filesystem::path &target, const std::string &name);

// A standalone Hugging Face folder: the base with the adapter folded in, in the base's own type.
Result<void> mergeModel(const std::filesystem::path &model, const Adapter &adapter,
    const std::filesystem::path &target);

} // namespace engine
