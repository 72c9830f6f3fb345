// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Compare page with 2,000 rows of long answers, or as many as the argument says: the next row,
// the differences of two answers of 5,000 words, two answers that grow as they are written; after each,
// the longest time for which the GUI thread did nothing else.
#include "core/text/worddiff.h"
#include "tests/bench/heartbeat.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/session/projectsession.h"

#include <QCheckBox>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;
using core::Place;
using core::Side;

namespace {

int g_rows = 2'000;
constexpr int kNext = 40;
constexpr int kDifferentWords = 5'000;

/// `words` words; every third of `changed` ones is another word.
QString longAnswer(int words, bool changed)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        text += changed && i % 3 == 0 ? u"other%1"_s.arg(i % 211) : u"word%1"_s.arg(i % 397);
        text += i % 60 == 59 ? u"\n\n"_s : u" "_s;
    }
    return text;
}

} // namespace

class BenchCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void everything()
    {
        support::CompareWindow test(support::StoredAnswers{
            .rows = g_rows, .before = longAnswer(600, false), .after = longAnswer(600, true)});
        QTextStream out(stdout);
        out << "machine: " << QSysInfo::prettyProductName() << ", " << QThread::idealThreadCount()
            << " cores; input: " << g_rows << " rows, answers of 600 words\n";
        bench::Heartbeat heartbeat;
        QElapsedTimer timer;
        const auto report = [&](const char *what, double took) {
            QTest::qWait(150); // what comes after counts as well
            out << QString::fromLatin1(what).leftJustified(36)
                << QString::number(took, 'f', 1).rightJustified(8) << " ms, longest block "
                << QString::number(heartbeat.longest(), 'f', 1) << " ms\n";
            out.flush();
        };
        QVERIFY(test.waitForPair());
        // The measuring of all answers goes on beside it, as in life; then it is waited for.
        QVERIFY(QTest::qWaitFor(
            [&] { return test.page()->comparisons()->lastDigest() != nullptr; }, 120'000));

        heartbeat.restart();
        double all = 0;
        double worst = 0;
        for (int i = 0; i < kNext; ++i) {
            const qint64 row = test.review()->pair().row;
            timer.start();
            test.key(Qt::Key_Space);
            while (test.review()->pair().row == row)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            test.review()->repaint();
            const double took = double(timer.nsecsElapsed()) / 1e6;
            all += took;
            worst = std::max(worst, took);
        }
        report("next row, mean", all / kNext);
        report("next row, slowest", worst);

        core::BlindPair pair;
        pair.row = 1;
        pair.there = {true, true};
        const QString words = longAnswer(kDifferentWords, false);
        const QString others = longAnswer(kDifferentWords, true);
        pair.answers = {words, others};
        test.review()->setMarksDifferences(true);
        heartbeat.restart();
        timer.start();
        test.review()->setPair(pair, {});
        const auto *view = test.review()->findChild<ui::AnswerCard *>(u"leftAnswer"_s)->view();
        QVERIFY(QTest::qWaitFor([&] { return !view->extraSelections().isEmpty(); }, 10'000));
        report("differences on the page", double(timer.nsecsElapsed()) / 1e6);

        timer.start();
        const auto pieces = core::wordDifferences(words, others);
        out << "differences of two answers of " << kDifferentWords
            << " words: " << QString::number(double(timer.nsecsElapsed()) / 1e6, 'f', 1) << " ms ("
            << pieces.size() << " pieces)\n";

        test.review()->setMarksDifferences(false);
        pair.row = 2;
        pair.there = {false, false};
        pair.answers = {};
        test.review()->setPair(pair, {});
        heartbeat.restart();
        timer.start();
        for (int end = 200; end < words.size() && timer.elapsed() < 20'000; end += 200) {
            test.review()->stream(2, Place::Left, words.left(end));
            test.review()->stream(2, Place::Right, others.left(end));
            QTest::qWait(2);
        }
        report("two answers while they are written", double(timer.nsecsElapsed()) / 1e6);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc > 1) {
        g_rows = std::max(1, QString::fromLocal8Bit(argv[1]).toInt());
        --argc;
    }
    BenchCompare bench;
    return QTest::qExec(&bench, 1, argv);
}
#include "bench_compare.moc"
