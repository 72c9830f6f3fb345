// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

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
        std::vector<NearPair> pairs;
        for (const NearPair &pair : corpus.nearPairs()) {
            const ShapeKind shape = entries[static_cast<std::size_t>(pair.first)].shape;
            if (shape != ShapeKind::Label && shape != ShapeKind::Json)
                pairs.push_back(pair);
        }
        lookAtPairs(corpus, pairs, look, report);
    }
    static std::optional<Finding> look(
        const CorpusEntry &a, const CorpusEntry &b, double similarity, const ExampleTexts &texts)
    {
        const auto first = texts.find(a.id);
        const auto second = texts.find(b.id);
        if (first == texts.end() || second == texts.end())
            return {};
        if (a.answerHash != b.answerHash &&
            jaccard(shingles(first->second.answer()), shingles(second->second.answer())) <
                kSameAnswer)
            return {};
        Finding result = finding(Severity::TakeALook, {}, Tr::tr("Almost the same question twice."),
            Tr::tr("The other one: “%1”").arg(first->second.question().left(120)), Field::Question);
        result.example = b.id;
        result.related = {a.id};
        result.score = similarity;
        Fix fix;
        fix.kind = FixKind::Suggestion;
        fix.action = FixAction::RemoveExample;
        fix.field = Field::Whole;
        result.fix = fix;
        return result;
    }
};

} // namespace

std::unique_ptr<const Check> nearDupCheck()
{
    return std::make_unique<const NearDupCheck>();
}

} // namespace core::checks
