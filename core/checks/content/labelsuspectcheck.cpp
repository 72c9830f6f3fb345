// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include "core/checks/format/labels.h"
#include "core/checks/labelnoise.h"

#include <unordered_map>

namespace core::checks {

namespace {

constexpr int kFewestPerLabel = 8;
constexpr int kMostLabels = 300;
constexpr double kOtherVotes =
    0.60; ///< share of the nearest examples that must agree on another label
constexpr double kOwnVotes = 0.15;
constexpr double kMargin = -0.05;
constexpr std::size_t kTogether = 20'000;

class LabelSuspectCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.label_suspect"_s, Group::Content, Tr::tr("Labels in doubt"),
            Tr::tr("Examples whose label is not what similar questions have.")};
    }
    bool isQuick() const override { return false; }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        std::vector<const CorpusEntry *> labelled;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (entry.alive && labelOf(entry) != 0)
                labelled.push_back(&entry);
        }
        // Each is compared with all others, so that very many go in parts of equal size, dealt out in turn.
        const std::size_t parts = (labelled.size() + kTogether - 1) / kTogether;
        for (std::size_t part = 0; part < parts; ++part) {
            std::vector<const CorpusEntry *> some;
            for (std::size_t i = part; i < labelled.size(); i += parts)
                some.push_back(labelled[i]);
            relate(corpus, some, report);
        }
    }
    static ValueId labelOf(const CorpusEntry &entry)
    {
        return entry.label != 0 ? entry.label : entry.category;
    }
    static void relate(const Corpus &corpus, const std::vector<const CorpusEntry *> &entries,
        RelationReport &report)
    {
        std::unordered_map<ValueId, int> numbers;
        std::vector<ValueId> names;
        std::vector<int> sizes;
        std::vector<int> labels;
        for (const CorpusEntry *entry : entries) {
            const auto [number, fresh] =
                numbers.emplace(labelOf(*entry), static_cast<int>(names.size()));
            if (fresh) {
                names.push_back(labelOf(*entry));
                sizes.push_back(0);
            }
            ++sizes[static_cast<std::size_t>(number->second)];
            labels.push_back(number->second);
        }
        const auto kinds = static_cast<int>(names.size());
        if (kinds < 2 || kinds > kMostLabels ||
            static_cast<int>(entries.size()) < kFewestPerLabel * kinds)
            return;
        std::vector<ExampleId> ids;
        for (const CorpusEntry *entry : entries)
            ids.push_back(entry->id);
        std::vector<QString> texts(entries.size());
        {
            const ExampleTexts examples = corpus.textsOf(ids);
            for (std::size_t i = 0; i < ids.size(); ++i) {
                if (const auto found = examples.find(ids[i]); found != examples.end())
                    texts[i] = found->second.question();
            }
        }
        const std::vector<LabelDoubt> doubts =
            doubtLabels(texts, labels, kinds, corpus.options().threads);
        for (std::size_t i = 0; i < doubts.size(); ++i) {
            const LabelDoubt &doubt = doubts[i];
            if (doubt.margin > kMargin || doubt.otherVotes < kOtherVotes ||
                doubt.votes > kOwnVotes ||
                sizes[static_cast<std::size_t>(labels[i])] < kFewestPerLabel)
                continue;
            const QString suggested = corpus.text(names[static_cast<std::size_t>(doubt.suggested)]);
            const QString own = corpus.text(names[static_cast<std::size_t>(labels[i])]);
            Finding result = finding(Severity::TakeALook, {},
                Tr::tr("Similar examples are labelled “%1”.").arg(suggested),
                Tr::tr("This one is labelled “%1”.").arg(own),
                entries[i]->label != 0 ? Field::Answer : Field::Category);
            result.example = entries[i]->id;
            result.score = doubt.score;
            result.cause = suggested;
            Fix fix;
            fix.kind = FixKind::Suggestion;
            fix.action = entries[i]->label != 0 ? FixAction::EditText : FixAction::SetCategory;
            fix.value = suggested;
            result.fix = fix;
            report.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> labelSuspectCheck()
{
    return std::make_unique<const LabelSuspectCheck>();
}

} // namespace core::checks
