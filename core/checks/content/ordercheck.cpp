// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <cmath>

namespace core::checks {

namespace {

constexpr std::size_t kFewest = 60;
constexpr int kRounds = 200;
constexpr double kRare = 0.005; ///< share of shuffled orders that look as sorted as this one

class OrderCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.order"_s, Group::Content, Tr::tr("Drift through the file"),
            Tr::tr("A style that changes from the first examples to the last, as if another person "
                   "had gone on.")};
    }
    bool isQuick() const override { return false; }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        std::vector<double> tones;
        std::vector<ExampleId> ids;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!entry.alive || entry.shape != ShapeKind::Prose || entry.tone == 0)
                continue;
            tones.push_back(entry.tone);
            ids.push_back(entry.id);
        }
        if (tones.size() < kFewest)
            return;
        const double own = drift(tones);
        int stronger = 0;
        quint64 state = 7;
        for (int round = 0; round < kRounds; ++round) {
            for (std::size_t i = tones.size() - 1; i > 0; --i) {
                state = state * 6364136223846793005ULL + 1442695040888963407ULL;
                std::swap(tones[i], tones[(state >> 33) % (i + 1)]);
            }
            stronger += drift(tones) >= own ? 1 : 0;
        }
        if (stronger > kRare * kRounds || own < 0.8)
            return;
        Finding result = finding(Severity::Tip, {},
            Tr::tr("The style changes from the first half of your examples to the second."),
            Tr::tr("It may be by another writer. Shuffling helps the tuning; reading both halves "
                   "helps the voice."),
            Field::Whole);
        result.example = ids[ids.size() / 2];
        result.related = {ids.front(), ids.back()};
        report.report(std::move(result));
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
