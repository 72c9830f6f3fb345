// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/verdict.h"
#include "tests/support/testsupport.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;
using core::VerdictKind;
using core::VoteCount;

namespace {

core::Verdict judged(const VoteCount &count)
{
    return core::judge(count, {}, count.votes());
}

/// The tail of the binomial distribution with 1/2 by adding up Pascal's triangle: another way than the
/// program's.
double pascal(qint64 wins, qint64 n)
{
    std::vector<double> row{1};
    for (qint64 i = 0; i < n; ++i) {
        std::vector<double> next(row.size() + 1);
        for (std::size_t j = 0; j < row.size(); ++j) {
            next[j] += row[j] / 2;
            next[j + 1] += row[j] / 2;
        }
        row = std::move(next);
    }
    double tail = 0;
    for (qint64 i = 0; i <= std::min(wins, n - wins); ++i)
        tail += row[static_cast<std::size_t>(i)];
    return std::min(1.0, 2 * tail);
}

core::RowSummary vote(const QString &category, core::VoteChoice choice)
{
    core::RowSummary row;
    row.category = category;
    row.choice = choice;
    return row;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void equalsSciPy_data()
    {
        QTest::addColumn<qint64>("wins");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QFile file(QStringLiteral(QTEST_SOURCE_DIR "/data/signtest.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        int cases = 0;
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split(',');
            QCOMPARE(cells.size(), 5);
            QTest::addRow("%s of %s", cells[0].constData(), cells[1].constData())
                << cells[0].toLongLong() << cells[1].toLongLong() << cells[2].toDouble()
                << cells[3].toDouble() << cells[4].toDouble();
            ++cases;
        }
        QCOMPARE(cases, 50);
    }

    void equalsSciPy()
    {
        QFETCH(const qint64, wins);
        QFETCH(const qint64, n);
        QFETCH(const double, p);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const core::SignTest test = core::signTest(wins, n);
        QVERIFY2(std::fabs(test.p - p) <= 1e-9 * p, qPrintable(QString::number(test.p, 'g', 17)));
        QVERIFY2(std::fabs(test.low - low) <= 1e-9, qPrintable(QString::number(test.low, 'g', 17)));
        QVERIFY2(
            std::fabs(test.high - high) <= 1e-9, qPrintable(QString::number(test.high, 'g', 17)));
    }

    void equalsPascalsTriangle()
    {
        for (qint64 n = 1; n <= 60; ++n) {
            for (qint64 wins = 0; wins <= n; ++wins)
                QVERIFY(std::fabs(core::signTest(wins, n).p - pascal(wins, n)) < 1e-12);
        }
        QCOMPARE(core::signTest(0, 0).p, 1.0);
    }

    void saysItInPlainWords()
    {
        QCOMPARE(
            judged({.before = 4, .after = 8}).headline, u"Too early to tell: 8 more will help."_s);
        QCOMPARE(judged({.before = 9, .after = 31}).headline,
            u"Clearly better: preferred in 31 of 40."_s);
        QCOMPARE(judged({.before = 13, .after = 27}).headline,
            u"Probably better: preferred in 27 of 40."_s);
        QCOMPARE(judged({.before = 19, .after = 21}).headline,
            u"No clear difference: preferred in 21 of 40."_s);
        QCOMPARE(judged({.same = 20}).headline, u"No clear difference: nobody preferred either."_s);
        // A tuned model that is worse is said to be worse.
        QCOMPARE(judged({.before = 31, .after = 9}).headline,
            u"Clearly worse: the other was preferred in 31 of 40."_s);
        QCOMPARE(judged({.before = 27, .after = 13}).kind, VerdictKind::ProbablyWorse);
    }

    void countsTiesAsVotesButNotInTheTest()
    {
        const core::Verdict verdict = judged({.before = 3, .after = 19, .same = 2});
        QCOMPARE(verdict.headline, u"Clearly better: preferred in 19 of 22."_s);
        QCOMPARE(verdict.explanation,
            u"24 pair(s) of answers were judged. 2 were about the same. If neither were better, a "
            "result this clear would come up less than once in 1,000 tries. With more questions, "
            "the share in which it is preferred lies between 65 % and 97 %."_s);
    }

    void theLevelsAreThoseOfTheTable()
    {
        // p of 20 votes: 15 to 5 is 0.0414, 14 to 6 is 0.115, 16 to 4 is 0.0118, 17 to 3 is 0.0026.
        QCOMPARE(judged({.before = 6, .after = 14}).kind, VerdictKind::NoClearDifference);
        QCOMPARE(judged({.before = 5, .after = 15}).kind, VerdictKind::ProbablyBetter);
        QCOMPARE(judged({.before = 4, .after = 16}).kind, VerdictKind::ProbablyBetter);
        QCOMPARE(judged({.before = 3, .after = 17}).kind, VerdictKind::ClearlyBetter);
        QCOMPARE(judged({.before = 0, .after = 19}).kind, VerdictKind::TooEarly);
    }

    void saysHowManyMoreVotesWouldDecide()
    {
        const qint64 more = core::furtherVotes(14, 20);
        QVERIFY(more > 0);
        const auto p = [&](qint64 further) {
            const auto n = 20 + further;
            return pascal(std::llround(0.7 * double(n)), n);
        };
        QVERIFY(p(more) < 0.05);
        for (qint64 fewer = 1; fewer < more; ++fewer)
            QVERIFY(p(fewer) >= 0.05);
        QCOMPARE(core::furtherVotes(50, 100), -1);
        QVERIFY(judged({.before = 6, .after = 14})
                    .explanation.contains(u"%1 more vote(s) would decide it"_s.arg(more)));
        QVERIFY(judged({.before = 20, .after = 20}).explanation.contains(u"too much alike"_s));
    }

    void leavesOutWhatAModelMayHaveSeen()
    {
        core::RowSummary seen = vote({}, core::VoteChoice::After);
        seen.leak = core::Leak::NearlySame;
        const std::vector<core::RowSummary> rows{
            vote({}, core::VoteChoice::After), seen, vote({}, core::VoteChoice::BothBad), {}};
        const VoteCount expected{.after = 1, .bothBad = 1};
        QCOMPARE(core::countVotes(rows), expected);
    }

    void warnsOfSmallCategories()
    {
        std::vector<core::RowSummary> rows;
        for (int i = 0; i < 20; ++i)
            rows.push_back(vote(u"Delivery"_s, core::VoteChoice::After));
        rows.push_back(vote(u"Billing"_s, core::VoteChoice::Before));
        const auto categories = core::judgeByCategory(rows);
        QCOMPARE(categories.size(), 2u);
        QCOMPARE(categories[0].category, u"Delivery"_s);
        QVERIFY(!categories[0].tooFew);
        QVERIFY(categories[1].tooFew);
        QVERIFY(core::categoryWarning(categories).startsWith(u"1 category(s)"_s));
        QVERIFY(core::categoryWarning(std::span(categories).first(1)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
