// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/buffer.h"
#include "core/engine/compute/gemm.h"

namespace engine {

// Causal attention inside one segment, with several query heads per key head. `qkv` rows hold
// queries, keys and values; all pointers are at the first row of the segment.
struct AttentionShape
{
    std::int64_t length; // rows
    std::int64_t heads;
    std::int64_t kvHeads;
    std::int64_t headDim;
    std::int64_t window; // tokens seen, with itself; 0 = all before

    std::int64_t width() const { return (heads + 2 * kvHeads) * headDim; } // of a qkv row
};

// out [length, heads * headDim]; lse [length, heads] gets the logarithm of the softmax sums.
// For the key heads [begin, end) and the query heads that use them. Works in blocks of queries, so
// that scores need no memory of length².
void attend(const Gemm &gemm, const AttentionShape &shape, std::int64_t begin, std::int64_t end,
    const float *qkv, float *out, float *lse);

// dqkv gets the gradients of queries, keys and values. Recomputes the softmax from lse.
void attendBackward(const Gemm &gemm, const AttentionShape &shape, const float *qkv,
    const float *out, const float *lse, const float *dOut, float *dqkv, Buffer *scores);

} // namespace engine
