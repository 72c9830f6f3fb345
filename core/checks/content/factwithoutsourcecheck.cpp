// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include "core/checks/facts.h"
#include <QHash>

namespace core::checks {

namespace {

constexpr int kConstant = 3; ///< answers that state the same thing make it a constant of the house
constexpr double kCommon =
    0.05; ///< share of answers from which one question is asked instead of flags
constexpr int kFewest = 16;

class FactWithoutSourceCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.fact_without_source"_s, Group::Facts, Tr::tr("Facts that nobody gave"),
            Tr::tr("Numbers, codes, links and names in an answer that stand neither in the "
                   "question nor in the reference material.")};
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        QHash<quint32, int> uses;
        int prose = 0;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!entry.alive || (entry.shape != ShapeKind::Prose && entry.shape != ShapeKind::List))
                continue;
            ++prose;
            for (const quint32 fact : entry.facts)
                ++uses[fact];
        }
        std::vector<const CorpusEntry *> inventing;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (entry.alive &&
                std::any_of(entry.facts.begin(), entry.facts.end(),
                    [&](quint32 fact) { return uses.value(fact) < kConstant; }))
                inventing.push_back(&entry);
        }
        if (prose < kFewest || inventing.empty())
            return;
        if (double(inventing.size()) > kCommon * prose) {
            StyleQuestion question;
            question.key = u"con.fact_without_source"_s;
            question.text = Tr::tr("%1 answers state facts that nobody gave: the model will learn "
                                   "to make them up. Do you want to add reference material?")
                                .arg(inventing.size());
            StyleOption option{u"1"_s, Tr::tr("answers with facts that nobody gave"),
                static_cast<qint64>(inventing.size())};
            for (std::size_t i = 0; i < std::min<std::size_t>(3, inventing.size()); ++i)
                option.examples.push_back(inventing[i]->id);
            question.options = {option,
                {u"2"_s, Tr::tr("answers whose facts were given"),
                    prose - static_cast<qint64>(inventing.size())}};
            question.importance = 0.9;
            report.ask(std::move(question));
            return;
        }
        for (const CorpusEntry *entry : inventing) {
            const Example *example = corpus.example(entry->id);
            if (!example)
                continue;
            const ExampleView view(*example, corpus.options());
            for (const Fact &fact : unsourcedFacts(view)) {
                if (uses.value(factHash(fact.norm)) >= kConstant)
                    continue;
                const QString words = view.answer.view(fact.span).toString();
                Finding result = finding(Severity::TakeALook, fact.span,
                    Tr::tr("Nobody gave this: “%1”.").arg(words),
                    Tr::tr("It stands neither in the question nor in the reference material, so "
                           "the model would learn to make such things up."));
                result.example = entry->id;
                result.fragment = words;
                result.fix = review();
                result.score = 0.6;
                report.report(std::move(result));
                break; // one per example is enough to send somebody there
            }
        }
    }
};

} // namespace

std::unique_ptr<const Check> factWithoutSourceCheck()
{
    return std::make_unique<const FactWithoutSourceCheck>();
}

} // namespace core::checks
