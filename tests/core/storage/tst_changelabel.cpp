// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changelabel.h"
#include "tests/support/testsupport.h"

using namespace Qt::StringLiterals;

class TestChangeLabel : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void describes_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("import") << u"import"_s << u"shop.csv"_s << 118
                                << u"import of 118 example(s) from shop.csv"_s;
        QTest::newRow("import from the clipboard")
            << u"import"_s << QString() << 3 << u"import of 3 example(s)"_s;
        QTest::newRow("fix") << u"fix"_s << u"greetings"_s << 12 << u"fix 12 greetings"_s;
        QTest::newRow("edit") << u"edit-answer"_s << QString() << 1 << u"edit the answer"_s;
        QTest::newRow("of a later version")
            << u"x-new"_s << QString() << 4 << u"change 4 example(s)"_s;
    }
    void describes()
    {
        QFETCH(QString, action);
        QFETCH(QString, detail);
        QFETCH(int, count);
        QTEST(core::describe({.action = action, .detail = detail, .count = count}), "expected");
    }
};

QTEST_GUILESS_MAIN(TestChangeLabel)
#include "tst_changelabel.moc"
