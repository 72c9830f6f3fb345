// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// The arithmetic of the network that is no matrix product, float32, on one thread. Matrices are
// row-major; `ld` is the distance between rows. Compiled for several instruction sets and chosen
// when the program starts.
namespace engine::kernels {

// out = x / sqrt(mean(x²) + epsilon) * weight for each of `rows` rows of `size` (Zhang and
// Sennrich, "Root Mean Square Layer Normalization", 2019).
void rmsNorm(const float *x, std::int64_t ldx, const float *weight, std::int64_t rows,
    std::int64_t size, float epsilon, float *out, std::int64_t ldOut);
// Adds the gradient with respect to x to dx.
void rmsNormBackward(const float *x, std::int64_t ldx, const float *weight, const float *dy,
    std::int64_t ldDy, std::int64_t rows, std::int64_t size, float epsilon, float *dx,
    std::int64_t ldDx);

// Turns the pairs (i, i + size/2) of a head of `size` by the angles of one position.
// `sign` -1 turns back, which is the gradient.
void rotate(float *head, const float *cosine, const float *sine, std::int64_t size, float sign);

// act = gate / (1 + exp(-gate)) * up; a row of `gateUp` is gate, then up, of `size` each.
void swiglu(const float *gateUp, std::int64_t rows, std::int64_t size, float *act);
// Overwrites `gateUp` by its gradient, from that of act.
void swigluBackward(float *gateUp, const float *dAct, std::int64_t rows, std::int64_t size);

// Turns the first `count` values of a row into softmax(row); returns log(sum(exp(row))).
float softmax(float *row, std::int64_t count);
// exp(row - logSum), which is softmax when logSum is that of the row.
void expMinus(float *row, std::int64_t count, float logSum);

// Cross-entropy of one row of logits: returns -log softmax(row)[label] and whether the label is
// the largest. Overwrites the row by (softmax - onehot) * scale unless scale is 0.
struct RowLoss
{
    float loss;
    bool correct;
};
RowLoss crossEntropy(float *row, std::int64_t count, std::int64_t label, float scale);

float dot(const float *a, const float *b, std::int64_t count);
void addScaled(float *y, const float *x, float scale, std::int64_t count); // y += scale * x
// ds = p * (dp - delta)
void softmaxBackward(const float *p, const float *dp, float delta, std::int64_t count, float *ds);

double sumOfSquares(const float *x, std::int64_t count);

// y[row] = rows[row] . x for `count` rows of `size`, one after the other.
void dots(const float *rows, std::int64_t count, std::int64_t size, const float *x, float *y);
// y = sum of weights[row] * rows[row]
void weightedSum(
    const float *rows, std::int64_t count, std::int64_t size, const float *weights, float *y);

// AdamW (Loshchilov and Hutter, 2019) as PyTorch computes it, for one flat vector.
struct AdamStep
{
    float rate;
    float beta1;
    float beta2;
    float rest1; // 1 - beta1, rounded from double: 1 - 0.999f would be off by 1e-5
    float rest2;
    float epsilon;
    float decay;
    float correction1;   // 1 - beta1^t
    float correction2;   // 1 - beta2^t
    float gradientScale; // from clipping
};
void adamW(float *p, const float *g, float *m, float *v, std::int64_t count, const AdamStep &step);

std::int64_t largest(const float *row, std::int64_t count);

} // namespace engine::kernels
