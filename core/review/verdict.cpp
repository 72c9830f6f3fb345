// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/verdict.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Verdict)
};

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(double share)
{
    //: A share in percent.
    return Tr::tr("%1 %").arg(QLocale().toString(std::round(share * 100), 'f', 0));
}

void add(VoteCount &count, VoteChoice choice)
{
    switch (choice) {
    case VoteChoice::Before:
        ++count.before;
        break;
    case VoteChoice::After:
        ++count.after;
        break;
    case VoteChoice::Same:
        ++count.same;
        break;
    case VoteChoice::BothBad:
        ++count.bothBad;
        break;
    }
}

VerdictKind kindOf(const VoteCount &count, double p)
{
    if (count.votes() < kEnoughVotes)
        return VerdictKind::TooEarly;
    const bool better = count.after > count.before;
    if (p < kClearly)
        return better ? VerdictKind::ClearlyBetter : VerdictKind::ClearlyWorse;
    if (p < kProbably)
        return better ? VerdictKind::ProbablyBetter : VerdictKind::ProbablyWorse;
    return VerdictKind::NoClearDifference;
}

/// "preferred in 31 of 40", always from the side of the second model.
QString headlineOf(const Verdict &verdict)
{
    const QString won = number(verdict.count.after);
    const QString lost = number(verdict.count.before);
    const QString of = number(verdict.count.decided());
    switch (verdict.kind) {
    case VerdictKind::TooEarly:
        //: %n are votes.
        return Tr::tr("Too early to tell: %Ln more will help.", nullptr, plural(verdict.further));
    case VerdictKind::ClearlyBetter:
        return Tr::tr("Clearly better: preferred in %1 of %2.").arg(won, of);
    case VerdictKind::ProbablyBetter:
        return Tr::tr("Probably better: preferred in %1 of %2.").arg(won, of);
    case VerdictKind::NoClearDifference:
        break;
    case VerdictKind::ProbablyWorse:
        return Tr::tr("Probably worse: the other was preferred in %1 of %2.").arg(lost, of);
    case VerdictKind::ClearlyWorse:
        return Tr::tr("Clearly worse: the other was preferred in %1 of %2.").arg(lost, of);
    }
    if (verdict.count.decided() == 0)
        return Tr::tr("No clear difference: nobody preferred either.");
    return Tr::tr("No clear difference: preferred in %1 of %2.").arg(won, of);
}

QString chanceOf(double p)
{
    if (p < 0.001)
        return Tr::tr(
            "If neither were better, a result this clear would come up less than once in 1,000 "
            "tries.");
    const double inThousand = p * 1000;
    if (inThousand < 100) {
        return Tr::tr("If neither were better, a result this clear would come up about %Ln time(s) "
                      "in 1,000 tries.",
            nullptr, plural(std::max<qint64>(1, std::llround(inThousand))));
    }
    return Tr::tr("If neither were better, a result like this would come up about %Ln time(s) in "
                  "100 tries.",
        nullptr, plural(std::llround(p * 100)));
}

QString explanationOf(const Verdict &verdict)
{
    const VoteCount &count = verdict.count;
    QStringList sentences;
    if (count.votes() == 0)
        return Tr::tr("Nobody has voted yet.");
    sentences.append(Tr::tr("%Ln pair(s) of answers were judged.", nullptr, plural(count.votes())));
    if (count.same > 0)
        sentences.append(Tr::tr("%Ln were about the same.", nullptr, plural(count.same)));
    if (count.bothBad > 0)
        sentences.append(Tr::tr("In %Ln both were bad.", nullptr, plural(count.bothBad)));
    if (count.decided() > 0 && verdict.kind != VerdictKind::TooEarly) {
        sentences.append(chanceOf(verdict.test.p));
        sentences.append(Tr::tr(
            "With more questions, the share in which it is preferred lies between %1 and %2.")
                             .arg(percent(verdict.test.low), percent(verdict.test.high)));
    }
    if (verdict.kind == VerdictKind::NoClearDifference) {
        sentences.append(verdict.further > 0
                ? Tr::tr("If it went on like this, %Ln more vote(s) would decide it.", nullptr,
                      plural(verdict.further))
                : Tr::tr("More votes would hardly decide it: the two are too much alike."));
    }
    return sentences.join(u' ');
}

QString basisOf(const ComparisonPlan &plan, qint64 rows)
{
    switch (plan.source) {
    case RowSource::KeptAside:
        return Tr::tr("These %Ln example(s) were kept aside; the model has not seen them.", nullptr,
            plural(rows));
    case RowSource::Questions:
        return Tr::tr(
            "These %Ln question(s) are new; the model has not seen them.", nullptr, plural(rows));
    case RowSource::Probe:
        break;
    }
    return Tr::tr("These %Ln everyday question(s) have nothing to do with your examples: they show "
                  "whether something was forgotten.",
        nullptr, plural(rows));
}

} // namespace

QString verdictName(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::TooEarly:
        break;
    case VerdictKind::ClearlyBetter:
        return u"clearly-better"_s;
    case VerdictKind::ProbablyBetter:
        return u"probably-better"_s;
    case VerdictKind::NoClearDifference:
        return u"no-clear-difference"_s;
    case VerdictKind::ProbablyWorse:
        return u"probably-worse"_s;
    case VerdictKind::ClearlyWorse:
        return u"clearly-worse"_s;
    }
    return u"too-early"_s;
}

VoteCount countVotes(std::span<const RowSummary> rows)
{
    VoteCount count;
    for (const RowSummary &row : rows) {
        if (row.choice && row.leak == Leak::None)
            add(count, *row.choice);
    }
    return count;
}

VoteCount countVotes(std::span<const ComparedRow> rows)
{
    VoteCount count;
    for (const ComparedRow &row : rows) {
        if (row.choice && row.counts())
            add(count, *row.choice);
    }
    return count;
}

Verdict judge(const VoteCount &count, const ComparisonPlan &plan, qint64 rows)
{
    Verdict verdict{.count = count, .test = signTest(count.after, count.decided())};
    verdict.kind = kindOf(count, verdict.test.p);
    if (verdict.kind == VerdictKind::TooEarly)
        verdict.further = kEnoughVotes - count.votes();
    else if (verdict.kind == VerdictKind::NoClearDifference)
        verdict.further = furtherVotes(count.after, count.decided());
    verdict.headline = headlineOf(verdict);
    verdict.explanation = explanationOf(verdict);
    verdict.basis = basisOf(plan, rows);
    return verdict;
}

std::vector<CategoryVerdict> judgeByCategory(std::span<const RowSummary> rows)
{
    std::map<QString, VoteCount> counts;
    for (const RowSummary &row : rows) {
        if (row.choice && row.leak == Leak::None)
            add(counts[row.category], *row.choice);
    }
    std::vector<CategoryVerdict> verdicts;
    for (const auto &[category, count] : counts)
        verdicts.push_back({category, count, signTest(count.after, count.decided()),
            count.votes() < kEnoughVotes});
    std::stable_sort(
        verdicts.begin(), verdicts.end(), [](const CategoryVerdict &a, const CategoryVerdict &b) {
            return a.count.votes() > b.count.votes();
        });
    return verdicts;
}

QString categoryWarning(std::span<const CategoryVerdict> categories)
{
    const auto few = std::count_if(categories.begin(), categories.end(),
        [](const CategoryVerdict &category) { return category.tooFew; });
    if (few == 0)
        return {};
    return Tr::tr(
        "%Ln category(s) have fewer than 20 votes. Do not read much into them: among many "
        "small groups, one always looks good or bad by chance.",
        nullptr, plural(few));
}

} // namespace core
