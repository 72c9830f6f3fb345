// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/adapter.h"

#include "core/engine/compute/kernels.h"
#include "core/engine/safetensors.h"

#include <cmath>
#include <optional>

namespace engine {

namespace {

constexpr const char *kNames[kProjections] = {
    "q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};

struct Place
{
    std::size_t layer;
    Projection projection;
    bool isA;
};

// Understands "base_model.model.model.layers.3.mlp.up_proj.lora_A.weight" and the variants with
// an adapter name after lora_A, or fewer prefixes.
std::optional<Place> placeOf(const std::string &name, const ModelConfig &config)
{
    const std::size_t start = name.find("layers.");
    if (start == std::string::npos)
        return std::nullopt;
    const std::string prefix = name.substr(0, start);
    if (!prefix.empty() && prefix != "model." && prefix != "base_model.model.model." &&
        prefix != "base_model.model.")
        return std::nullopt;
    for (std::size_t p = 0; p < kProjections; ++p) {
        for (const bool isA : {true, false}) {
            const std::string marker =
                std::string(".") + kNames[p] + (isA ? ".lora_A." : ".lora_B.");
            const std::size_t at = name.find(marker, start);
            if (at == std::string::npos)
                continue;
            const std::string rest = name.substr(at + marker.size());
            if (rest != "weight" && rest != "default.weight")
                return std::nullopt;
            for (std::int64_t layer = 0; layer < config.layers; ++layer) {
                const auto projection = static_cast<Projection>(p);
                const std::string path = modulePath(layer, projection);
                if (name.compare(start, at + marker.size() - 8 - start, path) == 0)
                    return Place{static_cast<std::size_t>(layer), projection, isA};
            }
            return std::nullopt;
        }
    }
    return std::nullopt;
}

Result<void> checkConfig(const Json &json)
{
    const std::string type = textField(json, "peft_type");
    if (type != "LORA")
        return fail(ErrorCode::Unsupported,
            "The adapter is of the type '" + type + "', which is not supported; LoRA is.");
    for (const char *key :
        {"use_dora", "fan_in_fan_out", "lora_bias", "use_qalora", "use_bdlora"}) {
        if (boolField(json, key, false))
            return fail(ErrorCode::Unsupported,
                std::string("The adapter uses '") + key + "', which is not supported.");
    }
    if (textField(json, "bias", "none") != "none")
        return fail(ErrorCode::Unsupported, "The adapter changes biases, which is not supported.");
    for (const char *key :
        {"modules_to_save", "trainable_token_indices", "layer_replication", "target_parameters"}) {
        const Json value = json.value(key, Json());
        if (!value.is_null() && !value.empty())
            return fail(ErrorCode::Unsupported,
                std::string("The adapter uses '") + key + "', which is not supported.");
    }
    return {};
}

// alpha_pattern may give single modules an alpha of their own, by the end of their path.
double alphaFor(const Json &json, const std::string &path, double alpha)
{
    const Json patterns = json.value("alpha_pattern", Json());
    if (!patterns.is_object())
        return alpha;
    for (const auto &[key, value] : patterns.items()) {
        const bool ends = path == key ||
            (path.size() > key.size() &&
                path.compare(path.size() - key.size() - 1, std::string::npos, "." + key) == 0);
        if (ends && value.is_number())
            return value.get<double>();
    }
    return alpha;
}

} // namespace

const char *nameOf(Projection projection)
{
    return kNames[static_cast<std::size_t>(projection)];
}

std::string modulePath(std::int64_t layer, Projection p)
{
    const bool attention = p <= Projection::O;
    return "layers." + std::to_string(layer) + (attention ? ".self_attn." : ".mlp.") + nameOf(p);
}

std::int64_t outputsOf(const ModelConfig &config, Projection p)
{
    switch (p) {
    case Projection::Q:
        return config.querySize();
    case Projection::K:
    case Projection::V:
        return config.kvSize();
    case Projection::Gate:
    case Projection::Up:
        return config.mlpSize;
    case Projection::O:
    case Projection::Down:
        return config.hiddenSize;
    }
    return 0;
}

std::int64_t inputsOf(const ModelConfig &config, Projection p)
{
    return p == Projection::O   ? config.querySize()
        : p == Projection::Down ? config.mlpSize
                                : config.hiddenSize;
}

Result<Adapter> readAdapter(const std::filesystem::path &folder, const ModelConfig &config)
{
    ENGINE_TRY(const Json json, readJsonFile(folder / "adapter_config.json"));
    ENGINE_CHECK(checkConfig(json));
    ENGINE_TRY(
        const SafetensorsFile file, SafetensorsFile::open(folder / "adapter_model.safetensors"));
    Adapter adapter;
    adapter.rank = intField(json, "r", 0);
    adapter.alpha = numberField(json, "lora_alpha", static_cast<double>(adapter.rank));
    adapter.baseName = textField(json, "base_model_name_or_path");
    adapter.layers.resize(static_cast<std::size_t>(config.layers));
    for (const auto &[name, info] : file.header().tensors) {
        const auto place = placeOf(name, config);
        if (!place)
            return fail(ErrorCode::Unsupported,
                "The adapter holds '" + name + "', which does not belong to this model.");
        const std::int64_t inputs = inputsOf(config, place->projection);
        const std::int64_t outputs = outputsOf(config, place->projection);
        if (info.shape.size() != 2 ||
            info.shape[place->isA ? 1 : 0] != (place->isA ? inputs : outputs))
            return invalid(
                "The adapter was trained for a model of another shape ('" + name + "').");
        LowRank &change = adapter.layers[place->layer][static_cast<std::size_t>(place->projection)];
        const std::int64_t rank = info.shape[place->isA ? 0 : 1];
        if (rank < 1 || (change.rank != 0 && change.rank != rank))
            return invalid("The two halves of '" + name + "' do not fit each other.");
        change.rank = rank;
        ENGINE_TRY((place->isA ? change.a : change.b), file.floats(name));
    }
    bool any = false;
    for (std::size_t layer = 0; layer < adapter.layers.size(); ++layer) {
        for (std::size_t p = 0; p < kProjections; ++p) {
            LowRank &change = adapter.layers[layer][p];
            if (change.rank == 0)
                continue;
            any = true;
            const std::string path =
                modulePath(static_cast<std::int64_t>(layer), static_cast<Projection>(p));
            if (change.a.empty() || change.b.empty())
                return invalid("One half of the adapter of '" + path + "' is missing.");
            const double alpha = alphaFor(json, path, adapter.alpha);
            const auto rank = static_cast<double>(change.rank);
            change.scale = static_cast<float>(
                alpha / (boolField(json, "use_rslora", false) ? std::sqrt(rank) : rank));
        }
    }
    if (!any)
        return invalid("The adapter is empty.");
    return adapter;
}

Result<void> writeAdapter(const std::filesystem::path &folder, const Adapter &adapter)
{
    std::vector<TensorToWrite> tensors;
    Json targets = Json::array();
    for (std::size_t p = 0; p < kProjections; ++p) {
        bool used = false;
        for (std::size_t layer = 0; layer < adapter.layers.size(); ++layer) {
            const LowRank &change = adapter.layers[layer][p];
            if (change.rank == 0)
                continue;
            used = true;
            const auto rank = change.rank;
            const std::string base = "base_model.model.model." +
                modulePath(static_cast<std::int64_t>(layer), static_cast<Projection>(p));
            tensors.push_back({base + ".lora_A.weight", DType::F32,
                {rank, static_cast<std::int64_t>(change.a.size()) / rank},
                std::as_bytes(std::span(change.a))});
            tensors.push_back({base + ".lora_B.weight", DType::F32,
                {static_cast<std::int64_t>(change.b.size()) / rank, rank},
                std::as_bytes(std::span(change.b))});
        }
        if (used)
            targets.push_back(kNames[p]);
    }
    const OrderedJson config = {
        {"base_model_name_or_path", adapter.baseName},
        {"bias", "none"},
        {"fan_in_fan_out", false},
        {"inference_mode", true},
        {"init_lora_weights", true},
        {"lora_alpha", adapter.alpha},
        {"lora_dropout", 0.0},
        {"modules_to_save", nullptr},
        {"peft_type", "LORA"},
        {"r", adapter.rank},
        {"target_modules", targets},
        {"task_type", "CAUSAL_LM"},
        {"use_dora", false},
        {"use_rslora", false},
    };
    ENGINE_CHECK(writeSafetensors(
        folder / "adapter_model.safetensors", std::move(tensors), {{"format", "pt"}}));
    return writeFileAtomically(folder / "adapter_config.json", dumpJson(config, 2) + "\n");
}

void mergeInto(float *w, const LowRank &change, std::int64_t outputs, std::int64_t inputs)
{
    for (std::int64_t row = 0; row < outputs; ++row) {
        for (std::int64_t k = 0; k < change.rank; ++k)
            kernels::addScaled(w + row * inputs, change.a.data() + k * inputs,
                change.scale * change.b[static_cast<std::size_t>(row * change.rank + k)], inputs);
    }
}

} // namespace engine
