// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Check page on 10,000 examples, or as many as the argument says: the first look, one edit,
// ignoring, fixing, accepting everything; after each, the longest time for which the GUI thread did
// nothing else.
#include "tests/bench/heartbeat.h"
#include "tests/support/projectsupport.h"
#include "tests/support/samplerows.h"
#include "tests/support/testwindow.h"
#include "ui/check/checkpage.h"
#include "ui/check/checksession.h"
#include "ui/session/projectsession.h"

#include <QSignalSpy>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int g_examples = 10'000;

} // namespace

class BenchCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void everything()
    {
        support::TestWindow test;
        const QString path = test.home.filePath(u"bench.attune"_s);
        std::vector<core::ExampleId> ids;
        {
            auto store = core::ProjectStore::create(path, {}, test.clock);
            QVERIFY_RESULT(store);
            core::Edit edit;
            edit.action = u"add"_s;
            support::SampleRows rows;
            for (int i = 0; i < g_examples; ++i)
                edit.inserts.push_back(rows.next());
            ids = support::value((*store)->apply(std::move(edit))).inserted;
        }
        QTextStream out(stdout);
        out << "machine: " << QSysInfo::prettyProductName() << ", " << QThread::idealThreadCount()
            << " cores; input: " << g_examples << " examples\n";
        bench::Heartbeat heartbeat;
        QElapsedTimer timer;
        const auto start = [&] {
            heartbeat.restart();
            timer.start();
        };
        const auto report = [&](const char *what) {
            const double took = double(timer.nsecsElapsed()) / 1e6;
            QTest::qWait(150); // what comes after counts as well
            out << QString::fromLatin1(what).leftJustified(28)
                << QString::number(took, 'f', 1).rightJustified(8) << " ms, longest block "
                << QString::number(heartbeat.longest(), 'f', 1) << " ms\n";
            out.flush();
        };
        test.window->openFile(path);
        auto *page = static_cast<ui::CheckPage *>(test.window->page(ui::Step::Check));
        ui::CheckSession *checks = page->checks();
        QSignalSpy looked(checks, &ui::CheckSession::snapshotChanged);
        const auto settled = [&] { return checks->snapshot()->ready && !checks->isBusy(); };
        start();
        test.window->goTo(ui::Step::Check);
        QVERIFY(QTest::qWaitFor(settled, 120'000));
        report("first look");
        out << checks->snapshot()->findings().size() << " findings, "
            << checks->snapshot()->style.questions.size() << " questions\n";

        core::Example example =
            support::value(test.window->session()->store().examples({ids[5]})).at(0);
        looked.clear();
        start();
        test.window->session()->apply(
            support::editAnswer(example, example.answer() + u" Thank you!"_s));
        QVERIFY(looked.wait(60'000));
        report("look after one edit");
        looked.clear();
        start();
        checks->ignoreHere({*checks->snapshot()->findings().constFirst()});
        QVERIFY(looked.wait(60'000));
        report("ignore one");
        looked.clear();
        start();
        const ui::FindingList all = checks->snapshot()->findings();
        const auto fixable = std::find_if(all.begin(), all.end(),
            [](const ui::FindingPtr &finding) { return core::checks::canApply(*finding); });
        QVERIFY(fixable != all.end());
        checks->fix(*fixable);
        QVERIFY(looked.wait(60'000));
        report("fix one");

        std::vector<ui::ChosenFinding> chosen;
        for (const ui::FindingPtr &finding : checks->snapshot()->findings()) {
            if (core::checks::canApply(*finding))
                chosen.push_back(
                    {*finding, checks->snapshot()->notes.value(finding->example).revision});
        }
        QSignalSpy fixed(checks, &ui::CheckSession::fixed);
        start();
        checks->plan(chosen,
            [&](const ui::FixPlan &plan) { checks->carryOut(plan, u"fix-check"_s, {}, true); });
        QVERIFY(fixed.wait(120'000));
        QVERIFY(QTest::qWaitFor(settled, 120'000));
        out << chosen.size() << " fixes: ";
        report("fix all of them");
        start();
        test.window->actions()[ui::ActionId::Undo]->trigger();
        QTest::qWait(50);
        QVERIFY(QTest::qWaitFor(settled, 120'000));
        report("undo that");
        looked.clear();
        start();
        checks->acceptEverything();
        QVERIFY(looked.wait(60'000));
        report("accept everything");
        looked.clear();
        start();
        checks->lookAgainAtAccepted();
        QVERIFY(looked.wait(60'000));
        report("look at it again");
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc > 1) {
        g_examples = QString::fromLocal8Bit(argv[1]).toInt();
        --argc;
    }
    BenchCheck bench;
    return QTest::qExec(&bench, 1, argv);
}
#include "bench_check.moc"
