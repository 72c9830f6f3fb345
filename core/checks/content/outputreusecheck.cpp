// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

#include <map>

namespace core::checks {

namespace {

constexpr double kShare = 0.10;
constexpr int kFewest = 20;

class OutputReuseCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"con.output_reuse"_s, Group::Content, Tr::tr("One answer for many questions"),
            Tr::tr("The same answer to more than a tenth of all questions.")};
    }
    void relate(const Corpus &corpus, RelationReport &report) const override
    {
        const auto counts = [](const CorpusEntry &entry) {
            return entry.alive && entry.shape != ShapeKind::Label &&
                entry.shape != ShapeKind::Json && entry.answerWords >= 4;
        };
        HashMap<int> uses(corpus.entries().size());
        int prose = 0;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!counts(entry))
                continue;
            ++prose;
            ++uses[entry.answerHash];
        }
        if (prose < kFewest)
            return;
        std::map<quint64, std::vector<const CorpusEntry *>> groups;
        for (const CorpusEntry &entry : corpus.entries()) {
            const int used = counts(entry) ? uses.value(entry.answerHash) : 0;
            if (used >= 3 && used > kShare * prose)
                groups[entry.answerHash].push_back(&entry);
        }
        for (const auto &[hash, group] : groups) {
            Finding result = finding(Severity::Tip, {},
                Tr::tr("This answer is used %1 times.").arg(group.size()),
                Tr::tr("The model will give it too often."));
            result.example = group.front()->id;
            result.evidence = {{}, static_cast<qint64>(group.size()), prose};
            for (std::size_t i = 1; i < std::min<std::size_t>(4, group.size()); ++i)
                result.related.push_back(group[i]->id);
            report.report(std::move(result));
        }
    }
};

} // namespace

std::unique_ptr<const Check> outputReuseCheck()
{
    return std::make_unique<const OutputReuseCheck>();
}

} // namespace core::checks
