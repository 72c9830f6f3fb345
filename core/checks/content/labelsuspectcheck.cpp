// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include "core/checks/format/labels.h"
#include "core/checks/labelnoise.h"

#include <QHash>

namespace core::checks {

namespace {

constexpr int kFewestPerLabel = 8;
constexpr int kMostLabels = 300;
constexpr double kOtherVotes =
    0.60; ///< share of the nearest examples that must agree on another label
constexpr double kOwnVotes = 0.15;
constexpr double kMargin = -0.05;

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
        std::vector<QString> texts;
        std::vector<int> labels;
        std::vector<const CorpusEntry *> entries;
        QHash<QString, int> numbers;
        std::vector<int> sizes;
        for (const CorpusEntry &entry : corpus.entries()) {
            const bool labelled = entry.label != 0 || entry.category != 0;
            if (!entry.alive || !labelled)
                continue;
            const Example *example = corpus.example(entry.id);
            if (!example)
                continue;
            const QString label = entry.label != 0 ? corpus.text(entry.label) : example->category;
            const auto number = numbers.constFind(label);
            const int kind = number == numbers.cend() ? static_cast<int>(numbers.size()) : *number;
            if (number == numbers.cend()) {
                numbers.insert(label, kind);
                sizes.push_back(0);
            }
            ++sizes[static_cast<std::size_t>(kind)];
            texts.push_back(example->question());
            labels.push_back(kind);
            entries.push_back(&entry);
        }
        const auto kinds = static_cast<int>(numbers.size());
        if (kinds < 2 || kinds > kMostLabels ||
            static_cast<int>(texts.size()) < kFewestPerLabel * kinds)
            return;
        const std::vector<LabelDoubt> doubts = doubtLabels(texts, labels, kinds);
        for (std::size_t i = 0; i < doubts.size(); ++i) {
            const LabelDoubt &doubt = doubts[i];
            if (doubt.margin > kMargin || doubt.otherVotes < kOtherVotes ||
                doubt.votes > kOwnVotes ||
                sizes[static_cast<std::size_t>(labels[i])] < kFewestPerLabel)
                continue;
            const QString suggested = numbers.key(doubt.suggested);
            Finding result = finding(Severity::TakeALook, {},
                Tr::tr("Similar examples are labelled “%1”.").arg(suggested),
                Tr::tr("This one is labelled “%1”.").arg(numbers.key(labels[i])),
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
