// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/gguf.h"

#include "core/engine/compute/buffer.h"
#include "core/engine/examples.h"
#include "core/engine/safetensors.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>

namespace engine {

namespace {

// Numbers of the GGUF specification (ggml, docs/gguf.md).
enum ValueType : std::uint32_t {
    Uint32 = 4,
    Int32 = 5,
    Float32 = 6,
    Boolean = 7,
    String = 8,
    Array = 9
};
enum TokenType : std::int32_t {
    Normal = 1,
    Unknown = 2,
    Control = 3,
    UserDefined = 4,
    Unused = 5,
    Byte = 6
};

// Names that llama.cpp gives to ways of cutting text. The expression must be the same to a letter:
// another one would give other tokens, which nobody would notice.
constexpr std::pair<const char *, const char *> kPatterns[] = {
    {"llama-bpe",
        R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
        R"(|\s*[\r\n]+|\s+(?!\S)|\s+)"},
    {"qwen2",
        R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
        R"(|\s*[\r\n]+|\s+(?!\S)|\s+)"},
    {"tekken",
        R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)"
        R"(|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|\p{N})"
        R"(| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)"},
};
constexpr std::uint64_t kAlignment = 32;
constexpr std::int64_t kBlock = 32; // values of one Q8_0 block

std::uint32_t typeNumber(GgufType type)
{
    return type == GgufType::F32 ? 0 : type == GgufType::F16 ? 1 : 8;
}

std::uint64_t bytesOf(GgufType type, std::int64_t count)
{
    const auto n = static_cast<std::uint64_t>(count);
    return type == GgufType::F32 ? n * 4
        : type == GgufType::F16  ? n * 2
                                 : n / kBlock * (2 + kBlock);
}

std::string encodeValues(GgufType type, const float *values, std::int64_t count)
{
    std::string bytes(static_cast<std::size_t>(bytesOf(type, count)), '\0');
    char *to = bytes.data();
    if (type == GgufType::F32) {
        std::memcpy(to, values, bytes.size());
    } else if (type == GgufType::F16) {
        for (std::int64_t i = 0; i < count; ++i) {
            const std::uint16_t half = floatToHalf(values[i]);
            std::memcpy(to + 2 * i, &half, 2);
        }
    } else {
        // A block is a scale in float16 and 32 whole numbers from -127 to 127.
        for (std::int64_t block = 0; block < count; block += kBlock) {
            float largest = 0;
            for (std::int64_t i = 0; i < kBlock; ++i)
                largest = std::max(largest, std::abs(values[block + i]));
            const float scale = largest / 127;
            const std::uint16_t half = floatToHalf(scale);
            std::memcpy(to, &half, 2);
            to += 2;
            for (std::int64_t i = 0; i < kBlock; ++i)
                *to++ = static_cast<char>(scale > 0 ? std::lround(values[block + i] / scale) : 0);
        }
    }
    return bytes;
}

class Metadata
{
public:
    void text(const std::string &key, const std::string &value)
    {
        begin(key, String);
        putText(value);
    }
    void number(const std::string &key, std::int64_t value)
    {
        begin(key, Uint32);
        put(static_cast<std::uint32_t>(value));
    }
    void real(const std::string &key, double value)
    {
        begin(key, Float32);
        put(static_cast<float>(value));
    }
    void flag(const std::string &key, bool value)
    {
        begin(key, Boolean);
        put(static_cast<std::uint8_t>(value));
    }
    void texts(const std::string &key, const std::vector<std::string> &values)
    {
        beginArray(key, String, values.size());
        for (const std::string &value : values)
            putText(value);
    }
    void integers(const std::string &key, const std::vector<std::int32_t> &values)
    {
        beginArray(key, Int32, values.size());
        for (const std::int32_t value : values)
            put(value);
    }
    void reals(const std::string &key, const std::vector<float> &values)
    {
        beginArray(key, Float32, values.size());
        for (const float value : values)
            put(value);
    }

    std::uint64_t count() const { return m_count; }
    const std::string &bytes() const { return m_bytes; }

private:
    template <typename T>
    void put(T value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void putText(const std::string &value)
    {
        put(static_cast<std::uint64_t>(value.size()));
        m_bytes += value;
    }
    void begin(const std::string &key, ValueType type)
    {
        ++m_count;
        putText(key);
        put(static_cast<std::uint32_t>(type));
    }
    void beginArray(const std::string &key, ValueType type, std::size_t size)
    {
        begin(key, Array);
        put(static_cast<std::uint32_t>(type));
        put(static_cast<std::uint64_t>(size));
    }

    std::string m_bytes;
    std::uint64_t m_count = 0;
};

struct OutTensor
{
    std::string name;
    Shape shape; // row-major, as in PyTorch
    GgufType type;
    std::function<Result<Buffer>()> values;
};

// llama.cpp turns neighbouring pairs where Hugging Face turns the two halves of a head, so the
// rows of q and k change places: (half, i) becomes (i, half).
Buffer interleaveHalves(
    const Buffer &rows, std::int64_t heads, std::int64_t headDim, std::int64_t cols)
{
    Buffer result(rows.size());
    const std::int64_t half = headDim / 2;
    for (std::int64_t head = 0; head < heads; ++head) {
        for (std::int64_t i = 0; i < headDim; ++i) {
            const std::int64_t from = head * headDim + (i % 2) * half + i / 2;
            std::memcpy(result.data() + (head * headDim + i) * cols, rows.data() + from * cols,
                static_cast<std::size_t>(cols) * sizeof(float));
        }
    }
    return result;
}

class Exporter
{
public:
    Exporter(const ModelConfig &config, const ChatFormat &format, const WeightFiles &files,
        const Adapter *adapter, GgufType type)
        : m_config(config)
        , m_format(format)
        , m_files(files)
        , m_adapter(adapter)
        , m_type(type)
    {
    }

    bool likeLlama() const
    {
        return m_config.family == Family::Llama || m_config.family == Family::Mistral;
    }
    std::string architecture() const { return likeLlama() ? "llama" : nameOf(m_config.family); }

    void describeModel(Metadata &metadata, const std::string &name) const
    {
        const ModelConfig &c = m_config;
        const std::string arch = architecture();
        metadata.text("general.architecture", arch);
        metadata.text("general.type", "model");
        metadata.text("general.name", name);
        metadata.number("general.file_type",
            m_type == GgufType::F32       ? 0
                : m_type == GgufType::F16 ? 1
                                          : 7);
        metadata.number("general.quantization_version", 2);
        metadata.number("general.alignment", kAlignment);
        // llama.cpp knows no window for these architectures; up to its length nothing differs.
        const std::int64_t window = *std::max_element(c.windows.begin(), c.windows.end());
        metadata.number(
            arch + ".context_length", window > 0 ? std::min(c.context, window) : c.context);
        metadata.number(arch + ".embedding_length", c.hiddenSize);
        metadata.number(arch + ".block_count", c.layers);
        metadata.number(arch + ".feed_forward_length", c.mlpSize);
        metadata.number(arch + ".attention.head_count", c.heads);
        metadata.number(arch + ".attention.head_count_kv", c.kvHeads);
        metadata.number(arch + ".attention.key_length", c.headDim);
        metadata.number(arch + ".attention.value_length", c.headDim);
        metadata.real(arch + ".attention.layer_norm_rms_epsilon", c.normEpsilon);
        metadata.number(arch + ".rope.dimension_count", c.headDim);
        metadata.real(arch + ".rope.freq_base", c.ropeTheta);
        metadata.number(arch + ".vocab_size", c.vocabSize);
        if (c.ropeScaling.kind == RopeScaling::Kind::Linear) {
            metadata.text(arch + ".rope.scaling.type", "linear");
            metadata.real(arch + ".rope.scaling.factor", c.ropeScaling.factor);
        }
    }

    Result<void> describeTokenizer(Metadata &metadata, const Json &json) const
    {
        const Tokenizer &t = m_format.tokenizer;
        std::vector<std::string> tokens;
        std::vector<std::int32_t> types;
        for (int id = 0; id < m_config.vocabSize; ++id) {
            const std::string &token = t.tokenOf(id);
            tokens.push_back(token.empty() ? "[PAD" + std::to_string(id) + "]" : token);
            types.push_back(token.empty() ? Unused : Normal);
        }
        for (const AddedToken &added : t.addedTokens())
            types[static_cast<std::size_t>(added.id)] = added.special ? Control : UserDefined;
        ENGINE_TRY(const std::string pre, preTokenizerName(json));
        if (pre.empty()) {
            ENGINE_CHECK(describeSentencePiece(metadata, types));
            metadata.flag("tokenizer.ggml.add_space_prefix", prependsSpace(json));
        } else {
            metadata.text("tokenizer.ggml.model", "gpt2");
            metadata.text("tokenizer.ggml.pre", pre);
            std::vector<std::string> merges;
            for (const auto &[left, right] : t.model().merges())
                merges.emplace_back(left).append(" ").append(right);
            metadata.texts("tokenizer.ggml.merges", merges);
        }
        metadata.texts("tokenizer.ggml.tokens", tokens);
        metadata.integers("tokenizer.ggml.token_type", types);
        const int bos = t.idOf(m_format.chat.bosToken());
        const int eos = t.idOf(m_format.chat.eosToken());
        if (bos >= 0)
            metadata.number("tokenizer.ggml.bos_token_id", bos);
        if (eos >= 0) {
            metadata.number("tokenizer.ggml.eos_token_id", eos);
            metadata.number("tokenizer.ggml.eot_token_id", eos);
        }
        metadata.flag("tokenizer.ggml.add_bos_token", bos >= 0 && t.startsWith(bos));
        metadata.text("tokenizer.chat_template", m_format.chat.source());
        return {};
    }

    Result<std::vector<OutTensor>> tensors() const
    {
        const ModelConfig &c = m_config;
        std::vector<OutTensor> out;
        const auto plain = [&](std::string name, const std::string &source, Shape shape,
                               bool matrix) {
            const GgufType type = matrix ? typeFor(shape.back()) : GgufType::F32;
            out.push_back({std::move(name), shape, type,
                [this, source, shape] { return readFloats(source, shape); }});
        };
        plain("token_embd.weight", "model.embed_tokens.weight", {c.vocabSize, c.hiddenSize}, true);
        plain("output_norm.weight", "model.norm.weight", {c.hiddenSize}, false);
        if (!c.tiedHead)
            plain("output.weight", "lm_head.weight", {c.vocabSize, c.hiddenSize}, true);
        if (c.ropeScaling.kind == RopeScaling::Kind::Llama3)
            out.push_back({"rope_freqs.weight", {c.headDim / 2}, GgufType::F32,
                [this]() -> Result<Buffer> { return ropeFactors(); }});
        for (std::int64_t layer = 0; layer < c.layers; ++layer) {
            const std::string block = "blk." + std::to_string(layer) + ".";
            const std::string base = "model.layers." + std::to_string(layer) + ".";
            plain(
                block + "attn_norm.weight", base + "input_layernorm.weight", {c.hiddenSize}, false);
            plain(block + "ffn_norm.weight", base + "post_attention_layernorm.weight",
                {c.hiddenSize}, false);
            if (c.qkNorm) {
                plain(block + "attn_q_norm.weight", base + "self_attn.q_norm.weight", {c.headDim},
                    false);
                plain(block + "attn_k_norm.weight", base + "self_attn.k_norm.weight", {c.headDim},
                    false);
            }
            addProjections(out, layer, block);
        }
        return out;
    }

private:
    GgufType typeFor(std::int64_t columns) const
    {
        return m_type == GgufType::Q8_0 && columns % kBlock != 0 ? GgufType::F16 : m_type;
    }

    Result<Buffer> readFloats(const std::string &name, const Shape &shape) const
    {
        ENGINE_TRY(const TensorView view, m_files.tensor(name));
        if (view.shape != shape)
            return invalid("The tensor '" + name + "' has another shape than config.json says.");
        Buffer values = makeBuffer(view.count());
        ENGINE_CHECK(view.toFloat(values.data()));
        return values;
    }

    bool hasBias(Projection p) const
    {
        return p <= Projection::V ? m_config.qkvBias
            : p == Projection::O  ? m_config.outputBias
                                  : m_config.mlpBias;
    }

    void addProjections(
        std::vector<OutTensor> &out, std::int64_t layer, const std::string &block) const
    {
        static constexpr const char *names[kProjections] = {
            "attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"};
        for (std::size_t i = 0; i < kProjections; ++i) {
            const auto p = static_cast<Projection>(i);
            const std::int64_t rows = outputsOf(m_config, p);
            const std::int64_t cols = inputsOf(m_config, p);
            const std::string source = "model." + modulePath(layer, p);
            const std::int64_t heads = !likeLlama() ? 0
                : p == Projection::Q                ? m_config.heads
                : p == Projection::K                ? m_config.kvHeads
                                                    : 0;
            out.push_back({block + names[i] + ".weight", {rows, cols}, typeFor(cols),
                [this, source, rows, cols, layer, i, heads]() -> Result<Buffer> {
                    ENGINE_TRY(Buffer w, readFloats(source + ".weight", {rows, cols}));
                    const LowRank *change = m_adapter
                        ? &m_adapter->layers[static_cast<std::size_t>(layer)][i]
                        : nullptr;
                    if (change && change->rank > 0)
                        mergeInto(w.data(), *change, rows, cols);
                    return heads > 0 ? interleaveHalves(w, heads, m_config.headDim, cols) : w;
                }});
            if (!hasBias(p))
                continue;
            out.push_back({block + names[i] + ".bias", {rows}, GgufType::F32,
                [this, source, rows, heads]() -> Result<Buffer> {
                    ENGINE_TRY(Buffer b, readFloats(source + ".bias", {rows}));
                    return heads > 0 ? interleaveHalves(b, heads, m_config.headDim, 1) : b;
                }});
        }
    }

    // What each frequency is divided by.
    Buffer ropeFactors() const
    {
        ModelConfig unscaled = m_config;
        unscaled.ropeScaling = {};
        const std::vector<double> plain = ropeFrequencies(unscaled);
        const std::vector<double> scaled = ropeFrequencies(m_config);
        Buffer factors = makeBuffer(static_cast<std::int64_t>(plain.size()));
        for (std::size_t i = 0; i < plain.size(); ++i)
            factors[i] = static_cast<float>(plain[i] / scaled[i]);
        return factors;
    }

    // The name of the way of cutting text; empty for SentencePiece-like ones.
    Result<std::string> preTokenizerName(const Json &json) const
    {
        if (!m_format.tokenizer.isByteLevel())
            return std::string();
        const Json pre = json.value("pre_tokenizer", Json());
        const std::vector<Json> steps = stepsOf(pre);
        const auto isStep = [&steps](
                                std::size_t i, const char *type, const char *flag, bool value) {
            return i < steps.size() && textField(steps[i], "type") == type &&
                boolField(steps[i], flag, !value) == value;
        };
        if (steps.size() == 1 && isStep(0, "ByteLevel", "add_prefix_space", false))
            return std::string("gpt-2");
        if (steps.size() == 2 && isStep(0, "Digits", "individual_digits", true) &&
            isStep(1, "ByteLevel", "add_prefix_space", false))
            return std::string("smollm");
        if (steps.size() == 2 && isStep(0, "Split", "invert", false) &&
            isStep(1, "ByteLevel", "use_regex", false)) {
            const std::string pattern = textField(steps[0].value("pattern", Json()), "Regex");
            for (const auto &[name, expression] : kPatterns) {
                if (pattern == expression)
                    return std::string(name);
            }
        }
        return fail(ErrorCode::Unsupported,
            "The way this model cuts text into tokens has no name in GGUF files, so the model "
            "cannot "
            "be written as one; merge it into a folder instead.");
    }

    static std::vector<Json> stepsOf(const Json &step)
    {
        const Json parts = step.is_object() ? step.value("pretokenizers", Json()) : Json();
        return parts.is_array() ? parts.get<std::vector<Json>>() : std::vector<Json>{step};
    }

    // Whether a text gets a space in front before it is cut.
    static bool prependsSpace(const Json &json)
    {
        const std::string normalizer = dumpJson(json.value("normalizer", Json()));
        if (normalizer.find("\"Prepend\"") != std::string::npos)
            return true;
        const Json pre = json.value("pre_tokenizer", Json());
        return textField(pre, "type") == "Metaspace" &&
            textField(pre, "prepend_scheme",
                boolField(pre, "add_prefix_space", true) ? "always" : "never") != "never";
    }

    // Merges become scores: the earlier a merge, the higher the score of what it makes.
    Result<void> describeSentencePiece(Metadata &metadata, std::vector<std::int32_t> &types) const
    {
        const BpeModel &model = m_format.tokenizer.model();
        std::vector<float> scores(types.size(), -1e6f);
        for (std::size_t rank = model.merges().size(); rank-- > 0;) {
            const auto &[left, right] = model.merges()[rank];
            const int id = model.idOf(left + right);
            if (id >= 0 && id < m_config.vocabSize)
                scores[static_cast<std::size_t>(id)] = -static_cast<float>(rank);
        }
        for (const auto &[token, id] : model.vocabulary()) {
            const auto at = static_cast<std::size_t>(id);
            if (id == model.unknownId())
                types[at] = Unknown;
            else if (token.size() == 6 && token.compare(0, 3, "<0x") == 0)
                types[at] = Byte;
        }
        metadata.text("tokenizer.ggml.model", "llama");
        metadata.text("tokenizer.ggml.pre", "default");
        metadata.reals("tokenizer.ggml.scores", scores);
        if (model.unknownId() >= 0)
            metadata.number("tokenizer.ggml.unknown_token_id", model.unknownId());
        return {};
    }

    const ModelConfig &m_config;
    const ChatFormat &m_format;
    const WeightFiles &m_files;
    const Adapter *m_adapter;
    GgufType m_type;
};

std::uint64_t aligned(std::uint64_t position)
{
    return (position + kAlignment - 1) / kAlignment * kAlignment;
}

template <typename T>
void append(std::string &bytes, T value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

std::optional<GgufType> ggufTypeFrom(const std::string &name)
{
    return name == "f32" ? std::optional(GgufType::F32)
        : name == "f16"  ? std::optional(GgufType::F16)
        : name == "q8_0" ? std::optional(GgufType::Q8_0)
                         : std::nullopt;
}

Result<void> exportGguf(const std::filesystem::path &model, const Adapter *adapter, GgufType type,
    const std::filesystem::path &target, const std::string &name)
{
    ENGINE_TRY(const ModelConfig config, readModelConfig(model));
    ENGINE_TRY(const ChatFormat format, ChatFormat::load(model, config));
    ENGINE_TRY(const Json tokenizer, readJsonFile(model / "tokenizer.json"));
    ENGINE_TRY(const WeightFiles files, WeightFiles::open(model));
    const Exporter exporter(config, format, files, adapter, type);
    Metadata metadata;
    exporter.describeModel(metadata, name);
    ENGINE_CHECK(exporter.describeTokenizer(metadata, tokenizer));
    ENGINE_TRY(const std::vector<OutTensor> tensors, exporter.tensors());

    std::string head = "GGUF";
    append(head, std::uint32_t(3));
    append(head, static_cast<std::uint64_t>(tensors.size()));
    append(head, metadata.count());
    head += metadata.bytes();
    std::uint64_t offset = 0;
    for (const OutTensor &tensor : tensors) {
        append(head, static_cast<std::uint64_t>(tensor.name.size()));
        head += tensor.name;
        append(head, static_cast<std::uint32_t>(tensor.shape.size()));
        // ggml counts dimensions from the fastest.
        for (auto size = tensor.shape.rbegin(); size != tensor.shape.rend(); ++size)
            append(head, static_cast<std::uint64_t>(*size));
        append(head, typeNumber(tensor.type));
        append(head, offset);
        offset = aligned(offset + bytesOf(tensor.type, elementCount(tensor.shape)));
    }
    head.resize(static_cast<std::size_t>(aligned(head.size())), '\0');

    ENGINE_TRY(AtomicFile file, AtomicFile::create(target));
    ENGINE_CHECK(file.write(head));
    for (const OutTensor &tensor : tensors) {
        ENGINE_TRY(const Buffer values, tensor.values());
        std::string bytes = encodeValues(tensor.type, values.data(), elementCount(tensor.shape));
        bytes.resize(static_cast<std::size_t>(aligned(bytes.size())), '\0');
        ENGINE_CHECK(file.write(bytes));
    }
    return file.commit();
}

Result<void> mergeModel(
    const std::filesystem::path &model, const Adapter &adapter, const std::filesystem::path &target)
{
    ENGINE_TRY(const ModelConfig config, readModelConfig(model));
    ENGINE_TRY(const WeightFiles files, WeightFiles::open(model));
    std::map<std::string, std::string> changed; // bytes of tensors that differ from the base
    for (std::int64_t layer = 0; layer < config.layers; ++layer) {
        for (std::size_t p = 0; p < kProjections; ++p) {
            const LowRank &change = adapter.layers[static_cast<std::size_t>(layer)][p];
            if (change.rank == 0)
                continue;
            const auto projection = static_cast<Projection>(p);
            const std::string name = "model." + modulePath(layer, projection) + ".weight";
            ENGINE_TRY(const TensorView view, files.tensor(name));
            Buffer values = makeBuffer(view.count());
            ENGINE_CHECK(view.toFloat(values.data()));
            if (view.shape != Shape{outputsOf(config, projection), inputsOf(config, projection)})
                return invalid("The tensor '" + name + "' has an unexpected shape.");
            mergeInto(values.data(), change, view.shape[0], view.shape[1]);
            std::string bytes(static_cast<std::size_t>(view.count()) * sizeOf(view.type), '\0');
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (view.type == DType::F32) {
                    std::memcpy(bytes.data() + 4 * i, &values[i], 4);
                } else {
                    const std::uint16_t bits = view.type == DType::F16 ? floatToHalf(values[i])
                                                                       : floatToBfloat16(values[i]);
                    std::memcpy(bytes.data() + 2 * i, &bits, 2);
                }
            }
            changed[name] = std::move(bytes);
        }
    }
    return writeFolderAtomically(target, [&](const fs::path &folder) -> Result<void> {
        std::vector<TensorToWrite> tensors;
        for (const std::string &name : files.names()) {
            ENGINE_TRY(const TensorView view, files.tensor(name));
            const auto found = changed.find(name);
            const auto size = static_cast<std::size_t>(view.count()) * sizeOf(view.type);
            const std::byte *data = found != changed.end()
                ? reinterpret_cast<const std::byte *>(found->second.data())
                : view.data;
            tensors.push_back({name, view.type, view.shape, {data, size}});
        }
        ENGINE_CHECK(
            writeSafetensors(folder / "model.safetensors", std::move(tensors), {{"format", "pt"}}));
        std::error_code error;
        for (const char *name :
            {"config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json",
                "chat_template.jinja", "special_tokens_map.json", "LICENSE"}) {
            if (fs::exists(model / name, error) &&
                !fs::copy_file(model / name, folder / name, error))
                return fail(ErrorCode::Io,
                    std::string("Could not copy ") + name + ": " + error.message() + ".");
        }
        return {};
    });
}

} // namespace engine
