// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <map>

namespace core::checks {

namespace {

constexpr int kFewest = 30;
constexpr int kRare = 10;

class ImbalanceCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.imbalance"_s, Group::Content, Tr::tr("Rare and dominant categories"),
            Tr::tr("Categories or labels with very few examples, or with most of them.")};
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        struct Kind
        {
            ExampleId first = 0;
            qint64 size = 0;
        };
        std::map<ValueId, Kind> groups;
        int total = 0;
        for (const CorpusEntry &entry : corpus.entries()) {
            const ValueId key = entry.category != 0 ? entry.category : entry.label;
            if (!entry.alive || key == 0)
                continue;
            ++total;
            Kind &group = groups[key];
            group.first = group.first == 0 ? entry.id : group.first;
            ++group.size;
        }
        const auto kinds = static_cast<int>(groups.size());
        if (total < kFewest || kinds < 3 || kinds * 3 > total)
            return;
        for (const auto &[key, group] : groups) {
            const auto size = static_cast<double>(group.size);
            const bool rare = size < kRare && size < 0.5 * total / kinds;
            const bool tooRare = size < 0.1 * total / kinds;
            const bool dominant = size > 0.5 * total;
            if (!rare && !tooRare && !dominant)
                continue;
            Finding result = finding(Severity::Tip, {},
                dominant
                    ? Tr::tr("More than half of your examples are “%1”.").arg(corpus.text(key))
                    : Tr::tr("Few examples for “%1”: %2.").arg(corpus.text(key)).arg(group.size),
                dominant ? Tr::tr("The model will lean towards it.")
                         : Tr::tr("The model sees too little of it to learn it."),
                Field::Category);
            result.example = group.first;
            result.cause = corpus.text(key);
            result.evidence = {corpus.text(key), group.size, total};
            report.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> imbalanceCheck()
{
    return std::make_unique<const ImbalanceCheck>();
}

} // namespace core::checks
