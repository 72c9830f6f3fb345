// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <cmath>

namespace core::checks {

namespace {

constexpr std::size_t kFewestSentences = 5; ///< shorter answers have no style that could be told
constexpr qint32 kFewestWords = 20;         ///< no five sentences have fewer
constexpr std::size_t kFewestLong = 60;
constexpr double kMostFlagged = 0.02; ///< share: what lies far off is always somewhere
constexpr double kFarOff = 3.5;
constexpr double kLeastFarther =
    0.3; ///< of a cosine: less is no other style, however even the rest
constexpr std::size_t kGrams = 1U << 15;
constexpr std::size_t kTogether = 512;

struct Gram
{
    quint32 key;
    float weight; ///< 1 + ln of how often it stands in the text
};

/// The groups of three letters in the text.
std::vector<Gram> gramsOf(const QString &text)
{
    std::vector<quint32> keys;
    keys.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i + 3 <= text.size(); ++i) {
        quint64 key = 0;
        for (qsizetype k = 0; k < 3; ++k)
            key = key << 16 | foldUnit(text[i + k].unicode());
        keys.push_back(static_cast<quint32>((key * 0x9e3779b97f4a7c15ULL) >> 49));
    }
    std::sort(keys.begin(), keys.end());
    std::vector<Gram> result;
    for (auto run = keys.begin(); run != keys.end();) {
        const auto end = std::upper_bound(run, keys.end(), *run);
        result.push_back({*run, 1 + std::log(static_cast<float>(end - run))});
        run = end;
    }
    return result;
}

/// About how many: marks that end one, with white space or nothing behind them.
std::size_t sentencesIn(QStringView text)
{
    std::size_t count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool ends = text[i] == u'.' || text[i] == u'!' || text[i] == u'?';
        count += ends && (i + 1 == text.size() || text[i + 1].isSpace()) ? 1 : 0;
    }
    return count;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Cosine of the groups of three letters to the mean of the approved answers.
class StyleDistanceCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"tone.style_distance"_s, Group::Tone, Tr::tr("Unlike your approved answers"),
            Tr::tr("Answers of five sentences or more that read unlike the ones that you marked as "
                   "done.")};
    }
    bool isQuick() const override { return false; }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        std::vector<const CorpusEntry *> candidates;
        qint64 marked = 0;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!entry.alive || entry.shape != ShapeKind::Prose || entry.answerWords < kFewestWords)
                continue;
            candidates.push_back(&entry);
            marked += entry.approved ? 1 : 0;
        }
        if (candidates.size() < kFewestLong || marked < core::checks::kFewest)
            return;
        std::vector<const CorpusEntry *> entries;
        std::vector<ExampleId> approved;
        std::vector<float> frequency(kGrams);
        std::vector<float> centre(kGrams);
        forEachText(corpus, candidates, [&](const CorpusEntry &entry, const QString &text) {
            if (sentencesIn(text) < kFewestSentences)
                return;
            entries.push_back(&entry);
            if (entry.approved)
                approved.push_back(entry.id);
            for (const Gram &gram : gramsOf(text)) {
                frequency[gram.key] += 1;
                centre[gram.key] += entry.approved ? gram.weight : 0;
            }
        });
        if (entries.size() < kFewestLong ||
            approved.size() < static_cast<std::size_t>(core::checks::kFewest))
            return;
        // Groups that every answer has say less than rare ones.
        std::vector<float> weight(kGrams);
        double centreNorm = 0;
        for (std::size_t i = 0; i < kGrams; ++i) {
            const double rarity =
                std::log((1.0 + double(entries.size())) / (1.0 + double(frequency[i])));
            weight[i] = static_cast<float>(rarity);
            centreNorm += double(weight[i]) * centre[i] * centre[i];
        }
        std::vector<double> distances;
        std::vector<const CorpusEntry *> read;
        forEachText(corpus, entries, [&](const CorpusEntry &entry, const QString &text) {
            double product = 0;
            double norm = 0;
            for (const Gram &gram : gramsOf(text)) {
                product += double(weight[gram.key]) * gram.weight * centre[gram.key];
                norm += double(weight[gram.key]) * gram.weight * gram.weight;
            }
            distances.push_back(1 - product / std::sqrt(std::max(1e-12, norm * centreNorm)));
            read.push_back(&entry);
        });
        // The project may have been closed meanwhile, and what was counted may have gone.
        if (read.size() >= kFewestLong)
            tell(distances, read, approved, report);
    }
    template <class Visit>
    static void forEachText(
        const Corpus &corpus, const std::vector<const CorpusEntry *> &entries, Visit visit)
    {
        for (std::size_t from = 0; from < entries.size(); from += kTogether) {
            const std::size_t to = std::min(entries.size(), from + kTogether);
            std::vector<ExampleId> ids;
            for (std::size_t i = from; i < to; ++i)
                ids.push_back(entries[i]->id);
            const ExampleTexts texts = corpus.textsOf(ids);
            for (std::size_t i = from; i < to; ++i) {
                if (const auto found = texts.find(entries[i]->id); found != texts.end())
                    visit(*entries[i], found->second.answer());
            }
        }
    }
    static void tell(const std::vector<double> &distances,
        const std::vector<const CorpusEntry *> &entries, const std::vector<ExampleId> &approved,
        RelationReport &report)
    {
        const double usual = median(distances);
        std::vector<double> deviations;
        for (const double distance : distances)
            deviations.push_back(std::fabs(distance - usual));
        const double spread = 1.4826 * median(deviations);
        std::vector<std::size_t> far;
        for (std::size_t i = 0; i < distances.size(); ++i) {
            if (!entries[i]->approved &&
                distances[i] - usual > std::max(kLeastFarther, kFarOff * spread))
                far.push_back(i);
        }
        std::sort(far.begin(), far.end(),
            [&](std::size_t a, std::size_t b) { return distances[a] > distances[b]; });
        far.resize(std::min(
            far.size(), static_cast<std::size_t>(kMostFlagged * double(distances.size()) + 1)));
        for (const std::size_t i : far) {
            Finding result = finding(Severity::Tip, {},
                Tr::tr("This answer reads unlike the ones that you marked as done."),
                Tr::tr("Its words are built and joined in another way."));
            result.example = entries[i]->id;
            result.related = {approved.begin(), approved.begin() + 2};
            result.score = std::clamp(distances[i], 0.0, 1.0);
            result.fix = review();
            report.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> styleDistanceCheck()
{
    return std::make_unique<const StyleDistanceCheck>();
}

} // namespace core::checks
