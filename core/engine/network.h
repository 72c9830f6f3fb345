// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/lora.h"
#include "core/engine/rope.h"
#include "core/engine/weights.h"
#include "core/engine/workers.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace engine {

// Several sequences laid end to end. No token sees a token of another sequence, and positions
// start at 0 in each.
struct Packed
{
    struct Segment
    {
        std::int64_t begin;
        std::int64_t length;
    };
    std::vector<int> ids;
    std::vector<Segment> segments;
    std::vector<int> rows;   // rows whose logits are wanted, ascending
    std::vector<int> labels; // for each of these the token that should follow; empty if unknown

    void add(const std::vector<int> &sequence); // a segment; rows and labels stay as they are
};

// What a forward pass leaves behind for the backward pass, for the cache of a generation, and as
// working memory. Reused between passes; one per thread.
struct Activations
{
    struct Layer
    {
        Buffer x;        // [tokens, hidden] input of the block
        Buffer normed;   // after the first norm
        Buffer raw;      // queries and keys before their norm, only where the family has one
        Buffer qkv;      // after rotation
        Buffer lse;      // [tokens, heads] log of the softmax sums
        Buffer attended; // [rows, query]
        Buffer x1;       // [rows, hidden] after attention
        Buffer normed2;
        Buffer gateUp;                  // [rows, 2 mlp]
        Buffer act;                     // [rows, mlp]
        Buffer low[LoraLayout::Groups]; // inputs times A, of each group
    };
    std::vector<Layer> layers;
    Buffer last;    // [rows, hidden] output of the last block
    Buffer final;   // [rows, hidden] after the final norm
    Buffer work[4]; // of the size that a pass needs
    Buffer scores[3];
    Buffer logits;
    // When set, a forward pass shares its large products and its attention with these threads.
    Workers *workers = nullptr;
    // When set and true, a pass ends early with meaningless results: looked at for every block,
    // so that even a long pass of a large model can be stopped at once.
    const std::atomic<bool> *cancel = nullptr;

    bool cancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
    std::uint64_t bytes() const;
    // Calls use(begin, end) for shares of [0, count) in whole `step`s, on all threads there are.
    template <typename F>
    void share(std::int64_t count, std::int64_t step, const F &use) const
    {
        if (!workers)
            return use(std::int64_t(0), count);
        workers->run([&](int index) {
            const Share part = shareOf((count + step - 1) / step, index, workers->threads());
            use(std::min(part.begin * step, count), std::min(part.end * step, count));
        });
    }
};

// The trained part: a flat vector in the order of the layout. `scale` = alpha / rank.
struct LoraView
{
    const LoraLayout *layout = nullptr;
    const float *values = nullptr;
    float scale = 0;
};

struct LossSum
{
    double loss = 0; // sum over targets, natural logarithm
    std::int64_t targets = 0;
    std::int64_t correct = 0; // targets that were the most likely token

    LossSum &operator+=(const LossSum &other);
};

// The transformer in float32: Llama-like blocks with grouped-query attention and
// rotary positions. Safe to use from several threads, each with its own Activations.
class Network
{
public:
    Network(std::shared_ptr<const Weights> weights, const Gemm &gemm);

    const Weights &weights() const { return *m_weights; }
    const ModelConfig &config() const { return m_weights->config; }
    const Gemm &gemm() const { return m_gemm; }
    std::shared_ptr<const RopeTable> rope(std::int64_t positions) const;

    // Fills `a`, up to `a.final` for the wanted rows. `lora` may be null.
    void forward(const Packed &packed, const LoraView *lora, Activations &a) const;

    // Logits [end - begin, vocabulary] of wanted rows, after forward.
    void logits(const Activations &a, std::int64_t begin, std::int64_t end, float *out) const;

    // Loss of the wanted rows, after forward.
    LossSum loss(const Packed &packed, Activations &a) const;

    // The same, and adds the gradient of (loss sum * `factor`) to `gradient`, in the order of the
    // layout. Frozen weights get none. Overwrites the activations.
    LossSum backward(const Packed &packed, const LoraView &lora, float factor, Activations &a,
        float *gradient) const;

private:
    struct GroupUse;
    void applyGroup(const Matrix &w, const Buffer &bias, const float *x, std::int64_t n, float *y,
        const LoraView *lora, std::size_t layer, LoraLayout::Group group, Activations &a) const;
    void backGroup(const Matrix &w, const float *dy, const float *x, std::int64_t n, float *dx,
        float beta, const LoraView &lora, std::size_t layer, LoraLayout::Group group,
        const Buffer &low, Buffer &work, float *gradient) const;
    void rotateAll(const Packed &packed, float *qkv, float sign) const;
    void normHeads(const LayerWeights &w, Activations::Layer &l, std::int64_t tokens) const;
    void backNormHeads(const LayerWeights &w, const Activations::Layer &l, float *dqkv,
        std::int64_t tokens, Buffer &work) const;
    LossSum lossRows(const Packed &packed, Activations &a, float factor, float *dFinal) const;

    std::shared_ptr<const Weights> m_weights;
    const Gemm &m_gemm;
    std::unique_ptr<RopeTables> m_rope;
};

} // namespace engine
