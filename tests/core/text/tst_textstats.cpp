// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/textstats.h"

#include "tests/support/testsupport.h"

using namespace core;
using namespace Qt::StringLiterals;

class TestTextStats final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void counts_data();
    void counts();
    void iteratorsAreReused();
};

void TestTextStats::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("sentences");

    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("blank") << u" \n\t "_s << 0 << 0;
    QTest::newRow("English") << u"Don't worry. It's 3.50 now!"_s << 5 << 2;
    QTest::newRow("German") << u"Grüße aus Köln, Ihr Paket 12 ist da."_s << 8 << 1;
    QTest::newRow("Arabic") << u"مرحبا بك. كيف حالك؟"_s << 4 << 2;
    QTest::newRow("Chinese") << u"你好世界"_s << 2 << 1;
    QTest::newRow("two Chinese sentences") << u"你好。世界。"_s << 2 << 2;
    QTest::newRow("Thai") << u"ภาษาไทย"_s << 2 << 1;
    QTest::newRow("emoji only") << u"👩‍💻 👍🏽 ❤️"_s << 0 << 0;
    QTest::newRow("punctuation only") << u"... !?"_s << 0 << 0;
    QTest::newRow("decomposed letters") << u"cafe\u0301 cre\u0300me"_s << 2 << 1;
    QTest::newRow("outside the BMP") << u"𝐀𝐁 𠀀"_s << 2 << 1;
}

void TestTextStats::counts()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);
    QFETCH(const int, sentences);
    QCOMPARE(countWords(text), words);
    QCOMPARE(countSentences(text), sentences);
}

void TestTextStats::iteratorsAreReused()
{
    TextCounter counter;
    QCOMPARE(counter.words(u"one two three"), 3);
    QCOMPARE(counter.words(u"one"), 1);
    TextCounter moved = std::move(counter);
    QCOMPARE(moved.words(u"one two"), 2);
    QCOMPARE(moved.sentences(u"One. Two."), 2);
}

QTEST_GUILESS_MAIN(TestTextStats)
#include "tst_textstats.moc"
