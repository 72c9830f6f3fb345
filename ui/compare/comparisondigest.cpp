// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparisondigest.h"

#include "core/storage/try.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ComparisonDigest)
};

constexpr std::size_t kBest = 2;
constexpr std::size_t kWorst = 2;
constexpr int kMostRemarks = 6;

qint64 followed(const core::AnswerMeasures &answer)
{
    return std::count_if(answer.style.marks.begin(), answer.style.marks.end(),
        [](const core::StyleMark &mark) { return mark.followed; });
}

/// More than 0: the checks like the second answer better.
qint64 leaning(const core::RowMeasures &row)
{
    const auto of = [&](core::Side side) -> const core::AnswerMeasures & {
        return row.sides[static_cast<std::size_t>(side)];
    };
    const auto score = [&](core::Side side) {
        return followed(of(side)) - qint64(of(side).invented.size()) -
            qint64(of(side).missed.size()) + (of(side).labelRight.value_or(false) ? 1 : 0);
    };
    return score(core::Side::After) - score(core::Side::Before);
}

std::vector<AnswerRemark> remarksOfSide(
    const core::AnswerMeasures &answer, const core::ComparisonMeasures &measures)
{
    std::vector<AnswerRemark> remarks;
    for (const core::StyleMark &mark : answer.style.marks) {
        if (int(remarks.size()) >= kMostRemarks)
            break;
        remarks.push_back(
            {mark.followed, measures.conventions[std::size_t(mark.convention)].title});
    }
    if (answer.labelRight)
        remarks.push_back({*answer.labelRight,
            *answer.labelRight ? Tr::tr("Right category") : Tr::tr("Wrong category")});
    if (answer.jsonValid)
        remarks.push_back({*answer.jsonValid,
            *answer.jsonValid ? Tr::tr("Valid JSON") : Tr::tr("No valid JSON")});
    if (!answer.invented.isEmpty())
        remarks.push_back({false,
            Tr::tr("From nowhere: %1", "facts that nobody gave the model")
                .arg(answer.invented.mid(0, 3).join(QStringLiteral(", ")))});
    if (!answer.missed.isEmpty())
        remarks.push_back({false,
            Tr::tr("Missing: %1", "facts that the answer should hold")
                .arg(answer.missed.mid(0, 3).join(QStringLiteral(", ")))});
    return remarks;
}

} // namespace

const core::ComparedRow *ComparisonDigest::row(qint64 id) const
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [id](const core::ComparedRow &one) { return one.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

core::Result<DigestPtr> digestComparison(const core::Comparison &comparison,
    std::vector<core::ComparedRow> rows, const core::FrozenExamples &frozen,
    const core::CheckRecords &records)
{
    auto digest = std::make_shared<ComparisonDigest>();
    digest->plan = comparison.plan;
    digest->settings = frozen.settings;
    digest->rows = std::move(rows);
    ATTUNE_TRY_ASSIGN(const core::StyleJudge judge,
        core::StyleJudge::ofProject(frozen.examples, frozen.settings, records));
    digest->measures = core::measure(digest->rows, judge);
    digest->sanity = core::checkSanity(digest->rows, comparison.plan);
    digest->telling = core::tellingRows(
        digest->rows, digest->measures, kBest, kWorst, 0, quint64(comparison.plan.settings.seed));
    for (std::size_t i = 0; i < digest->measures.rows.size(); ++i)
        digest->measured.insert(digest->measures.rows[i].row, i);
    for (const core::ComparedRow &row : digest->rows) {
        const auto at = digest->measured.constFind(row.id);
        if (at == digest->measured.constEnd() || !row.choice)
            continue;
        const qint64 lean = leaning(digest->measures.rows[*at]);
        if ((row.choice == core::VoteChoice::After && lean < 0) ||
            (row.choice == core::VoteChoice::Before && lean > 0))
            digest->disputed.insert(row.id);
    }
    return DigestPtr(std::move(digest));
}

std::array<std::vector<AnswerRemark>, 2> remarksFor(
    const ComparisonDigest &digest, const core::BlindPair &pair)
{
    const auto at = digest.measured.constFind(pair.row);
    if (!pair.opened || at == digest.measured.constEnd())
        return {};
    const core::RowMeasures &row = digest.measures.rows[*at];
    const core::Side left = pair.opened->left;
    const auto of = [&](core::Side side) {
        return remarksOfSide(row.sides[static_cast<std::size_t>(side)], digest.measures);
    };
    return {of(left), of(core::other(left))};
}

} // namespace ui
