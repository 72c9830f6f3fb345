// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <map>

namespace core::checks {

namespace {

constexpr double kShare = 0.90;
constexpr int kFirst = 16;
constexpr int kShortestSentence = 4; ///< words

/// Sentences that nearly every answer of a category holds, and phrases that the user asks for.
class PhraseRequiredCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.phrase_required"_s, Group::Content, Tr::tr("Required sentences"),
            Tr::tr("A sentence that the other answers of the category always hold, or one from "
                   "your own list.")};
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
        const auto &entries = corpus.entries();
        // What nine of ten answers of a category hold stands in most of the first ones: only such
        // sentences are counted in all.
        std::map<ValueId, Category> categories;
        for (const CorpusEntry &entry : entries) {
            if (!counts(entry))
                continue;
            Category &category = categories[entry.category];
            if (category.size++ < kFirst)
                category.first.push_back(&entry);
        }
        std::map<std::pair<ValueId, quint32>, Habit> habits;
        for (const auto &[name, category] : categories) {
            std::map<quint32, int> uses;
            for (const CorpusEntry *entry : category.first) {
                for (std::size_t i = 0; i < entry->sentences.size(); ++i) {
                    if (i == 0 || entry->sentences[i] != entry->sentences[i - 1])
                        ++uses[entry->sentences[i]];
                }
            }
            for (const auto &[sentence, count] : uses) {
                if (2 * count >= static_cast<int>(category.first.size()))
                    habits[{name, sentence}].of = category.size;
            }
        }
        for (const CorpusEntry &entry : entries) {
            if (!counts(entry))
                continue;
            for (auto habit = habits.lower_bound({entry.category, 0});
                 habit != habits.end() && habit->first.first == entry.category; ++habit) {
                if (!holds(entry, habit->first.second))
                    continue;
                ++habit->second.count;
                if (habit->second.usual.size() < 2)
                    habit->second.usual.push_back(entry.id);
            }
        }
        std::erase_if(habits, [](const auto &item) {
            const Habit &habit = item.second;
            return habit.count < kShare * habit.of || habit.count == habit.of ||
                wilsonLowerBound(habit.count, habit.of) < kClearBound;
        });
        std::vector<Missing> missing;
        for (const auto &[where, habit] : habits) {
            for (const CorpusEntry &entry : entries) {
                if (counts(entry) && entry.category == where.first && !holds(entry, where.second))
                    missing.push_back({&entry, where.second, &habit});
            }
        }
        corpus.look(
            missing,
            [](const Missing &m) {
                quint64 key = extendHash(static_cast<quint64>(m.entry->id), m.entry->answerHash);
                key = extendHash(key, m.sentence);
                return extendHash(key, static_cast<quint64>(m.habit->count) << 32 | m.habit->of);
            },
            [](const Missing &m) {
                return std::array{m.entry->id, m.habit->usual.front()};
            },
            [&](const Missing &m, const ExampleTexts &texts) {
                return tell(m, texts, corpus.options());
            },
            report);
    }

    /// A sentence that nearly all answers of a category hold.
    struct Habit
    {
        int count = 0;
        int of = 0;
        std::vector<ExampleId> usual = {};
    };
    struct Category
    {
        int size = 0;
        std::vector<const CorpusEntry *> first = {};
    };
    struct Missing
    {
        const CorpusEntry *entry;
        quint32 sentence;
        const Habit *habit;
    };
    static bool counts(const CorpusEntry &entry)
    {
        return entry.alive && entry.category != 0 && !entry.sentences.empty();
    }
    static bool holds(const CorpusEntry &entry, quint32 sentence)
    {
        return std::binary_search(entry.sentences.begin(), entry.sentences.end(), sentence);
    }
    /// The sentence in words; empty for greetings and closings, which have checks of their own.
    static QString wordsOf(quint32 sentence, const ExampleView &view)
    {
        for (const Sentence &s : view.answer.sentences()) {
            if (static_cast<quint32>(foldedHash(view.answer.view(s.span))) == sentence &&
                s.words >= kShortestSentence && s.span.start >= view.parts.body.start &&
                s.span.end() <= view.parts.body.end())
                return view.answer.view(s.span).toString();
        }
        return {};
    }
    static std::optional<Finding> tell(
        const Missing &m, const ExampleTexts &texts, const CheckOptions &options)
    {
        const auto usual = texts.find(m.habit->usual.front());
        const auto found = texts.find(m.entry->id);
        if (usual == texts.end() || found == texts.end())
            return {};
        const QString words = wordsOf(m.sentence, ExampleView(usual->second, options));
        if (words.isEmpty())
            return {};
        const ExampleView view(found->second, options);
        Finding result =
            finding(Severity::ProbablyWrong, {}, Tr::tr("Missing here: “%1”.").arg(words),
                Tr::tr("%1 of %2 answers of this category hold it.")
                    .arg(m.habit->count)
                    .arg(m.habit->of));
        result.example = m.entry->id;
        result.evidence = {words, m.habit->count, m.habit->of};
        result.related = m.habit->usual;
        result.cause = words;
        result.fix = edits({{{view.parts.body.end(), 0}, u' ' + words}}, FixKind::Suggestion);
        return result;
    }
};

} // namespace

std::unique_ptr<const Check> phraseRequiredCheck()
{
    return std::make_unique<const PhraseRequiredCheck>();
}

} // namespace core::checks
