// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/weights.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

// Rows of several matrices with the same inputs, one below the other.
Result<std::unique_ptr<Matrix>> stacked(const WeightFiles &files, const ModelConfig &config,
    std::int64_t layer, std::initializer_list<Projection> projections, const MatrixFactory &factory,
    const Adapter *adapter)
{
    const std::int64_t inputs = inputsOf(config, *projections.begin());
    std::int64_t rows = 0;
    for (const Projection p : projections) { // all shapes before any memory is asked for
        const std::string name = "model." + modulePath(layer, p) + ".weight";
        ENGINE_TRY(const TensorView view, files.tensor(name));
        if (view.shape != Shape{outputsOf(config, p), inputs})
            return invalid("The tensor '" + name + "' has another shape than config.json says.");
        rows += outputsOf(config, p);
    }
    auto weights = std::make_shared<Buffer>(makeBuffer(rows * inputs));
    float *place = weights->data();
    for (const Projection p : projections) {
        const std::int64_t outputs = outputsOf(config, p);
        ENGINE_TRY(
            const TensorView view, files.tensor("model." + modulePath(layer, p) + ".weight"));
        ENGINE_CHECK(view.toFloat(place));
        if (adapter) {
            const LowRank &change =
                adapter->layers[static_cast<std::size_t>(layer)][static_cast<std::size_t>(p)];
            if (change.rank > 0)
                mergeInto(place, change, outputs, inputs);
        }
        place += outputs * inputs;
    }
    return factory(std::move(weights), rows, inputs);
}

Result<Buffer> stackedBias(const WeightFiles &files, const ModelConfig &config, std::int64_t layer,
    std::initializer_list<Projection> projections, bool present)
{
    Buffer bias;
    if (!present)
        return bias;
    for (const Projection p : projections) {
        ENGINE_TRY(const Buffer part,
            readTensor(files, "model." + modulePath(layer, p) + ".bias", {outputsOf(config, p)}));
        bias.insert(bias.end(), part.begin(), part.end());
    }
    return bias;
}

Result<LayerWeights> loadLayer(const WeightFiles &files, const ModelConfig &config,
    std::int64_t layer, const MatrixFactory &factory, const Adapter *adapter)
{
    const std::string base = "model.layers." + std::to_string(layer) + ".";
    LayerWeights w;
    ENGINE_TRY(
        w.inputNorm, readTensor(files, base + "input_layernorm.weight", {config.hiddenSize}));
    ENGINE_TRY(w.mlpNorm,
        readTensor(files, base + "post_attention_layernorm.weight", {config.hiddenSize}));
    if (config.qkNorm) {
        ENGINE_TRY(
            w.queryNorm, readTensor(files, base + "self_attn.q_norm.weight", {config.headDim}));
        ENGINE_TRY(
            w.keyNorm, readTensor(files, base + "self_attn.k_norm.weight", {config.headDim}));
    }
    using P = Projection;
    ENGINE_TRY(w.qkv, stacked(files, config, layer, {P::Q, P::K, P::V}, factory, adapter));
    ENGINE_TRY(w.output, stacked(files, config, layer, {P::O}, factory, adapter));
    ENGINE_TRY(w.gateUp, stacked(files, config, layer, {P::Gate, P::Up}, factory, adapter));
    ENGINE_TRY(w.down, stacked(files, config, layer, {P::Down}, factory, adapter));
    ENGINE_TRY(w.qkvBias, stackedBias(files, config, layer, {P::Q, P::K, P::V}, config.qkvBias));
    ENGINE_TRY(w.outputBias, stackedBias(files, config, layer, {P::O}, config.outputBias));
    ENGINE_TRY(w.gateUpBias, stackedBias(files, config, layer, {P::Gate, P::Up}, config.mlpBias));
    ENGINE_TRY(w.downBias, stackedBias(files, config, layer, {P::Down}, config.mlpBias));
    return w;
}

} // namespace

Result<Buffer> readTensor(const WeightFiles &files, const std::string &name, const Shape &shape)
{
    ENGINE_TRY(const TensorView view, files.tensor(name));
    if (view.shape != shape)
        return invalid("The tensor '" + name + "' has another shape than config.json says.");
    Buffer values = makeBuffer(view.count());
    ENGINE_CHECK(view.toFloat(values.data()));
    return values;
}

std::uint64_t Weights::bytes() const
{
    std::uint64_t total = ownEmbedding.size() * sizeof(float) + head->bytes();
    for (const LayerWeights &layer : layers)
        total += layer.qkv->bytes() + layer.output->bytes() + layer.gateUp->bytes() +
            layer.down->bytes();
    return total;
}

void Weights::embed(const std::vector<int> &ids, float *to) const
{
    for (const int id : ids) {
        if (ownEmbedding.empty())
            head->row(id, to);
        else
            std::copy_n(ownEmbedding.data() + id * config.hiddenSize, config.hiddenSize, to);
        to += config.hiddenSize;
    }
}

Result<std::shared_ptr<const Weights>> loadWeights(const std::filesystem::path &folder,
    const ModelConfig &config, const MatrixFactory &factory, const Adapter *adapter)
{
    ENGINE_TRY(const WeightFiles files, WeightFiles::open(folder));
    auto weights = std::make_shared<Weights>();
    weights->config = config;
    const Shape tokenShape{config.vocabSize, config.hiddenSize};
    ENGINE_TRY(Buffer embedding, readTensor(files, "model.embed_tokens.weight", tokenShape));
    auto shared = std::make_shared<Buffer>(std::move(embedding));
    SharedBuffer head = shared;
    if (!config.tiedHead) {
        if (!files.contains("lm_head.weight"))
            return invalid("The model has no 'lm_head.weight', and config.json does not say that "
                           "it shares its embeddings.");
        ENGINE_TRY(Buffer own, readTensor(files, "lm_head.weight", tokenShape));
        head = std::make_shared<const Buffer>(std::move(own));
    }
    weights->head = factory(head, config.vocabSize, config.hiddenSize);
    Buffer row = makeBuffer(config.hiddenSize);
    if (!config.tiedHead)
        weights->ownEmbedding = std::move(*shared);
    else if (!weights->head->row(0, row.data()))
        weights->ownEmbedding = *shared;
    ENGINE_TRY(weights->finalNorm, readTensor(files, "model.norm.weight", {config.hiddenSize}));
    for (std::int64_t layer = 0; layer < config.layers; ++layer) {
        ENGINE_TRY(LayerWeights loaded, loadLayer(files, config, layer, factory, adapter));
        weights->layers.push_back(std::move(loaded));
        files.dropPages();
    }
    return std::shared_ptr<const Weights>(std::move(weights));
}

} // namespace engine
