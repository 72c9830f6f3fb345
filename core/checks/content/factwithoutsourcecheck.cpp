// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include "core/checks/facts.h"

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
        HashMap<int> uses(corpus.entries().size() * 2);
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
        corpus.look(
            inventing,
            [&](const CorpusEntry *entry) {
                quint64 key = extendHash(static_cast<quint64>(entry->id), entry->answerHash);
                for (const quint32 fact : entry->facts)
                    key = extendHash(key, uses.value(fact) < kConstant ? fact : 0);
                return key;
            },
            [](const CorpusEntry *entry) { return std::array{entry->id}; },
            [&](const CorpusEntry *entry, const ExampleTexts &texts) -> std::optional<Finding> {
                const auto found = texts.find(entry->id);
                if (found == texts.end())
                    return {};
                const ExampleView view(found->second, corpus.options());
                for (const Fact &fact : unsourcedFacts(view)) {
                    if (uses.value(factHash(fact.norm)) < kConstant)
                        return tell(entry->id, fact, view);
                }
                return {};
            },
            report);
    }
    /// One of an example is enough to send somebody there.
    static Finding tell(ExampleId id, const Fact &fact, const ExampleView &view)
    {
        const QString words = view.answer.view(fact.span).toString();
        Finding result = finding(Severity::TakeALook, fact.span,
            Tr::tr("Nobody gave this: “%1”.").arg(words),
            Tr::tr("It stands neither in the question nor in the reference material, so the model "
                   "would learn to make such things up."));
        result.example = id;
        result.fragment = words;
        // A slot to be filled when the answer is used, or nothing; adding reference material is for a
        // person.
        result.fix = replacement(fact.span, u'[' + slotFor(view, fact) + u']', FixKind::Suggestion);
        result.fix->choices = {QString()};
        result.score = 0.6;
        return result;
    }
    static QString slotFor(const ExampleView &view, const Fact &fact)
    {
        if (view.answer.isProtected(fact.span.start))
            return Tr::tr("link");
        const bool digits =
            std::any_of(fact.norm.begin(), fact.norm.end(), [](QChar c) { return c.isDigit(); });
        return digits ? Tr::tr("number") : Tr::tr("name");
    }
};

} // namespace

std::unique_ptr<const Check> factWithoutSourceCheck()
{
    return std::make_unique<const FactWithoutSourceCheck>();
}

} // namespace core::checks
