// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/comparisonreport.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Side;
using core::VoteChoice;

namespace {

const auto kHostile =
    u"<script>alert(1)</script><img src=x onerror=alert(2)> ![p](https://leak.example/p.png) "
    "\u202etxt.exe \u0007\u0000 \"'&amp; </p></article><style>*{}</style>"_s;

/// A comparison of 24 rows, of which the second model won 19 and lost 3.
struct Case
{
    explicit Case(const QString &text = u"It is on its way."_s)
    {
        comparison.id = 1;
        comparison.version = 4;
        comparison.created = 1'767'225'600'000;
        comparison.plan.before.model = u"practice"_s;
        comparison.plan.after = {
            .kind = core::ContestantKind::Tuned, .model = u"ft:practice:1"_s, .job = 2};
        settings.name = u"Desk"_s;
        settings.houseRules = u"Be formal."_s;
        for (int i = 0; i < 24; ++i) {
            core::ComparedRow row;
            row.id = i + 1;
            row.place = i;
            row.asked = core::makePair(
                u"Where is parcel %1?"_s.arg(100 + i), u"Parcel %1 comes."_s.arg(100 + i));
            row.asked.id = 50 + i;
            row.asked.category = i < 20 ? u"Delivery"_s : u"Billing"_s;
            row.choice = i < 19 ? VoteChoice::After
                : i < 22        ? VoteChoice::Before
                                : VoteChoice::Same;
            row.generations[0] = core::Generation{.row = row.id, .text = text};
            row.generations[1] = core::Generation{.row = row.id,
                .side = Side::After,
                .text = u"Dear Zoe,\n\nParcel %1 comes. "_s.arg(100 + i) + text};
            for (auto &generation : row.generations) {
                generation->totalMs = 500;
                generation->cost = 0;
            }
            rows.push_back(std::move(row));
        }
    }
    core::ReportDocument report()
    {
        const auto judge = core::StyleJudge(core::checks::HouseStyle(), {});
        measures = core::measure(rows, judge);
        return core::comparisonReport({.settings = settings,
            .comparison = comparison,
            .rows = rows,
            .measures = measures,
            .maskPersonalData = mask});
    }

    core::Comparison comparison;
    core::ProjectSettings settings;
    std::vector<core::ComparedRow> rows;
    core::ComparisonMeasures measures;
    bool mask = false;
};

/// Every tag of a page with its attributes, in order.
QList<QRegularExpressionMatch> tagsOf(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([a-zA-Z!][a-zA-Z0-9]*)([^<>]*)>"_s);
    QList<QRegularExpressionMatch> tags;
    auto found = tag.globalMatch(html);
    while (found.hasNext())
        tags.append(found.next());
    return tags;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void saysWhatIsToBeSaid()
    {
        Case one;
        const QString html = QString::fromUtf8(core::htmlReport(one.report()));
        for (const QString &text : {u"Clearly better: preferred in 19 of 22."_s, u"Be formal."_s,
                 u"Votes by category"_s, u"fewer than 20 votes"_s, u"Best 1"_s, u"Worst 1"_s,
                 u"At random 1"_s, u"temperature 0.0, seed 42"_s, u"kept aside"_s,
                 u"Cost of 1,000 answers"_s, u"What this does not say"_s, u"Where is parcel"_s})
            QVERIFY2(html.contains(text), qPrintable(text));
        // The words that one side lacks are marked.
        QVERIFY(html.contains(u"<ins>Dear Zoe,"_s));
    }

    void aWorseModelIsSaidToBeWorse()
    {
        Case one;
        for (core::ComparedRow &row : one.rows) {
            if (row.choice == VoteChoice::After)
                row.choice = VoteChoice::Before;
            else if (row.choice == VoteChoice::Before)
                row.choice = VoteChoice::After;
        }
        QVERIFY(core::htmlReport(one.report())
                    .contains("Clearly worse: the other was preferred in 19 of 22."));
    }

    void needsNothingFromAnywhere()
    {
        Case one(kHostile);
        one.settings.name = kHostile;
        one.settings.houseRules = kHostile;
        for (core::ComparedRow &row : one.rows) {
            row.note = kHostile;
            row.asked.category = kHostile;
            row.asked.reference = kHostile;
        }
        const QString html = QString::fromUtf8(core::htmlReport(one.report()));
        static const QSet<QString> allowed{u"!DOCTYPE"_s, u"html"_s, u"head"_s, u"meta"_s,
            u"title"_s, u"style"_s, u"body"_s, u"header"_s, u"main"_s, u"section"_s, u"article"_s,
            u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"p"_s, u"div"_s, u"span"_s, u"ul"_s, u"li"_s,
            u"dl"_s, u"dt"_s, u"dd"_s, u"table"_s, u"caption"_s, u"thead"_s, u"tbody"_s, u"tr"_s,
            u"th"_s, u"td"_s, u"ins"_s, u"del"_s, u"blockquote"_s};
        static const QSet<QString> empty{u"!DOCTYPE"_s, u"meta"_s};
        QStringList open;
        for (const auto &tag : tagsOf(html)) {
            const QString name = tag.captured(2);
            QVERIFY2(allowed.contains(name), qPrintable(name));
            static const QRegularExpression reaching(
                u"\\b(?:on\\w+|src|href|srcset|action)\\s*="_s);
            QVERIFY2(!tag.captured(3).contains(reaching), qPrintable(tag.captured(0)));
            if (empty.contains(name))
                continue;
            if (tag.captured(1).isEmpty()) {
                open.append(name);
            } else {
                QVERIFY2(!open.isEmpty() && open.last() == name, qPrintable(tag.captured(0)));
                open.removeLast();
            }
        }
        QVERIFY(open.isEmpty());
        QVERIFY(!html.contains(u"url("_s));
        QVERIFY(!html.contains(u"@import"_s));
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
        for (const char16_t c : {u'\u202e', u'\u0007', u'\0'})
            QVERIFY(!html.contains(QChar(c)));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        const QString paper = core::printReport(one.report());
        QVERIFY(!paper.contains(u"<script"_s) && !paper.contains(u"<img"_s));
    }

    void isMadeForEverybody()
    {
        Case one;
        const QString html = QString::fromUtf8(core::htmlReport(one.report()));
        QVERIFY(html.contains(QRegularExpression(u"<html lang=\"[a-zA-Z-]+\" dir=\"ltr\">"_s)));
        QCOMPARE(html.count(u"<h1"_s), 1);
        QCOMPARE(html.count(u"<main>"_s), 1);
        QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
        QVERIFY(html.contains(u"@media print"_s));
        QCOMPARE(html.count(u"<table"_s), html.count(u"<caption>"_s));
        // Headings go down one step at a time.
        int level = 0;
        for (const auto &tag : tagsOf(html)) {
            static const QRegularExpression heading(u"^h[1-6]$"_s);
            if (!tag.captured(1).isEmpty() || !tag.captured(2).contains(heading))
                continue;
            const int now = tag.captured(2).mid(1).toInt();
            QVERIFY2(now <= level + 1, qPrintable(tag.captured(0)));
            level = now;
        }
    }

    void masksPeople()
    {
        Case one(u"Write to zoe.quinn@mail-of-zoe.co.uk today."_s);
        QVERIFY(core::htmlReport(one.report()).contains("zoe.quinn@mail-of-zoe.co.uk"));
        one.mask = true;
        QVERIFY(!core::htmlReport(one.report()).contains("zoe.quinn@mail-of-zoe.co.uk"));
    }

    void takesAMegabyteOfAnswer()
    {
        Case one(QString(1 << 20, u'x'));
        one.rows.resize(2);
        const QByteArray html = core::htmlReport(one.report());
        QVERIFY(html.size() < 2'000'000);
        QVERIFY(html.contains("too long for a report"));
    }

    void picksTheTellingRows()
    {
        Case one;
        (void)one.report();
        const auto telling = core::tellingRows(one.rows, one.measures, 5, 3, 3, 1);
        QCOMPARE(telling.best.size(), 5u);
        QCOMPARE(telling.worst.size(), 3u);
        QCOMPARE(telling.random.size(), 3u);
        QSet<std::size_t> all;
        for (const auto &part : {telling.best, telling.worst, telling.random}) {
            for (const std::size_t index : part)
                all.insert(index);
        }
        QCOMPARE(all.size(), 11);
        for (const std::size_t index : telling.best)
            QCOMPARE(one.rows[index].choice, std::optional(VoteChoice::After));
        for (const std::size_t index : telling.worst)
            QCOMPARE(one.rows[index].choice, std::optional(VoteChoice::Before));
        QVERIFY(core::tellingRows({}, one.measures, 5, 3, 3, 1).best.empty());
    }

    void anEmptyComparisonIsNoTrouble()
    {
        Case one;
        one.rows.clear();
        QVERIFY(core::htmlReport(one.report()).contains("Nobody has voted yet"));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
