// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/bytepairtable.h"

#include "tests/support/testsupport.h"

using namespace core;

namespace {

/// A table of the 256 bytes in order and the given joins.
QByteArray tableOf(const std::vector<std::pair<quint32, quint32>> &joins)
{
    QByteArray raw;
    for (int b = 0; b < 256; ++b)
        raw.append(char(b));
    for (const bool left : {true, false}) {
        for (const int shift : {0, 8, 16}) {
            for (const auto &[first, second] : joins)
                raw.append(char((left ? first : second) >> shift & 0xff));
        }
    }
    return "ATBP" + qCompress(raw);
}

} // namespace

class TestBytePairTable final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void tokensAreJoinsOfJoins();
    void damagedTables_data();
    void damagedTables();
};

void TestBytePairTable::tokensAreJoinsOfJoins()
{
    const auto table = BytePairTable::parse(tableOf({{'a', 'b'}, {256, 'c'}, {257, 256}}));
    QVERIFY(table);
    QCOMPARE(table->size(), 259);
    QCOMPARE(table->rank("ab"), 256U);
    QCOMPARE(table->rank("abc"), 257U);
    QCOMPARE(table->rank("abcab"), 258U);
    QCOMPARE(table->rank("z"), quint32('z'));
    QCOMPARE(table->rank("bc"), BytePairTable::kNone);
    QCOMPARE(table->rank("abcabc"), BytePairTable::kNone);
    QCOMPARE(table->rank(""), BytePairTable::kNone);
    QCOMPARE(table->bytes(258).toByteArray(), QByteArray("abcab"));
}

void TestBytePairTable::damagedTables_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray good = tableOf({{'a', 'b'}});
    QVERIFY(BytePairTable::parse(good));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other magic") << QByteArray("XTBP") + good.mid(4);
    QTest::newRow("not whole joins") << "ATBP" + qCompress(QByteArray(260, 'x'));
    QTest::newRow("a join of later tokens") << tableOf({{256, 'b'}});
    QTest::newRow("a token twice") << tableOf({{'a', 'b'}, {'a', 'b'}});
    std::vector<std::pair<quint32, quint32>> doubling = {{'a', 'a'}};
    for (quint32 i = 256; i < 290; ++i)
        doubling.emplace_back(i, i);
    QTest::newRow("a token of gigabytes") << tableOf(doubling);
}

void TestBytePairTable::damagedTables()
{
    QFETCH(const QByteArray, file);
    QVERIFY(!BytePairTable::parse(file));
}

QTEST_GUILESS_MAIN(TestBytePairTable)
#include "tst_bytepairtable.moc"
