// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/modelconfig.h"

#include "core/engine/files.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engine {

namespace {

// Reads typed fields and remembers the first complaint, so that callers check once.
class FieldReader
{
public:
    explicit FieldReader(const OrderedJson &json)
        : m_json(json)
    {
    }

    std::int64_t integer(
        const char *key, std::int64_t low, std::int64_t high, std::int64_t fallback = -1)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end() || found->is_null()) {
            if (fallback >= 0)
                return fallback;
            complain(std::string("config.json has no '") + key + "'.");
            return std::max<std::int64_t>(low, 1); // what follows must not stumble over it
        }
        if (!found->is_number_integer() || found->get<std::int64_t>() < low ||
            found->get<std::int64_t>() > high) {
            complain(std::string("'") + key + "' in config.json must be a whole number from " +
                std::to_string(low) + " to " + std::to_string(high) + ".");
            return std::max<std::int64_t>(low, 1);
        }
        return found->get<std::int64_t>();
    }

    double number(const char *key, double fallback)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end() || found->is_null())
            return fallback;
        if (!found->is_number() || !(found->get<double>() > 0) || found->get<double>() > 1e12) {
            complain(std::string("'") + key + "' in config.json must be a positive number.");
            return fallback;
        }
        return found->get<double>();
    }

    bool boolean(const char *key, bool fallback)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end() || found->is_null())
            return fallback;
        if (!found->is_boolean()) {
            complain(std::string("'") + key + "' in config.json must be true or false.");
            return fallback;
        }
        return found->get<bool>();
    }

    std::string text(const char *key, const std::string &fallback)
    {
        const auto found = m_json.find(key);
        if (found == m_json.end() || found->is_null())
            return fallback;
        if (!found->is_string()) {
            complain(std::string("'") + key + "' in config.json must be text.");
            return fallback;
        }
        return found->get<std::string>();
    }

    void complain(std::string message)
    {
        if (m_complaint.empty())
            m_complaint = std::move(message);
    }

    const std::string &complaint() const { return m_complaint; }

private:
    const OrderedJson &m_json;
    std::string m_complaint;
};

Result<RopeScaling> parseRopeScaling(const OrderedJson &json, std::int64_t context)
{
    RopeScaling scaling;
    FieldReader fields(json);
    const std::string kind = fields.text("rope_type", fields.text("type", "default"));
    if (kind == "default") {
        scaling.kind = RopeScaling::Kind::None;
    } else if (kind == "linear") {
        scaling.kind = RopeScaling::Kind::Linear;
        scaling.factor = fields.number("factor", 1);
    } else if (kind == "llama3") {
        scaling.kind = RopeScaling::Kind::Llama3;
        scaling.factor = fields.number("factor", 8);
        scaling.lowFrequencyFactor = fields.number("low_freq_factor", 1);
        scaling.highFrequencyFactor = fields.number("high_freq_factor", 4);
        scaling.originalContext =
            fields.number("original_max_position_embeddings", static_cast<double>(context));
        if (scaling.highFrequencyFactor <= scaling.lowFrequencyFactor)
            fields.complain("The rope scaling has a high_freq_factor that is not above its "
                            "low_freq_factor.");
    } else {
        return fail(ErrorCode::Unsupported,
            "The rope scaling '" + kind +
                "' is not supported; default, linear and llama3 "
                "are.");
    }
    if (!fields.complaint().empty())
        return invalid(fields.complaint());
    return scaling;
}

void addIds(std::vector<int> &ids, const OrderedJson &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end())
        return;
    const auto add = [&ids](const OrderedJson &value) {
        if (value.is_number_integer() && value.get<std::int64_t>() >= 0 &&
            value.get<std::int64_t>() < (1 << 30) &&
            std::find(ids.begin(), ids.end(), value.get<int>()) == ids.end())
            ids.push_back(value.get<int>());
    };
    if (found->is_array())
        std::for_each(found->begin(), found->end(), add);
    else
        add(*found);
}

Result<Family> parseFamily(const OrderedJson &json)
{
    const auto field = json.find("model_type");
    const std::string type =
        field != json.end() && field->is_string() ? field->get<std::string>() : std::string();
    if (type == "llama")
        return Family::Llama;
    if (type == "mistral")
        return Family::Mistral;
    if (type == "qwen2")
        return Family::Qwen2;
    if (type == "qwen3")
        return Family::Qwen3;
    return fail(ErrorCode::Unsupported,
        "Models of type '" + type +
            "' are not supported; llama, mistral, qwen2 and qwen3 "
            "are.");
}

} // namespace

const char *nameOf(Family family)
{
    switch (family) {
    case Family::Llama:
        return "llama";
    case Family::Mistral:
        return "mistral";
    case Family::Qwen2:
        return "qwen2";
    case Family::Qwen3:
        return "qwen3";
    }
    return "";
}

std::int64_t ModelConfig::parameterCount() const
{
    const std::int64_t attention = hiddenSize * (querySize() + 2 * kvSize()) +
        querySize() * hiddenSize + (qkvBias ? querySize() + 2 * kvSize() : 0) +
        (outputBias ? hiddenSize : 0) + (qkNorm ? 2 * headDim : 0);
    const std::int64_t mlp = 3 * hiddenSize * mlpSize + (mlpBias ? 2 * mlpSize + hiddenSize : 0);
    return layers * (attention + mlp + 2 * hiddenSize) + hiddenSize +
        vocabSize * hiddenSize * (tiedHead ? 1 : 2);
}

Result<ModelConfig> parseModelConfig(const OrderedJson &json)
{
    if (!json.is_object())
        return invalid("config.json is not a JSON object.");
    ModelConfig config;
    config.raw = json;
    ENGINE_TRY(config.family, parseFamily(json));
    if (json.contains("quantization_config") && !json["quantization_config"].is_null())
        return fail(ErrorCode::Unsupported,
            "The model is quantised; please download the version "
            "in bfloat16, float16 or float32.");

    FieldReader fields(json);
    config.vocabSize = fields.integer("vocab_size", 1, 1 << 24);
    config.hiddenSize = fields.integer("hidden_size", 1, 1 << 17);
    config.mlpSize = fields.integer("intermediate_size", 1, 1 << 19);
    config.layers = fields.integer("num_hidden_layers", 1, 1024);
    config.heads = fields.integer("num_attention_heads", 1, 1024);
    config.kvHeads = fields.integer("num_key_value_heads", 1, 1024, config.heads);
    config.headDim = fields.integer(
        "head_dim", 1, 1024, std::max<std::int64_t>(1, config.hiddenSize / config.heads));
    config.context = fields.integer("max_position_embeddings", 1, 1 << 24, 2048);
    config.normEpsilon = fields.number("rms_norm_eps", 1e-6);
    config.ropeTheta = fields.number("rope_theta", 10000);
    const bool tiedByDefault = false; // the default of all four families in transformers 5
    config.tiedHead = fields.boolean("tie_word_embeddings", tiedByDefault);
    const bool attentionBias = fields.boolean("attention_bias", false);
    config.mlpBias = fields.boolean("mlp_bias", false) && config.family == Family::Llama;
    switch (config.family) {
    case Family::Llama:
    case Family::Qwen3:
        config.qkvBias = config.outputBias = attentionBias;
        break;
    case Family::Qwen2:
        config.qkvBias = true;
        break;
    case Family::Mistral:
        break;
    }
    config.qkNorm = config.family == Family::Qwen3;
    const std::string activation = fields.text("hidden_act", "silu");
    if (activation != "silu")
        return fail(ErrorCode::Unsupported,
            "The activation '" + activation + "' is not supported; silu is.");
    if (config.kvHeads < 1 || config.heads % config.kvHeads != 0)
        fields.complain("The number of attention heads is not a multiple of that of the key and "
                        "value heads.");
    if (config.headDim % 2 != 0)
        fields.complain("The size of an attention head must be even.");

    // transformers 5 moved the two rope settings into one object.
    const auto parameters = json.find("rope_parameters");
    const auto scaling = json.find("rope_scaling");
    if (parameters != json.end() && parameters->is_object()) {
        config.ropeTheta = FieldReader(*parameters).number("rope_theta", config.ropeTheta);
        ENGINE_TRY(config.ropeScaling, parseRopeScaling(*parameters, config.context));
    } else if (scaling != json.end() && scaling->is_object()) {
        ENGINE_TRY(config.ropeScaling, parseRopeScaling(*scaling, config.context));
    }

    std::int64_t window = fields.integer("sliding_window", 0, 1 << 24, 0);
    const bool qwen = config.family == Family::Qwen2 || config.family == Family::Qwen3;
    if (config.family == Family::Llama || (qwen && !fields.boolean("use_sliding_window", false)))
        window = 0;
    config.windows.assign(static_cast<std::size_t>(config.layers), window);
    const auto layerTypes = json.find("layer_types");
    const std::int64_t fullLayers = qwen ? fields.integer("max_window_layers", 0, 4096, 28) : 0;
    for (std::size_t i = 0; i < config.windows.size(); ++i) {
        bool sliding = static_cast<std::int64_t>(i) >= fullLayers;
        if (layerTypes != json.end() && layerTypes->is_array() && i < layerTypes->size())
            sliding = (*layerTypes)[i] == "sliding_attention";
        if (!sliding)
            config.windows[i] = 0;
    }

    config.bosId =
        static_cast<int>(json.contains("bos_token_id") && json["bos_token_id"].is_number_integer()
                ? fields.integer("bos_token_id", 0, 1 << 24)
                : -1);
    addIds(config.eosIds, json, "eos_token_id");
    if (!fields.complaint().empty())
        return invalid(fields.complaint());
    return config;
}

Result<ModelConfig> readModelConfig(const std::filesystem::path &folder)
{
    ENGINE_TRY(const std::string text, readFile(folder / "config.json", 16u << 20));
    auto json = parseOrderedJson(text);
    if (!json)
        return invalid("config.json: " + json.error().message);
    ENGINE_TRY(ModelConfig config, parseModelConfig(*json));
    std::error_code error;
    if (fs::exists(folder / "generation_config.json", error)) {
        ENGINE_TRY(const std::string more, readFile(folder / "generation_config.json", 16u << 20));
        auto generation = parseOrderedJson(more);
        if (!generation || !generation->is_object())
            return invalid("generation_config.json is not a JSON object.");
        addIds(config.eosIds, *generation, "eos_token_id");
    }
    return config;
}

std::vector<double> ropeFrequencies(const ModelConfig &config)
{
    const auto pairs = static_cast<std::size_t>(config.headDim / 2);
    std::vector<double> frequencies(pairs);
    const RopeScaling &scaling = config.ropeScaling;
    for (std::size_t i = 0; i < pairs; ++i) {
        const double exponent = 2.0 * static_cast<double>(i) / static_cast<double>(config.headDim);
        double frequency = 1.0 / std::pow(config.ropeTheta, exponent);
        if (scaling.kind == RopeScaling::Kind::Linear) {
            frequency /= scaling.factor;
        } else if (scaling.kind == RopeScaling::Kind::Llama3) {
            const double wavelength = 2 * std::numbers::pi / frequency;
            const double longest = scaling.originalContext / scaling.lowFrequencyFactor;
            const double shortest = scaling.originalContext / scaling.highFrequencyFactor;
            if (wavelength > longest) {
                frequency /= scaling.factor;
            } else if (wavelength >= shortest) {
                const double smooth =
                    (scaling.originalContext / wavelength - scaling.lowFrequencyFactor) /
                    (scaling.highFrequencyFactor - scaling.lowFrequencyFactor);
                frequency = (1 - smooth) * frequency / scaling.factor + smooth * frequency;
            }
        }
        frequencies[i] = frequency;
    }
    return frequencies;
}

} // namespace engine
