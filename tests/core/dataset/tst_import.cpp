// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/rendering.h"
#include "core/dataset/samples.h"
#include "tests/core/dataset/formatsupport.h"
#include "tests/support/projectsupport.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

class tst_Import final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("format");
        QTest::newRow("chat") << QByteArray("{\"messages\":[{\"role\":\"user\",\"content\":\"q\"},"
                                            "{\"role\":\"assistant\",\"content\":\"a\"}]}")
                              << u"openai-chat"_s;
        QTest::newRow("chat in parts")
            << QByteArray("{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\","
                          "\"text\":\"q\"}]},"
                          "{\"role\":\"assistant\",\"content\":\"a\"}]}")
            << u"openai-chat"_s;
        QTest::newRow("prompt and completion")
            << QByteArray("{\"prompt\":\"q\",\"completion\":\"a\"}") << u"prompt-completion"_s;
        QTest::newRow("alpaca") << QByteArray(
                                       "{\"instruction\":\"q\",\"input\":\"\",\"output\":\"a\"}")
                                << u"alpaca"_s;
        QTest::newRow("sharegpt") << QByteArray(
                                         "{\"conversations\":[{\"from\":\"human\",\"value\":\"q\"},"
                                         "{\"from\":\"gpt\",\"value\":\"a\"}]}")
                                  << u"sharegpt"_s;
        QTest::newRow("vertex")
            << QByteArray("{\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"q\"}]},"
                          "{\"role\":\"model\",\"parts\":[{\"text\":\"a\"}]}]}")
            << u"vertex"_s;
        QTest::newRow("bedrock") << QByteArray("{\"schemaVersion\":\"bedrock-conversation-2024\","
                                               "\"messages\":[{\"role\":\"user\","
                                               "\"content\":[{\"text\":\"q\"}]},{\"role\":"
                                               "\"assistant\",\"content\":[{\"text\":\"a\"}]}]}")
                                 << u"bedrock"_s;
        QTest::newRow("unknown names")
            << QByteArray("{\"Frage\":\"q\",\"Antwort\":\"a\"}") << u"json"_s;
    }

    void readsEveryForm()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, format);
        for (const QByteArray &bytes : {record + '\n' + record, "[" + record + ",\n" + record + "]",
                 "{\"data\": [" + record + "," + record + "]}"}) {
            const QString path = m_scratch.write(u"f.json"_s, bytes);
            const auto imported = support::importAll({{path}});
            QVERIFY_RESULT(imported);
            QCOMPARE(imported->plan.front().options.format, format);
            QCOMPARE(imported->examples.size(), std::size_t(2));
            for (const core::Example &example : imported->examples) {
                QCOMPARE(example.turns, core::makePair(u"q"_s, u"a"_s).turns);
                QVERIFY(example.extra.isEmpty());
            }
            QCOMPARE(imported->examples[1].source, core::Source({u"f.json"_s, 2}));
        }
    }

    void readsPreferencePairs()
    {
        const QByteArray messages = "{\"chosen\":[{\"role\":\"user\",\"content\":\"q\"},{\"role\":"
                                    "\"assistant\",\"content\":"
                                    "\"good\"}],\"rejected\":[{\"role\":\"user\",\"content\":\"q\"}"
                                    ",{\"role\":\"assistant\","
                                    "\"content\":\"bad\"}],\"score\":2}";
        const QByteArray texts = "{\"prompt\":\"q\",\"chosen\":\"good\",\"rejected\":\"bad\"}";
        const auto imported =
            support::importAll({{m_scratch.write(u"p.jsonl"_s, messages + '\n' + texts)}});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples.size(), std::size_t(2));
        for (const core::Example &example : imported->examples) {
            QCOMPARE(example.turns, core::makePair(u"q"_s, u"good"_s).turns);
            QCOMPARE(example.rejected, std::optional(u"bad"_s));
        }
        QCOMPARE(imported->examples[0].extra, QByteArray("{\"score\":2}"));
    }

    void readsListsUnderTheirNames()
    {
        const QString lists = m_scratch.write(u"l.json"_s,
            "{\"v\": 1,\n \"train\": [[\"how are you\", \"talk\"], [\"bye now\", \"talk\"], [\"hi "
            "you\", "
            "\"talk\"]],\n \"test\": [[\"see you\", \"other\"]]}");
        const auto imported = support::importAll({{lists}});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples.size(), std::size_t(4));
        QCOMPARE(imported->examples[0].question(), u"how are you"_s);
        QCOMPARE(imported->examples[0].category, u"talk"_s);
        QCOMPARE(imported->examples[3].category, u"other"_s);
    }

    void joinsPartsByMapping()
    {
        const QString parts = m_scratch.write(u"l.json"_s,
            "{\"Add\": [{\"data\": [{\"text\": \"add \"}, {\"text\": \"it\", \"entity\": "
            "\"e\"}]}]}");
        core::ImportOptions options;
        options.mapping = *core::fieldMappingFromText(u"user=data.text,category=@key");
        const auto imported = support::importAll({{parts}}, options);
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples.size(), std::size_t(1));
        QCOMPARE(imported->examples[0].question(), u"add it"_s);
        QCOMPARE(imported->examples[0].category, u"Add"_s);
        QVERIFY(imported->examples[0].extra.contains("\"entity\":\"e\""));
    }

    void recognisesEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("doubtful");
        const QString text =
            u"Frage;Antwort\nWann öffnen Sie für Gäste?;Täglich, schöne Grüße!\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << false;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s << false;
        QTest::newRow("Windows-1252") << text.toLatin1() << u"windows-1252"_s << true;
        const auto utf16 = [&](QStringConverter::Encoding order, bool mark) {
            QStringEncoder encoder(
                order, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        for (const bool mark : {true, false}) {
            const QByteArray suffix = mark ? " with mark" : "";
            QTest::newRow(QByteArray("UTF-16LE" + suffix).constData())
                << utf16(QStringConverter::Utf16LE, mark) << u"UTF-16LE"_s << false;
            QTest::newRow(QByteArray("UTF-16BE" + suffix).constData())
                << utf16(QStringConverter::Utf16BE, mark) << u"UTF-16BE"_s << false;
        }
    }

    void recognisesEncodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(bool, doubtful);
        const QString path = m_scratch.write(u"e.csv"_s, bytes);
        const auto review = core::reviewImport({{path}}, {}, {});
        QVERIFY_RESULT(review);
        const core::FileReview &file = review->files.front();
        QCOMPARE(file.encoding, encoding);
        QCOMPARE(file.encodingDoubtful, doubtful);
        QCOMPARE(file.encodingSample, u"öffnen"_s);
        QCOMPARE(file.delimiter, QChar(u';'));
        QVERIFY(file.hasHeaderRow);
        QCOMPARE(review->preview.size(), std::size_t(1));
        QCOMPARE(review->preview[0].question(), u"Wann öffnen Sie für Gäste?"_s);
        QCOMPARE(review->preview[0].answer(), u"Täglich, schöne Grüße!"_s);
    }

    void theSampleHoldsItsCategoryOnce()
    {
        const core::Sample *sample = core::sample(u"formal");
        QVERIFY(sample);
        support::ProjectFolder project;
        const auto store = project.create(sample->settings);
        auto plan = core::planSample(*sample);
        QVERIFY_RESULT(plan);
        core::ImportRequest request;
        request.source = core::openImport(*std::move(plan));
        request.skipDuplicates = false;
        QCOMPARE(support::value(store->importExamples(std::move(request))).added, sample->examples);
        core::ProjectSettings without = sample->settings;
        without.categoryInAnswer = core::CategoryInAnswer::None;
        for (const core::Example &one :
            support::value(store->examples(support::value(store->list({}))))) {
            QVERIFY(!one.category.isEmpty());
            const auto lines = [&one](const core::ProjectSettings &settings) {
                return core::renderedAnswer(one.answer(), one.category, settings)
                    .count(u"Category: "_s + one.category + u'\n');
            };
            QCOMPARE(lines(sample->settings), 1);
            QCOMPARE(lines(without), 0);
        }
    }

    void guessesColumnsByWhatTheyHold()
    {
        core::ImportInput pasted;
        pasted.bytes = "Dear customer, thank you, it is on its way.\tWhere is it?\n"
                       "Dear customer, sorry for that. Please send it back.\tIt is broken.\n";
        pasted.mimeType = u"text/plain"_s;
        const auto review = core::reviewImport({pasted}, {}, {});
        QVERIFY_RESULT(review);
        QVERIFY(!review->files.front().hasHeaderRow);
        QCOMPARE(review->preview[0].question(), u"Where is it?"_s);
        // Questions are questions, also where the answers are shorter.
        core::ImportInput brief;
        brief.bytes = "Where is my parcel?\tOn its way.\nDo you open on Sunday?\tNo, on Monday.\n";
        brief.mimeType = u"text/plain"_s;
        const auto second = core::reviewImport({brief}, {}, {});
        QVERIFY_RESULT(second);
        QCOMPARE(second->preview[0].question(), u"Where is my parcel?"_s);
        // What the user chose for such a file counts the next time.
        core::ImportOptions options;
        options.remembered.insert(
            review->files.front().headerSignature, *core::fieldMappingFromText(u"user=#1,note=#2"));
        const auto again = core::reviewImport({pasted}, options, {});
        QVERIFY_RESULT(again);
        QCOMPARE(again->preview[0].note, u"Where is it?"_s);
    }

    void rememberedColumnsAreThoseOfTheFile()
    {
        core::ImportInput table;
        table.bytes = "question,answer\nWhere is it?,On its way.\n";
        table.mimeType = u"text/csv"_s;
        auto review = core::reviewImport({table}, {}, {});
        QVERIFY_RESULT(review);
        // Chosen for a table whose header was written with capitals.
        core::ImportOptions options;
        options.remembered.insert(review->files.front().headerSignature,
            *core::fieldMappingFromText(u"user=Question,answer=Answer"));
        review = core::reviewImport({table}, options, {});
        QVERIFY_RESULT(review);
        QCOMPARE(review->files.front().mapping,
            *core::fieldMappingFromText(u"user=question,answer=answer"));
        QCOMPARE(review->files.front().notices, QStringList());
    }

    void readsATableFromTheClipboard()
    {
        core::ImportInput pasted;
        pasted.bytes =
            "<html><style>td{}</style><table><tr><td>Question</td><td>Answer</td></tr><tr>"
            "<td>a &amp; b<br>\n c</td><td>=d &#x1F389;</td></tr></table>";
        pasted.mimeType = u"text/html"_s;
        const auto imported = support::importAll({pasted});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples.size(), std::size_t(1));
        QCOMPARE(imported->examples[0].question(), u"a & b\nc"_s);
        QCOMPARE(imported->examples[0].answer(), u"=d 🎉"_s);
    }

    void readsASpreadsheetOfAnotherProgram()
    {
        const auto review = core::reviewImport(
            {{QStringLiteral(ATTUNE_SOURCE_DIR "/tests/fuzz/seeds/xlsx/openpyxl.xlsx")}}, {}, {});
        QVERIFY_RESULT(review);
        const core::FileReview &file = review->files.front();
        QCOMPARE(file.sheets, QStringList({u"Fragen"_s, u"Secret"_s}));
        QCOMPARE(file.sheet, u"Fragen"_s);
        QCOMPARE(file.columns[2].samples,
            QStringList({u"2024-01-01 08:30"_s, u"2024-02-29"_s, u"x\ry"_s.simplified()}));
        QCOMPARE(file.notices.size(), 4); // a column, a sheet, a row, merged cells
        QCOMPARE(review->preview[0].question(), u"Where is it?\nHere"_s);
        QCOMPARE(review->preview[0].answer(), u"Grüße 🎉"_s);
        QCOMPARE(review->preview[0].source.row, 2);
    }

    void countsDuplicatesAndOffersCommonRules()
    {
        QByteArray lines;
        for (const char *question : {"a", "b", "a", "c"}) {
            lines +=
                "{\"messages\":[{\"role\":\"system\",\"content\":\"Be kind.\"},{\"role\":\"user\","
                "\"content\":\"" +
                QByteArray(question) +
                "\"},{\"role\":\"assistant\",\"content\":\"Category: X\\n\\nyes\"}]}\n";
        }
        const QString path = m_scratch.write(u"d.jsonl"_s, lines);
        const auto first = core::reviewImport({{path}}, {}, {});
        QVERIFY_RESULT(first);
        QCOMPARE(first->commonHouseRules, std::optional(u"Be kind."_s));
        QCOMPARE(first->withCategoryLine, 4);
        const std::vector<quint64> existing = {core::contentHash(first->preview[1])};
        const auto review = core::reviewImport({{path}}, {}, existing);
        QVERIFY_RESULT(review);
        QCOMPARE(review->found, 4);
        QCOMPARE(review->duplicatesInside, 1);
        QCOMPARE(review->duplicatesOfProject, 1);
        QCOMPARE(review->toAdd, 2);

        core::ImportOptions options;
        options.houseRules = review->commonHouseRules;
        options.categoryFirstLine = true;
        const auto imported = support::importAll({{path}}, options);
        QVERIFY_RESULT(imported);
        QVERIFY(!imported->examples[0].ownRules);
        QCOMPARE(imported->examples[0].category, u"X"_s);
        QCOMPARE(imported->examples[0].answer(), u"yes"_s);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString path = m_scratch.write(u"s.csv"_s, "question,answer\na,b\n");
        const auto review = core::reviewImport({{path}}, {}, {}, stop.get_token());
        QVERIFY(!review);
        QCOMPARE(review.error().code, core::ErrorCode::Cancelled);
    }

    void protectsFormulasInTables()
    {
        const std::vector<core::Example> examples = {core::makePair(u"=1+1"_s, u"'@x"_s)};
        const auto csv = support::exported(u"csv", examples);
        QVERIFY_RESULT(csv);
        QVERIFY(csv->contains("\r\n'=1+1,''@x,"));
    }

    void saysWhatAProviderWouldReject()
    {
        std::vector<core::Example> examples = {
            core::makePair(u"q"_s, u"a"_s), core::makePair(u"q"_s, u" "_s)};
        const auto problems = core::exportProblems(u"openai-chat", examples, {}, 36);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].reason, u"Example 37 has no answer."_s);
        QVERIFY(problems[0].mustFix);
        QVERIFY(core::exportProblems(u"csv", examples, {}).empty());
    }

private:
    support::Scratch m_scratch;
};

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
