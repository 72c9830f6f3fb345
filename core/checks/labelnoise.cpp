// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/labelnoise.h"

#include "core/checks/minhash.h"
#include "core/checks/text/charclass.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace core::checks {

namespace {

constexpr quint32 kFeatures = 1u << 18;
constexpr int kNearest = 20;
constexpr double kCommonFeature =
    0.1; ///< share of texts above which a feature proposes no neighbours

struct Feature
{
    quint32 id;
    float weight;
};

std::vector<quint32> rawFeatures(QStringView text)
{
    std::vector<quint32> result;
    quint32 before = 0;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && isWordUnit(text[i].unicode());
        if (inside && from < 0)
            from = i;
        if (inside || from < 0)
            continue;
        const QString word = folded(text.sliced(from, i - from));
        const auto hash = static_cast<quint32>(
            XXH3_64bits(word.utf16(), static_cast<std::size_t>(word.size()) * 2));
        result.push_back(hash % kFeatures);
        if (before != 0)
            result.push_back((hash * 31 + before) % kFeatures);
        before = hash;
        from = -1;
    }
    for (const quint32 shingle : shingles(text))
        result.push_back((shingle ^ 0x5bd1e995u) % kFeatures);
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<double> ranks(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        result[order[i]] = double(i) / double(std::max<std::size_t>(1, order.size() - 1));
    return result;
}

} // namespace

std::vector<LabelDoubt> doubtLabels(
    const std::vector<QString> &texts, const std::vector<int> &labels, int kinds)
{
    const std::size_t n = texts.size();
    std::vector<LabelDoubt> result(n);
    if (n == 0 || kinds < 2)
        return result;
    std::vector<std::vector<Feature>> vectors(n);
    std::vector<quint32> frequency(kFeatures, 0);
    for (std::size_t i = 0; i < n; ++i) {
        quint32 last = kFeatures;
        for (const quint32 id : rawFeatures(texts[i])) {
            if (id == last) {
                vectors[i].back().weight += 1;
                continue;
            }
            vectors[i].push_back({id, 1});
            ++frequency[id];
            last = id;
        }
    }
    for (auto &vector : vectors) {
        double norm = 0;
        for (Feature &feature : vector) {
            feature.weight = static_cast<float>(
                (1 + std::log(feature.weight)) * std::log(1 + double(n) / frequency[feature.id]));
            norm += double(feature.weight) * feature.weight;
        }
        norm = norm > 0 ? 1 / std::sqrt(norm) : 0;
        for (Feature &feature : vector)
            feature.weight *= static_cast<float>(norm);
    }
    // Postings by feature: for neighbours and, per label, for centroids.
    std::vector<std::vector<std::pair<quint32, float>>> postings(kFeatures);
    for (std::size_t i = 0; i < n; ++i) {
        for (const Feature &feature : vectors[i])
            postings[feature.id].emplace_back(static_cast<quint32>(i), feature.weight);
    }
    std::vector<std::vector<std::pair<int, float>>> centroids(kFeatures);
    std::vector<double> norms(static_cast<std::size_t>(kinds), 0);
    std::vector<int> sizes(static_cast<std::size_t>(kinds), 0);
    for (const int label : labels)
        ++sizes[static_cast<std::size_t>(label)];
    {
        std::vector<float> sums(static_cast<std::size_t>(kinds), 0);
        for (quint32 id = 0; id < kFeatures; ++id) {
            if (postings[id].empty())
                continue;
            std::vector<int> touched;
            for (const auto &[text, weight] : postings[id]) {
                auto &sum = sums[static_cast<std::size_t>(labels[text])];
                if (sum == 0)
                    touched.push_back(labels[text]);
                sum += weight;
            }
            for (const int label : touched) {
                auto &sum = sums[static_cast<std::size_t>(label)];
                centroids[id].emplace_back(label, sum);
                norms[static_cast<std::size_t>(label)] += double(sum) * sum;
                sum = 0;
            }
        }
    }
    std::vector<double> similarity(static_cast<std::size_t>(kinds));
    std::vector<float> near(n, 0);
    std::vector<quint32> touched;
    std::vector<double> margins(n);
    std::vector<double> votes(n);
    std::vector<double> tally(static_cast<std::size_t>(kinds));
    for (std::size_t i = 0; i < n; ++i) {
        std::fill(similarity.begin(), similarity.end(), 0);
        const auto own = static_cast<std::size_t>(labels[i]);
        double self = 0;
        for (const Feature &feature : vectors[i]) {
            self += double(feature.weight) * feature.weight;
            for (const auto &[label, weight] : centroids[feature.id])
                similarity[static_cast<std::size_t>(label)] += double(weight) * feature.weight;
        }
        int best = -1;
        for (int label = 0; label < kinds; ++label) {
            auto &value = similarity[static_cast<std::size_t>(label)];
            const bool mine = static_cast<std::size_t>(label) == own;
            const double norm =
                mine ? norms[own] - 2 * value + self : norms[static_cast<std::size_t>(label)];
            value = (mine ? value - self : value) / std::sqrt(std::max(1e-9, norm));
            if (!mine && (best < 0 || value > similarity[static_cast<std::size_t>(best)]))
                best = label;
        }
        margins[i] = similarity[own] - similarity[static_cast<std::size_t>(best)];
        result[i].margin = margins[i];
        result[i].suggested = best;

        touched.clear();
        for (const Feature &feature : vectors[i]) {
            if (frequency[feature.id] > kCommonFeature * double(n) + 20)
                continue;
            for (const auto &[text, weight] : postings[feature.id]) {
                if (near[text] == 0)
                    touched.push_back(text);
                near[text] += weight * feature.weight;
            }
        }
        near[i] = 0;
        const std::size_t keep = std::min<std::size_t>(kNearest + 1, touched.size());
        std::partial_sort(touched.begin(), touched.begin() + static_cast<std::ptrdiff_t>(keep),
            touched.end(),
            [&](quint32 a, quint32 b) { return near[a] != near[b] ? near[a] > near[b] : a < b; });
        std::fill(tally.begin(), tally.end(), 0);
        double total = 0;
        for (std::size_t k = 0; k < keep; ++k) {
            if (touched[k] == i || near[touched[k]] <= 0)
                continue;
            tally[static_cast<std::size_t>(labels[touched[k]])] += near[touched[k]];
            total += near[touched[k]];
        }
        for (const quint32 text : touched)
            near[text] = 0;
        votes[i] = total > 0 ? tally[own] / total : 0.5;
        double otherBest = 0;
        for (std::size_t label = 0; label < tally.size(); ++label) {
            if (label != own)
                otherBest = std::max(otherBest, tally[label]);
        }
        result[i].votes = votes[i];
        result[i].otherVotes =
            total > 0 && best >= 0 ? tally[static_cast<std::size_t>(best)] / total : 0;
        votes[i] = total > 0 ? (tally[own] - otherBest) / total : 0;
    }
    const std::vector<double> marginRank = ranks(margins);
    const std::vector<double> voteRank = ranks(votes);
    for (std::size_t i = 0; i < n; ++i)
        result[i].score = 1 - (0.6 * marginRank[i] + 0.4 * voteRank[i]);
    return result;
}

} // namespace core::checks
