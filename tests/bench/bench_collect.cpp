// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Collect page on 200,000 examples: showing them, going to the end, jumping anywhere, searching,
// sorting; after each, the longest time for which the GUI thread did nothing else. At the end the
// memory of the whole process, with the examples shown and nothing going on.
#include "tests/bench/heartbeat.h"
#include "tests/ui/collect/collectfixture.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Handles events until `condition` holds; QTRY_VERIFY only looks every 50 ms.
template <class Condition>
void waitUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

int residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).simplified().split(' ').first().toInt() / 1024;
}

} // namespace

class BenchCollect : public QObject
{
    Q_OBJECT

private slots:
    void everything()
    {
        constexpr int kExamples = 200'000;
        constexpr int kJumps = 50;
        support::dress();
        std::vector<core::Example> examples;
        for (int i = 0; i < kExamples; ++i) {
            core::Example example =
                core::makePair(u"Where is my order %1? It was due on Monday. - Harry"_s.arg(i),
                    u"Dear Harry,\n\nThank you for writing to us regarding order %1. %2\n\nYours "
                    u"sincerely,\n"
                    "Customer Care"_s.arg(i)
                        .arg(u"We have asked the driver. "_s.repeated(1 + i % 20)));
            example.status = static_cast<core::Status>(i % 3);
            examples.push_back(std::move(example));
        }
        support::CollectFixture on(examples);
        examples = {};
        on.page->setSession(nullptr);
        QSignalSpy indexed(&on.session->store(), &core::ProjectStore::searchIndexReady);
        on.show();
        auto *table = on.find<ui::ExampleTableView>("exampleTable");
        auto *model = table->examples();
        QTextStream out(stdout);
        out << "machine: " << QSysInfo::prettyProductName() << ", " << QThread::idealThreadCount()
            << " cores; input: " << kExamples << " examples\n";

        bench::Heartbeat heartbeat;
        QElapsedTimer timer;
        const auto rowsInSight = [&] {
            const int first = std::max(0, table->rowAt(1));
            return model->index(first, 1).data(ui::ExampleTableModel::LoadedRole).toBool();
        };
        const auto report = [&](const char *what) {
            const double took = double(timer.nsecsElapsed()) / 1e6;
            QTest::qWait(150); // what comes after counts as well
            out << QString::fromLatin1(what).leftJustified(28)
                << QString::number(took, 'f', 1).rightJustified(8) << " ms, longest block "
                << QString::number(heartbeat.longest(), 'f', 1) << " ms\n";
            out.flush();
        };
        const auto start = [&] {
            heartbeat.restart();
            timer.start();
        };

        start();
        on.page->setSession(on.session.get());
        waitUntil([&] { return model->rowCount() == kExamples && rowsInSight(); });
        report("show");
        start();
        table->scrollToBottom();
        waitUntil([&] { return rowsInSight(); });
        report("scroll to the end");
        const auto find = [&](const char *what, const QString &text, int count) {
            start();
            on.page->setSearchText(text);
            waitUntil([&] { return model->rowCount() == count && rowsInSight(); });
            report(what);
            start();
            on.page->setSearchText({});
            waitUntil([&] { return model->rowCount() == kExamples && rowsInSight(); });
            report("show all again");
        };
        find("find one, index being built", u"order 123456"_s, 1);
        QVERIFY(indexed.count() > 0 || indexed.wait(600'000));
        QRandomGenerator random(1);
        std::vector<double> jumps;
        heartbeat.restart();
        for (int i = 0; i < kJumps; ++i) {
            timer.start();
            table->selectRow(int(random.bounded(kExamples)));
            waitUntil(rowsInSight);
            jumps.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(jumps.begin(), jumps.end());
        out << "jump anywhere, worst of " << kJumps << "     "
            << QString::number(jumps.back(), 'f', 1) << " ms, median "
            << QString::number(jumps[kJumps / 2], 'f', 1) << " ms, longest block "
            << QString::number(heartbeat.longest(), 'f', 1) << " ms\n";
        find("find one", u"order 123456"_s, 1);
        find("find some", u"order 1234"_s, 111);
        find("find two letters", u"77"_s, 7382);
        start();
        const core::ExampleId first = model->idAt(0);
        table->sortByColumn(ui::ExampleTableModel::State, Qt::DescendingOrder);
        waitUntil([&] { return model->idAt(0) != first && rowsInSight(); });
        report("sort by state");
        start();
        table->selectAll();
        report("select all");
        table->selectRow(0);
        QTest::qWait(500);
        out << "resident memory              " << residentMiB() << " MiB\n";
    }
};

QTEST_MAIN(BenchCollect)
#include "bench_collect.moc"
