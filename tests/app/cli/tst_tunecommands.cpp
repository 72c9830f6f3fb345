// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeservice.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

// quote, providers, models, tune, jobs and job of DESIGN section 5, on the real program with a home of its own.
class tst_TuneCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        support::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"desk.attune"_s);
        QCOMPARE(run({u"new"_s, m_project, u"--sample"_s, u"formal"_s}).code, 0);
    }

    void cleanup()
    {
        QFile file(m_folder->filePath(u"data/attune/engine/pid"_s));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto pid = static_cast<pid_t>(file.readAll().toInt());
        if (pid <= 0 || ::kill(pid, SIGTERM) != 0)
            return;
        // It writes its last state into the folder that goes after this.
        QVERIFY(QTest::qWaitFor([pid] { return ::kill(pid, 0) != 0; }, 20'000));
    }

    void listsProviders()
    {
        const Outcome listed = run({u"providers"_s});
        QCOMPARE(listed.code, 0);
        QVERIFY(listed.lines.front().size() >= 8);
        QVERIFY(listed.lines.front()[0]["id"] == Json("local"));
        QVERIFY(listed.lines.front()[0]["launch"] == Json(true));
        int comingNext = 0;
        for (const Json &provider : listed.lines.front())
            comingNext += provider["launch"] == false;
        QVERIFY(comingNext > 3);
    }

    void listsModels()
    {
        const Outcome here = run({u"models"_s});
        QCOMPARE(here.code, 0);
        const Json &practice = here.lines.front()[0];
        QVERIFY(practice["id"] == Json("practice"));
        QVERIFY(practice["practice"] == Json(true));
        QVERIFY(practice["license"] == Json("apache-2.0"));
        QVERIFY(practice["memory"].get<qint64>() > practice["bytes"].get<qint64>());
        const Outcome openai = run({u"models"_s, u"--provider"_s, u"openai"_s});
        QVERIFY(openai.lines.front()[0]["deployEnd"] == Json("2027-01-14"));
        QCOMPARE(run({u"models"_s, u"--provider"_s, u"nobody"_s}).code, 2);
    }

    void quotesMoneyAndTime()
    {
        const Outcome together = run({u"quote"_s, m_project, u"--provider"_s, u"together"_s,
            u"--model"_s, u"llama-8b"_s, u"--params"_s, u"8"_s, u"--monthly"_s, u"1000"_s});
        QCOMPARE(together.code, 0);
        const Json quote = together.lines.front();
        QVERIFY(quote["money"]["likely"] == Json(4.0));
        QVERIFY(quote["minimumApplied"] == Json(true));
        QVERIFY(quote["serving"][0]["perDay"].get<double>() > 100);
        QVERIFY(quote["breakEven"]["months"].is_null());
        QVERIFY(quote["examples"]["kept"].get<int>() >= 20);
        QVERIFY(quote["price"]["seen"] == Json("2026-09-09"));

        // OpenAI's models count as Attune does, so there is no range.
        const Outcome exact = run({u"quote"_s, m_project, u"--provider"_s, u"openai"_s,
            u"--model"_s, u"gpt-4.1-mini-2025-04-14"_s});
        QCOMPARE(exact.code, 0);
        const Json money = exact.lines.front()["money"];
        QVERIFY(money["low"].get<double>() > 0);
        QVERIFY(money["low"] == money["high"]);

        const Outcome here = run({u"quote"_s, m_project});
        QCOMPARE(here.code, 0);
        QVERIFY(here.lines.front()["money"]["high"] == Json(0.0));
        QVERIFY(here.lines.front()["time"]["likelySeconds"].get<int>() > 0);
        QVERIFY(here.lines.front()["memory"]["needed"].get<qint64>() > 0);
        QCOMPARE(run({u"quote"_s, m_project, u"--passes"_s, u"0"_s}).code, 2);
    }

    void tunesTheSampleHereAndShowsTheJob()
    {
        const Outcome tuned = run({u"tune"_s, m_project, u"--provider"_s, u"local"_s, u"--passes"_s,
            u"1"_s, u"--name"_s, u"first"_s, u"--wait"_s});
        QCOMPARE(tuned.code, 0);
        const Json last = tuned.lines.back();
        QVERIFY(last["state"] == Json("succeeded"));
        QVERIFY(last["tunedModel"].get<std::string>().starts_with("ft:practice:local:first:"));
        QVERIFY(tuned.lines.size() > 20); // the steps in between

        const Outcome listed = run({u"jobs"_s, m_project});
        QCOMPARE(listed.lines.front().size(), 1u);
        const Outcome shown = run({u"job"_s, m_project, u"1"_s});
        QCOMPARE(shown.code, 0);
        const Json job = shown.lines.back();
        QVERIFY(job["metrics"].size() > 20);
        QVERIFY(!job["checkpoints"].empty());
        QVERIFY(!job["curve"].get<std::string>().empty());
        QCOMPARE(run({u"job"_s, m_project, u"7"_s}).code, 3);
        // What was kept aside can be undone, and what was sent is in the project.
        QCOMPARE(run({u"undo"_s, m_project}).code, 0);
    }

    void sendsNothingWithoutConsent()
    {
        support::FakeService service(u"sk-secret-of-the-test"_s);
        const QStringList words{u"tune"_s, m_project, u"--provider"_s, u"custom"_s, u"--address"_s,
            service.address(), u"--model"_s, u"base-small"_s, u"--wait"_s};
        const Outcome refused = run(words);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.messages.contains("127.0.0.1"), refused.messages.constData());
        QCOMPARE(service.state()["requests"].size(), 0u);

        const Outcome without = run(words + QStringList{u"--yes"_s});
        QCOMPARE(without.code, 1); // the key was not accepted
        QVERIFY(without.messages.contains("access key"));
        m_environment.insert(u"ATTUNE_KEY_127_0_0_1"_s, u"sk-secret-of-the-test"_s);
        const Outcome done = run(words + QStringList{u"--yes"_s});
        QCOMPARE(done.code, 0);
        QVERIFY(done.lines.back()["state"] == Json("succeeded"));
        const Outcome again = run({u"job"_s, m_project, u"1"_s, u"--resume"_s, u"--wait"_s});
        QCOMPARE(again.code, 0); // the first one goes on, now that there is a key
        QCOMPARE(service.state()["creates"].size(), 2u);
        const Outcome models =
            run({u"models"_s, u"--provider"_s, u"custom"_s, u"--address"_s, service.address()});
        QVERIFY(models.lines.front()[0]["id"] == Json("base-small"));
    }

    void refusesACatalogueWithMistakes()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"config/attune"_s)));
        QFile file(m_folder->filePath(u"config/attune/catalogue.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"schema_version\": 1,\n\"compiled_on\": \"yesterday\"\n}");
        file.close();
        const Outcome listed = run({u"providers"_s});
        QCOMPARE(listed.code, 3);
        QVERIFY2(listed.messages.contains("line 3"), listed.messages.constData());
    }

    void saysWhatComesNext()
    {
        const Outcome refused =
            run({u"tune"_s, m_project, u"--provider"_s, u"fireworks"_s, u"--yes"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.messages.contains("export"));
    }

private:
    struct Outcome
    {
        int code = -1;
        std::vector<Json> lines;
        QByteArray messages;
    };

    Outcome run(QStringList words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(m_environment);
        for (const QString &name : {u"config"_s, u"data"_s, u"state"_s, u"cache"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(name.toUpper()), m_folder->filePath(name));
        environment.insert(u"HF_HUB_CACHE"_s, m_folder->filePath(u"no-cache"_s));
        environment.insert(u"ATTUNE_ENGINE"_s, QStringLiteral(ATTUNE_ENGINE_PROGRAM));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ATTUNE_CLI), words + QStringList{u"--json"_s});
        Outcome outcome;
        if (!process.waitForFinished(280'000))
            return outcome;
        outcome.code = process.exitCode();
        outcome.messages = process.readAllStandardError();
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                outcome.lines.push_back(Json::parse(line.toStdString(), nullptr, false));
        }
        return outcome;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(tst_TuneCommands)
#include "tst_tunecommands.moc"
