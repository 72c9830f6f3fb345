// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace core::checks {

namespace {

constexpr std::size_t kFewest = 60;
constexpr int kRounds = 200;
constexpr double kRare = 0.005; ///< share of shuffled orders that look as sorted as this one

constexpr std::size_t kSample = 600; ///< answers whose neighbours are looked for
constexpr std::size_t kNeighbours = 10;
constexpr int kPermutations = 25; ///< none as near as the own order: p < 0.05
/// With thousands of pairs a small difference is certain, too; one that can be seen is meant.
constexpr double kLeastNearness = 0.15;

using NeighbourPairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Always in the same way.
class Shuffler
{
public:
    template <class Value>
    void shuffle(std::vector<Value> &values)
    {
        for (std::size_t i = values.size() - 1; i > 0; --i) {
            m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
            std::swap(values[i], values[(m_state >> 33) % (i + 1)]);
        }
    }

private:
    quint64 m_state = 7;
};

class OrderCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.order"_s, Group::Content, Tr::tr("Drift through the file"),
            Tr::tr("A style that changes from the first examples to the last, as if another person "
                   "had gone on, and answers that are alike and stand together.")};
    }
    bool isQuick() const override { return false; }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        std::vector<const CorpusEntry *> prose;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (entry.alive && entry.shape == ShapeKind::Prose)
                prose.push_back(&entry);
        }
        if (prose.size() < kFewest)
            return;
        const bool writer = toneDrifts(prose);
        if (!writer && !likeStandTogether(corpus, prose))
            return;
        Finding result = writer
            ? finding(Severity::Tip, {},
                  Tr::tr("The style changes from the first half of your examples to the second."),
                  Tr::tr("It may be by another writer. Shuffling helps the tuning; reading both "
                         "halves helps the voice."),
                  Field::Whole)
            : finding(Severity::Tip, {},
                  Tr::tr("Examples that are alike stand close together in your list."),
                  Tr::tr("The list seems to be sorted, or to be written topic by topic. That does "
                         "no harm when it is shuffled for the tuning; where a part is by another "
                         "writer, the voice changes there."),
                  Field::Whole);
        result.example = prose[prose.size() / 2]->id;
        result.related = {prose.front()->id, prose.back()->id};
        report.report(std::move(result));
    }
    static bool toneDrifts(const std::vector<const CorpusEntry *> &prose)
    {
        std::vector<double> tones;
        for (const CorpusEntry *entry : prose) {
            if (entry->tone != 0)
                tones.push_back(entry->tone);
        }
        if (tones.size() < kFewest)
            return false;
        const double own = drift(tones);
        if (own < 0.8)
            return false;
        int stronger = 0;
        Shuffler shuffler;
        for (int round = 0; round < kRounds; ++round) {
            shuffler.shuffle(tones);
            stronger += drift(tones) >= own ? 1 : 0;
        }
        return stronger <= kRare * kRounds;
    }
    /// Whether the nearest neighbours of answers stand nearer in the list than chance puts them: the test
    /// of Cummings et al., "Detecting Dataset Drift and Non-IID Sampling via k-Nearest Neighbors"
    /// (2023), on a sample taken evenly through the list.
    static bool likeStandTogether(
        const Corpus &corpus, const std::vector<const CorpusEntry *> &prose)
    {
        std::vector<ExampleId> ids;
        const std::size_t size = std::min(prose.size(), kSample);
        for (std::size_t i = 0; i < size; ++i)
            ids.push_back(prose[i * prose.size() / size]->id);
        const ExampleTexts examples = corpus.textsOf(ids);
        std::vector<QString> texts;
        for (const ExampleId id : ids) {
            if (const auto found = examples.find(id); found != examples.end())
                texts.push_back(found->second.answer());
        }
        if (texts.size() < kFewest)
            return false;
        const NeighbourPairs pairs = neighbours(texts);
        std::vector<std::size_t> places(texts.size());
        std::iota(places.begin(), places.end(), 0);
        const double own = nearness(pairs, places);
        if (own < kLeastNearness)
            return false;
        Shuffler shuffler;
        for (int round = 0; round < kPermutations; ++round) {
            shuffler.shuffle(places);
            if (nearness(pairs, places) >= own)
                return false;
        }
        return true;
    }
    /// Each text's closest ones, by the cosine of their words weighed by rarity.
    static NeighbourPairs neighbours(const std::vector<QString> &texts)
    {
        const auto n = static_cast<double>(texts.size());
        std::vector<std::unordered_map<quint64, double>> words(texts.size());
        std::unordered_map<quint64, std::vector<std::pair<std::size_t, double>>> postings;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const Document document(texts[i]);
            for (const Token &token : document.tokens())
                words[i][token.hash] += 1;
            for (const auto &[word, count] : words[i])
                postings[word].emplace_back(i, 1 + std::log(count));
        }
        std::vector<double> norms(texts.size(), 0);
        for (auto &[word, holders] : postings) {
            const double rarity = std::log(n / double(holders.size()));
            for (auto &[text, weight] : holders) {
                weight *= rarity;
                norms[text] += weight * weight;
            }
        }
        NeighbourPairs pairs;
        std::vector<double> near(texts.size());
        std::vector<std::size_t> order(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            std::fill(near.begin(), near.end(), 0);
            for (const auto &[word, count] : words[i]) {
                const auto &found = postings[word];
                const double own = (1 + std::log(count)) * std::log(n / double(found.size()));
                for (const auto &[text, weight] : found)
                    near[text] += own * weight;
            }
            for (std::size_t k = 0; k < texts.size(); ++k)
                near[k] /= std::sqrt(std::max(1e-9, norms[k]));
            near[i] = -1;
            std::iota(order.begin(), order.end(), 0);
            // Of equally near ones the order must not decide: they are taken by their distance in a fixed
            // scramble of the list.
            std::partial_sort(order.begin(), order.begin() + kNeighbours, order.end(),
                [&](std::size_t a, std::size_t b) {
                    return near[a] != near[b] ? near[a] > near[b]
                                              : extendHash(i, a) < extendHash(i, b);
                });
            for (std::size_t k = 0; k < kNeighbours; ++k)
                pairs.emplace_back(i, order[k]);
        }
        return pairs;
    }
    /// How far the gaps between neighbours in the list are smaller than those between any two: the largest
    /// difference of the two distributions (Kolmogorov-Smirnov).
    static double nearness(const NeighbourPairs &pairs, const std::vector<std::size_t> &places)
    {
        const std::size_t n = places.size();
        std::vector<double> gaps(n, 0);
        for (const auto &[a, b] : pairs)
            gaps[places[a] > places[b] ? places[a] - places[b] : places[b] - places[a]] += 1;
        double largest = 0;
        double seen = 0;
        double expected = 0;
        for (std::size_t gap = 1; gap < n; ++gap) {
            seen += gaps[gap] / double(pairs.size());
            expected += 2.0 * double(n - gap) / (double(n) * double(n - 1));
            largest = std::max(largest, seen - expected);
        }
        return largest;
    }
    /// Difference of the halves' means over the spread: Cohen's d.
    static double drift(const std::vector<double> &values)
    {
        const std::size_t half = values.size() / 2;
        double sum[2] = {0, 0};
        double square = 0;
        double all = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            sum[i < half ? 0 : 1] += values[i];
            all += values[i];
            square += values[i] * values[i];
        }
        const double mean = all / double(values.size());
        const double spread =
            std::sqrt(std::max(1e-9, square / double(values.size()) - mean * mean));
        return std::abs(sum[0] / double(half) - sum[1] / double(values.size() - half)) / spread;
    }
};

} // namespace

std::unique_ptr<const Check> orderCheck()
{
    return std::make_unique<const OrderCheck>();
}

} // namespace core::checks
