// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <QSet>

namespace core::checks {

namespace {

class LeakageCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.leakage"_s, Group::Duplicates, Tr::tr("Test questions in the training"),
            Tr::tr("Examples kept aside whose question, or nearly the same one, the model learns "
                   "from.")};
    }
    static bool learnt(const CorpusEntry &entry) { return entry.split == Split::Train; }
    static bool testing(const CorpusEntry &entry)
    {
        return entry.split == Split::Kept || entry.split == Split::Validation;
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        const auto &entries = corpus.entries();
        if (std::none_of(entries.begin(), entries.end(),
                [](const CorpusEntry &entry) { return entry.alive && testing(entry); }))
            return;
        HashMap<ExampleId> training(entries.size());
        for (const CorpusEntry &entry : entries) {
            if (entry.alive && learnt(entry)) {
                ExampleId &known = training[entry.questionHash];
                known = known == 0 ? entry.id : known;
            }
        }
        QSet<ExampleId> told;
        const auto tell = [&](const CorpusEntry &test, ExampleId source, double score) {
            if (told.contains(test.id))
                return;
            told.insert(test.id);
            Finding result = finding(Severity::ProbablyWrong, {},
                Tr::tr("This test question is also in the training."),
                Tr::tr("A test on what was learnt by heart says nothing."), Field::Question);
            result.example = test.id;
            result.related = {source};
            result.score = score;
            Fix fix;
            fix.action = FixAction::MoveToTraining;
            fix.field = Field::Whole;
            result.fix = fix;
            report.report(std::move(result));
        };
        for (const CorpusEntry &entry : entries) {
            if (!entry.alive || !testing(entry) || entry.questionWords == 0)
                continue;
            if (const ExampleId *found = training.find(entry.questionHash))
                tell(entry, *found, 1);
        }
        for (const NearPair &pair : corpus.nearPairs()) {
            const CorpusEntry &a = entries[static_cast<std::size_t>(pair.first)];
            const CorpusEntry &b = entries[static_cast<std::size_t>(pair.second)];
            if (testing(a) && learnt(b))
                tell(a, b.id, pair.similarity);
            if (testing(b) && learnt(a))
                tell(b, a.id, pair.similarity);
        }
    }
};

} // namespace

std::unique_ptr<const Check> leakageCheck()
{
    return std::make_unique<const LeakageCheck>();
}

} // namespace core::checks
