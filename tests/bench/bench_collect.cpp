// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Collect page on 200,000 examples: showing them, going to the end, jumping anywhere, searching,
// sorting; after each, the longest time for which the GUI thread did nothing else.
#include "tests/ui/collect/collectfixture.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// The longest gap between the ticks of a 1 ms timer.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.start();
    }

    void restart()
    {
        m_since.restart();
        m_longest = 0;
    }

    double longest()
    {
        tick();
        return double(m_longest) / 1e6;
    }

private:
    void tick()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

class BenchCollect : public QObject
{
    Q_OBJECT

private slots:
    void everything()
    {
        constexpr int kExamples = 200'000;
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
        on.show();
        auto *table = on.find<ui::ExampleTableView>("exampleTable");
        auto *model = table->examples();
        QTextStream out(stdout);
        out << "machine: " << QSysInfo::prettyProductName() << ", " << QThread::idealThreadCount()
            << " cores; input: " << kExamples << " examples\n";

        Heartbeat heartbeat;
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
        QTRY_VERIFY(model->rowCount() == kExamples && rowsInSight());
        report("show");
        start();
        table->scrollToBottom();
        QTRY_VERIFY(rowsInSight());
        report("scroll to the end");
        QRandomGenerator random(1);
        double worst = 0;
        heartbeat.restart();
        for (int i = 0; i < 50; ++i) {
            timer.start();
            table->selectRow(int(random.bounded(kExamples)));
            while (!rowsInSight())
                QTest::qWait(0);
            worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
        }
        out << "jump anywhere, worst of 50     " << QString::number(worst, 'f', 1)
            << " ms, longest block " << QString::number(heartbeat.longest(), 'f', 1) << " ms\n";
        start();
        on.page->setSearchText(u"order 123456"_s);
        QTRY_VERIFY(model->rowCount() == 1 && rowsInSight());
        report("find");
        start();
        on.page->setSearchText({});
        QTRY_VERIFY(model->rowCount() == kExamples && rowsInSight());
        report("show all again");
        start();
        const core::ExampleId first = model->idAt(0);
        table->sortByColumn(ui::ExampleTableModel::State, Qt::DescendingOrder);
        QTRY_VERIFY(model->idAt(0) != first && rowsInSight());
        report("sort by state");
        start();
        table->selectAll();
        report("select all");
    }
};

QTEST_MAIN(BenchCollect)
#include "bench_collect.moc"
