// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// The Tune page while a service tells 1,000 events a second, and opening a job that has told 10,000:
// the longest time for which the GUI thread did nothing else.
#include "tests/bench/heartbeat.h"
#include "tests/support/fakeservice.h"
#include "tests/ui/tune/tunefixture.h"

#include <QListView>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;
using support::Json;

namespace {

constexpr int kSeconds = 10;
constexpr int kPerSecond = 1000;

/// Tells the stand-in to tell, from a thread of its own.
class Teller
{
public:
    Teller(const support::FakeService &service, const QString &job)
        : m_thread([url = service.url(u"/_test/push"_s), job](const std::stop_token &stop) {
            core::CurlHttpClient http;
            int from = 10;
            for (int i = 0; i < kSeconds * 10 && !stop.stop_requested(); ++i) {
                core::HttpRequest request{.method = "POST",
                    .url = url,
                    .headers = {{"Content-Type", "application/json"}}};
                request.body = QByteArray::fromStdString(Json{{"job", job.toStdString()},
                    {"from", from},
                    {"count", kPerSecond / 10}}.dump());
                (void)support::wait(http.send(request));
                from += kPerSecond / 10;
                std::this_thread::sleep_for(std::chrono::milliseconds(100)); // paces the bench
            }
        })
    {
    }

private:
    std::jthread m_thread;
};

} // namespace

class BenchTune final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void everything()
    {
        QTextStream out(stdout);
        out << "machine: " << QSysInfo::prettyProductName() << ", " << QThread::idealThreadCount()
            << " cores; input: " << kPerSecond << " events a second for " << kSeconds << " s\n";
        support::FakeService service;
        Json script = Json::array({"queued"});
        for (int i = 0; i < 100'000; ++i)
            script.push_back("running");
        service.control(u"script"_s, script);
        support::TuneWindow test(support::differentPairs(60), {}, [](support::TestWindow &window) {
            for (core::ProviderInfo &provider : window.tune.catalogue.providers) {
                provider.poll = {.first = std::chrono::milliseconds(200),
                    .later = std::chrono::milliseconds(200),
                    .after = std::chrono::seconds(600)};
                provider.quirks.eventPage = 1000;
            }
        });
        QVERIFY(test.settle());
        core::TuningPlan plan{
            .provider = u"custom"_s, .address = service.address(), .model = u"base-small"_s};
        test.page()->tunings()->start(plan, std::nullopt);
        QVERIFY(test.waitForState(core::JobState::Running));
        const qint64 job = test.newest()->id;
        bench::Heartbeat heartbeat;
        const auto curve = [&]() -> const ui::LearningCurve & {
            return test.page()->findChild<ui::CurveView *>()->curve();
        };
        {
            const Teller teller(service, test.newest()->remoteId);
            heartbeat.restart();
            QTest::qWait((kSeconds + 2) * 1000);
        }
        out << "while telling: longest block " << QString::number(heartbeat.longest(), 'f', 1)
            << " ms, " << curve().points.size() << " points on the curve\n";

        test.page()->showPlan();
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        heartbeat.restart();
        timer.start();
        test.page()->showJob(job);
        const auto *watch = test.page()->findChildren<ui::JobWatch *>().first();
        // qWaitFor() would sleep 10 ms at a time.
        while (!watch->isComplete() || curve().points.size() <= 9'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        test.window.window->grab();
        out << "open a job of " << watch->curve().points.size() << " points and "
            << watch->events()->rowCount()
            << " lines: " << QString::number(double(timer.nsecsElapsed()) / 1e6, 'f', 1)
            << " ms with painting, longest block " << QString::number(heartbeat.longest(), 'f', 1)
            << " ms\n";
    }
};

QTEST_MAIN(BenchTune)
#include "bench_tune.moc"
