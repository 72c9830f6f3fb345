// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/async.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/support/jobbench.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Creation;
using core::JobState;
using core::ProblemKind;
using core::TuningJob;
using support::Bench;
using support::ended;
using support::FixedEndpoint;
using support::Json;
using support::quick;
using support::settled;
using support::value;
using support::valueByEvents;

Q_DECLARE_METATYPE(core::ProblemKind)
Q_DECLARE_METATYPE(core::JobState)
Q_DECLARE_METATYPE(support::Json)

namespace {

const auto kKey = u"sk-test-0123456789abcdef"_s;

} // namespace

class tst_Jobs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void carriesAJobToItsModel()
    {
        support::FakeService service(kKey);
        Bench bench;
        FixedEndpoint endpoints(service, kKey);
        const auto runner = bench.runner(endpoints);
        QSignalSpy endedSpy(runner.get(), &core::JobRunner::jobEnded);
        core::TuningPlan plan = bench.plan(service);
        plan.deleteFilesAfterwards = true;
        const TuningJob started = valueByEvents(runner->start(plan));
        QCOMPARE(started.train, 11);
        QCOMPARE(started.kept, 1);
        // What is edited now is no part of it.
        value(bench.store->apply(support::addPairs(1)));
        const TuningJob job = settled(bench, started.id, ended);
        QCOMPARE(job.state, JobState::Succeeded);
        QVERIFY(job.tunedModel.startsWith(u"ft:base-small:"_s));
        QCOMPARE(job.trainedTokens, 1234);
        QCOMPARE(job.steps(), 33);
        QVERIFY(job.finished > 0);
        QTRY_COMPARE(endedSpy.size(), 1);
        QVERIFY(!runner->isActive(job.id));

        const core::JobDetails details = value(bench.jobs()->details(job.id));
        QCOMPARE(details.events.front().message, u"Created fine-tuning job: "_s + job.remoteId);
        QCOMPARE(details.checkpoints.size(), 1u);
        QCOMPARE(details.metrics.size(), 2u); // the file's values over those of the events
        QCOMPARE(details.metrics[1].validLoss, 1.25);

        const Json state = service.state();
        QCOMPARE(state["creates"].size(), 1u);
        QCOMPARE(state["files"].size(), 1u); // the result; ours is deleted
        const auto sent = value(bench.jobs()->sent());
        QCOMPARE(sent.size(), 1u);
        QCOMPARE(sent[0].destination, u"127.0.0.1"_s);
        QCOMPARE(sent[0].examples, 11);
        QVERIFY(sent[0].bytes > 100);
    }

    void sendsValidationAndReadsBase64()
    {
        support::FakeService service;
        service.control(u"options"_s, {{"base64", true}});
        Bench bench(20);
        core::Edit edit;
        edit.action = u"split"_s;
        edit.patches.push_back({.ids = {1, 2}, .split = core::Split::Validation});
        value(bench.store->apply(edit));
        FixedEndpoint endpoints(service);
        const auto runner = bench.runner(endpoints);
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const TuningJob job = settled(bench, started.id, ended);
        QCOMPARE(job.state, JobState::Succeeded);
        QCOMPARE(job.validation, 2);
        const Json state = service.state();
        const std::string validation = state["creates"][0]["body"]["validation_file"];
        const std::string content = state["contents"][validation];
        QCOMPARE(std::count(content.begin(), content.end(), '\n'), 2);
        QCOMPARE(value(bench.jobs()->details(job.id)).metrics.size(), 2u);
        // What is kept aside is in no file.
        for (const auto &[id, text] : state["contents"].items())
            QVERIFY(text.get<std::string>().find("question 20") == std::string::npos);
    }

    void everyFaultEndsInWordsOrIsOvercome_data()
    {
        QTest::addColumn<Json>("faults");
        QTest::addColumn<JobState>("state");
        QTest::addColumn<ProblemKind>("problem");
        const auto fatal = [](const char *name, const Json &fault, ProblemKind problem) {
            QTest::newRow(name) << Json::array({fault}) << JobState::Failed << problem;
        };
        const auto overcome = [](const char *name, const Json &faults) {
            QTest::newRow(name) << (faults.is_array() ? faults : Json::array({faults}))
                                << JobState::Succeeded << ProblemKind::Other;
        };
        const auto status = [](int code, const char *path, const char *method = "POST") {
            return Json{{"kind", "status"}, {"status", code}, {"path", path}, {"method", method}};
        };
        fatal("401", status(401, "jobs"), ProblemKind::KeyRejected);
        fatal("402", status(402, "jobs"), ProblemKind::NoCredit);
        fatal("403", status(403, "jobs"), ProblemKind::NotAllowed);
        fatal("404", status(404, "jobs"), ProblemKind::NotOffered);
        fatal("405", status(405, "jobs"), ProblemKind::NotOffered);
        fatal("501 files", status(501, "files"), ProblemKind::NotOffered);
        fatal("413", status(413, "files"), ProblemKind::FileTooLarge);
        fatal("422", status(422, "jobs"), ProblemKind::SettingRejected);
        Json line = status(400, "jobs");
        line["message"] = "Line 3: the answer is missing";
        fatal("400 line", line, ProblemKind::ExampleRejected);
        Json quota = status(429, "jobs");
        quota["body"] = {{"error", {{"code", "insufficient_quota"}, {"message", "no"}}}};
        fatal("429 quota", quota, ProblemKind::NoCredit);

        overcome("409 create", status(409, "jobs"));
        overcome("429 create", status(429, "jobs"));
        Json asked = status(429, "jobs");
        asked["headers"] = {{"Retry-After", "0.1"}};
        overcome("429 Retry-After", asked);
        overcome("500 create", status(500, "jobs"));
        overcome("501 create", status(503, "jobs"));
        overcome("created 500", {{"kind", "created"}, {"path", "jobs"}, {"method", "POST"}});
        overcome("created 200 page",
            Json::array({{{"kind", "lost"}, {"path", "jobs"}, {"method", "POST"}},
                status(500, "jobs", "GET")}));
        overcome("lost reply", {{"kind", "lost"}, {"path", "jobs"}, {"method", "POST"}});
        overcome("lost upload", {{"kind", "lost"}, {"path", "files"}, {"method", "POST"}});
        overcome("upload 502 page", {{"kind", "html"}, {"path", "files"}, {"method", "POST"}});
        overcome(
            "poll pages", {{"kind", "html"}, {"path", "jobs/"}, {"method", "GET"}, {"times", 5}});
        overcome(
            "poll wrong", {{"kind", "json"}, {"path", "jobs/"}, {"method", "GET"}, {"times", 3}});
        overcome("poll cut",
            {{"kind", "cut"}, {"bytes", 150}, {"path", "jobs/"}, {"method", "GET"}, {"times", 4}});
        overcome("poll 401", status(401, "jobs/", "GET")); // the key comes back
        overcome("poll drip",
            {{"kind", "drip"}, {"delay", 0.001}, {"path", "jobs/"}, {"method", "GET"}});
        overcome("poll endless", {{"kind", "endless"}, {"path", "jobs/"}, {"method", "GET"}});
        overcome("no events",
            Json{{"kind", "status"}, {"status", 404}, {"path", "events"}, {"method", "GET"},
                {"times", 50}});
        overcome("result file in trouble for good",
            Json{{"kind", "status"}, {"status", 500}, {"path", "content"}, {"method", "GET"},
                {"times", 1000}});
        overcome("no result file",
            Json{{"kind", "status"}, {"status", 404}, {"path", "content"}, {"method", "GET"}});
    }

    void everyFaultEndsInWordsOrIsOvercome()
    {
        QFETCH(const Json, faults);
        QFETCH(const JobState, state);
        QFETCH(const ProblemKind, problem);
        support::FakeService service;
        service.arm(faults);
        Bench bench;
        FixedEndpoint endpoints(service);
        const auto runner = bench.runner(endpoints);
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const TuningJob job = settled(bench, started.id, ended);
        QCOMPARE(job.state, state);
        QCOMPARE(job.problem.has_value(), state == JobState::Failed);
        const Json seen = service.state();
        if (job.problem) {
            QCOMPARE(job.problem->kind, problem);
            QCOMPARE(job.problem->charge, core::Charge::Nothing);
            QCOMPARE(seen["creates"].size(), 0u);
            if (problem == ProblemKind::ExampleRejected)
                QCOMPARE(job.problemExample, 3);
            // And it goes on once the cause is gone.
            runner->retry(job.id);
            QCOMPARE(settled(bench, job.id,
                         [](const TuningJob &now) { return now.state == JobState::Succeeded; })
                         .state,
                JobState::Succeeded);
            QCOMPARE(service.state()["creates"].size(), 1u);
        } else {
            QCOMPARE(seen["creates"].size(), 1u);
        }
    }

    void everyStateIsFollowed_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<JobState>("state");
        QTest::newRow("cancelled there")
            << QStringList{u"running"_s, u"cancelled"_s} << JobState::Cancelled;
        QTest::newRow("failed there") << QStringList{u"running"_s, u"failed"_s} << JobState::Failed;
        QTest::newRow("at once") << QStringList{u"running"_s, u"succeeded"_s}
                                 << JobState::Succeeded;
        QTest::newRow("new words")
            << QStringList{u"warming"_s, u"calibrating"_s, u"succeeded"_s} << JobState::Succeeded;
        QTest::newRow("pausing") << QStringList{u"pausing"_s, u"running"_s, u"succeeded"_s}
                                 << JobState::Succeeded;
    }

    void everyStateIsFollowed()
    {
        QFETCH(const QStringList, script);
        QFETCH(const JobState, state);
        support::FakeService service;
        Json words = Json::array();
        for (const QString &word : script)
            words.push_back(word.toStdString());
        service.control(u"script"_s, words);
        Bench bench;
        FixedEndpoint endpoints(service);
        const auto runner = bench.runner(endpoints);
        QSet<QString> seen;
        connect(runner.get(), &core::JobRunner::jobChanged, this,
            [&](const TuningJob &job) { seen.insert(job.rawState); });
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const TuningJob job = settled(bench, started.id, ended);
        QCOMPARE(job.state, state);
        QTRY_VERIFY(!runner->isActive(job.id));
        QVERIFY(seen.contains(script.first())); // the raw word, also when nobody knows it
        if (state == JobState::Failed) {
            QCOMPARE(job.problem->kind, ProblemKind::ExampleRejected);
            QCOMPARE(job.problemExample, 3);
            QCOMPARE(job.problem->charge, core::Charge::WhatWasDone);
        }
    }

    void stopsPausesAndResumes()
    {
        support::FakeService service;
        service.control(u"script"_s, Json(std::vector<std::string>(400, "running")));
        Bench bench;
        FixedEndpoint endpoints(service);
        const auto runner = bench.runner(endpoints);
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const auto until = [&](JobState state) {
            return settled(bench, started.id, [&](const TuningJob &job) {
                return job.state == state;
            }).state == state;
        };
        QVERIFY(until(JobState::Running));
        runner->wish(started.id, core::JobWish::Pause);
        QVERIFY(until(JobState::Paused));
        runner->wish(started.id, core::JobWish::Resume);
        QVERIFY(until(JobState::Running));
        QElapsedTimer timer;
        timer.start();
        runner->wish(started.id, core::JobWish::Cancel);
        QVERIFY(until(JobState::Cancelled));
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!value(bench.jobs()->job(started.id)).wish);
    }

    void aWishOutlivesTheProgram()
    {
        support::FakeService service;
        service.control(u"script"_s, Json(std::vector<std::string>(400, "running")));
        Bench bench;
        FixedEndpoint endpoints(service);
        qint64 id = 0;
        {
            const auto runner = bench.runner(endpoints);
            id = valueByEvents(runner->start(bench.plan(service))).id;
            settled(bench, id, [](const TuningJob &job) { return job.state == JobState::Running; });
        }
        QVERIFY_RESULT(support::wait(
            bench.jobs()->setWish(id, core::JobWish::Cancel))); // committed, then the lights go out
        bench.reopen();
        const auto runner = bench.runner(endpoints);
        runner->pickUp();
        QCOMPARE(settled(bench, id, ended).state, JobState::Cancelled);
        QCOMPARE(service.state()["creates"].size(), 1u);
    }

    void neverTwoJobsWheneverItIsInterrupted()
    {
        // Ended at a random point from start to finish, as a crash does, with faults at the service;
        // then started again with what the project file holds. 100 times.
        std::mt19937 random(20260101);
        const auto pick = [&](int below) {
            return static_cast<int>(random() % static_cast<unsigned>(below));
        };
        const char *const kinds[] = {"none", "created", "lost", "cut", "delay", "status", "json"};
        int adopted = 0;
        int sentLater = 0;
        support::FakeService service;
        for (int round = 0; round < 100; ++round) {
            Bench bench(11);
            FixedEndpoint endpoints(service);
            const std::string kind = kinds[pick(std::size(kinds))];
            if (kind != "none") {
                service.arm({{"kind", kind}, {"path", "fine_tuning/jobs"}, {"method", "POST"},
                    {"bytes", pick(400)}, {"delay", 0.001 * pick(60)}, {"status", 500}});
            }
            const std::size_t before = service.state()["creates"].size();
            TuningJob job;
            {
                const auto runner = bench.runner(endpoints);
                job = valueByEvents(runner->start(bench.plan(service)));
                QTest::qWait(pick(60));
            } // gone in the middle of whatever it did
            const bool existed = service.state()["creates"].size() > before;
            bench.reopen();
            const bool knew = value(bench.jobs()->job(job.id)).creation == Creation::Known;
            const auto runner = bench.runner(endpoints);
            runner->pickUp();
            const TuningJob done = settled(bench, job.id, [](const TuningJob &now) {
                return ended(now) || now.creation == Creation::Asking;
            });
            const Json state = service.state();
            QCOMPARE(state["creates"].size(), before + 1);
            QCOMPARE(done.state, JobState::Succeeded);
            QCOMPARE(done.remoteId.toStdString(), state["creates"].back()["id"].get<std::string>());
            QCOMPARE(state["creates"].back()["body"]["metadata"]["attune_tag"].get<std::string>(),
                done.tag.toStdString());
            adopted += existed && !knew;
            sentLater += !existed;
        }
        qInfo("adopted %d, sent after the restart %d", adopted, sentLater);
    }

    void asksWhereItCannotBeFoundOut()
    {
        support::FakeService service;
        Bench bench;
        FixedEndpoint endpoints(service);
        service.arm({{"kind", "lost"}, {"path", "jobs"}, {"method", "POST"}});
        service.arm({{"kind", "status"}, {"status", 405}, {"path", "jobs"}, {"method", "GET"},
            {"times", 1}});
        const auto runner = bench.runner(endpoints);
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const TuningJob job = settled(bench, started.id,
            [](const TuningJob &now) { return now.creation == Creation::Asking; });
        QCOMPARE(job.creation, Creation::Asking);
        QCOMPARE(job.problem->kind, ProblemKind::Uncertain);
        QCOMPARE(job.problem->next.front(), core::NextStep::Forget); // the safe one first
        QCOMPARE(service.state()["creates"].size(), 1u);
        // It waits, also over a restart.
        runner->decide(job.id, false);
        QCOMPARE(settled(bench, job.id, ended).state, JobState::Cancelled);
        QCOMPARE(service.state()["creates"].size(), 1u);
    }

    void findsItsJobWhereTagsAreDropped()
    {
        support::FakeService service;
        service.control(u"options"_s, {{"drop_metadata", true}});
        Bench bench;
        FixedEndpoint endpoints(service);
        service.arm({{"kind", "lost"}, {"path", "jobs"}, {"method", "POST"}});
        const auto runner = bench.runner(endpoints);
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        QCOMPARE(settled(bench, started.id, ended).state, JobState::Succeeded);
        QCOMPARE(service.state()["creates"].size(), 1u);
    }

    void findsItsJobBehindManyOthers()
    {
        support::FakeService service;
        Bench bench;
        FixedEndpoint endpoints(service);
        const auto runner = bench.runner(endpoints);
        const TuningJob first = valueByEvents(runner->start(bench.plan(service)));
        settled(bench, first.id, ended);
        service.arm({{"kind", "lost"}, {"path", "jobs"}, {"method", "POST"}});
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const TuningJob job = settled(bench, started.id, ended);
        QCOMPARE(job.state, JobState::Succeeded);
        QVERIFY(job.remoteId != first.remoteId);
        QCOMPARE(service.state()["creates"].size(), 2u);
    }

    void doesNotStartWhatIsNotReady()
    {
        support::FakeService service;
        Bench bench;
        core::Edit edit = support::addPairs(1);
        edit.inserts.front().setAnswer({});
        value(bench.store->apply(edit));
        FixedEndpoint endpoints(service);
        const auto runner = bench.runner(endpoints);
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const TuningJob job = settled(bench, started.id, ended);
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.problemExample, 13);
        QCOMPARE(service.state()["requests"].size(), 0u);
        // Nor at a provider that Attune cannot start yet.
        core::TuningPlan plan = bench.plan(service);
        plan.provider = u"together"_s;
        const TuningJob other = valueByEvents(runner->start(plan));
        QCOMPARE(settled(bench, other.id, ended).problem->kind, ProblemKind::NotOffered);
    }

    void survivesAClockThatIsWrongByADay()
    {
        support::FakeService service;
        Bench bench;
        support::FakeClock clock; // stands still, a year off
        FixedEndpoint endpoints(service);
        service.arm({{"kind", "lost"}, {"path", "jobs"}, {"method", "POST"}});
        core::JobRunner runner(
            {bench.http, *bench.jobs(), endpoints, bench.catalogue, clock, quick()});
        const TuningJob started = valueByEvents(runner.start(bench.plan(service)));
        QTest::qWait(50);
        clock.advance(-86'400'000);
        const TuningJob job = settled(bench, started.id, ended);
        QCOMPARE(job.state, JobState::Succeeded);
        QVERIFY(job.finished <= started.created); // what the service says is still to come here
        QCOMPARE(service.state()["creates"].size(), 1u);
    }

    void readOnlyProjectsShowTheirJobs()
    {
        support::FakeService service;
        Bench bench;
        FixedEndpoint endpoints(service);
        qint64 id = 0;
        {
            const auto runner = bench.runner(endpoints);
            id = valueByEvents(runner->start(bench.plan(service))).id;
            settled(bench, id, ended);
        }
        bench.jobStore.reset();
        bench.store.reset();
        bench.store = std::move(*core::ProjectStore::open(bench.project.path, bench.clock, true));
        QCOMPARE(value(bench.jobs()->jobs()).size(), 1u);
        QCOMPARE(value(bench.jobs()->details(id)).job.state, JobState::Succeeded);
        const auto added = support::wait(bench.jobs()->add(bench.plan(service), 0));
        QCOMPARE(added.error().code, core::ErrorCode::ReadOnly);
    }

    void aThousandEventsASecondNeverBlockTheWindow()
    {
        support::FakeService service;
        service.control(u"script"_s, Json(std::vector<std::string>(4000, "running")));
        Bench bench;
        FixedEndpoint endpoints(service);
        for (core::ProviderInfo &provider : bench.catalogue.providers)
            provider.poll = {.first = 200ms, .later = 200ms};
        const auto runner = bench.runner(endpoints);
        // What a window does: takes what is new whenever the job has changed.
        qint64 last = 0;
        qint64 seen = 0;
        connect(runner.get(), &core::JobRunner::jobChanged, this, [&](const TuningJob &job) {
            core::onFinished(bench.jobs()->eventsAfter(job.id, last, 2000), runner.get(),
                [&](const core::Result<std::vector<core::JobEvent>> &events) {
                    if (!events || events->empty() || events->front().id <= last)
                        return;
                    last = events->back().id;
                    seen += static_cast<qint64>(events->size());
                });
        });
        QElapsedTimer gap;
        qint64 longest = 0;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this,
            [&] { longest = std::max(longest, gap.restart()); });
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const TuningJob job = settled(
            bench, started.id, [](const TuningJob &now) { return now.state == JobState::Running; });
        support::FakeService *fake = &service;
        std::jthread pusher([&, fake](const std::stop_token &stop) {
            for (int i = 0; i < 30 && !stop.stop_requested(); ++i) {
                fake->control(u"push"_s,
                    {{"job", job.remoteId.toStdString()}, {"count", 100}, {"from", 1 + 100 * i}});
                std::this_thread::sleep_for(100ms);
            }
        });
        gap.start();
        heartbeat.start(5);
        QTRY_VERIFY_WITH_TIMEOUT(seen >= 3000, 60'000);
        heartbeat.stop();
        qInfo("longest gap between two heartbeats of 5 ms: %lld ms", longest);
    }

    void aJobOfTenThousandEventsOpensQuickly()
    {
        support::FakeService service;
        Bench bench;
        const TuningJob added = value(bench.jobs()->add(bench.plan(service), 1));
        core::JobNews news;
        for (int i = 10'000; i > 0; --i) {
            news.events.push_back({.id = u"e%1"_s.arg(i),
                .at = i,
                .message = u"Step %1: training loss=0.5"_s.arg(i),
                .metrics = core::MetricPoint{.step = i, .trainLoss = 0.5}});
        }
        QVERIFY_RESULT(support::wait(bench.jobs()->save(added, news)));
        QVERIFY_RESULT(support::wait(bench.jobs()->save(added, news))); // twice is once
        QElapsedTimer timer;
        timer.start();
        const core::JobDetails details = value(bench.jobs()->details(added.id));
        qInfo("10,000 events and metrics opened in %lld ms", timer.elapsed());
        QCOMPARE(details.events.size(), 10'000u);
        QCOMPARE(details.metrics.size(), 10'000u);
        QCOMPARE(details.events.front().message, u"Step 1: training loss=0.5"_s);
        QCOMPARE(
            value(bench.jobs()->eventsAfter(added.id, details.events.back().id - 10, 100)).size(),
            10u);
    }

    void theKeyIsNowhere()
    {
        support::FakeService service(kKey);
        Bench bench;
        core::MemorySecretStore secrets;
        core::EngineControl engine(bench.http, {});
        core::ProviderEndpoints endpoints(bench.catalogue, engine, secrets);
        QVERIFY_RESULT(support::wait(secrets.write(u"127.0.0.1"_s, kKey)));
        // The service repeats the key in what it says, as some do.
        service.arm({{"kind", "status"}, {"status", 401}, {"path", "jobs"}, {"method", "POST"},
            {"message", ("Incorrect API key provided: " + kKey.toStdString())}});
        const auto runner = bench.runner(endpoints);
        const TuningJob started = valueByEvents(runner->start(bench.plan(service)));
        const TuningJob job = settled(bench, started.id, ended);
        QCOMPARE(job.problem->kind, ProblemKind::KeyRejected);
        runner->retry(job.id);
        settled(
            bench, job.id, [](const TuningJob &now) { return now.state == JobState::Succeeded; });
        QTRY_VERIFY(!runner->isActive(job.id));
        const QDir folder(bench.project.folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kKey.toUtf8()), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Jobs)
#include "tst_jobs.moc"
