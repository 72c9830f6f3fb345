// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <map>

namespace core::checks {

namespace {

constexpr double kSame = 0.90;

class SystemPromptCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.system_prompt"_s, Group::Content, Tr::tr("Versions of the house rules"),
            Tr::tr(
                "Several nearly identical versions of the instructions in front of the examples.")};
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        std::map<ValueId, std::vector<const CorpusEntry *>> versions;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (entry.alive && entry.rules != 0)
                versions[entry.rules].push_back(&entry);
        }
        if (versions.size() < 2 || versions.size() > 50)
            return;
        for (const auto &[rules, entries] : versions) {
            const QString own = corpus.text(rules);
            const std::vector<quint32> ownShingles = shingles(own);
            for (const auto &[other, others] : versions) {
                if (other == rules || others.size() <= entries.size() ||
                    jaccard(ownShingles, shingles(corpus.text(other))) < kSame)
                    continue;
                for (const CorpusEntry *entry : entries) {
                    Finding result = finding(Severity::TakeALook, {0, own.size()},
                        Tr::tr("A slightly different version of the house rules."),
                        Tr::tr("%1 examples have the other version.").arg(others.size()),
                        Field::HouseRules);
                    result.example = entry->id;
                    result.fragment = own;
                    result.related = {others.front()->id};
                    Fix fix = replacement({0, own.size()}, corpus.text(other));
                    fix.field = Field::HouseRules;
                    result.fix = fix;
                    report.report(std::move(result));
                }
                break;
            }
        }
    }
};

} // namespace

std::unique_ptr<const Check> systemPromptCheck()
{
    return std::make_unique<const SystemPromptCheck>();
}

} // namespace core::checks
