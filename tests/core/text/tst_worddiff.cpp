// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/worddiff.h"
#include "tests/support/testsupport.h"

#include <QString>

#include <random>

using namespace Qt::StringLiterals;
using core::DiffPiece;

namespace {

/// "same|-gone-|+new+": easy to read in a test.
QString drawn(const QString &left, const QString &right)
{
    QString text;
    for (const DiffPiece &piece : core::wordDifferences(left, right)) {
        const QString gone = left.mid(piece.leftStart, piece.leftLength);
        const QString fresh = right.mid(piece.rightStart, piece.rightLength);
        if (piece.same)
            text += gone;
        else
            text += (gone.isEmpty() ? QString() : u'[' + gone + u']') +
                (fresh.isEmpty() ? QString() : u'{' + fresh + u'}');
    }
    return text;
}

QString randomText(std::mt19937 &random, int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"word%1%2"_s.arg(random() % 40).arg(random() % 7 == 0 ? u"\n"_s : u" "_s);
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void findsWords_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equal") << u"a b c"_s << u"a b c"_s << u"a b c"_s;
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("all new") << QString() << u"a b"_s << u"{a b}"_s;
        QTest::newRow("all gone") << u"a b"_s << QString() << u"[a b]"_s;
        QTest::newRow("a word in the middle")
            << u"one two three four"_s << u"one 2 three four"_s << u"one [two ]{2 }three four"_s;
        QTest::newRow("white space parts, but is no difference")
            << u"one two\nthree"_s << u"one two three"_s << u"one two\nthree"_s;
        QTest::newRow("greeting and closing")
            << u"The parcel is late."_s << u"Dear Zoe,\n\nThe parcel is late.\n\nKind regards"_s
            << u"{Dear Zoe,\n\n}The parcel is late.{Kind regards}"_s;
        QTest::newRow("an island of two words goes under")
            << u"a b of the c d"_s << u"x y of the z w"_s << u"[a b of the c d]{x y of the z w}"_s;
        QTest::newRow("one of three stays") << u"a b is of the c d"_s << u"x y is of the z w"_s
                                            << u"[a b ]{x y }is of the [c d]{z w}"_s;
        QTest::newRow("at an end it is no island")
            << u"of a b c"_s << u"of x y z"_s << u"of [a b c]{x y z}"_s;
        QTest::newRow("leading space") << u"  a b"_s << u"  a c"_s << u"  a [b]{c}"_s;
    }
    void findsWords()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QTEST(drawn(left, right), "expected");
    }

    void coversBothTexts()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            const QString left = randomText(random, int(random() % 60));
            const QString right = randomText(random, int(random() % 60));
            qsizetype l = 0;
            qsizetype r = 0;
            bool last = false;
            bool first = true;
            for (const DiffPiece &piece : core::wordDifferences(left, right)) {
                QCOMPARE(piece.leftStart, l);
                QCOMPARE(piece.rightStart, r);
                QVERIFY(first || piece.same != last);
                if (piece.same)
                    QCOMPARE(left.mid(l, piece.leftLength).simplified(),
                        right.mid(r, piece.rightLength).simplified());
                l += piece.leftLength;
                r += piece.rightLength;
                last = piece.same;
                first = false;
            }
            QCOMPARE(l, left.size());
            QCOMPARE(r, right.size());
        }
    }

    void givesUpOnTextsWithNothingInCommon()
    {
        // A hundred thousand words each: a search would take hours.
        QString left;
        QString right;
        for (int i = 0; i < 100'000; ++i) {
            left += u"l%1 "_s.arg(i);
            right += u"r%1 "_s.arg(i);
        }
        const auto pieces = core::wordDifferences(left, right);
        QCOMPARE(pieces.size(), 1u);
        QVERIFY(!pieces[0].same);
    }

    void takesNoLongerThanItShould()
    {
        // Two texts of 5,000 words of which a third differs: 200 ms are allowed on the quiet machine.
        std::mt19937 random(5);
        QString left;
        QString right;
        for (int i = 0; i < 5000; ++i) {
            left += u"word%1 "_s.arg(random() % 900);
            right += random() % 3 == 0 ? u"other%1 "_s.arg(random() % 900)
                                       : left.section(u' ', -2, -2) + u' ';
        }
        QBENCHMARK_ONCE
        {
            QVERIFY(core::wordDifferences(left, right).size() > 100);
        }
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
