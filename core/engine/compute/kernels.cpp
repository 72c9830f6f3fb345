// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compute/kernels.h"

#include <cmath>
#include <cstring>
#include <limits>

// One copy per instruction set, chosen by the loader. Sanitizers cannot follow such functions.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ENGINE_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define ENGINE_CLONES
#endif
#define ENGINE_INLINE inline __attribute__((always_inline))

namespace engine::kernels {

namespace {

// exp(x) to about 1e-7 relative, in a form that compilers turn into vector instructions: x is
// split into n*ln2 + r, and exp(r) is its Taylor series of degree 6 on |r| <= ln2/2.
ENGINE_INLINE float fastExp(float x)
{
    x = x < -87.0f ? -87.0f : x;
    x = x > 88.0f ? 88.0f : x;
    const float shifted = x * 1.44269504089f + 12582912.0f; // rounds to a whole number
    const float n = shifted - 12582912.0f;
    float r = x - n * 0.693145751953125f; // ln2 in two parts, the first exact in n products
    r = r - n * 1.42860682030941723212e-6f;
    float p = 1.0f / 720.0f;
    p = p * r + 1.0f / 120.0f;
    p = p * r + 1.0f / 24.0f;
    p = p * r + 1.0f / 6.0f;
    p = p * r + 0.5f;
    p = p * r + 1.0f;
    p = p * r + 1.0f;
    const std::int32_t bits = (static_cast<std::int32_t>(n) + 127) << 23;
    float power;
    std::memcpy(&power, &bits, sizeof power);
    return p * power;
}

ENGINE_INLINE float maximum(const float *row, std::int64_t count)
{
    float best = -std::numeric_limits<float>::infinity();
#pragma omp simd reduction(max : best)
    for (std::int64_t i = 0; i < count; ++i)
        best = row[i] > best ? row[i] : best;
    return best;
}

ENGINE_INLINE float inverseRoot(const float *row, std::int64_t size, float epsilon)
{
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < size; ++i)
        sum += row[i] * row[i];
    return 1.0f / std::sqrt(sum / static_cast<float>(size) + epsilon);
}

} // namespace

ENGINE_CLONES
void rmsNorm(const float *x, std::int64_t ldx, const float *weight, std::int64_t rows,
    std::int64_t size, float epsilon, float *out, std::int64_t ldOut)
{
    for (std::int64_t row = 0; row < rows; ++row) {
        const float *in = x + row * ldx;
        float *to = out + row * ldOut;
        const float scale = inverseRoot(in, size, epsilon);
#pragma omp simd
        for (std::int64_t i = 0; i < size; ++i)
            to[i] = in[i] * scale * weight[i];
    }
}

ENGINE_CLONES
void rmsNormBackward(const float *x, std::int64_t ldx, const float *weight, const float *dy,
    std::int64_t ldDy, std::int64_t rows, std::int64_t size, float epsilon, float *dx,
    std::int64_t ldDx)
{
    for (std::int64_t row = 0; row < rows; ++row) {
        const float *in = x + row * ldx;
        const float *up = dy + row * ldDy;
        float *to = dx + row * ldDx;
        const float scale = inverseRoot(in, size, epsilon);
        float along = 0;
#pragma omp simd reduction(+ : along)
        for (std::int64_t i = 0; i < size; ++i)
            along += up[i] * weight[i] * in[i];
        const float back = along * scale * scale * scale / static_cast<float>(size);
#pragma omp simd
        for (std::int64_t i = 0; i < size; ++i)
            to[i] += up[i] * weight[i] * scale - in[i] * back;
    }
}

ENGINE_CLONES
void rotate(float *head, const float *cosine, const float *sine, std::int64_t size, float sign)
{
    const std::int64_t half = size / 2;
    float *low = head;
    float *high = head + half;
#pragma omp simd
    for (std::int64_t i = 0; i < half; ++i) {
        const float a = low[i];
        const float b = high[i];
        const float s = sine[i] * sign;
        low[i] = a * cosine[i] - b * s;
        high[i] = b * cosine[i] + a * s;
    }
}

ENGINE_CLONES
void swiglu(const float *gateUp, std::int64_t rows, std::int64_t size, float *act)
{
    for (std::int64_t row = 0; row < rows; ++row) {
        const float *gate = gateUp + row * 2 * size;
        const float *up = gate + size;
        float *to = act + row * size;
#pragma omp simd
        for (std::int64_t i = 0; i < size; ++i)
            to[i] = gate[i] / (1.0f + fastExp(-gate[i])) * up[i];
    }
}

ENGINE_CLONES
void swigluBackward(float *gateUp, const float *dAct, std::int64_t rows, std::int64_t size)
{
    for (std::int64_t row = 0; row < rows; ++row) {
        float *gate = gateUp + row * 2 * size;
        float *up = gate + size;
        const float *d = dAct + row * size;
#pragma omp simd
        for (std::int64_t i = 0; i < size; ++i) {
            const float sigmoid = 1.0f / (1.0f + fastExp(-gate[i]));
            const float silu = gate[i] * sigmoid;
            const float slope = sigmoid * (1.0f + gate[i] * (1.0f - sigmoid));
            const float dGate = d[i] * up[i] * slope;
            up[i] = d[i] * silu;
            gate[i] = dGate;
        }
    }
}

ENGINE_CLONES
float softmax(float *row, std::int64_t count)
{
    const float best = maximum(row, count);
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < count; ++i) {
        const float e = fastExp(row[i] - best);
        row[i] = e;
        sum += e;
    }
    const float inverse = 1.0f / sum;
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i)
        row[i] *= inverse;
    return best + std::log(sum);
}

ENGINE_CLONES
void expMinus(float *row, std::int64_t count, float logSum)
{
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i)
        row[i] = fastExp(row[i] - logSum);
}

ENGINE_CLONES
RowLoss crossEntropy(float *row, std::int64_t count, std::int64_t label, float scale)
{
    const float best = maximum(row, count);
    const float wanted = row[label];
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < count; ++i) {
        const float e = fastExp(row[i] - best);
        row[i] = e;
        sum += e;
    }
    const RowLoss result{std::log(sum) - (wanted - best), wanted >= best};
    if (scale != 0) {
        const float factor = scale / sum;
#pragma omp simd
        for (std::int64_t i = 0; i < count; ++i)
            row[i] *= factor;
        row[label] -= scale;
    }
    return result;
}

ENGINE_CLONES
float dot(const float *a, const float *b, std::int64_t count)
{
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < count; ++i)
        sum += a[i] * b[i];
    return sum;
}

ENGINE_CLONES
void addScaled(float *y, const float *x, float scale, std::int64_t count)
{
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i)
        y[i] += scale * x[i];
}

ENGINE_CLONES
void softmaxBackward(const float *p, const float *dp, float delta, std::int64_t count, float *ds)
{
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i)
        ds[i] = p[i] * (dp[i] - delta);
}

// Four rows at once share the loads of x, and their sums are independent chains.
ENGINE_CLONES
void dots(const float *rows, std::int64_t count, std::int64_t size, const float *x, float *y)
{
    std::int64_t row = 0;
    for (; row + 4 <= count; row += 4) {
        const float *w0 = rows + row * size;
        const float *w1 = w0 + size;
        const float *w2 = w1 + size;
        const float *w3 = w2 + size;
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
#pragma omp simd reduction(+ : s0, s1, s2, s3)
        for (std::int64_t i = 0; i < size; ++i) {
            s0 += w0[i] * x[i];
            s1 += w1[i] * x[i];
            s2 += w2[i] * x[i];
            s3 += w3[i] * x[i];
        }
        y[row] = s0;
        y[row + 1] = s1;
        y[row + 2] = s2;
        y[row + 3] = s3;
    }
    for (; row < count; ++row)
        y[row] = dot(rows + row * size, x, size);
}

// Eight rows at once, so that y is read and written an eighth as often.
ENGINE_CLONES
void weightedSum(
    const float *rows, std::int64_t count, std::int64_t size, const float *weights, float *y)
{
    for (std::int64_t i = 0; i < size; ++i)
        y[i] = 0;
    std::int64_t row = 0;
    for (; row + 8 <= count; row += 8) {
        const float *from = rows + row * size;
        const float *w = weights + row;
#pragma omp simd
        for (std::int64_t i = 0; i < size; ++i)
            y[i] += w[0] * from[i] + w[1] * from[size + i] + w[2] * from[2 * size + i] +
                w[3] * from[3 * size + i] + w[4] * from[4 * size + i] + w[5] * from[5 * size + i] +
                w[6] * from[6 * size + i] + w[7] * from[7 * size + i];
    }
    for (; row < count; ++row)
        addScaled(y, rows + row * size, weights[row], size);
}

ENGINE_CLONES
double sumOfSquares(const float *x, std::int64_t count)
{
    double sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < count; ++i)
        sum += static_cast<double>(x[i]) * static_cast<double>(x[i]);
    return sum;
}

ENGINE_CLONES
void adamW(float *p, const float *g, float *m, float *v, std::int64_t count, const AdamStep &step)
{
    const float stepSize = step.rate / step.correction1;
    const float root = std::sqrt(step.correction2);
    const float keep = 1.0f - step.rate * step.decay;
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i) {
        const float gradient = g[i] * step.gradientScale;
        m[i] = step.beta1 * m[i] + step.rest1 * gradient;
        v[i] = step.beta2 * v[i] + step.rest2 * gradient * gradient;
        p[i] = p[i] * keep - stepSize * (m[i] / (std::sqrt(v[i]) / root + step.epsilon));
    }
}

std::int64_t largest(const float *row, std::int64_t count)
{
    std::int64_t best = 0;
    for (std::int64_t i = 1; i < count; ++i) {
        if (row[i] > row[best])
            best = i;
    }
    return best;
}

} // namespace engine::kernels
