// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/network.h"

#include "core/engine/attention.h"
#include "core/engine/compute/kernels.h"

#include <algorithm>
#include <cstring>

namespace engine {

namespace {

using Group = LoraLayout::Group;

// Logits are worked on in stretches of about this many values, so that their memory does not
// grow with the length of the text.
constexpr std::int64_t kLogitValues = 1 << 21;

void addBias(const Buffer &bias, std::int64_t rows, float *y)
{
    const auto width = static_cast<std::int64_t>(bias.size());
    for (std::int64_t row = 0; width > 0 && row < rows; ++row)
        kernels::addScaled(y + row * width, bias.data(), 1, width);
}

// to[i] = from[rows[i]]
void gather(const float *from, const std::vector<int> &rows, std::int64_t width, float *to)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::memcpy(to + static_cast<std::int64_t>(i) * width, from + rows[i] * width,
            static_cast<std::size_t>(width) * sizeof(float));
}

void scatter(const float *from, const std::vector<int> &rows, std::int64_t width,
    std::int64_t total, float *to)
{
    std::memset(to, 0, static_cast<std::size_t>(total * width) * sizeof(float));
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::memcpy(to + rows[i] * width, from + static_cast<std::int64_t>(i) * width,
            static_cast<std::size_t>(width) * sizeof(float));
}

AttentionShape shapeOf(const ModelConfig &config, std::size_t layer, std::int64_t length)
{
    return {length, config.heads, config.kvHeads, config.headDim, config.windows[layer]};
}

} // namespace

void Packed::add(const std::vector<int> &sequence)
{
    segments.push_back(
        {static_cast<std::int64_t>(ids.size()), static_cast<std::int64_t>(sequence.size())});
    ids.insert(ids.end(), sequence.begin(), sequence.end());
}

std::uint64_t Activations::bytes() const
{
    std::uint64_t total = last.capacity() + final.capacity() + logits.capacity();
    for (const Buffer &buffer : work)
        total += buffer.capacity();
    for (const Buffer &buffer : scores)
        total += buffer.capacity();
    for (const Layer &l : layers) {
        for (const Buffer *buffer : {&l.x, &l.normed, &l.raw, &l.qkv, &l.lse, &l.attended, &l.x1,
                 &l.normed2, &l.gateUp, &l.act, &l.low[0], &l.low[1], &l.low[2], &l.low[3]})
            total += buffer->capacity();
    }
    return total * sizeof(float);
}

LossSum &LossSum::operator+=(const LossSum &other)
{
    loss += other.loss;
    targets += other.targets;
    correct += other.correct;
    return *this;
}

Network::Network(std::shared_ptr<const Weights> weights, const Gemm &gemm)
    : m_weights(std::move(weights))
    , m_gemm(gemm)
    , m_rope(std::make_unique<RopeTables>(m_weights->config))
{
}

std::shared_ptr<const RopeTable> Network::rope(std::int64_t positions) const
{
    return m_rope->atLeast(positions);
}

void Network::applyGroup(const Matrix &w, const Buffer &bias, const float *x, std::int64_t n,
    float *y, const LoraView *lora, std::size_t layer, Group group, Activations &a) const
{
    const std::int64_t width = w.rows();
    a.share(width, Matrix::kColumns, [&](std::int64_t begin, std::int64_t end) {
        w.forward(x, n, w.cols(), y, width, begin, end);
    });
    addBias(bias, n, y);
    if (!lora)
        return;
    const LoraGroup &g = lora->layout->layers[layer][group];
    const std::int64_t rank = lora->layout->rank;
    const auto lowWidth = static_cast<std::int64_t>(g.parts.size()) * rank;
    Buffer &low = a.layers[layer].low[group];
    growTo(low, n * lowWidth);
    m_gemm.multiply(false, true, n, lowWidth, g.inputs, 1, x, g.inputs, lora->values + g.a,
        g.inputs, 0, low.data(), lowWidth);
    for (std::size_t i = 0; i < g.parts.size(); ++i) {
        const LoraGroup::Part &part = g.parts[i];
        m_gemm.multiply(false, true, n, part.outputs, rank, lora->scale,
            low.data() + static_cast<std::int64_t>(i) * rank, lowWidth, lora->values + part.b, rank,
            1, y + part.column, width);
    }
}

// With y = x W^T + s (x A^T) B^T:  dB = s dy^T (x A^T),  u = dy B,  dA = s u^T x,
// dx = dy W + s u A.
void Network::backGroup(const Matrix &w, const float *dy, const float *x, std::int64_t n, float *dx,
    float beta, const LoraView &lora, std::size_t layer, Group group, const Buffer &low,
    Buffer &work, float *gradient) const
{
    const LoraGroup &g = lora.layout->layers[layer][group];
    const std::int64_t rank = lora.layout->rank;
    const std::int64_t width = w.rows();
    const auto lowWidth = static_cast<std::int64_t>(g.parts.size()) * rank;
    growTo(work, n * lowWidth);
    float *u = work.data();
    for (std::size_t i = 0; i < g.parts.size(); ++i) {
        const LoraGroup::Part &part = g.parts[i];
        const std::int64_t at = static_cast<std::int64_t>(i) * rank;
        m_gemm.multiply(false, false, n, rank, part.outputs, 1, dy + part.column, width,
            lora.values + part.b, rank, 0, u + at, lowWidth);
        m_gemm.multiply(true, false, part.outputs, rank, n, lora.scale, dy + part.column, width,
            low.data() + at, lowWidth, 1, gradient + part.b, rank);
    }
    m_gemm.multiply(true, false, lowWidth, g.inputs, n, lora.scale, u, lowWidth, x, g.inputs, 1,
        gradient + g.a, g.inputs);
    if (!dx)
        return;
    w.backward(dy, n, width, dx, g.inputs, beta);
    m_gemm.multiply(false, false, n, g.inputs, lowWidth, lora.scale, u, lowWidth, lora.values + g.a,
        g.inputs, 1, dx, g.inputs);
}

void Network::rotateAll(const Packed &packed, float *qkv, float sign) const
{
    const ModelConfig &c = config();
    const std::int64_t width = c.querySize() + 2 * c.kvSize();
    std::int64_t longest = 0;
    for (const Packed::Segment &segment : packed.segments)
        longest = std::max(longest, segment.length);
    const auto table = rope(longest);
    for (const Packed::Segment &segment : packed.segments) {
        for (std::int64_t i = 0; i < segment.length; ++i) {
            float *row = qkv + (segment.begin + i) * width;
            for (std::int64_t head = 0; head < c.heads + c.kvHeads; ++head)
                kernels::rotate(row + head * c.headDim, table->cosine.data() + i * table->pairs,
                    table->sine.data() + i * table->pairs, c.headDim, sign);
        }
    }
}

void Network::normHeads(const LayerWeights &w, Activations::Layer &l, std::int64_t tokens) const
{
    const ModelConfig &c = config();
    const std::int64_t width = c.querySize() + 2 * c.kvSize();
    const std::int64_t normed = c.querySize() + c.kvSize();
    growTo(l.raw, tokens * normed);
    const auto epsilon = static_cast<float>(c.normEpsilon);
    for (std::int64_t row = 0; row < tokens; ++row) {
        float *values = l.qkv.data() + row * width;
        float *raw = l.raw.data() + row * normed;
        std::memcpy(raw, values, static_cast<std::size_t>(normed) * sizeof(float));
        kernels::rmsNorm(
            raw, c.headDim, w.queryNorm.data(), c.heads, c.headDim, epsilon, values, c.headDim);
        kernels::rmsNorm(raw + c.querySize(), c.headDim, w.keyNorm.data(), c.kvHeads, c.headDim,
            epsilon, values + c.querySize(), c.headDim);
    }
}

void Network::backNormHeads(const LayerWeights &w, const Activations::Layer &l, float *dqkv,
    std::int64_t tokens, Buffer &work) const
{
    const ModelConfig &c = config();
    const std::int64_t width = c.querySize() + 2 * c.kvSize();
    const std::int64_t normed = c.querySize() + c.kvSize();
    growTo(work, normed);
    const auto epsilon = static_cast<float>(c.normEpsilon);
    for (std::int64_t row = 0; row < tokens; ++row) {
        float *d = dqkv + row * width;
        const float *raw = l.raw.data() + row * normed;
        std::fill(work.begin(), work.begin() + normed, 0.0f);
        kernels::rmsNormBackward(raw, c.headDim, w.queryNorm.data(), d, c.headDim, c.heads,
            c.headDim, epsilon, work.data(), c.headDim);
        kernels::rmsNormBackward(raw + c.querySize(), c.headDim, w.keyNorm.data(),
            d + c.querySize(), c.headDim, c.kvHeads, c.headDim, epsilon,
            work.data() + c.querySize(), c.headDim);
        std::memcpy(d, work.data(), static_cast<std::size_t>(normed) * sizeof(float));
    }
}

void Network::forward(const Packed &packed, const LoraView *lora, Activations &a) const
{
    const ModelConfig &c = config();
    const auto tokens = static_cast<std::int64_t>(packed.ids.size());
    const std::int64_t hidden = c.hiddenSize;
    const std::int64_t width = c.querySize() + 2 * c.kvSize();
    const auto epsilon = static_cast<float>(c.normEpsilon);
    a.layers.resize(static_cast<std::size_t>(c.layers));
    growTo(a.layers[0].x, tokens * hidden);
    m_weights->embed(packed.ids, a.layers[0].x.data());

    for (std::size_t layer = 0; layer < a.layers.size(); ++layer) {
        if (a.cancelled())
            return;
        const LayerWeights &w = m_weights->layers[layer];
        Activations::Layer &l = a.layers[layer];
        growTo(l.normed, tokens * hidden);
        kernels::rmsNorm(l.x.data(), hidden, w.inputNorm.data(), tokens, hidden, epsilon,
            l.normed.data(), hidden);
        growTo(l.qkv, tokens * width);
        applyGroup(
            *w.qkv, w.qkvBias, l.normed.data(), tokens, l.qkv.data(), lora, layer, Group::Qkv, a);
        if (c.qkNorm)
            normHeads(w, l, tokens);
        rotateAll(packed, l.qkv.data(), 1);
        growTo(l.attended, tokens * c.querySize());
        growTo(l.lse, tokens * c.heads);
        a.share(c.kvHeads, 1, [&](std::int64_t begin, std::int64_t end) {
            for (const Packed::Segment &segment : packed.segments)
                attend(m_gemm, shapeOf(c, layer, segment.length), begin, end,
                    l.qkv.data() + segment.begin * width,
                    l.attended.data() + segment.begin * c.querySize(),
                    l.lse.data() + segment.begin * c.heads);
        });

        // After the last attention only the rows that are asked for still matter.
        const bool isLast = layer + 1 == a.layers.size();
        const std::int64_t rows = isLast ? static_cast<std::int64_t>(packed.rows.size()) : tokens;
        const float *residual = l.x.data();
        const float *attended = l.attended.data();
        if (isLast) {
            growTo(a.work[0], rows * hidden);
            growTo(a.work[1], rows * c.querySize());
            gather(residual, packed.rows, hidden, a.work[0].data());
            gather(attended, packed.rows, c.querySize(), a.work[1].data());
            residual = a.work[0].data();
            attended = a.work[1].data();
        }
        growTo(l.x1, rows * hidden);
        applyGroup(
            *w.output, w.outputBias, attended, rows, l.x1.data(), lora, layer, Group::Output, a);
        kernels::addScaled(l.x1.data(), residual, 1, rows * hidden);
        growTo(l.normed2, rows * hidden);
        kernels::rmsNorm(
            l.x1.data(), hidden, w.mlpNorm.data(), rows, hidden, epsilon, l.normed2.data(), hidden);
        growTo(l.gateUp, rows * 2 * c.mlpSize);
        growTo(l.act, rows * c.mlpSize);
        applyGroup(*w.gateUp, w.gateUpBias, l.normed2.data(), rows, l.gateUp.data(), lora, layer,
            Group::GateUp, a);
        kernels::swiglu(l.gateUp.data(), rows, c.mlpSize, l.act.data());
        Buffer &next = isLast ? a.last : a.layers[layer + 1].x;
        growTo(next, rows * hidden);
        applyGroup(
            *w.down, w.downBias, l.act.data(), rows, next.data(), lora, layer, Group::Down, a);
        kernels::addScaled(next.data(), l.x1.data(), 1, rows * hidden);
    }
    const auto rows = static_cast<std::int64_t>(packed.rows.size());
    growTo(a.final, rows * hidden);
    kernels::rmsNorm(a.last.data(), hidden, m_weights->finalNorm.data(), rows, hidden, epsilon,
        a.final.data(), hidden);
}

void Network::logits(const Activations &a, std::int64_t begin, std::int64_t end, float *out) const
{
    const std::int64_t hidden = config().hiddenSize;
    m_weights->head->forward(
        a.final.data() + begin * hidden, end - begin, hidden, out, config().vocabSize);
}

LossSum Network::lossRows(const Packed &packed, Activations &a, float factor, float *dFinal) const
{
    const std::int64_t vocabulary = config().vocabSize;
    const std::int64_t hidden = config().hiddenSize;
    const auto rows = static_cast<std::int64_t>(packed.rows.size());
    const std::int64_t stretch = std::max<std::int64_t>(1, kLogitValues / vocabulary);
    LossSum sum;
    for (std::int64_t begin = 0; begin < rows && !a.cancelled(); begin += stretch) {
        const std::int64_t end = std::min(begin + stretch, rows);
        growTo(a.logits, (end - begin) * vocabulary);
        logits(a, begin, end, a.logits.data());
        for (std::int64_t row = begin; row < end; ++row) {
            const kernels::RowLoss loss =
                kernels::crossEntropy(a.logits.data() + (row - begin) * vocabulary, vocabulary,
                    packed.labels[static_cast<std::size_t>(row)], dFinal ? factor : 0);
            sum.loss += static_cast<double>(loss.loss);
            sum.correct += loss.correct ? 1 : 0;
        }
        if (dFinal)
            m_weights->head->backward(
                a.logits.data(), end - begin, vocabulary, dFinal + begin * hidden, hidden, 0);
    }
    sum.targets = rows;
    return sum;
}

LossSum Network::loss(const Packed &packed, Activations &a) const
{
    return lossRows(packed, a, 0, nullptr);
}

LossSum Network::backward(
    const Packed &packed, const LoraView &lora, float factor, Activations &a, float *gradient) const
{
    const ModelConfig &c = config();
    const auto tokens = static_cast<std::int64_t>(packed.ids.size());
    const auto wanted = static_cast<std::int64_t>(packed.rows.size());
    const std::int64_t hidden = c.hiddenSize;
    const std::int64_t width = c.querySize() + 2 * c.kvSize();
    const auto epsilon = static_cast<float>(c.normEpsilon);
    if (wanted == 0 || a.cancelled())
        return {};

    // d: gradient with respect to the output of a block. wide, other: working memory.
    Buffer &d = a.work[0];
    Buffer &wide = a.work[1];
    Buffer &other = a.work[2];
    Buffer &low = a.work[3];
    growTo(d, tokens * hidden);
    growTo(wide, tokens * std::max({c.mlpSize, width, hidden}));
    growTo(other, tokens * std::max(hidden, c.querySize()));

    const LossSum sum = lossRows(packed, a, factor, other.data());
    std::fill(d.begin(), d.begin() + wanted * hidden, 0.0f);
    kernels::rmsNormBackward(a.last.data(), hidden, m_weights->finalNorm.data(), other.data(),
        hidden, wanted, hidden, epsilon, d.data(), hidden);

    for (std::size_t layer = a.layers.size(); layer-- > 0;) {
        if (a.cancelled())
            return {};
        const LayerWeights &w = m_weights->layers[layer];
        Activations::Layer &l = a.layers[layer];
        const bool isLast = layer + 1 == a.layers.size();
        const std::int64_t rows = isLast ? wanted : tokens;

        backGroup(*w.down, d.data(), l.act.data(), rows, wide.data(), 0, lora, layer, Group::Down,
            l.low[Group::Down], low, gradient);
        kernels::swigluBackward(l.gateUp.data(), wide.data(), rows, c.mlpSize);
        backGroup(*w.gateUp, l.gateUp.data(), l.normed2.data(), rows, other.data(), 0, lora, layer,
            Group::GateUp, l.low[Group::GateUp], low, gradient);
        kernels::rmsNormBackward(l.x1.data(), hidden, w.mlpNorm.data(), other.data(), hidden, rows,
            hidden, epsilon, d.data(), hidden);

        const float *attended = l.attended.data();
        if (isLast) {
            gather(attended, packed.rows, c.querySize(), wide.data());
            attended = wide.data();
        }
        backGroup(*w.output, d.data(), attended, rows, other.data(), 0, lora, layer, Group::Output,
            l.low[Group::Output], low, gradient);
        if (isLast) {
            scatter(other.data(), packed.rows, c.querySize(), tokens, wide.data());
            std::swap(other, wide);
            growTo(wide, tokens * std::max({c.mlpSize, width, hidden}));
            scatter(d.data(), packed.rows, hidden, tokens, wide.data());
            std::memcpy(
                d.data(), wide.data(), static_cast<std::size_t>(tokens * hidden) * sizeof(float));
        }
        for (const Packed::Segment &segment : packed.segments)
            attendBackward(m_gemm, shapeOf(c, layer, segment.length),
                l.qkv.data() + segment.begin * width,
                l.attended.data() + segment.begin * c.querySize(),
                l.lse.data() + segment.begin * c.heads,
                other.data() + segment.begin * c.querySize(), wide.data() + segment.begin * width,
                a.scores);
        rotateAll(packed, wide.data(), -1);
        if (c.qkNorm)
            backNormHeads(w, l, wide.data(), tokens, a.scores[2]);
        // Nothing is trained below the first block, so its gradient ends here.
        float *dNormed = layer > 0 ? other.data() : nullptr;
        backGroup(*w.qkv, wide.data(), l.normed.data(), tokens, dNormed, 0, lora, layer, Group::Qkv,
            l.low[Group::Qkv], low, gradient);
        if (dNormed)
            kernels::rmsNormBackward(l.x.data(), hidden, w.inputNorm.data(), dNormed, hidden,
                tokens, hidden, epsilon, d.data(), hidden);
    }
    return sum;
}

} // namespace engine
