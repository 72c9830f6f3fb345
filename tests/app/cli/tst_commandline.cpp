// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The contract of DESIGN section 5, on the real program: what scripts rely on.
class tst_CommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        support::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(u"Über uns.attune"_s);
    }

    void createsAnEmptyProjectOnce()
    {
        const Outcome created = run({u"new"_s, m_project});
        QCOMPARE(created.code, 0);
        QCOMPARE(created.json()[u"examples"_s].toInt(-1), 0);
        QCOMPARE(run({u"new"_s, m_project}).code, 5); // never replaces a project
    }

    void createsTheSamples_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &id : {u"formal"_s, u"playful"_s, u"extract"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void createsTheSamples()
    {
        QFETCH(const QString, id);
        const Outcome created = run({u"new"_s, m_project, u"--sample"_s, id});
        QCOMPARE(created.code, 0);
        QVERIFY(created.json()[u"examples"_s].toInt() >= 60);
    }

    void importsAndTellsRowsThatItCannotRead()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        const QString source = write(u"q.jsonl"_s,
            "{\"prompt\":\"Where is it?\",\"completion\":\"On its way.\"}\n"
            "{\"prompt\":\"Broken\n"
            "{\"prompt\":\"Where is it?\",\"completion\":\"On its way.\"}\n"
            "{\"prompt\":\"Grüße\",\"completion\":\"Guten Tag\"}\n");
        const Outcome imported = run({u"import"_s, m_project, source});
        QCOMPARE(imported.code, 0);
        const QJsonObject report = imported.json();
        QCOMPARE(report[u"added"_s].toInt(), 2);
        QCOMPARE(report[u"duplicates"_s].toInt(), 1);
        const QJsonArray rejected = report[u"rejected"_s].toArray();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected[0][u"row"_s].toInt(), 2);
        QVERIFY(!rejected[0][u"reason"_s].toString().isEmpty());
        QCOMPARE(questions(), QStringList({u"Where is it?"_s, u"Grüße"_s}));
    }

    void dryRunWritesNothing()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        const QString source = write(u"q.csv"_s, "Question,Answer\nWhy?,Because.\n");
        const Outcome dry = run({u"import"_s, m_project, source, u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.json()[u"added"_s].toInt(), 1);
        QCOMPARE(questions(), QStringList());
    }

    void mapsColumns()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        const QString source = write(u"q.csv"_s, "b,topic,a\nBecause it is.,Delivery,Why?\n");
        const Outcome imported =
            run({u"import"_s, m_project, source, u"--map"_s, u"user=a,answer=b,category=topic"_s});
        QCOMPARE(imported.code, 0);
        const auto rows = run({u"list"_s, m_project}).lines();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"question"_s].toString(), u"Why?"_s);
        QCOMPARE(rows[0][u"answer"_s].toString(), u"Because it is."_s);
        QCOMPARE(rows[0][u"category"_s].toString(), u"Delivery"_s);
    }

    void undoesAcrossRuns()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        importPair("Why?", "Because.");
        const Outcome undone = run({u"undo"_s, m_project});
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.json()[u"action"_s].toString(), u"import"_s);
        QCOMPARE(questions(), QStringList());
        QCOMPARE(run({u"undo"_s, m_project}).code, 0); // nothing left: said, not failed
        QCOMPARE(run({u"redo"_s, m_project}).code, 0);
        QCOMPARE(questions(), QStringList(u"Why?"_s));
        const QJsonArray history =
            QJsonDocument::fromJson(run({u"history"_s, m_project}).out).array();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0][u"undone"_s].toBool(true), false);
    }

    void listsByTextAndLimit()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        importPair("Why?", "Because.");
        importPair("How?", "Slowly.");
        importPair("Who?", "We do.");
        QCOMPARE(run({u"list"_s, m_project, u"--find"_s, u"SLOW"_s}).lines().size(), 1);
        QCOMPARE(run({u"list"_s, m_project, u"--limit"_s, u"2"_s}).lines().size(), 2);
        QCOMPARE(run({u"list"_s, m_project, u"--status"_s, u"done"_s}).lines().size(), 0);
        QCOMPARE(run({u"list"_s, m_project, u"--status"_s, u"nonsense"_s}).code, 2);
    }

    void exportsWhatImportsAgain_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("attune") << u"attune"_s << u"a.jsonl"_s;
        QTest::newRow("csv") << u"csv"_s << u"a.csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s << u"a.xlsx"_s;
        QTest::newRow("openai-chat") << u"openai-chat"_s << u"a.jsonl"_s;
    }

    void exportsWhatImportsAgain()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, name);
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        importPair("=1+1?", "Two.\nReally.");
        importPair("Grüße 🐦", "مرحبا");
        const QString file = m_folder->filePath(name);
        const Outcome exported =
            run({u"export"_s, m_project, file, u"--format"_s, format, u"--split"_s, u"all"_s});
        QCOMPARE(exported.code, 0);
        QCOMPARE(exported.json()[u"written"_s].toInt(), 2);

        const QString first = m_project;
        m_project = m_folder->filePath(u"second.attune"_s);
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        QCOMPARE(run({u"import"_s, m_project, file}).json()[u"added"_s].toInt(), 2);
        QCOMPARE(questions(), QStringList({u"=1+1?"_s, u"Grüße 🐦"_s}));
        QCOMPARE(
            run({u"list"_s, m_project}).lines()[0][u"answer"_s].toString(), u"Two.\nReally."_s);
    }

    void refusesToExportWhatMustBeFixed()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        importPair("Why?", "Because.");
        const QString source = write(u"half.csv"_s, "Question,Answer\nNo answer yet,\n");
        QCOMPARE(run({u"import"_s, m_project, source}).code, 0);
        QCOMPARE(questions().size(), 2);
        const QString file = m_folder->filePath(u"out.jsonl"_s);
        const QStringList command{u"export"_s, m_project, file, u"--format"_s, u"openai-chat"_s};
        const Outcome refused = run(command);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("2")); // names the example
        QVERIFY(!QFile::exists(file));
        QCOMPARE(run(command + QStringList(u"--force"_s)).code, 0);
        QVERIFY(QFile::exists(file));
    }

    void countsWordsAndTokens()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        importPair("hello world", "hello world");
        const QJsonObject stats = run({u"stats"_s, m_project}).json();
        QCOMPARE(stats[u"examples"_s].toInt(), 1);
        QCOMPARE(stats[u"words"_s][u"question"_s].toInt(), 2);
        QCOMPARE(stats[u"tokens"_s][u"o200k_base"_s].toInt(), 4); // "hello", " world", twice
        QCOMPARE(stats[u"tokens"_s][u"cl100k_base"_s].toInt(), 4);
        QCOMPARE(stats[u"readiness"_s][u"level"_s].toString(), u"too-few"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("code");
        QTest::newRow("no command") << QStringList() << 2;
        QTest::newRow("unknown command") << QStringList{u"dance"_s} << 2;
        QTest::newRow("too few words") << QStringList{u"import"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"new"_s, u"x"_s, u"--frobnicate"_s} << 2;
        QTest::newRow("no such project") << QStringList{u"list"_s, u"/nowhere/a.attune"_s} << 3;
        QTest::newRow("not a project") << QStringList{u"list"_s, u"/etc/passwd"_s} << 3;
        QTest::newRow("unknown format")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"--format"_s, u"tape"_s} << 2;
        QTest::newRow("unknown sample")
            << QStringList{u"new"_s, u"/nowhere/x.attune"_s, u"--sample"_s, u"none"_s} << 2;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QStringList, command);
        QFETCH(const int, code);
        const Outcome outcome = run(command);
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }

    void emptyFileIsBadInput()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        const Outcome outcome = run({u"import"_s, m_project, write(u"empty.jsonl"_s, "")});
        QCOMPARE(outcome.code, 3);
        QVERIFY(!outcome.err.isEmpty());
    }

    void checksAndSaysWhy()
    {
        newLetters();
        const Outcome checked = run({u"check"_s, m_project});
        QCOMPARE(checked.code, 0);
        const auto lines = checked.lines();
        QCOMPARE(lines.size(), 2);
        const QJsonObject finding = lines[0];
        QCOMPARE(finding[u"check"_s].toString(), u"fmt.signoff"_s);
        QCOMPARE(finding[u"severity"_s].toString(), u"probably-wrong"_s);
        QCOMPARE(finding[u"position"_s].toInt(), 7);
        QCOMPARE(finding[u"field"_s].toString(), u"answer"_s);
        // Places are counted in characters: the bird is one.
        const auto characters = letter(6 * 37, u"Cheers"_s).toUcs4().size();
        QCOMPARE(finding[u"text"_s].toString(), u"Cheers"_s);
        QCOMPARE(finding[u"start"_s].toInt(), characters - 16);
        QCOMPARE(finding[u"end"_s].toInt(), characters - 10);
        QVERIFY(!finding[u"title"_s].toString().isEmpty());
        QVERIFY(!finding[u"why"_s].toString().isEmpty());
        QCOMPARE(finding[u"evidence"_s][u"house"_s].toString(), u"Kind regards"_s);
        QCOMPARE(finding[u"evidence"_s][u"agree"_s].toInt(), 39);
        QCOMPARE(finding[u"evidence"_s][u"of"_s].toInt(), 40);
        QVERIFY(finding[u"score"_s].toDouble() > 0);
        QCOMPARE(finding[u"fix"_s][u"kind"_s].toString(), u"safe"_s);
        const QJsonObject summary = lines[1][u"summary"_s].toObject();
        QCOMPARE(summary[u"examples"_s].toInt(), 40);
        QCOMPARE(summary[u"findings"_s].toInt(), 1);
        QCOMPARE(summary[u"bySeverity"_s][u"probably-wrong"_s].toInt(), 1);
        QCOMPARE(summary[u"byCheck"_s][u"fmt.signoff"_s].toInt(), 1);

        QCOMPARE(run({u"check"_s, m_project, u"--only"_s, u"tone.slang"_s}).lines().size(), 1);
        QCOMPARE(run({u"check"_s, m_project, u"--only"_s, u"no.such"_s}).code, 2);
    }

    void saysByItsCodeThatSomethingMustBeFixed()
    {
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        const QString source =
            write(u"q.jsonl"_s, "{\"prompt\":\"Where is it?\",\"completion\":\"\"}\n");
        QCOMPARE(run({u"import"_s, m_project, source}).code, 0);
        const Outcome checked = run({u"check"_s, m_project});
        QCOMPARE(checked.code, 1);
        QCOMPARE(checked.lines().first()[u"severity"_s].toString(), u"must-fix"_s);
    }

    void fixesSafelyAndUndoes()
    {
        newLetters();
        const QStringList before = answers();
        const Outcome fixed = run({u"check"_s, m_project, u"--fix"_s, u"safe"_s});
        QCOMPARE(fixed.code, 0);
        const QJsonObject summary = fixed.lines().last()[u"summary"_s].toObject();
        QCOMPARE(summary[u"fixed"_s].toInt(), 1);
        QCOMPARE(summary[u"skipped"_s].toInt(), 0);
        QCOMPARE(summary[u"findings"_s].toInt(), 0);
        QCOMPARE(answers()[6], letter(6 * 37, u"Kind regards"_s));
        QCOMPARE(run({u"undo"_s, m_project}).code, 0);
        QCOMPARE(answers(), before);
        QCOMPARE(run({u"check"_s, m_project, u"--fix"_s, u"everything"_s}).code, 2);
    }

    void dismissedStaysAwayUntilTheTextChanges()
    {
        newLetters();
        const QString id = run({u"check"_s, m_project}).lines()[0][u"id"_s].toString();
        QCOMPARE(run({u"dismiss"_s, m_project, u"0123456789abcdef"_s}).code, 2);
        const Outcome dismissed = run({u"dismiss"_s, m_project, id});
        QCOMPARE(dismissed.code, 0);
        QCOMPARE(dismissed.json()[u"dismissed"_s].toInt(), 1);
        const auto after = run({u"check"_s, m_project}).lines();
        QCOMPARE(after.size(), 1);
        QCOMPARE(after[0][u"summary"_s][u"dismissed"_s].toInt(), 1);
        QCOMPARE(run({u"undo"_s, m_project}).code, 0);
        QCOMPARE(run({u"check"_s, m_project}).lines().size(), 2);

        QCOMPARE(run({u"dismiss"_s, m_project}).code, 2);
        QCOMPARE(run({u"dismiss"_s, m_project, u"--all"_s}).json()[u"dismissed"_s].toInt(), 1);
        QCOMPARE(run({u"check"_s, m_project}).lines().size(), 1);
    }

    void tellsTheHouseStyle()
    {
        newLetters();
        const Outcome style = run({u"style"_s, m_project});
        QCOMPARE(style.code, 0);
        const QJsonObject json = style.json();
        QVERIFY(json[u"voice"_s].toString().contains(u"Kind regards"_s));
        bool closing = false;
        for (const QJsonValue &entry : json[u"conventions"_s].toArray()) {
            if (entry[u"key"_s].toString() != u"fmt.signoff"_s || entry[u"category"_s] != QString())
                continue;
            closing = true;
            QCOMPARE(entry[u"state"_s].toString(), u"clear"_s);
            QCOMPARE(entry[u"house"_s].toString(), u"Kind regards"_s);
            QCOMPARE(entry[u"count"_s].toInt(), 39);
            QCOMPARE(entry[u"of"_s].toInt(), 40);
            QVERIFY(entry[u"bound"_s].toDouble() > 0.8);
            QCOMPARE(entry[u"options"_s].toArray().size(), 2);
        }
        QVERIFY(closing);
    }

    void refusesToExportWhatTheChecksForbid()
    {
        newLetters();
        // Put together here, so that nobody takes it for a real key.
        importPair("What is the key?",
            "It is ghp_"
            "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx.");
        QCOMPARE(run({u"check"_s, m_project}).code, 1);
        const QString file = m_folder->filePath(u"out.jsonl"_s);
        const QStringList command{u"export"_s, m_project, file, u"--format"_s, u"openai-chat"_s};
        const Outcome refused = run(command);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json()[u"mustFix"_s].toInt(), 1);
        QVERIFY(refused.err.contains("41"));
        QVERIFY(!QFile::exists(file));
        const QJsonObject readiness =
            run({u"stats"_s, m_project}).json()[u"readiness"_s].toObject();
        QCOMPARE(readiness[u"mustFix"_s].toInt(), 1);
        QCOMPARE(readiness[u"ready"_s].toBool(true), false);
        QVERIFY(readiness[u"reasons"_s].toArray().size() >= 2);
        QCOMPARE(run(command + QStringList(u"--force"_s)).code, 0);
        QVERIFY(QFile::exists(file));
    }

    void measuresTexts()
    {
        const QString lines = write(u"texts.txt"_s,
            "We would be grateful if you could send us the documents at your earliest "
            "convenience.\n"
            "yo dude gonna grab that thing for u lol\n"
            "Könnten Sie mir bitte sagen, wann Sie geliefert haben?\n"
            "\n"
            "Kannst du mir sagen, ob du morgen kommst?\n");
        const Outcome measured = run({u"measure"_s, lines});
        QCOMPARE(measured.code, 0);
        const auto rows = measured.lines();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0][u"language"_s].toString(), u"en"_s);
        QVERIFY(rows[0][u"formality"_s].toDouble() > rows[1][u"formality"_s].toDouble());
        QVERIFY(rows[0][u"politeness"_s].isDouble());
        QCOMPARE(rows[0][u"words"_s].toInt(), 15);
        QCOMPARE(rows[0][u"sentences"_s].toInt(), 1);
        QCOMPARE(rows[2][u"address"_s].toString(), u"formal"_s);
        QVERIFY(rows[2][u"formality"_s].isNull()); // the model knows English only
        QCOMPARE(rows[3][u"words"_s].toInt(-1), 0);
        QCOMPARE(rows[4][u"address"_s].toString(), u"informal"_s);

        const QString json = write(u"texts.jsonl"_s,
            "\"Please call us.\"\n{\"text\":\"Please wait.\\nThank you.\"}\n{broken\n"
            "{\"messages\":[{\"role\":\"user\",\"content\":\"?\"},{\"role\":\"assistant\","
            "\"content\":\"One two three.\"}]}\n");
        const Outcome objects = run({u"measure"_s, json, u"--format"_s, u"jsonl"_s});
        QCOMPARE(objects.code, 3); // said which line, and went on
        QVERIFY(objects.err.contains("3"));
        QCOMPARE(objects.lines().size(), 3);
        QCOMPARE(objects.lines()[1][u"sentences"_s].toInt(), 2);
        QCOMPARE(objects.lines()[2][u"line"_s].toInt(), 4);
        QCOMPARE(objects.lines()[2][u"words"_s].toInt(), 3);
        QCOMPARE(run({u"measure"_s, u"/nowhere"_s}).code, 3);
        QCOMPARE(run({u"measure"_s, lines, u"--format"_s, u"tape"_s}).code, 2);
    }

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        QList<QJsonObject> lines() const
        {
            QList<QJsonObject> objects;
            for (const QByteArray &line : out.split('\n')) {
                if (!line.isEmpty())
                    objects.append(QJsonDocument::fromJson(line).object());
            }
            return objects;
        }
    };

    static Outcome run(QStringList words, bool json = true)
    {
        if (json && !words.isEmpty())
            words.append(u"--json"_s);
        QProcess process;
        process.start(QStringLiteral(ATTUNE_CLI), words);
        if (!process.waitForFinished(60000))
            return {};
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }

    void importPair(const QByteArray &question, const QByteArray &answer)
    {
        const QJsonObject pair{{u"prompt"_s, QString::fromUtf8(question)},
            {u"completion"_s, QString::fromUtf8(answer)}};
        const QString source =
            write(u"pair.jsonl"_s, QJsonDocument(pair).toJson(QJsonDocument::Compact) + '\n');
        QCOMPARE(run({u"import"_s, m_project, source}).json()[u"added"_s].toInt(), 1);
    }

    static QString letter(int number, const QString &closing)
    {
        return u"Dear Zoe,\n\nWe have looked for parcel %1 🐦, and it will arrive soon.\n\n%2,\nThe team"_s
            .arg(number)
            .arg(closing);
    }

    /// Forty letters; the seventh closes in another way.
    void newLetters()
    {
        QByteArray rows;
        for (int i = 0; i < 40; ++i) {
            const QJsonObject pair{{u"prompt"_s,
                                       u"Where is parcel %1 that %2 sent?"_s.arg(i * 37).arg(
                                           QString(1 + i % 7, QChar(u'a' + i % 23)))},
                {u"completion"_s, letter(i * 37, i == 6 ? u"Cheers"_s : u"Kind regards"_s)}};
            rows += QJsonDocument(pair).toJson(QJsonDocument::Compact) + '\n';
        }
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        QCOMPARE(run({u"import"_s, m_project, write(u"letters.jsonl"_s, rows)})
                     .json()[u"added"_s]
                     .toInt(),
            40);
    }

    QStringList answers() const
    {
        QStringList texts;
        for (const QJsonObject &example : run({u"list"_s, m_project}).lines())
            texts.append(example[u"answer"_s].toString());
        return texts;
    }

    QStringList questions() const
    {
        QStringList texts;
        for (const QJsonObject &example : run({u"list"_s, m_project}).lines())
            texts.append(example[u"question"_s].toString());
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
