// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// The real engine as a peer: a real model is really trained, also when the engine is killed again and again.
#include "core/secrets/memorysecretstore.h"
#include "tests/support/jobbench.h"
#include "tests/support/smalldisk.h"

#include <QDirIterator>
#include <QElapsedTimer>

#include <csignal>
#include <random>

using namespace Qt::StringLiterals;
using core::JobState;
using core::TuningJob;
using support::Bench;
using support::value;
using support::valueByEvents;

namespace {

qint64 pidIn(const QString &folder)
{
    QFile file(folder + u"/pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toLongLong() : 0;
}

/// An engine of its own for a test, in a folder of its own.
struct Engine
{
    explicit Engine(Bench &bench, const QString &program = QStringLiteral(ATTUNE_ENGINE_PROGRAM))
        : control(bench.http,
              {.program = program,
                  .folder = folder.filePath(u"engine"_s),
                  .idleSeconds = 60,
                  // Sums of two threads are rounded otherwise than of one, and an engine on a busy
                  // machine chooses otherwise than on an idle one.
                  .threads = 1})
        , endpoints(bench.catalogue, control, secrets)
    {
    }
    ~Engine()
    {
        control.stop();
        // The folder must not go while it writes.
        (void)QTest::qWaitFor([&] { return !control.isRunning(); }, 10'000);
    }

    QTemporaryDir folder;
    core::MemorySecretStore secrets;
    core::EngineControl control;
    core::ProviderEndpoints endpoints;
};

core::TuningPlan localPlan(int passes)
{
    return {.provider = u"local"_s,
        .model = u"practice"_s,
        .name = u"test"_s,
        .parameters = {{u"n_epochs"_s, passes}}};
}

} // namespace

class tst_LocalTune final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void trainsAndComesToTheSameHoweverOftenTheEngineIsKilled()
    {
        // ATTUNE_KILL_ROUNDS=20 for the full count.
        const int kills = qEnvironmentVariable("ATTUNE_KILL_ROUNDS", u"4"_s).toInt();
        constexpr int passes = 6;
        Bench bench(81);
        core::JobDetails quiet;
        {
            Engine engine(bench);
            const auto runner = bench.runner(engine.endpoints);
            const TuningJob started = valueByEvents(runner->start(localPlan(passes)));
            const TuningJob job = finished(bench, started.id);
            QCOMPARE(job.state, JobState::Succeeded);
            quiet = value(bench.jobs()->details(job.id));
        }
        QCOMPARE(quiet.job.passes, passes);
        QCOMPARE(static_cast<qint64>(quiet.metrics.size()), quiet.job.steps());
        QCOMPARE(quiet.checkpoints.size(), static_cast<std::size_t>(passes));
        QVERIFY(*quiet.metrics.back().trainLoss < *quiet.metrics.front().trainLoss * 0.8);

        std::mt19937 random(7);
        Engine engine(bench);
        const auto runner = bench.runner(engine.endpoints);
        int killed = 0;
        qint64 last = 0; // a process that is ending has a number still
        // A kill at a random moment of each of so many stretches of the job, all before its end is near.
        const TuningJob started = valueByEvents(runner->start(localPlan(passes)));
        for (int i = 0; i < kills; ++i) {
            const auto target =
                static_cast<std::size_t>((i + static_cast<double>(random() % 100) / 100) * 0.8 *
                    double(quiet.metrics.size()) / kills);
            core::JobDetails details;
            (void)QTest::qWaitFor(
                [&] {
                    details = value(bench.jobs()->details(started.id));
                    const qint64 pid = pidIn(engine.control.settings().folder);
                    return core::isEnded(details.job.state) ||
                        (details.metrics.size() >= target && pid > 0 && pid != last &&
                            ::kill(static_cast<pid_t>(last = pid), SIGKILL) == 0 && ++killed > i);
                },
                120'000);
            if (killed != i + 1)
                qInfo("%s at %zu of %zu%s", qPrintable(core::jobStateName(details.job.state)),
                    details.metrics.size(), quiet.metrics.size(),
                    details.job.problem ? qPrintable(u": "_s + details.job.problem->title + u' ' +
                                              details.job.problem->detail)
                                        : "");
            QCOMPARE(killed, i + 1);
        }
        const TuningJob job = finished(bench, started.id);
        qInfo("killed %d times", killed);
        QCOMPARE(job.state, JobState::Succeeded);
        const core::JobDetails disturbed = value(bench.jobs()->details(job.id));
        QCOMPARE(disturbed.metrics, quiet.metrics); // every loss of every step, exactly
        QCOMPARE(disturbed.checkpoints.size(), quiet.checkpoints.size());
        QCOMPARE(disturbed.job.trainedTokens, quiet.job.trainedTokens);
    }

    void startsTheEngineAgainWhenItIsKilledAsItStarts()
    {
        const QTemporaryDir folder;
        QFile script(folder.filePath(u"engine.sh"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(
            "#!/bin/sh\nmkdir \"$0.once\" && kill -9 $$\nexec " ATTUNE_ENGINE_PROGRAM " \"$@\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        Bench bench(20);
        Engine engine(bench, script.fileName());
        const auto runner = bench.runner(engine.endpoints);
        const TuningJob started = valueByEvents(runner->start(localPlan(1)));
        QCOMPARE(finished(bench, started.id).state, JobState::Succeeded);
        QVERIFY(QFile::exists(script.fileName() + u".once"_s));
    }

    void tellsThatTheDiskIsFullAndGoesOnWithRoom()
    {
        Bench bench(81);
        Engine engine(bench);
        const QString folder = engine.control.settings().folder;
        QVERIFY(QDir().mkpath(folder));
        support::SmallDisk disk(folder, "2400k"); // room for what is learned in one or two passes
        if (!disk.isMounted())
            QSKIP("a small disk cannot be mounted here");
        const auto runner = bench.runner(engine.endpoints);
        const TuningJob started = valueByEvents(runner->start(localPlan(50)));
        const TuningJob job = support::settled(bench, started.id, support::ended);
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.problem->kind, core::ProblemKind::DiskFull);
        QVERIFY(!job.problem->next.empty());
        // What it told until then is kept, and so are the examples that it learned from.
        QVERIFY(!value(bench.jobs()->details(job.id)).metrics.empty());
        QCOMPARE(value(bench.jobs()->frozen(job.version)).examples.size(), 81u);
        disk.grow();
        const TuningJob again = valueByEvents(runner->start(localPlan(1)));
        QCOMPARE(finished(bench, again.id).state, JobState::Succeeded);
        engine.control.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!engine.control.isRunning(), 10'000);
    }

    void theTokenIsOnlyWhereItBelongs()
    {
        Bench bench(20);
        Engine engine(bench);
        const auto runner = bench.runner(engine.endpoints);
        const TuningJob started = valueByEvents(runner->start(localPlan(1)));
        QVERIFY(QTest::qWaitFor([&] { return engine.control.isRunning(); }, 30'000));
        const TuningJob job = finished(bench, started.id);
        QCOMPARE(job.state, JobState::Succeeded);
        const QString tokenFile = engine.control.settings().folder + u"/token"_s;
        QCOMPARE(QFile::permissions(tokenFile) &
                (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QFile file(tokenFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray token = file.readAll().trimmed();
        QVERIFY(token.size() >= 16);
        int looked = 0;
        for (const QString &folder : {engine.folder.path(), bench.project.folder.path()}) {
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile other(files.next());
                if (other.fileName() == tokenFile || !other.open(QIODevice::ReadOnly))
                    continue;
                QVERIFY2(!other.readAll().contains(token), qPrintable(other.fileName()));
                ++looked;
            }
        }
        for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile words(u"/proc/%1/cmdline"_s.arg(process));
            if (words.open(QIODevice::ReadOnly)) {
                QVERIFY2(!words.readAll().contains(token), qPrintable(process));
                ++looked;
            }
        }
        QVERIFY(looked > 10);
    }

    void stopsWithinASecondAndEndsByItself()
    {
        Bench bench(81);
        Engine engine(bench);
        const auto runner = bench.runner(engine.endpoints);
        const TuningJob started = valueByEvents(runner->start(localPlan(50)));
        support::settled(
            bench, started.id, [](const TuningJob &job) { return job.state == JobState::Running; });
        runner->wish(started.id, core::JobWish::Pause);
        QCOMPARE(support::settled(bench, started.id,
                     [](const TuningJob &job) { return job.state == JobState::Paused; })
                     .state,
            JobState::Paused);
        runner->wish(started.id, core::JobWish::Resume);
        support::settled(
            bench, started.id, [](const TuningJob &job) { return job.state == JobState::Running; });
        runner->wish(started.id, core::JobWish::Cancel);
        QCOMPARE(finished(bench, started.id).state, JobState::Cancelled);
        engine.control.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!engine.control.isRunning(), 10'000);
    }

    void tellsWhenTheEngineIsMissingOrDoesNotStart_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("none") << QString();
        QTest::newRow("not there") << u"/nowhere/attune-engine"_s;
        QTest::newRow("ends at once") << u"/bin/false"_s;
    }

    void tellsWhenTheEngineIsMissingOrDoesNotStart()
    {
        QFETCH(const QString, program);
        Bench bench(20);
        const QTemporaryDir folder;
        core::MemorySecretStore secrets;
        core::EngineControl control(
            bench.http, {.program = program, .folder = folder.filePath(u"e"_s)});
        core::ProviderEndpoints endpoints(bench.catalogue, control, secrets);
        const auto runner = bench.runner(endpoints);
        const TuningJob started = valueByEvents(runner->start(localPlan(1)));
        const TuningJob job = support::settled(bench, started.id, support::ended);
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.problem->kind, core::ProblemKind::EngineMissing);
        QVERIFY(!control.isRunning());
    }

private:
    static TuningJob finished(Bench &bench, qint64 id)
    {
        TuningJob job;
        const bool done = QTest::qWaitFor(
            [&] {
                job = value(bench.jobs()->job(id));
                return core::isEnded(job.state);
            },
            280'000);
        if (!done || job.problem)
            qWarning("%s: %s", qPrintable(core::jobStateName(job.state)),
                job.problem ? qPrintable(job.problem->title + u' ' + job.problem->detail) : "");
        return job;
    }
};

QTEST_GUILESS_MAIN(tst_LocalTune)
#include "tst_localtune.moc"
