// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class MinExamplesCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"lim.min_examples"_s, Group::Limits, Tr::tr("Too few examples"),
            Tr::tr("Fewer examples than the provider needs.")};
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        qint64 learnt = 0;
        ExampleId last = 0;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!entry.alive || entry.split != Split::Train)
                continue;
            ++learnt;
            last = entry.id;
        }
        const qint64 least = corpus.options().limits.leastExamples;
        if (learnt == 0 || learnt >= least)
            return;
        Finding result = finding(Severity::TakeALook, {},
            Tr::tr("You need %1 more examples to tune.").arg(least - learnt),
            Tr::tr("There are %1; %2 are needed.").arg(learnt).arg(least), Field::Whole);
        result.example = last;
        report.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> minExamplesCheck()
{
    return std::make_unique<const MinExamplesCheck>();
}

} // namespace core::checks
