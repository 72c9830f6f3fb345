// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Creating a job, ended by a real SIGKILL at random points: there are never two for one intent, and
// none is forgotten.
#include "tests/support/jobbench.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>
#include <random>

using namespace Qt::StringLiterals;
using core::Creation;
using core::JobState;
using support::FakeService;
using support::Json;
using support::value;

class tst_JobsKilled final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void oneIntentIsOneJob()
    {
        // ATTUNE_ROUNDS=100 for the full count.
        const int rounds = qEnvironmentVariable("ATTUNE_ROUNDS", u"10"_s).toInt();
        const auto seed = qEnvironmentVariable("ATTUNE_SEED", u"20260101"_s).toUInt();
        std::mt19937 random(seed);
        const auto below = [&random](int bound) {
            return static_cast<int>(random() % static_cast<unsigned>(bound));
        };
        int killed = 0;
        int adopted = 0;
        int asked = 0;
        int neverSent = 0;
        FakeService service;
        for (int round = 0; round < rounds; ++round) {
            support::ProjectFolder project;
            value(project.create()->apply(support::addPairs(12)));
            const std::size_t before = service.state()["creates"].size();
            // A reply that gets lost, a server that fails although it did, or neither.
            const int fault = below(4);
            if (fault == 1)
                service.arm({{"kind", "lost"}, {"path", "jobs"}, {"method", "POST"}});
            else if (fault == 2)
                service.arm({{"kind", "created"}, {"path", "jobs"}, {"method", "POST"}});
            else if (fault == 3)
                service.arm(
                    {{"kind", "delay"}, {"delay", 0.05}, {"path", "jobs"}, {"method", "POST"}});
            bool begun = false; // an intent is committed
            int kills = 1 + below(3);
            for (int start = 0;; ++start) {
                QVERIFY2(start < 20, "it does not come to an end");
                QProcess child;
                child.start(QStringLiteral(ATTUNE_JOBWORKLOAD), {project.path, service.address()});
                QVERIFY(child.waitForStarted());
                if (kills > 0) {
                    --kills;
                    // From its start, or from the commit of the intent: within the time that sending
                    // and creating take.
                    if (below(3) > 0)
                        (void)child.waitForReadyRead(30'000);
                    (void)child.waitForFinished(1 + below(200));
                    if (const qint64 pid = child.processId(); pid > 0) { // 0: it has ended
                        ::kill(static_cast<pid_t>(pid), SIGKILL);
                        QVERIFY(child.waitForFinished());
                        ++killed;
                    }
                } else {
                    QVERIFY(child.waitForFinished(60'000));
                }
                const QByteArray said = child.readAllStandardOutput();
                begun = begun || said.contains("intent");
                QVERIFY2(!said.contains("failed"), said.constData());
                if (said.contains("settled"))
                    break;
            }
            auto store = project.open();
            core::JobStore jobStore(*store);
            const auto jobs = value(jobStore.jobs());
            QVERIFY(begun);
            QCOMPARE(jobs.size(), 1u); // the child that found none has begun one
            const core::TuningJob &job = jobs.front();
            const Json state = service.state();
            const std::size_t created = state["creates"].size() - before;
            QVERIFY2(created <= 1,
                qPrintable(
                    u"round %1 of seed %2: %3 jobs for one intent"_s.arg(round).arg(seed).arg(
                        created)));
            if (job.creation == Creation::Asking) {
                ++asked;
            } else if (job.state == JobState::Succeeded) {
                QCOMPARE(created, 1u);
                const Json &last = state["creates"].back();
                QCOMPARE(QString::fromStdString(last["id"].get<std::string>()), job.remoteId);
                ++adopted;
            } else {
                // Ended without a job there: said, not forgotten.
                QCOMPARE(job.creation, Creation::NotSent);
                QCOMPARE(created, 0u);
                QVERIFY(job.problem);
                ++neverSent;
            }
        }
        qInfo("%d rounds, seed %u: %d kills; %d came to their model, %d asked about, %d not sent",
            rounds, seed, killed, adopted, asked, neverSent);
        QVERIFY(killed * 2 >= rounds);
        QVERIFY(adopted > 0);
    }
};

QTEST_GUILESS_MAIN(tst_JobsKilled)
#include "tst_jobskilled.moc"
