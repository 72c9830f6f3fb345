// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/network.h"
#include "core/engine/workers.h"

#include <memory>
#include <vector>

namespace engine {

// Keys and values of one conversation so far, for every block and key head apart so that a head's
// keys lie in a row: [layer][kv head][position][head size].
class KvCache
{
public:
    KvCache(const ModelConfig &config, std::int64_t capacity);

    std::int64_t length() const { return m_length; }
    std::int64_t capacity() const { return m_capacity; }
    float *keys(std::size_t layer, std::int64_t head) { return at(m_keys, layer, head); }
    float *values(std::size_t layer, std::int64_t head) { return at(m_values, layer, head); }
    void advance(std::int64_t tokens) { m_length += tokens; }
    // Memory for a capacity, in bytes.
    static std::uint64_t bytesFor(const ModelConfig &config, std::int64_t capacity);

private:
    float *at(Buffer &buffer, std::size_t layer, std::int64_t head)
    {
        return buffer.data() +
            ((static_cast<std::int64_t>(layer) * m_heads + head) * m_capacity) * m_size;
    }
    std::int64_t m_heads;
    std::int64_t m_size;
    std::int64_t m_capacity;
    std::int64_t m_length = 0;
    Buffer m_keys;
    Buffer m_values;
};

// Writes text token by token. One object per thread that generates; sequences that are given
// together share each reading of the weights, which is what a step costs.
class Decoder
{
public:
    // `workers` must outlive the decoder and not be used by others at the same time.
    Decoder(std::shared_ptr<const Network> network, Workers &workers);

    // Takes a whole prompt into an empty cache; returns the logits after its last token. The
    // prompt must fit the cache.
    const float *prefill(KvCache &cache, const std::vector<int> &ids);

    // One further token for each of up to 8 sequences; returns logits [count, vocabulary], valid
    // until the next call.
    const float *step(const std::vector<KvCache *> &caches, const std::vector<int> &ids);

    const ModelConfig &config() const { return m_network->config(); }

private:
    void multiply(
        const Matrix &w, const Buffer &bias, const float *x, std::int64_t batch, float *y);
    void attendOne(std::size_t layer, KvCache &cache, const float *qkv, float *out, int worker);

    std::shared_ptr<const Network> m_network;
    Workers &m_workers;
    Activations m_prefill;
    Buffer m_x, m_normed, m_qkv, m_attended, m_gateUp, m_act, m_out, m_logits;
    std::vector<Buffer> m_scores; // per worker
};

} // namespace engine
