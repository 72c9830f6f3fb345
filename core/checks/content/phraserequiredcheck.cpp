// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include "core/checks/wordruns.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace core::checks {

namespace {

constexpr double kShare = 0.90;
/// Words of a part of a sentence that is worth asking for. With fewer it may be "for your message about",
/// which nobody would call a phrase, unless it states something: "within 5 working days".
constexpr std::size_t kPartWords = 6;

/// What nearly every answer of a category says, and phrases that the user asks for.
class PhraseRequiredCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.phrase_required"_s, Group::Content, Tr::tr("Required sentences"),
            Tr::tr("A sentence, or six words in a row and more, that the other answers of the "
                   "category always hold, or one from your own list.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        for (const RequiredPhrase &required : view.options.requiredPhrases) {
            if (!view.isProse() ||
                (!required.category.isEmpty() && required.category != view.example.category))
                continue;
            if (folded(view.answer.text()).contains(folded(required.phrase)))
                continue;
            Finding result = finding(Severity::ProbablyWrong, {},
                Tr::tr("Missing here: “%1”.").arg(required.phrase),
                Tr::tr("It is on your list of required sentences."));
            result.cause = required.phrase;
            result.fix =
                edits({{{view.parts.body.end(), 0}, u' ' + required.phrase}}, FixKind::Suggestion);
            observer.report(std::move(result));
        }
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        // How many answers of a category hold what; only what may be common was kept of each.
        std::unordered_map<ValueId, int> sizes;
        std::unordered_map<ValueId, std::unordered_map<quint32, int>> counted;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!counts(entry))
                continue;
            ++sizes[entry.category];
            auto &own = counted[entry.category];
            for (const quint32 run : entry.runs)
                ++own[run];
        }
        std::unordered_map<ValueId, Habits> required;
        for (const auto &[category, own] : counted) {
            const int size = sizes[category];
            Habits &result = required[category];
            for (const auto &[run, count] : own) {
                if (count < kShare * size || count == size ||
                    wilsonLowerBound(count, size) < kClearBound)
                    continue;
                result.runs.push_back(run);
                result.fewest = std::min(result.fewest, count);
            }
            std::sort(result.runs.begin(), result.runs.end());
            result.of = size;
        }
        // The answers from which the words are taken hold as much of it as any.
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!counts(entry))
                continue;
            Habits &own = required[entry.category];
            if (own.runs.empty() || own.usual.size() >= kUsual)
                continue;
            if (lackedBy(entry, own).empty())
                own.usual.push_back(&entry);
        }
        std::vector<Missing> missing;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!counts(entry))
                continue;
            const Habits &own = required[entry.category];
            if (own.usual.empty())
                continue;
            std::vector<quint32> lacked = lackedBy(entry, own);
            if (!lacked.empty())
                missing.push_back({&entry, &own, std::move(lacked)});
        }
        corpus.look(
            missing,
            [](const Missing &m) {
                quint64 key = extendHash(static_cast<quint64>(m.entry->id), m.entry->answerHash);
                key = extendHash(key, m.habits->usual.front()->answerHash);
                for (const quint32 run : m.lacked)
                    key = extendHash(key, run);
                return extendHash(key, static_cast<quint64>(m.habits->fewest) << 32 | m.habits->of);
            },
            [](const Missing &m) {
                return std::array{m.entry->id, m.habits->usual.front()->id};
            },
            [&](const Missing &m, const ExampleTexts &texts) {
                return tell(m, texts, corpus.options());
            },
            report);
    }

    static constexpr std::size_t kUsual = 2;

    /// What nearly all answers of a category hold.
    struct Habits
    {
        std::vector<quint32> runs = {};               ///< sorted
        int fewest = std::numeric_limits<int>::max(); ///< answers that hold any one of these
        int of = 0;
        std::vector<const CorpusEntry *> usual = {}; ///< hold all of it
    };
    struct Missing
    {
        const CorpusEntry *entry;
        const Habits *habits;
        std::vector<quint32> lacked;
    };
    static bool counts(const CorpusEntry &entry)
    {
        return entry.alive && entry.category != 0 &&
            (entry.shape == ShapeKind::Prose || entry.shape == ShapeKind::List);
    }
    static std::vector<quint32> lackedBy(const CorpusEntry &entry, const Habits &habits)
    {
        std::vector<quint32> result;
        std::set_difference(habits.runs.begin(), habits.runs.end(), entry.runs.begin(),
            entry.runs.end(), std::back_inserter(result));
        return result;
    }
    /// The first phrase of the usual answer that the other lacks words of.
    struct Phrase
    {
        Span span;
        bool whole = true; ///< one sentence, all of it
    };
    static bool hasDigit(QStringView text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }
    static std::optional<Phrase> lackedPhrase(const Missing &m, const ExampleView &usual)
    {
        const std::vector<WordRun> runs = wordRuns(usual);
        const auto common = [&](const WordRun &run) {
            return std::binary_search(m.habits->runs.begin(), m.habits->runs.end(), run.hash);
        };
        for (std::size_t from = 0; from < runs.size();) {
            if (!common(runs[from])) {
                ++from;
                continue;
            }
            std::size_t to = from;
            bool lacked = false;
            for (; to < runs.size() && runs[to].sentence == runs[from].sentence && common(runs[to]);
                 ++to)
                lacked =
                    lacked || std::binary_search(m.lacked.begin(), m.lacked.end(), runs[to].hash);
            const bool whole = runs[from].opens && runs[to - 1].closes;
            const Span span = whole
                ? usual.answer.sentences()[static_cast<std::size_t>(runs[from].sentence)].span
                : Span{runs[from].span.start, runs[to - 1].span.end() - runs[from].span.start};
            const std::size_t words = to - from + kRunWords - 1;
            if (lacked && (whole || words >= kPartWords || hasDigit(usual.answer.view(span))))
                return Phrase{span, whole};
            from = to;
        }
        return {};
    }
    static std::optional<Finding> tell(
        const Missing &m, const ExampleTexts &texts, const CheckOptions &options)
    {
        const auto usual = texts.find(m.habits->usual.front()->id);
        const auto found = texts.find(m.entry->id);
        if (usual == texts.end() || found == texts.end())
            return {};
        const ExampleView other(usual->second, options);
        const std::optional<Phrase> phrase = lackedPhrase(m, other);
        if (!phrase)
            return {};
        const QString words = other.answer.view(phrase->span).toString();
        const ExampleView view(found->second, options);
        Finding result = finding(phrase->whole ? Severity::ProbablyWrong : Severity::TakeALook, {},
            Tr::tr("Missing here: “%1”.").arg(words),
            Tr::tr("%1 of %2 answers of this category hold it.")
                .arg(m.habits->fewest)
                .arg(m.habits->of));
        result.example = m.entry->id;
        result.evidence = {words, m.habits->fewest, m.habits->of};
        for (const CorpusEntry *entry : m.habits->usual)
            result.related.push_back(entry->id);
        result.cause = words;
        // Where the words stand inside a sentence, the sentence is for a person to write.
        result.fix = phrase->whole
            ? edits({{{view.parts.body.end(), 0}, u' ' + words}}, FixKind::Suggestion)
            : review();
        return result;
    }
};

} // namespace

std::unique_ptr<const Check> phraseRequiredCheck()
{
    return std::make_unique<const PhraseRequiredCheck>();
}

} // namespace core::checks
