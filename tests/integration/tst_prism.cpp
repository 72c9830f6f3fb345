// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Our requests, and the replies of the stand-in service, against OpenAI's published contract: everything
// passes through Stoplight Prism, which answers with an error where one of the two breaks it.
#include "tests/support/jobbench.h"

#include <QProcess>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using core::JobState;
using core::TuningJob;
using support::Bench;
using support::value;
using support::valueByEvents;

class tst_Prism final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void aWholeJobKeepsToThePublishedContract()
    {
        const QString program = qEnvironmentVariable("ATTUNE_PRISM");
        if (!QFile::exists(program))
            QSKIP("ATTUNE_PRISM does not name the program");
        support::FakeService service(kKey);
        // The published list of states has no "paused", so that no job pauses here.
        // The contract calls the content of files a JSON string, which result files are not.
        service.control(u"options"_s, {{"no_results", true}});
        const int port = freePort();
        QProcess prism;
        prism.setProcessChannelMode(QProcess::MergedChannels);
        prism.start(program,
            {u"proxy"_s, QStringLiteral(QTEST_SOURCE_DIR "/prism/openapi.finetune-subset.yaml"),
                service.address(), u"--errors"_s, u"--port"_s, QString::number(port)});
        QVERIFY(prism.waitForStarted());
        QByteArray told;
        const bool listening = QTest::qWaitFor(
            [&] {
                told += prism.readAll();
                return told.contains("is listening");
            },
            60'000);
        QVERIFY2(listening, told.constData());

        Bench bench(120);
        core::Edit edit;
        edit.action = u"split"_s;
        edit.patches.push_back({.ids = {1, 2, 3}, .split = core::Split::Validation});
        value(bench.store->apply(edit));
        support::FixedEndpoint endpoints(QUrl(u"http://127.0.0.1:%1"_s.arg(port)), kKey);
        const auto runner = bench.runner(endpoints);
        core::TuningPlan plan = bench.plan(service);
        plan.parameters = {
            {u"n_epochs"_s, 3}, {u"batch_size"_s, "auto"}, {u"learning_rate_multiplier"_s, 0.5}};
        plan.deleteFilesAfterwards = true;
        QStringList problems;
        connect(runner.get(), &core::JobRunner::jobChanged, this, [&](const TuningJob &job) {
            if (job.problem)
                problems.append(job.problem->title + u' ' + job.problem->detail);
        });
        const TuningJob started = valueByEvents(runner->start(plan));
        const TuningJob job = support::settled(bench, started.id, support::ended);
        QCOMPARE(job.state, JobState::Succeeded);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        // Prism reports what it let through but found wrong.
        told += prism.readAll();
        QVERIFY2(!told.contains("Violation"), told.constData());

        core::ProviderInfo custom = *bench.catalogue.provider(u"custom");
        const auto models =
            core::testEndpoint(bench.http, custom, *endpoints.open(plan, {}), std::stop_token());
        QVERIFY(models.has_value());
        QCOMPARE(models->size(), 3u);

        prism.terminate();
        if (!prism.waitForFinished(5000))
            prism.kill();
        prism.waitForFinished();
    }

private:
    static int freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }

    inline static const QString kKey = u"test-key"_s;
};

QTEST_GUILESS_MAIN(tst_Prism)
#include "tst_prism.moc"
