// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/comparisonreport.h"

#include "core/checks/safety/masking.h"
#include "core/review/blindorder.h"
#include "core/review/estimate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Report)
};

using Kind = ReportParagraph::Kind;

constexpr std::size_t kBest = 5;
constexpr std::size_t kWorst = 3;
constexpr std::size_t kRandom = 3;
constexpr std::size_t kMostConfusions = 12;
/// What a vote weighs against measures when rows are ranked: more than all of them together.
constexpr double kVoteWeight = 1000;

int plural(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString decimal(double value, int digits = 0)
{
    return QLocale().toString(value, 'f', digits);
}

QString percent(const Share &share)
{
    if (share.of == 0)
        return u"–"_s;
    //: A share: percent, and how many of how many.
    return Tr::tr("%1 % (%2 of %3)")
        .arg(decimal(100 * share.value()), number(share.hits), number(share.of));
}

QString seconds(double milliseconds)
{
    return Tr::tr("%1 s").arg(decimal(milliseconds / 1000, milliseconds < 10'000 ? 2 : 0));
}

QString money(std::optional<double> dollars)
{
    if (!dollars)
        return Tr::tr("not known");
    if (*dollars == 0)
        return Tr::tr("nothing");
    return QLocale().toCurrencyString(*dollars, u"$"_s, 2);
}

QString day(qint64 at)
{
    return at == 0
        ? QString()
        : QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::LongFormat);
}

/// Masks names and addresses the same way throughout the report.
class Words
{
public:
    explicit Words(bool mask)
        : m_mask(mask)
    {
    }
    QString operator()(const QString &text)
    {
        if (!m_mask)
            return text;
        return checks::applyEdits(text, checks::maskText(text, m_masker, 0.8, true));
    }

private:
    bool m_mask;
    checks::Masker m_masker;
};

double gain(const RowMeasures &measures)
{
    const auto of = [](const AnswerMeasures &answer) {
        double sum = 0;
        for (const StyleMark &mark : answer.style.marks)
            sum += mark.followed ? 1 : -1;
        sum += answer.labelRight ? (*answer.labelRight ? 2 : -2) : 0;
        return sum - 2.0 * double(answer.invented.size()) - double(answer.missed.size());
    };
    return of(measures.sides[1]) - of(measures.sides[0]);
}

ReportSection summary(const ComparisonReportInput &input, const Verdict &verdict)
{
    ReportSection section{Tr::tr("In short"), {}};
    auto &blocks = section.blocks;
    if (verdict.count.votes() > 0) {
        blocks.emplace_back(ReportParagraph{verdict.headline, Kind::Lead});
        blocks.emplace_back(ReportParagraph{verdict.explanation});
        blocks.emplace_back(ReportBar{Tr::tr("Votes:"),
            {{shortName(input.comparison.plan.after), verdict.count.after},
                {Tr::tr("about the same"), verdict.count.same},
                {shortName(input.comparison.plan.before), verdict.count.before},
                {Tr::tr("both bad"), verdict.count.bothBad}}});
    } else {
        blocks.emplace_back(ReportParagraph{
            Tr::tr("Nobody has voted yet. What can be measured by itself:"), Kind::Lead});
    }
    const SideMeasures &before = input.measures.side(Side::Before);
    const SideMeasures &after = input.measures.side(Side::After);
    if (after.answers > 0) {
        QStringList items{Tr::tr(
            "Answers that follow every clear convention of the house style: %1 before, %2 after.")
                              .arg(percent(before.followsAll), percent(after.followsAll))};
        if (before.label && after.label)
            items.append(Tr::tr("Right category: %1 before, %2 after.")
                             .arg(percent(*before.label), percent(*after.label)));
        if (before.factsKept && after.factsKept)
            items.append(
                Tr::tr("Facts of the question and the reference material that our own answer "
                       "uses: %1 before, %2 after.")
                    .arg(percent(*before.factsKept), percent(*after.factsKept)));
        items.append(Tr::tr("Answers with a fact that stands nowhere: %1 before, %2 after.")
                         .arg(percent(before.withInvented), percent(after.withInvented)));
        blocks.emplace_back(ReportList{items});
    }
    blocks.emplace_back(ReportParagraph{verdict.basis, Kind::Note});
    return section;
}

ReportSection whatWasTaught(const ComparisonReportInput &input, Words &words)
{
    ReportSection section{Tr::tr("What was taught"), {}};
    auto &blocks = section.blocks;
    const ComparisonPlan &plan = input.comparison.plan;
    ReportFacts facts;
    facts.facts.emplace_back(Tr::tr("Before"), describe(plan.before));
    facts.facts.emplace_back(Tr::tr("After"), describe(plan.after));
    if (!input.baseModel.isEmpty())
        facts.facts.emplace_back(Tr::tr("Original model"), input.baseModel);
    const bool imported = input.job && !input.job->plan.importedFrom.isEmpty();
    if (input.job) {
        facts.facts.emplace_back(Tr::tr("Tuned model"), input.job->tunedModel);
        facts.facts.emplace_back(Tr::tr("Where"),
            imported                                   ? Tr::tr("elsewhere")
                : input.job->plan.provider == u"local" ? Tr::tr("on this computer")
                                                       : input.job->plan.provider);
    }
    if (imported)
        // Its name only: where it lies is nobody else's business.
        facts.facts.emplace_back(
            Tr::tr("Came from the folder"), QFileInfo(input.job->plan.importedFrom).fileName());
    if (input.job && !imported) {
        facts.facts.emplace_back(Tr::tr("Examples to learn from"), number(input.job->train));
        if (input.job->validation > 0)
            facts.facts.emplace_back(
                Tr::tr("Examples that pick the best version"), number(input.job->validation));
        facts.facts.emplace_back(Tr::tr("Examples kept aside"), number(input.job->kept));
        if (input.job->passes)
            facts.facts.emplace_back(
                Tr::tr("Passes through the examples"), number(*input.job->passes));
        facts.facts.emplace_back(Tr::tr("Tuned on"), day(input.job->finished));
        facts.facts.emplace_back(Tr::tr("Version of the examples"), number(input.job->version));
    }
    facts.facts.emplace_back(Tr::tr("Version that was compared"), number(input.comparison.version));
    if (input.retirement)
        facts.facts.emplace_back(
            Tr::tr("Answers end on"), QLocale().toString(*input.retirement, QLocale::LongFormat));
    blocks.emplace_back(std::move(facts));
    if (!input.settings.houseRules.isEmpty()) {
        blocks.emplace_back(ReportParagraph{Tr::tr("House rules:")});
        blocks.emplace_back(ReportQuotation{words(input.settings.houseRules)});
    }
    if (!input.measures.conventions.empty()) {
        QStringList items;
        for (const JudgedConvention &convention : input.measures.conventions) {
            const QString what = u"%1: %2"_s.arg(convention.title, convention.house);
            //: %1 is a convention, %2 a category of examples.
            items.append(convention.segment.isEmpty()
                    ? what
                    : Tr::tr("%1 (in “%2”)").arg(what, convention.segment));
        }
        blocks.emplace_back(ReportParagraph{Tr::tr("Clear conventions of the house style:")});
        blocks.emplace_back(ReportList{items});
    }
    return section;
}

ReportSection measuresSection(const ComparisonReportInput &input)
{
    ReportSection section{Tr::tr("What was measured"), {}};
    ReportTable table{.caption = Tr::tr("%Ln pair(s) of answers, measured by the same checks",
                          nullptr, plural(input.measures.side(Side::After).answers)),
        .head = {Tr::tr("Measure"), Tr::tr("Before"), Tr::tr("After"), Tr::tr("Change")},
        .rows = {}};
    for (const MeasureLine &line : measureLines(input.measures))
        table.rows.push_back(
            {line.title, line.before, line.after, line.trend ? trendName(*line.trend) : QString()});
    section.blocks.emplace_back(std::move(table));
    if (input.measures.labels != LabelPlace::None) {
        std::map<std::pair<QString, QString>, std::array<qint64, 2>> counts;
        for (const Side side : kSides) {
            for (const auto &[pair, count] : input.measures.side(side).confusion)
                counts[pair][static_cast<std::size_t>(side)] = count;
        }
        std::vector<std::pair<std::pair<QString, QString>, std::array<qint64, 2>>> sorted(
            counts.begin(), counts.end());
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.second[0] + a.second[1] > b.second[0] + b.second[1];
        });
        if (sorted.size() > kMostConfusions)
            sorted.resize(kMostConfusions);
        ReportTable confusion{.caption = Tr::tr("Categories: what was right and what was given"),
            .head = {Tr::tr("Right"), Tr::tr("Given"), Tr::tr("Before"), Tr::tr("After")},
            .rows = {}};
        for (const auto &[pair, both] : sorted)
            confusion.rows.push_back(
                {pair.first, pair.second.isEmpty() ? Tr::tr("none") : pair.second, number(both[0]),
                    number(both[1])});
        section.blocks.emplace_back(std::move(confusion));
    }
    return section;
}

ReportSection votesSection(const ComparisonReportInput &input)
{
    ReportSection section{Tr::tr("Votes by category"), {}};
    std::vector<RowSummary> summaries;
    for (const ComparedRow &row : input.rows) {
        RowSummary one;
        one.category = row.asked.category;
        one.leak = row.leak;
        one.choice = row.choice;
        summaries.push_back(one);
    }
    const auto categories = judgeByCategory(summaries);
    ReportTable table{.caption = Tr::tr("Votes by category"),
        .head = {Tr::tr("Category"), Tr::tr("After preferred"), Tr::tr("Before preferred"),
            Tr::tr("Same"), Tr::tr("Both bad")},
        .rows = {}};
    for (const CategoryVerdict &one : categories)
        table.rows.push_back(
            {one.category.isEmpty() ? Tr::tr("none") : one.category, number(one.count.after),
                number(one.count.before), number(one.count.same), number(one.count.bothBad)});
    section.blocks.emplace_back(std::move(table));
    if (const QString warning = categoryWarning(categories); !warning.isEmpty())
        section.blocks.emplace_back(ReportParagraph{warning, Kind::Warning});
    return section;
}

QString voteInWords(const ComparedRow &row, const ComparisonPlan &plan)
{
    if (!row.choice)
        return {};
    switch (*row.choice) {
    case VoteChoice::Before:
        return Tr::tr("Preferred: %1.").arg(shortName(plan.before));
    case VoteChoice::After:
        return Tr::tr("Preferred: %1.").arg(shortName(plan.after));
    case VoteChoice::Same:
        return Tr::tr("Judged about the same.");
    case VoteChoice::BothBad:
        break;
    }
    return Tr::tr("Both judged bad.");
}

ReportSection pairs(const ComparisonReportInput &input, Words &words)
{
    ReportSection section{Tr::tr("Before and after"), {}};
    const TellingRows telling = tellingRows(input.rows, input.measures, kBest, kWorst, kRandom,
        static_cast<quint64>(input.comparison.plan.settings.seed));
    std::unordered_map<qint64, const RowMeasures *> measured;
    for (const RowMeasures &row : input.measures.rows)
        measured.emplace(row.row, &row);
    const auto add = [&](const QString &title, const std::vector<std::size_t> &indices) {
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const ComparedRow &row = input.rows[indices[i]];
            ReportPair pair;
            pair.title = u"%1 %2"_s.arg(title, number(qint64(i) + 1));
            pair.question = words(row.asked.question());
            if (!row.asked.reference.isEmpty())
                pair.question += u"\n\n"_s + words(row.asked.reference);
            pair.beforeName = describe(input.comparison.plan.before);
            pair.before = words(row.generation(Side::Before)->text);
            pair.afterName = describe(input.comparison.plan.after);
            pair.after = words(row.generation(Side::After)->text);
            pair.pieces = wordDifferences(pair.before, pair.after);
            pair.kept = words(row.asked.answer());
            if (const auto found = measured.find(row.id); found != measured.end())
                pair.remarks = remarksOn(*found->second, input.measures);
            for (QString &remark : pair.remarks)
                remark = words(remark); // they quote the answers
            if (const QString vote = voteInWords(row, input.comparison.plan); !vote.isEmpty())
                pair.remarks.prepend(vote);
            if (!row.note.isEmpty())
                pair.remarks.append(Tr::tr("Note: %1").arg(words(row.note)));
            section.blocks.emplace_back(std::move(pair));
        }
    };
    add(Tr::tr("Best"), telling.best);
    add(Tr::tr("Worst"), telling.worst);
    add(Tr::tr("At random"), telling.random);
    return section;
}

ReportSection costs(const ComparisonReportInput &input)
{
    ReportSection section{Tr::tr("Time and money"), {}};
    const SideMeasures &before = input.measures.side(Side::Before);
    const SideMeasures &after = input.measures.side(Side::After);
    section.blocks.emplace_back(ReportTable{.caption = Tr::tr("One answer, and a thousand of them"),
        .head = {Tr::tr("What"), Tr::tr("Before"), Tr::tr("After")},
        .rows = {{Tr::tr("First words after"), seconds(before.firstMs), seconds(after.firstMs)},
            {Tr::tr("Whole answer after"), seconds(before.totalMs), seconds(after.totalMs)},
            {Tr::tr("Nine of ten within"), seconds(before.slowMs), seconds(after.slowMs)},
            {Tr::tr("Cost of 1,000 answers"), money(before.costPerThousand),
                money(after.costPerThousand)},
            {Tr::tr("Cost of this comparison"), money(spentOn(input.rows, Side::Before)),
                money(spentOn(input.rows, Side::After))}}});
    return section;
}

ReportSection method(const ComparisonReportInput &input)
{
    ReportSection section{Tr::tr("How it was compared"), {}};
    const ComparisonSettings &settings = input.comparison.plan.settings;
    const auto counting = std::count_if(
        input.rows.begin(), input.rows.end(), [](const ComparedRow &row) { return row.counts(); });
    const auto complete = std::count_if(input.rows.begin(), input.rows.end(),
        [](const ComparedRow &row) { return row.counts() && row.isComplete(); });
    const qint64 leaked = qint64(input.rows.size()) - counting;
    QStringList items;
    items.append(
        Tr::tr("Both were asked the same %Ln question(s) with the same settings: temperature "
               "%1, seed %2.",
            nullptr, plural(counting))
            .arg(decimal(settings.temperature, 1), QString::number(settings.seed)));
    if (complete < counting)
        items.append(Tr::tr("%Ln question(s) lack an answer and do not count.", nullptr,
            plural(counting - complete)));
    items.append(leaked > 0
            ? Tr::tr(
                  "%Ln question(s) were left out of the count, because the model had learned the "
                  "same or nearly the same one.",
                  nullptr, plural(leaked))
            : Tr::tr("None of the questions, and none that is nearly the same, was among the "
                     "examples that were learned."));
    items.append(
        Tr::tr("Answers were judged blind: left and right in a random order, sealed until the "
               "vote. Ties do not count (exact sign test; interval of Clopper and Pearson, "
               "95 %)."));
    items.append(
        Tr::tr("The measures come from the same checks that look after the examples. Better "
               "or worse is only said where chance alone would do it in fewer than 5 of 100 "
               "tries (Fisher's exact test)."));
    section.blocks.emplace_back(ReportList{items});
    return section;
}

ReportSection sanity(const ComparisonReportInput &input)
{
    ReportSection section{Tr::tr("Is anything odd?"), {}};
    const SanityCard card = checkSanity(input.rows, input.comparison.plan);
    QStringList fine;
    for (const SanityItem &item : card.items) {
        if (item.fine)
            fine.append(item.title);
        else
            section.blocks.emplace_back(
                ReportParagraph{item.title + u' ' + item.detail, Kind::Warning});
    }
    section.blocks.emplace_back(ReportList{fine});
    return section;
}

ReportSection limits(const ComparisonReportInput &input)
{
    ReportSection section{Tr::tr("What this does not say"), {}};
    section.blocks.emplace_back(ReportList{{
        Tr::tr(
            "Tuning teaches a voice, not facts. Numbers, dates and names can still be wrong: let a "
            "person check what matters."),
        Tr::tr("The questions are like the examples. On questions of another kind the model may do "
               "better or worse."),
        Tr::tr(
            "House-style checks see form, not sense. An answer can follow every convention and be "
            "wrong."),
        Tr::tr(
            "Likeness (chrF) counts letters in common with one answer; there are other good ones."),
    }});
    if (input.measures.side(Side::After).answers < kEnoughVotes)
        section.blocks.emplace_back(ReportParagraph{
            Tr::tr("Fewer than 20 questions were answered by both. Read the numbers as hints."),
            Kind::Warning});
    return section;
}

} // namespace

QString trendName(Trend trend)
{
    switch (trend) {
    case Trend::Better:
        return Tr::tr("better");
    case Trend::Same:
        return Tr::tr("about the same");
    case Trend::Worse:
        break;
    }
    return Tr::tr("worse");
}

std::vector<MeasureLine> measureLines(const ComparisonMeasures &measures)
{
    const SideMeasures &before = measures.side(Side::Before);
    const SideMeasures &after = measures.side(Side::After);
    std::vector<MeasureLine> lines;
    const auto share = [&](const QString &id, const QString &title, const Share &a,
                           const Share &b) {
        if (a.of + b.of > 0)
            lines.push_back({id, title, percent(a), percent(b), trend(a, b)});
    };
    const auto optional = [&](const QString &id, const QString &title,
                              const std::optional<Share> &a, const std::optional<Share> &b) {
        if (a && b)
            share(id, title, *a, *b);
    };
    share(
        u"style"_s, Tr::tr("Follows every clear convention"), before.followsAll, after.followsAll);
    for (std::size_t i = 0; i < measures.conventions.size(); ++i) {
        const JudgedConvention &convention = measures.conventions[i];
        QString title = u"%1: %2"_s.arg(convention.title, convention.house);
        if (!convention.segment.isEmpty())
            title = Tr::tr("%1 (in “%2”)").arg(title, convention.segment);
        QString id = u"style/"_s + convention.key;
        if (!convention.segment.isEmpty())
            id += u'@' + convention.segment;
        share(id, title, before.conventions[i], after.conventions[i]);
    }
    optional(u"label"_s, Tr::tr("Right category"), before.label, after.label);
    optional(u"facts-kept"_s, Tr::tr("Facts at hand that our answer uses, too"), before.factsKept,
        after.factsKept);
    const auto none = [](const Share &with) { return Share{with.of - with.hits, with.of}; };
    share(u"nothing-invented"_s, Tr::tr("Answers without a fact that stands nowhere"),
        none(before.withInvented), none(after.withInvented));
    optional(u"json"_s, Tr::tr("Valid JSON and nothing around it"), before.json, after.json);
    optional(u"json-keys"_s, Tr::tr("Exactly the right fields"), before.jsonKeys, after.jsonKeys);
    optional(u"json-fields"_s, Tr::tr("Fields with the right value"), before.jsonFields,
        after.jsonFields);
    optional(u"phrases"_s, Tr::tr("Required sentences"), before.phrases, after.phrases);
    lines.push_back({u"words"_s, Tr::tr("Words (median)"), decimal(before.words),
        decimal(after.words), std::nullopt});
    if (before.likeness && after.likeness)
        lines.push_back({u"likeness"_s, Tr::tr("Likeness to our answers (chrF, 0 to 100)"),
            decimal(*before.likeness, 1), decimal(*after.likeness, 1), std::nullopt});
    return lines;
}

TellingRows tellingRows(std::span<const ComparedRow> rows, const ComparisonMeasures &measures,
    std::size_t best, std::size_t worst, std::size_t random, quint64 seed)
{
    std::unordered_map<qint64, double> gains;
    for (const RowMeasures &row : measures.rows)
        gains.emplace(row.row, gain(row));
    struct Ranked
    {
        std::size_t index;
        double value;
    };
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].counts() || !rows[i].isComplete())
            continue;
        double value = gains.contains(rows[i].id) ? gains.at(rows[i].id) : 0;
        if (rows[i].choice == VoteChoice::After)
            value += kVoteWeight;
        else if (rows[i].choice == VoteChoice::Before)
            value -= kVoteWeight;
        ranked.push_back({i, value});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Ranked &a, const Ranked &b) { return a.value > b.value; });
    TellingRows telling;
    std::unordered_set<std::size_t> taken;
    // With few rows the worst come first: what went wrong must not fall under the table.
    for (auto row = ranked.rbegin(); row != ranked.rend() && telling.worst.size() < worst; ++row) {
        if (2 * telling.worst.size() < ranked.size() && taken.insert(row->index).second)
            telling.worst.push_back(row->index);
    }
    for (const Ranked &row : ranked) {
        if (telling.best.size() < best && taken.insert(row.index).second)
            telling.best.push_back(row.index);
    }
    for (const std::size_t place : blindOrder(ranked.size(), seed).order) {
        const std::size_t index = ranked[place].index;
        if (telling.random.size() < random && taken.insert(index).second)
            telling.random.push_back(index);
    }
    return telling;
}

QStringList remarksOn(const RowMeasures &row, const ComparisonMeasures &measures)
{
    const auto broken = [&](Side side) {
        QStringList titles;
        for (const StyleMark &mark : row.sides[static_cast<std::size_t>(side)].style.marks) {
            if (!mark.followed)
                titles.append(
                    measures.conventions[static_cast<std::size_t>(mark.convention)].title);
        }
        titles.removeDuplicates();
        return titles;
    };
    const QStringList before = broken(Side::Before);
    const QStringList after = broken(Side::After);
    QStringList gained;
    for (const QString &title : before) {
        if (!after.contains(title))
            gained.append(title);
    }
    QStringList remarks;
    const QString comma = u", "_s;
    if (!gained.isEmpty())
        remarks.append(Tr::tr("Now as your house style has it: %1.").arg(gained.join(comma)));
    if (!after.isEmpty())
        remarks.append(Tr::tr("Not as your house style has it: %1.").arg(after.join(comma)));
    const AnswerMeasures &answer = row.sides[static_cast<std::size_t>(Side::After)];
    if (!answer.invented.isEmpty())
        remarks.append(Tr::tr("Stands neither in the question nor in the reference material: %1.")
                           .arg(answer.invented.join(comma)));
    if (!answer.missed.isEmpty())
        remarks.append(
            Tr::tr("Our answer says it, this one does not: %1.").arg(answer.missed.join(comma)));
    if (answer.labelRight && !*answer.labelRight)
        remarks.append(answer.label.isEmpty() ? Tr::tr("It gives no category.")
                                              : Tr::tr("Wrong category: %1.").arg(answer.label));
    return remarks;
}

ReportDocument comparisonReport(const ComparisonReportInput &input)
{
    Words words(input.maskPersonalData);
    const ComparisonPlan &plan = input.comparison.plan;
    ReportDocument report;
    report.title = Tr::tr("Before and after: %1").arg(input.settings.name);
    report.subtitle =
        Tr::tr("%1 against %2, %3")
            .arg(describe(plan.after), describe(plan.before), day(input.comparison.created));
    report.language = QLocale().bcp47Name();
    report.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    const VoteCount count = countVotes(input.rows);
    const auto counting = std::count_if(
        input.rows.begin(), input.rows.end(), [](const ComparedRow &row) { return row.counts(); });
    const Verdict verdict = judge(count, plan, counting);
    report.sections.push_back(summary(input, verdict));
    if (input.comparison.problem) {
        report.sections.front().blocks.emplace_back(ReportParagraph{
            Tr::tr("The comparison is not complete. %1 %2")
                .arg(input.comparison.problem->title, input.comparison.problem->body),
            Kind::Warning});
    }
    report.sections.push_back(pairs(input, words));
    report.sections.push_back(measuresSection(input));
    if (count.votes() > 0)
        report.sections.push_back(votesSection(input));
    report.sections.push_back(costs(input));
    report.sections.push_back(sanity(input));
    report.sections.push_back(whatWasTaught(input, words));
    report.sections.push_back(method(input));
    report.sections.push_back(limits(input));
    return report;
}

} // namespace core
