// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class ExactDupCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.exact_dup"_s, Group::Duplicates, Tr::tr("Exact copies"),
            Tr::tr(
                "The same question with the same answer, apart from capitals, spaces and marks.")};
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        HashMap<ExampleId> first(corpus.entries().size());
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!entry.alive || entry.answerWords == 0)
                continue;
            ExampleId &known = first[extendHash(entry.questionHash, entry.answerHash)];
            if (known == 0) {
                known = entry.id;
                continue;
            }
            Finding result =
                finding(Severity::ProbablyWrong, {}, Tr::tr("An exact copy of another example."),
                    Tr::tr("A copy teaches nothing and counts twice."), Field::Question);
            result.example = entry.id;
            result.related = {known};
            result.score = 1;
            Fix fix;
            fix.action = FixAction::RemoveExample;
            fix.field = Field::Whole;
            result.fix = fix;
            report.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> exactDupCheck()
{
    return std::make_unique<const ExactDupCheck>();
}

} // namespace core::checks
