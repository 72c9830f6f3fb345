// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/decoder.h"

#include "core/engine/compute/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace engine {

KvCache::KvCache(const ModelConfig &config, std::int64_t capacity)
    : m_heads(config.kvHeads)
    , m_size(config.headDim)
    , m_capacity(capacity)
    , m_keys(makeBuffer(config.layers * m_heads * capacity * m_size))
    , m_values(makeBuffer(config.layers * m_heads * capacity * m_size))
{
}

std::uint64_t KvCache::bytesFor(const ModelConfig &config, std::int64_t capacity)
{
    return static_cast<std::uint64_t>(2 * config.layers * config.kvSize() * capacity) *
        sizeof(float);
}

Decoder::Decoder(std::shared_ptr<const Network> network, Workers &workers)
    : m_network(std::move(network))
    , m_workers(workers)
    , m_scores(static_cast<std::size_t>(workers.threads()))
{
}

const float *Decoder::prefill(KvCache &cache, const std::vector<int> &ids)
{
    const ModelConfig &c = config();
    Packed packed;
    packed.add(ids);
    packed.rows.push_back(static_cast<int>(ids.size()) - 1);
    m_prefill.workers = &m_workers;
    m_network->forward(packed, nullptr, m_prefill);
    growTo(m_logits, c.vocabSize);
    multiply(*m_network->weights().head, Buffer(), m_prefill.final.data(), 1, m_logits.data());
    const std::int64_t width = c.querySize() + 2 * c.kvSize();
    const auto headBytes = static_cast<std::size_t>(c.headDim) * sizeof(float);
    for (std::size_t layer = 0; layer < m_prefill.layers.size(); ++layer) {
        const float *qkv = m_prefill.layers[layer].qkv.data();
        for (std::int64_t head = 0; head < c.kvHeads; ++head) {
            const float *k = qkv + c.querySize() + head * c.headDim;
            for (std::size_t i = 0; i < ids.size(); ++i) {
                const auto row = static_cast<std::int64_t>(i);
                std::memcpy(cache.keys(layer, head) + row * c.headDim, k + row * width, headBytes);
                std::memcpy(cache.values(layer, head) + row * c.headDim,
                    k + c.kvSize() + row * width, headBytes);
            }
        }
    }
    cache.advance(static_cast<std::int64_t>(ids.size()));
    return m_logits.data();
}

void Decoder::multiply(
    const Matrix &w, const Buffer &bias, const float *x, std::int64_t batch, float *y)
{
    const std::int64_t rows = w.rows();
    m_workers.run([&](int index) {
        const Share share =
            shareOf((rows + Matrix::kColumns - 1) / Matrix::kColumns, index, m_workers.threads());
        w.forward(x, batch, w.cols(), y, rows, share.begin * Matrix::kColumns,
            std::min(rows, share.end * Matrix::kColumns));
    });
    for (std::int64_t b = 0; !bias.empty() && b < batch; ++b)
        kernels::addScaled(y + b * rows, bias.data(), 1, rows);
}

void Decoder::attendOne(std::size_t layer, KvCache &cache, const float *qkv, float *out, int worker)
{
    const ModelConfig &c = config();
    const std::int64_t length = cache.length() + 1; // the present token is in the cache already
    const std::int64_t window = c.windows[layer];
    const std::int64_t first = window > 0 ? std::max<std::int64_t>(0, length - window) : 0;
    const std::int64_t group = c.heads / c.kvHeads;
    const float scale = 1.0f / std::sqrt(static_cast<float>(c.headDim));
    Buffer &scores = m_scores[static_cast<std::size_t>(worker)];
    growTo(scores, length);
    const Share share = shareOf(c.heads, worker, m_workers.threads());
    for (std::int64_t head = share.begin; head < share.end; ++head) {
        const float *q = qkv + head * c.headDim;
        const float *keys = cache.keys(layer, head / group);
        const float *values = cache.values(layer, head / group);
        float *row = scores.data();
        kernels::dots(keys + first * c.headDim, length - first, c.headDim, q, row);
        for (std::int64_t i = 0; i < length - first; ++i)
            row[i] *= scale;
        kernels::softmax(row, length - first);
        kernels::weightedSum(
            values + first * c.headDim, length - first, c.headDim, row, out + head * c.headDim);
    }
}

const float *Decoder::step(const std::vector<KvCache *> &caches, const std::vector<int> &ids)
{
    const ModelConfig &c = config();
    const Weights &weights = m_network->weights();
    const auto batch = static_cast<std::int64_t>(caches.size());
    const std::int64_t hidden = c.hiddenSize;
    const std::int64_t width = c.querySize() + 2 * c.kvSize();
    const auto epsilon = static_cast<float>(c.normEpsilon);
    growTo(m_x, batch * hidden);
    growTo(m_normed, batch * hidden);
    growTo(m_qkv, batch * width);
    growTo(m_attended, batch * c.querySize());
    growTo(m_gateUp, batch * 2 * c.mlpSize);
    growTo(m_act, batch * c.mlpSize);
    growTo(m_out, batch * hidden);
    growTo(m_logits, batch * c.vocabSize);
    weights.embed(ids, m_x.data());
    std::int64_t longest = 0;
    for (const KvCache *cache : caches)
        longest = std::max(longest, cache->length() + 1);
    const auto rope = m_network->rope(longest);

    for (std::size_t layer = 0; layer < weights.layers.size(); ++layer) {
        const LayerWeights &w = weights.layers[layer];
        kernels::rmsNorm(m_x.data(), hidden, w.inputNorm.data(), batch, hidden, epsilon,
            m_normed.data(), hidden);
        multiply(*w.qkv, w.qkvBias, m_normed.data(), batch, m_qkv.data());
        for (std::int64_t b = 0; b < batch; ++b) {
            KvCache &cache = *caches[static_cast<std::size_t>(b)];
            const std::int64_t position = cache.length();
            float *row = m_qkv.data() + b * width;
            if (c.qkNorm) {
                kernels::rmsNorm(row, c.headDim, w.queryNorm.data(), c.heads, c.headDim, epsilon,
                    row, c.headDim);
                float *k = row + c.querySize();
                kernels::rmsNorm(
                    k, c.headDim, w.keyNorm.data(), c.kvHeads, c.headDim, epsilon, k, c.headDim);
            }
            for (std::int64_t head = 0; head < c.heads + c.kvHeads; ++head)
                kernels::rotate(row + head * c.headDim,
                    rope->cosine.data() + position * rope->pairs,
                    rope->sine.data() + position * rope->pairs, c.headDim, 1);
            const auto bytes = static_cast<std::size_t>(c.headDim) * sizeof(float);
            for (std::int64_t head = 0; head < c.kvHeads; ++head) {
                const float *k = row + c.querySize() + head * c.headDim;
                std::memcpy(cache.keys(layer, head) + position * c.headDim, k, bytes);
                std::memcpy(
                    cache.values(layer, head) + position * c.headDim, k + c.kvSize(), bytes);
            }
        }
        m_workers.run([&](int index) {
            for (std::int64_t b = 0; b < batch; ++b)
                attendOne(layer, *caches[static_cast<std::size_t>(b)], m_qkv.data() + b * width,
                    m_attended.data() + b * c.querySize(), index);
        });
        multiply(*w.output, w.outputBias, m_attended.data(), batch, m_out.data());
        kernels::addScaled(m_x.data(), m_out.data(), 1, batch * hidden);
        kernels::rmsNorm(
            m_x.data(), hidden, w.mlpNorm.data(), batch, hidden, epsilon, m_normed.data(), hidden);
        multiply(*w.gateUp, w.gateUpBias, m_normed.data(), batch, m_gateUp.data());
        kernels::swiglu(m_gateUp.data(), batch, c.mlpSize, m_act.data());
        multiply(*w.down, w.downBias, m_act.data(), batch, m_out.data());
        kernels::addScaled(m_x.data(), m_out.data(), 1, batch * hidden);
    }
    kernels::rmsNorm(m_x.data(), hidden, weights.finalNorm.data(), batch, hidden, epsilon,
        m_normed.data(), hidden);
    multiply(*weights.head, Buffer(), m_normed.data(), batch, m_logits.data());
    for (KvCache *cache : caches)
        cache->advance(1);
    return m_logits.data();
}

} // namespace engine
