// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/displaytext.h"
#include "tests/support/testsupport.h"

using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void shows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Grüße, 客服!\n\tx"_s << u"Grüße, 客服!\n\tx"_s;
        QTest::newRow("line breaks")
            << u"a\r\nb\rc\u2028d\u2029e\u0085f"_s << u"a\nb\nc\nd\ne\nf"_s;
        QTest::newRow("controls") << QString(u"\u0000\u0007\u001b[31m\u007f"_s)
                                  << u"\u2400\u2407\u241b[31m\u2421"_s;
        QTest::newRow("second controls") << u"a\u009bb"_s << u"a\ufffdb"_s;
        QTest::newRow("override") << u"\u202etxt.exe\u202c"_s << u"\ufffdtxt.exe\ufffd"_s;
        QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\ufffda\ufffd"_s;
        QTest::newRow("marks and joiners stay")
            << u"\u200e\u200f\u061c\u200d\u200c"_s << u"\u200e\u200f\u061c\u200d\u200c"_s;
        QTest::newRow("emoji") << u"👩‍🌾"_s << u"👩‍🌾"_s;
        QTest::newRow("tag characters") << u"a\U000e0041b"_s << u"a\ufffdb"_s;
        QTest::newRow("half characters")
            << QString(QChar(0xd83d)) + u'a' + QChar(0xdc69) << u"\ufffda\ufffd"_s;
        QTest::newRow("no characters")
            << QString(QChar(0xfffe)) + QChar(0xfdd0) << u"\ufffd\ufffd"_s;
        QTest::newRow("annotation") << u"\ufff9a\ufffb"_s << u"\ufffda\ufffd"_s;
    }
    void shows()
    {
        QFETCH(const QString, text);
        QTEST(core::displayText(text), "expected");
    }

    void cutsBetweenCharacters()
    {
        QCOMPARE(core::displayText(u"abc"_s, 2), u"ab"_s);
        QCOMPARE(core::displayText(u"a👩b"_s, 2), u"a"_s);
        QCOMPARE(core::displayText(u"a👩b"_s, 3), u"a👩"_s);
        QCOMPARE(core::displayText(QString(1 << 20, u'x'), 100).size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
