// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/attention.h"

#include "core/engine/compute/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace engine {

namespace {

constexpr std::int64_t kBlock = 64; // queries at a time

// The keys that the queries [begin, end) see together.
struct Block
{
    std::int64_t begin;
    std::int64_t end;
    std::int64_t firstKey;

    std::int64_t queries() const { return end - begin; }
    std::int64_t keys() const { return end - firstKey; }
    // Keys [low, high) of this block that query row i sees.
    std::int64_t low(std::int64_t i, std::int64_t window) const
    {
        return window > 0 ? std::max<std::int64_t>(0, begin + i - window + 1 - firstKey) : 0;
    }
    std::int64_t high(std::int64_t i) const { return begin + i + 1 - firstKey; }
};

template <typename F>
void forBlocks(const AttentionShape &shape, const F &use)
{
    for (std::int64_t begin = 0; begin < shape.length; begin += kBlock) {
        const std::int64_t end = std::min(begin + kBlock, shape.length);
        const std::int64_t first =
            shape.window > 0 ? std::max<std::int64_t>(0, begin - shape.window + 1) : 0;
        use(Block{begin, end, first});
    }
}

void clearOutside(float *row, std::int64_t low, std::int64_t high, std::int64_t keys)
{
    std::fill(row, row + low, 0.0f);
    std::fill(row + high, row + keys, 0.0f);
}

} // namespace

void attend(const Gemm &gemm, const AttentionShape &shape, std::int64_t firstHead,
    std::int64_t endHead, const float *qkv, float *out, float *lse)
{
    thread_local Buffer scores;
    growTo(scores, kBlock * shape.length);
    const std::int64_t width = shape.width();
    const std::int64_t outWidth = shape.heads * shape.headDim;
    const std::int64_t group = shape.heads / shape.kvHeads;
    const float scale = 1.0f / std::sqrt(static_cast<float>(shape.headDim));
    for (std::int64_t head = firstHead * group; head < endHead * group; ++head) {
        const float *q = qkv + head * shape.headDim;
        const float *k = qkv + outWidth + head / group * shape.headDim;
        const float *v = k + shape.kvHeads * shape.headDim;
        forBlocks(shape, [&](const Block &block) {
            const std::int64_t keys = block.keys();
            float *s = scores.data();
            gemm.multiply(false, true, block.queries(), keys, shape.headDim, scale,
                q + block.begin * width, width, k + block.firstKey * width, width, 0, s, keys);
            for (std::int64_t i = 0; i < block.queries(); ++i) {
                const std::int64_t low = block.low(i, shape.window);
                const std::int64_t high = block.high(i);
                float *row = s + i * keys;
                lse[(block.begin + i) * shape.heads + head] =
                    kernels::softmax(row + low, high - low);
                clearOutside(row, low, high, keys);
            }
            gemm.multiply(false, false, block.queries(), shape.headDim, keys, 1, s, keys,
                v + block.firstKey * width, width, 0,
                out + block.begin * outWidth + head * shape.headDim, outWidth);
        });
    }
}

void attendBackward(const Gemm &gemm, const AttentionShape &shape, const float *qkv,
    const float *out, const float *lse, const float *dOut, float *dqkv, Buffer *scores)
{
    growTo(scores[0], kBlock * shape.length);
    growTo(scores[1], kBlock * shape.length);
    const std::int64_t width = shape.width();
    const std::int64_t outWidth = shape.heads * shape.headDim;
    const std::int64_t group = shape.heads / shape.kvHeads;
    const float scale = 1.0f / std::sqrt(static_cast<float>(shape.headDim));
    for (std::int64_t row = 0; row < shape.length; ++row) // keys and values are summed up
        std::memset(dqkv + row * width + outWidth, 0,
            static_cast<std::size_t>(width - outWidth) * sizeof(float));
    for (std::int64_t head = 0; head < shape.heads; ++head) {
        const std::int64_t atQ = head * shape.headDim;
        const std::int64_t atK = outWidth + head / group * shape.headDim;
        const std::int64_t atV = atK + shape.kvHeads * shape.headDim;
        forBlocks(shape, [&](const Block &block) {
            const std::int64_t n = block.queries();
            const std::int64_t keys = block.keys();
            const std::int64_t hd = shape.headDim;
            const float *qRows = qkv + block.begin * width + atQ;
            const float *kRows = qkv + block.firstKey * width + atK;
            const float *vRows = qkv + block.firstKey * width + atV;
            const float *oRows = out + block.begin * outWidth + atQ;
            const float *dRows = dOut + block.begin * outWidth + atQ;
            float *p = scores[0].data();
            float *dp = scores[1].data();
            gemm.multiply(false, true, n, keys, hd, scale, qRows, width, kRows, width, 0, p, keys);
            gemm.multiply(false, true, n, keys, hd, 1, dRows, outWidth, vRows, width, 0, dp, keys);
            for (std::int64_t i = 0; i < n; ++i) {
                const std::int64_t low = block.low(i, shape.window);
                const std::int64_t high = block.high(i);
                kernels::expMinus(
                    p + i * keys + low, high - low, lse[(block.begin + i) * shape.heads + head]);
                clearOutside(p + i * keys, low, high, keys);
            }
            gemm.multiply(true, false, keys, hd, n, 1, p, keys, dRows, outWidth, 1,
                dqkv + block.firstKey * width + atV, width);
            for (std::int64_t i = 0; i < n; ++i) {
                const float delta = kernels::dot(dRows + i * outWidth, oRows + i * outWidth, hd);
                kernels::softmaxBackward(p + i * keys, dp + i * keys, delta, keys, dp + i * keys);
            }
            gemm.multiply(false, false, n, hd, keys, scale, dp, keys, kRows, width, 0,
                dqkv + block.begin * width + atQ, width);
            gemm.multiply(true, false, keys, hd, n, scale, dp, keys, qRows, width, 1,
                dqkv + block.firstKey * width + atK, width);
        });
    }
}

} // namespace engine
