// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/advice/readiness.h"

#include "tests/support/testsupport.h"

using namespace Qt::StringLiterals;

class tst_Readiness final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void followsTheBounds_data()
    {
        QTest::addColumn<qint64>("examples");
        QTest::addColumn<QString>("level");
        QTest::newRow("none") << qint64(0) << u"too-few"_s;
        QTest::newRow("9") << qint64(9) << u"too-few"_s;
        QTest::newRow("10") << qint64(10) << u"trial"_s;
        QTest::newRow("49") << qint64(49) << u"trial"_s;
        QTest::newRow("50") << qint64(50) << u"start"_s;
        QTest::newRow("199") << qint64(199) << u"start"_s;
        QTest::newRow("200") << qint64(200) << u"good"_s;
        QTest::newRow("999") << qint64(999) << u"good"_s;
        QTest::newRow("1000") << qint64(1000) << u"ample"_s;
    }

    void followsTheBounds()
    {
        QFETCH(const qint64, examples);
        QFETCH(const QString, level);
        QCOMPARE(core::readinessName(core::readinessLevel(examples)), level);
    }

    void saysHowManyAreMissing()
    {
        QVERIFY(core::readinessSentence(6).contains(u"4"));
        QVERIFY(core::readinessSentence(45).contains(u"5"));
        QVERIFY(!core::readinessSentence(200).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Readiness)
#include "tst_readiness.moc"
