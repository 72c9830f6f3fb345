// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

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
        std::unordered_map<quint64, std::vector<const CorpusEntry *>> groups;
        int prose = 0;
        for (const CorpusEntry &entry : corpus.entries()) {
            if (!entry.alive || entry.shape == ShapeKind::Label || entry.shape == ShapeKind::Json ||
                entry.answerWords < 4)
                continue;
            ++prose;
            groups[entry.answerHash].push_back(&entry);
        }
        for (const auto &[hash, group] : groups) {
            if (prose < kFewest || double(group.size()) <= kShare * prose || group.size() < 3 ||
                !corpus.example(group.front()->id))
                continue;
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
