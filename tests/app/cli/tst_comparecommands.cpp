// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakechat.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

// compare, vote, verdict, report, advise and demo of DESIGN section 5, on the real program and the real engine.
class tst_CompareCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        support::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void init() { support::failOnWarning(); }

    void cleanupTestCase()
    {
        QFile pid(m_folder->filePath(u"data/attune/engine/pid"_s));
        if (pid.open(QIODevice::ReadOnly))
            ::kill(static_cast<pid_t>(pid.readAll().toInt()), SIGTERM);
    }

    /// The whole way on the sample: everything else looks at what it leaves.
    void demoDoesTheWholeJob()
    {
        const Outcome demo = run({u"demo"_s, u"--keep"_s, m_folder->filePath(u"demo"_s)});
        QVERIFY2(demo.code == 0, demo.messages.constData());
        m_project = m_folder->filePath(u"demo/demo.attune"_s);
        const Json last = demo.lines.back()["demo"];
        const QString report = QString::fromStdString(last["report"]);
        QVERIFY(QFile::exists(report));
        QVERIFY(QFile::exists(m_folder->filePath(u"demo/training.jsonl"_s)));
        QVERIFY(last["seconds"].get<int>() >= 0);

        const Json summary = found(demo, "summary");
        QVERIFY(summary["state"] == Json("finished"));
        QVERIFY(summary["rows"].get<int>() >= 20);
        QVERIFY(summary["complete"] == summary["rows"]);
        QVERIFY(summary["leaked"] == Json(0));
        // What the practice model has to reach on the sample; measured by the program itself.
        const Json before = summary["measures"]["before"];
        const Json after = summary["measures"]["after"];
        QVERIFY2(after["style"]["share"].get<double>() > 0.8, after["style"].dump().c_str());
        QVERIFY2(before["style"]["share"].get<double>() < 0.1, before["style"].dump().c_str());
        QVERIFY2(
            after["factsKept"]["share"].get<double>() >= 0.7, after["factsKept"].dump().c_str());
        QVERIFY(after["factsKept"]["of"] == before["factsKept"]["of"]);
        QVERIFY(!after["conventions"].empty());
        for (const Json &item : summary["sanity"])
            QVERIFY(!item["title"].get<std::string>().empty());
    }

    void generationsAreLines()
    {
        const Outcome compared = run({u"compare"_s, m_project, u"--before"_s, u"base-rules"_s,
            u"--after"_s, u"base+examples"_s, u"--limit"_s, u"2"_s});
        QVERIFY2(compared.code == 0, compared.messages.constData());
        QVERIFY(compared.lines.front()["estimate"]["questions"] == Json(2));
        QVERIFY(compared.lines.front()["estimate"]["usd"] == Json(0.0));
        QVERIFY(compared.lines.front()["estimate"]["leavesComputer"] == Json(false));
        int generations = 0;
        for (const Json &line : compared.lines) {
            if (!line.contains("side"))
                continue;
            ++generations;
            QVERIFY(line["side"] == "before" || line["side"] == "after");
            QVERIFY(line["text"].is_string());
            QVERIFY(line["promptTokens"].get<int>() > 0);
            QVERIFY(line["totalMs"].get<int>() > 0);
            QVERIFY(line["usd"] == Json(0.0));
            QVERIFY(line["example"].get<int>() > 0);
        }
        QCOMPARE(generations, 4);
        const Json summary = found(compared, "summary");
        QCOMPARE(summary["complete"].get<int>(), 2);
        QVERIFY(summary["before"]["name"] == Json("Original without house rules"));
        m_comparison = QString::number(summary["comparison"].get<int>());
    }

    void votesBlindAndTakesItBack()
    {
        const Outcome shown = run({u"vote"_s, m_project, m_comparison, u"show"_s});
        QCOMPARE(shown.code, 0);
        const Json pair = shown.lines.front();
        QVERIFY(pair["left"].is_string() && pair["right"].is_string());
        QVERIFY(!pair.contains("leftIs") && !pair.contains("choice"));

        const Outcome left =
            run({u"vote"_s, m_project, m_comparison, u"left"_s, u"--note"_s, u"warmer"_s});
        QCOMPARE(left.code, 0);
        QVERIFY(left.lines.front()["row"] == pair["row"]);
        QVERIFY(left.lines.front()["choice"] == left.lines.front()["leftIs"]);
        QVERIFY(left.lines.front()["note"] == Json("warmer"));
        const Outcome next = run({u"vote"_s, m_project, m_comparison, u"4"_s});
        QVERIFY(next.lines.front()["row"] != pair["row"]);
        QVERIFY(next.lines.front()["choice"] == Json("both-bad"));
        QCOMPARE(run({u"vote"_s, m_project, m_comparison, u"same"_s}).code, 3); // none is left

        QCOMPARE(run({u"undo"_s, m_project}).code, 0);
        const Json verdict = run({u"verdict"_s, m_project}).lines.front();
        QVERIFY(verdict["verdict"]["kind"] == Json("too-early"));
        const Json votes = verdict["verdict"]["votes"];
        QCOMPARE(votes["before"].get<int>() + votes["after"].get<int>(), 1);
        QCOMPARE(votes["bothBad"].get<int>(), 0);
        QVERIFY(verdict["verdict"]["headline"].get<std::string>().starts_with("Too early to tell"));
        QVERIFY(verdict["categories"].size() == 1u);
        QVERIFY(verdict["categories"][0]["tooFew"] == Json(true));
        QVERIFY(verdict["verdict"]["low"].get<double>() >= 0);
        QVERIFY(verdict["verdict"]["high"].get<double>() <= 1);

        const QString first = m_comparison + u":1"_s;
        QCOMPARE(run({u"vote"_s, m_project, first, u"right"_s}).code, 0);
        QVERIFY(!run({u"vote"_s, m_project, first, u"undo"_s}).lines.front().contains("choice"));
        QCOMPARE(run({u"vote"_s, m_project, first, u"perhaps"_s}).code, 2);
        QCOMPARE(run({u"vote"_s, m_project, u"99"_s, u"left"_s}).code, 3);
    }

    void writesReports()
    {
        const QString html = m_folder->filePath(u"report.html"_s);
        QVERIFY2(run({u"report"_s, m_project, html}).code == 0, "html");
        QFile page(html);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        QVERIFY(text.startsWith("<!DOCTYPE html>"));
        QVERIFY(!text.contains("<script"));
        const QString pdf = m_folder->filePath(u"report.pdf"_s);
        const Outcome written = run({u"report"_s, m_project, pdf});
        QVERIFY2(written.code == 0, written.messages.constData());
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        QVERIFY(paper.size() > 10'000);
        QCOMPARE(run({u"report"_s, m_project, m_folder->filePath(u"report.txt"_s)}).code, 2);
        QCOMPARE(run({u"report"_s, m_project, html, u"--comparison"_s, u"77"_s}).code, 3);
        QVERIFY(
            run({u"report"_s, m_project, m_folder->filePath(u"no/such/folder.html"_s)}).code == 5);
    }

    void asksAnAddressOnlyWithConsent()
    {
        support::FakeChat chat;
        const QStringList words{u"compare"_s, m_project, u"--before"_s, u"base"_s, u"--after"_s,
            u"formal@"_s + chat.address(), u"--limit"_s, u"1"_s};
        const Outcome refused = run(words);
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.messages.contains("Nothing was sent"));
        QCOMPARE(chat.log().size(), 0u);
        const Outcome agreed = run(words + QStringList{u"--yes"_s});
        QVERIFY2(agreed.code == 0, agreed.messages.constData());
        QCOMPARE(chat.log().size(), 1u);
        QVERIFY(agreed.lines.front()["estimate"]["usd"].is_null());

        QFile questions(m_folder->filePath(u"questions.txt"_s));
        QVERIFY(questions.open(QIODevice::WriteOnly));
        questions.write("Where is my chair?\n\nDo you sell\nred lamps?\n");
        questions.close();
        const Outcome gone = run({u"compare"_s, m_project, u"--before"_s,
            u"plain@"_s + chat.address(), u"--after"_s, u"gone-after-1@"_s + chat.address(),
            u"--questions"_s, questions.fileName(), u"--yes"_s});
        QCOMPARE(gone.code, 4);
        const Json summary = found(gone, "summary");
        QVERIFY(summary["state"] == Json("incomplete"));
        QCOMPARE(summary["rows"].get<int>(), 2);
        QCOMPARE(summary["complete"].get<int>(), 1);
        QVERIFY(!summary["problem"]["title"].get<std::string>().empty());
    }

    void refusesWhatMakesNoSense()
    {
        QCOMPARE(run({u"compare"_s, m_project}).code, 2);
        QCOMPARE(
            run({u"compare"_s, m_project, u"--before"_s, u"base"_s, u"--after"_s, u"job:9"_s}).code,
            3);
        QCOMPARE(run({u"compare"_s, m_project, u"--before"_s, u"base"_s, u"--after"_s, u"tuned"_s,
                         u"--limit"_s, u"0"_s})
                     .code,
            2);
        const QString empty = m_folder->filePath(u"empty.attune"_s);
        QCOMPARE(run({u"new"_s, empty}).code, 0);
        QCOMPARE(run({u"verdict"_s, empty}).code, 3);
        QCOMPARE(
            run({u"compare"_s, empty, u"--before"_s, u"base"_s, u"--after"_s, u"tuned"_s}).code, 3);
    }

    void advises()
    {
        const Outcome tune = run({u"advise"_s, u"--answers"_s,
            u"problem=style,facts_change=no,tried_rules=yes,examples=120,must_be_provable=yes,"
            "monthly=2000,base_manages=yes"_s});
        QCOMPARE(tune.code, 0);
        const Json json = tune.lines.front();
        QVERIFY(json["result"] == Json("tune"));
        QVERIFY(json["personChecks"] == Json(true));
        QVERIFY(json["steps"][0] == Json("compare-baseline"));
        QVERIFY(!json["reasons"].empty());
        QVERIFY(json["project"].empty());
        const Outcome project = run({u"advise"_s, u"--answers"_s,
            u"problem=style,tried_rules=yes,monthly=500"_s, m_project});
        QVERIFY(project.lines.front()["result"] == Json("tune"));
        QVERIFY(project.lines.front()["project"].size() >= 2u);
        QCOMPARE(run({u"advise"_s}).code, 2);
        QCOMPARE(run({u"advise"_s, u"--answers"_s, u"problem=nothing"_s}).code, 2);
    }

private:
    struct Outcome
    {
        int code = -1;
        std::vector<Json> lines;
        QByteArray messages;
    };

    static Json found(const Outcome &outcome, const char *key)
    {
        Json last;
        for (const Json &line : outcome.lines) {
            if (line.is_object() && line.contains(key) && line[key].contains("measures"))
                last = line[key];
        }
        return last;
    }

    Outcome run(const QStringList &words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"config"_s, u"data"_s, u"state"_s, u"cache"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(name.toUpper()), m_folder->filePath(name));
        environment.insert(u"HF_HUB_CACHE"_s, m_folder->filePath(u"no-cache"_s));
        environment.insert(u"ATTUNE_ENGINE"_s, QStringLiteral(ATTUNE_ENGINE_PROGRAM));
        environment.remove(u"QT_QPA_PLATFORM"_s); // as in a terminal
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ATTUNE_CLI), words + QStringList{u"--json"_s});
        Outcome outcome;
        if (!process.waitForFinished(1'500'000))
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
    QString m_comparison;
};

QTEST_GUILESS_MAIN(tst_CompareCommands)
#include "tst_comparecommands.moc"
