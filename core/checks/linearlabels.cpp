// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/linearlabels.h"

#include "core/checks/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::checks {

namespace {

constexpr std::size_t kFolds = 4;
constexpr int kPasses = 4;
constexpr float kEnough = 0.02F; ///< error from which there is nothing to learn from a text
constexpr float kRate = 0.3F;    ///< of the first pass; vectors have length one

/// Numbers 0 to n - 1 in an order that is always the same.
std::vector<quint32> shuffled(std::size_t n)
{
    std::vector<quint32> order(n);
    for (std::size_t i = 0; i < n; ++i)
        order[i] = static_cast<quint32>(i);
    quint64 state = 20261126;
    for (std::size_t i = n; i > 1; --i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        std::swap(order[i - 1], order[(state >> 33) % i]);
    }
    return order;
}

/// One row of weights per feature, one column per label.
class Linear
{
public:
    Linear(quint32 features, int labels)
        : m_labels(static_cast<std::size_t>(labels))
        , m_weights(features * m_labels, 0.F)
    {
    }
    void score(
        const LabelVector &text, const std::vector<int> &candidates, std::vector<float> &out) const
    {
        out.assign(candidates.size(), 0.F);
        for (const LabelFeature &feature : text) {
            const float *row = &m_weights[feature.id * m_labels];
            for (std::size_t c = 0; c < candidates.size(); ++c)
                out[c] += row[candidates[c]] * feature.weight;
        }
    }
    /// One step of least mean squares: the first candidate towards 1, the others towards 0.
    void learn(const LabelVector &text, const std::vector<int> &candidates, float rate,
        std::vector<float> &work)
    {
        score(text, candidates, work);
        work[0] -= 1;
        if (std::all_of(work.begin(), work.end(), [](float e) { return std::fabs(e) < kEnough; }))
            return;
        for (const LabelFeature &feature : text) {
            float *row = &m_weights[feature.id * m_labels];
            for (std::size_t c = 0; c < candidates.size(); ++c)
                row[candidates[c]] -= rate * work[c] * feature.weight;
        }
    }

private:
    std::size_t m_labels;
    std::vector<float> m_weights;
};

} // namespace

std::vector<double> linearMargins(const std::vector<LabelVector> &texts,
    const std::vector<std::vector<int>> &candidates, int labels, quint32 features, int threads)
{
    std::vector<double> margins(texts.size(), 0);
    const std::vector<quint32> order = shuffled(texts.size());
    const auto lookAt = [&](std::size_t fold) {
        std::vector<float> work;
        Linear model(features, labels);
        for (int pass = 0; pass < kPasses; ++pass) {
            for (std::size_t i = 0; i < order.size(); ++i) {
                if (i % kFolds != fold)
                    model.learn(texts[order[i]], candidates[order[i]],
                        kRate / (1 + 0.5F * float(pass)), work);
            }
        }
        for (std::size_t i = fold; i < order.size(); i += kFolds) {
            const std::size_t at = order[i];
            model.score(texts[at], candidates[at], work);
            float best = -std::numeric_limits<float>::max();
            for (std::size_t c = 1; c < work.size(); ++c)
                best = std::max(best, work[c]);
            margins[at] = work.size() > 1 ? double(work[0] - best) : 0;
        }
    };
    parallelFor(kFolds, threads, {}, lookAt, 1);
    return margins;
}

} // namespace core::checks
