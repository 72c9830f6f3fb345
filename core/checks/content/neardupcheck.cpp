// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <QSet>

namespace core::checks {

namespace {

constexpr double kSameAnswer = 0.85;

class NearDupCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.near_dup"_s, Group::Duplicates, Tr::tr("Nearly the same question"),
            Tr::tr("Two questions that differ in a few letters, with nearly the same answer.")};
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        const auto &entries = corpus.entries();
        QSet<ExampleId> told;
        for (const NearPair &pair : corpus.nearPairs()) {
            const CorpusEntry &a = entries[static_cast<std::size_t>(pair.first)];
            const CorpusEntry &b = entries[static_cast<std::size_t>(pair.second)];
            if (a.shape == ShapeKind::Label || a.shape == ShapeKind::Json || told.contains(b.id))
                continue;
            const Example *first = corpus.example(a.id);
            const Example *second = corpus.example(b.id);
            if (!first || !second)
                continue;
            if (a.answerHash != b.answerHash &&
                jaccard(shingles(first->answer()), shingles(second->answer())) < kSameAnswer)
                continue;
            told.insert(b.id);
            Finding result = finding(Severity::TakeALook, {},
                Tr::tr("Almost the same question twice."),
                Tr::tr("The other one: “%1”").arg(first->question().left(120)), Field::Question);
            result.example = b.id;
            result.related = {a.id};
            result.score = pair.similarity;
            Fix fix;
            fix.kind = FixKind::Suggestion;
            fix.action = FixAction::RemoveExample;
            fix.field = Field::Whole;
            result.fix = fix;
            report.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> nearDupCheck()
{
    return std::make_unique<const NearDupCheck>();
}

} // namespace core::checks
