// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <map>
#include <unordered_map>

namespace core::checks {

namespace {

constexpr double kShare = 0.90;
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
        std::map<ValueId, std::vector<const CorpusEntry *>> categories;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (entry.alive && entry.category != 0 && !entry.sentences.empty())
                categories[entry.category].push_back(&entry);
        }
        for (const auto &[category, entries] : categories) {
            std::unordered_map<quint32, int> uses;
            for (const CorpusEntry *entry : entries) {
                for (std::size_t i = 0; i < entry->sentences.size(); ++i) {
                    if (i == 0 || entry->sentences[i] != entry->sentences[i - 1])
                        ++uses[entry->sentences[i]];
                }
            }
            for (const auto &[sentence, count] : uses) {
                const double n = double(entries.size());
                if (count < kShare * n || count == static_cast<int>(entries.size()) ||
                    wilsonLowerBound(count, n) < kClearBound)
                    continue;
                tell(corpus, entries, sentence, count, report);
            }
        }
    }
    static void tell(const Corpus &corpus, const std::vector<const CorpusEntry *> &entries,
        quint32 sentence, int count, RelationReport &report)
    {
        QString words;
        std::vector<ExampleId> usual;
        for (const CorpusEntry *entry : entries) {
            if (!std::binary_search(entry->sentences.begin(), entry->sentences.end(), sentence))
                continue;
            const Example *example = corpus.example(entry->id);
            if (!example)
                continue;
            usual.push_back(entry->id);
            if (words.isEmpty()) {
                const ExampleView view(*example, corpus.options());
                for (const Sentence &s : view.answer.sentences()) {
                    if (static_cast<quint32>(foldedHash(view.answer.view(s.span))) == sentence &&
                        s.words >= kShortestSentence && s.span.start >= view.parts.body.start &&
                        s.span.end() <= view.parts.body.end())
                        words = view.answer.view(s.span).toString();
                }
                // Greetings and closings have checks of their own.
                if (words.isEmpty())
                    return;
            }
            if (usual.size() >= 2)
                break;
        }
        for (const CorpusEntry *entry : entries) {
            if (std::binary_search(entry->sentences.begin(), entry->sentences.end(), sentence))
                continue;
            const Example *example = corpus.example(entry->id);
            if (!example || words.isEmpty())
                continue;
            const ExampleView view(*example, corpus.options());
            Finding result =
                finding(Severity::ProbablyWrong, {}, Tr::tr("Missing here: “%1”.").arg(words),
                    Tr::tr("%1 of %2 answers of this category hold it.")
                        .arg(count)
                        .arg(entries.size()));
            result.example = entry->id;
            result.evidence = {words, count, static_cast<qint64>(entries.size())};
            result.related = usual;
            result.cause = words;
            result.fix = edits({{{view.parts.body.end(), 0}, u' ' + words}}, FixKind::Suggestion);
            report.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> phraseRequiredCheck()
{
    return std::make_unique<const PhraseRequiredCheck>();
}

} // namespace core::checks
