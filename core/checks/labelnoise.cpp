// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/labelnoise.h"

#include "core/checks/linearlabels.h"
#include "core/checks/parallel.h"
#include "core/checks/text/charclass.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace core::checks {

namespace {

constexpr int kNearest = 20;
constexpr double kLinearShare = 0.8; ///< of the linear model in the sum of ranks
/// Share of texts above which a feature proposes no neighbours, and that many texts at least.
constexpr double kCommonFeature = 0.02;
constexpr double kFewTexts = 100;
constexpr double kSure = 0.05;         ///< margin from which a label is in no doubt
constexpr std::size_t kCandidates = 6; ///< labels that the linear model tells apart for one text
constexpr std::size_t kBlock = 256;    ///< texts that a thread looks at in a row

/// Words, pairs of words, and runs of three and four characters inside words, as hashes; sorted.
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
        const QString word = u' ' + folded(text.sliced(from, i - from)) + u' ';
        const auto hashOf = [&](qsizetype at, qsizetype length, quint64 seed) {
            return static_cast<quint32>(XXH3_64bits_withSeed(
                word.utf16() + at, static_cast<std::size_t>(length) * 2, seed));
        };
        const quint32 hash = hashOf(0, word.size(), 0);
        result.push_back(hash);
        if (before != 0)
            result.push_back(hash * 31 + before);
        for (const qsizetype length : {3, 4}) {
            for (qsizetype at = 0; at + length <= word.size(); ++at)
                result.push_back(hashOf(at, length, 1));
        }
        before = hash;
        from = -1;
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// The texts as vectors of length one, weighed by the rarity of what they hold. What stands in one text
/// only tells nothing and is left out.
struct Vectors
{
    std::vector<LabelVector> texts;
    std::vector<quint32> frequency; ///< texts by feature

    explicit Vectors(const std::vector<QString> &from)
    {
        const std::size_t n = from.size();
        std::vector<std::vector<quint32>> raw(n);
        std::vector<quint32> all;
        for (std::size_t i = 0; i < n; ++i) {
            raw[i] = rawFeatures(from[i]);
            std::unique_copy(raw[i].begin(), raw[i].end(), std::back_inserter(all));
        }
        std::sort(all.begin(), all.end());
        std::vector<quint32> kept; // hashes in two texts or more
        for (std::size_t i = 0; i < all.size();) {
            std::size_t to = i;
            while (to < all.size() && all[to] == all[i])
                ++to;
            if (to - i >= 2) {
                kept.push_back(all[i]);
                frequency.push_back(static_cast<quint32>(to - i));
            }
            i = to;
        }
        texts.resize(n);
        for (std::size_t i = 0; i < n; ++i) {
            LabelVector &vector = texts[i];
            double norm = 0;
            for (std::size_t k = 0; k < raw[i].size();) {
                std::size_t to = k;
                while (to < raw[i].size() && raw[i][to] == raw[i][k])
                    ++to;
                const auto found = std::lower_bound(kept.begin(), kept.end(), raw[i][k]);
                if (found != kept.end() && *found == raw[i][k]) {
                    const auto id = static_cast<quint32>(found - kept.begin());
                    const double weight =
                        (1 + std::log(double(to - k))) * std::log(1 + double(n) / frequency[id]);
                    vector.push_back({id, static_cast<float>(weight)});
                    norm += weight * weight;
                }
                k = to;
            }
            for (LabelFeature &feature : vector)
                feature.weight /= static_cast<float>(std::sqrt(norm));
        }
    }
};

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
    const std::vector<QString> &texts, const std::vector<int> &labels, int kinds, int threads)
{
    const std::size_t n = texts.size();
    std::vector<LabelDoubt> result(n);
    if (n == 0 || kinds < 2)
        return result;
    const Vectors all(texts);
    const auto &vectors = all.texts;
    const auto &frequency = all.frequency;
    const auto features = static_cast<quint32>(frequency.size());
    // Postings by feature: for neighbours and, per label, for centroids.
    std::vector<std::vector<std::pair<quint32, float>>> postings(features);
    for (std::size_t i = 0; i < n; ++i) {
        for (const LabelFeature &feature : vectors[i])
            postings[feature.id].emplace_back(static_cast<quint32>(i), feature.weight);
    }
    std::vector<std::vector<std::pair<int, float>>> centroids(features);
    std::vector<double> norms(static_cast<std::size_t>(kinds), 0);
    std::vector<int> sizes(static_cast<std::size_t>(kinds), 0);
    for (const int label : labels)
        ++sizes[static_cast<std::size_t>(label)];
    {
        std::vector<float> sums(static_cast<std::size_t>(kinds), 0);
        for (quint32 id = 0; id < features; ++id) {
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
    std::vector<double> votes(n, 1);
    std::vector<std::vector<int>> candidates(n);
    const double tooCommon = std::max(kFewTexts, kCommonFeature * double(n));
    const auto lookAt = [&](std::size_t block) {
        std::vector<double> similarity(static_cast<std::size_t>(kinds));
        std::vector<float> near(n, 0);
        std::vector<quint32> touched;
        std::vector<double> tally(static_cast<std::size_t>(kinds));
        std::vector<int> nearest(static_cast<std::size_t>(kinds));
        for (std::size_t i = block * kBlock; i < std::min(n, (block + 1) * kBlock); ++i) {
            std::fill(similarity.begin(), similarity.end(), 0);
            const auto own = static_cast<std::size_t>(labels[i]);
            double self = 0;
            for (const LabelFeature &feature : vectors[i]) {
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
            result[i].margin = similarity[own] - similarity[static_cast<std::size_t>(best)];
            result[i].suggested = best;
            std::iota(nearest.begin(), nearest.end(), 0);
            const auto top = std::min<std::ptrdiff_t>(kCandidates, kinds);
            std::partial_sort(
                nearest.begin(), nearest.begin() + top, nearest.end(), [&](int a, int b) {
                    return similarity[static_cast<std::size_t>(a)] >
                        similarity[static_cast<std::size_t>(b)];
                });
            candidates[i].push_back(labels[i]);
            for (std::ptrdiff_t k = 0; k < top; ++k) {
                if (nearest[static_cast<std::size_t>(k)] != labels[i])
                    candidates[i].push_back(nearest[static_cast<std::size_t>(k)]);
            }

            if (result[i].margin >= kSure) {
                result[i].votes = 1;
                result[i].lead = 1;
                continue;
            }
            touched.clear();
            for (const LabelFeature &feature : vectors[i]) {
                if (frequency[feature.id] > tooCommon)
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
                touched.end(), [&](quint32 a, quint32 b) {
                    return near[a] != near[b] ? near[a] > near[b] : a < b;
                });
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
            result[i].lead = votes[i];
        }
    };
    parallelFor((n + kBlock - 1) / kBlock, threads, {}, lookAt, 1);
    const std::vector<double> linear = linearMargins(vectors, candidates, kinds, features, threads);
    const std::vector<double> linearRank = ranks(linear);
    const std::vector<double> voteRank = ranks(votes);
    for (std::size_t i = 0; i < n; ++i) {
        result[i].linear = linear[i];
        result[i].score = 1 - (kLinearShare * linearRank[i] + (1 - kLinearShare) * voteRank[i]);
    }
    return result;
}

} // namespace core::checks
