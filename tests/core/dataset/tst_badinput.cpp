// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/utf8stream.h"
#include "tests/core/dataset/formatsupport.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray good(int number)
{
    return "{\"messages\":[{\"role\":\"user\",\"content\":\"q" + QByteArray::number(number) +
        "\"},{\"role\":\"assistant\",\"content\":\"a\"}]}";
}

} // namespace

/// Each kind of damage is told with its row, in a sentence, and takes no other row with it.
class tst_BadInput final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void tellsTheRowAndKeepsTheOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("examples");
        QTest::addColumn<int>("row"); // 0: nothing is rejected
        QTest::addColumn<QString>("reason");

        const auto lines = [](const QByteArray &second) {
            return good(1) + '\n' + second + '\n' + good(3) + '\n';
        };
        QTest::newRow("cut off at the end")
            << u"a.jsonl"_s << good(1) + '\n' + good(2).left(40) << 1 << 2 << u"cut off"_s;
        QTest::newRow("cut off in the first line")
            << u"a.jsonl"_s << good(1).left(40) + '\n' + good(2) << 1 << 1 << u"cut off"_s;
        QTest::newRow("cut off in the middle")
            << u"a.jsonl"_s << lines(good(2).left(40)) << 2 << 2 << u"cut off"_s;
        QTest::newRow("cut off list")
            << u"a.json"_s << "[" + good(1) + "," + good(2) + "," + good(3).left(30) << 2 << 3
            << u"cut off"_s;
        QTest::newRow("cut off between records")
            << u"a.json"_s << "[" + good(1) + "," << 1 << 2 << u"cut off"_s;
        QTest::newRow("invalid UTF-8") << u"a.jsonl"_s
                                       << lines(good(2).replace("q2", "q\xFF")) +
                "{\"prompt\":\"\xC3\xA4\xC3\xB6\xC3\xBC\xC3\x9F\xC3\xA4\",\"completion\":\"x\"}"
                                       << 3 << 2 << u"damaged letters"_s;
        QTest::newRow("NUL byte") << u"a.jsonl"_s << lines(good(2) + QByteArray("\0 x", 3)) << 2
                                  << 2 << u"not text"_s;
        QTest::newRow("deep nesting") << u"a.jsonl"_s
                                      << lines("{\"prompt\":" + QByteArray(100000, '[') +
                                             QByteArray(100000, ']') + ",\"completion\":\"x\"}")
                                      << 2 << 2 << u"inside each other"_s;
        QTest::newRow("deep nesting that never ends")
            << u"a.json"_s << QByteArray(1000000, '[') << 0 << 1 << u"cut off"_s;
        QTest::newRow("duplicate key")
            << u"a.jsonl"_s << lines("{\"prompt\":\"a\",\"completion\":\"b\",\"prompt\":\"c\"}")
            << 2 << 2 << u"“prompt” twice"_s;
        QTest::newRow("huge number")
            << u"a.jsonl"_s << lines("{\"prompt\":\"a\",\"completion\":\"b\",\"n\":1e999}") << 2
            << 2 << u"too large"_s;
        QTest::newRow("a number as text")
            << u"a.jsonl"_s << QByteArray("{\"prompt\":12.50,\"completion\":true}") << 1 << 0
            << QString();
        QTest::newRow("a list instead of a record")
            << u"a.jsonl"_s << lines("17") << 2 << 2 << u"single value"_s;
        QTest::newRow("unknown speaker")
            << u"a.jsonl"_s << lines("{\"messages\":[{\"role\":\"martian\",\"content\":\"x\"}]}")
            << 2 << 2 << u"“martian”"_s;
        QTest::newRow("no messages")
            << u"a.jsonl"_s << lines("{\"messages\":[]}") << 2 << 2 << u"no messages"_s;
        QTest::newRow("nothing in it")
            << u"a.jsonl"_s << lines("{\"prompt\":\"\",\"completion\":null}") << 2 << 2
            << u"neither a question"_s;
        QTest::newRow("byte order mark and CRLF")
            << u"a.jsonl"_s << "\xEF\xBB\xBF" + good(1) + "\r\n\r\n" + good(2) + "\r\n"
            << 2 << 0 << QString();
        QTest::newRow("ragged row")
            << u"a.csv"_s << QByteArray("question,answer,category\na b,c d,e\nf g,h,i,j\nk l,m,n\n")
            << 2 << 3 << u"It has 4 column(s), the first row has 3."_s;
        QTest::newRow("row that is too short")
            << u"a.csv"_s << QByteArray("question,answer,category\na b,c d,e\nf g,h\nk l,m,n\n")
            << 2 << 3 << u"It has 2 column(s), the first row has 3."_s;
        QTest::newRow("empty cells behind the last")
            << u"a.csv"_s << QByteArray("question,answer\na b,c d,,\ne f,g\n") << 2 << 0
            << QString();
        QTest::newRow("quote that is never closed")
            << u"a.csv"_s << QByteArray("question,answer\na,b\n\"c,d\ne,f\n") << 2 << 3
            << u"never closed"_s;
        QTest::newRow("NUL in a table")
            << u"a.csv"_s << QByteArray("question,answer\na,b\nc,\0d\ne,f\n", 29) << 2 << 3
            << u"not text"_s;
        QTest::newRow("invalid UTF-8 in a table")
            << u"a.csv"_s
            << QByteArray("question,answer\n\xC3\xA4,\xC3\xB6\nc,\xFF\n\xC3\xA4\xC3\xA4,"
                          "\xC3\xB6\n\xC3\xA4y,\xC3\xB6\n")
            << 3 << 3 << u"Column 2 has damaged letters"_s;
        QTest::newRow("thousands of columns")
            << u"a.csv"_s << "question,answer\na,b\n" + QByteArray(40000, ',') + "x\nc,d\n"
            << 2 << 3 << u"more than 16384 columns"_s;
        QTest::newRow("CRLF, CR and LF")
            << u"a.csv"_s << QByteArray("question,answer\r\na,\"b\r\nc\"\rd,e\nf,g") << 3 << 0
            << QString();
    }

    void tellsTheRowAndKeepsTheOthers()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, examples);
        QFETCH(int, row);
        QFETCH(QString, reason);
        const auto imported = support::importAll({{m_scratch.write(name, bytes)}});
        QVERIFY_RESULT(imported);
        QCOMPARE(static_cast<int>(imported->examples.size()), examples);
        QCOMPARE(imported->rejected.size(), std::size_t(row == 0 ? 0 : 1));
        if (row == 0)
            return;
        const core::RejectedRow &rejected = imported->rejected.front();
        QCOMPARE(rejected.file, name);
        QCOMPARE(rejected.row, row);
        QVERIFY2(rejected.reason.contains(reason), qPrintable(rejected.reason));
        QVERIFY(rejected.reason.endsWith(u'.'));
    }

    void refusesFilesThatHoldNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << u"a.jsonl"_s << QByteArray() << u"It is empty."_s;
        QTest::newRow("white space")
            << u"a.csv"_s << QByteArray("\n\n \n") << u"There are no rows in it."_s;
        QTest::newRow("only a mark")
            << u"a.jsonl"_s << QByteArray("\xEF\xBB\xBF\n") << u"There are no records in it."_s;
        QTest::newRow("no spreadsheet")
            << u"a.xlsx"_s << QByteArray("hello") << u"damaged or not a spreadsheet"_s;
        QTest::newRow("old spreadsheet")
            << u"a.xlsx"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
            << u"save it as .xlsx"_s;
        QTest::newRow("Pages") << u"a.pages"_s << QByteArray("PK\x03\x04")
                               << u"We can't read .pages files. In Pages"_s;
        QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n")
                                 << u"We can't read .png files."_s;
    }

    void refusesFilesThatHoldNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto imported = support::importAll({{m_scratch.write(name, bytes)}});
        QVERIFY(!imported);
        const QString message = imported.error().message;
        QVERIFY2(message.contains(reason), qPrintable(message));
        QVERIFY2(message.contains(name), qPrintable(message));
    }

    void readsTenMegabytesOnOneLine()
    {
        const QByteArray line =
            "{\"prompt\":\"q\",\"completion\":\"" + QByteArray(10'000'000, 'x') + "\"}\n";
        const auto imported =
            support::importAll({{m_scratch.write(u"long.jsonl"_s, line + good(2))}});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples.size(), std::size_t(2));
        QCOMPARE(imported->examples[0].answer().size(), qsizetype(10'000'000));
    }

    void rejectsALineBeyondTheCapAndGoesOn()
    {
        const QByteArray line = "{\"prompt\":\"q\",\"completion\":\"" +
            QByteArray(core::kMaxRecordBytes, 'x') + "\"}\n";
        const auto imported =
            support::importAll({{m_scratch.write(u"long.jsonl"_s, line + good(2))}});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->examples.size(), std::size_t(1));
        QCOMPARE(imported->rejected.size(), std::size_t(1));
        QCOMPARE(imported->rejected[0].row, 1);
        QCOMPARE(imported->rejected[0].reason, u"It is longer than 64 MB."_s);
    }

    void stopsAZipBomb()
    {
        const std::vector<core::Example> one = {core::makePair(u"q"_s, u"a"_s)};
        const auto bytes = support::exported(u"xlsx", one);
        QVERIFY_RESULT(bytes);
        const QString path = m_scratch.write(u"bomb.xlsx"_s, *bytes);
        // The sheet replaced by 200 MB of spaces, which pack to 200 kB.
        const QByteArray spaces = "<worksheet>" + QByteArray(200'000'000, ' ');
        zip *archive = zip_open(QFile::encodeName(path).constData(), 0, nullptr);
        QVERIFY(archive);
        zip_source_t *source = zip_source_buffer(
            archive, spaces.constData(), static_cast<zip_uint64_t>(spaces.size()), 0);
        QVERIFY(zip_file_add(archive, "xl/worksheets/sheet1.xml", source, ZIP_FL_OVERWRITE) >= 0);
        QCOMPARE(zip_close(archive), 0);

        const auto imported = support::importAll({{path}});
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, core::ErrorCode::TooLarge);
        QVERIFY(imported.error().message.contains(u"unpacks to far more"));
    }

    void refusesACutOffSpreadsheet()
    {
        const std::vector<core::Example> one = {core::makePair(u"q"_s, u"a"_s)};
        const auto bytes = support::exported(u"xlsx", one);
        QVERIFY_RESULT(bytes);
        const auto imported =
            support::importAll({{m_scratch.write(u"cut.xlsx"_s, bytes->left(bytes->size() / 2))}});
        QVERIFY(!imported);
        QVERIFY(imported.error().message.contains(u"damaged or not a spreadsheet"));
    }

    void refusesAFileThatChangedAfterTheReview()
    {
        const QString path = m_scratch.write(u"a.jsonl"_s, good(1));
        const auto plan = core::planImport({{path}}, {});
        QVERIFY_RESULT(plan);
        m_scratch.write(u"a.jsonl"_s, good(1) + '\n' + good(2));
        const auto batch = core::openImport(*plan)->next();
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, core::ErrorCode::ChangedOnDisk);
    }

private:
    support::Scratch m_scratch;
};

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_badinput.moc"
