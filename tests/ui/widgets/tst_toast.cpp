// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/toast.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestToast : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new ui::AttuneStyle); }
    void init() { support::failOnWarning(); }

    void standsAtTheBottomInTheMiddle()
    {
        QWidget page;
        page.resize(800, 400);
        ui::Toast toast(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(!toast.isVisible());
        toast.showText(u"3 examples removed."_s, u"Undo"_s);
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.text(), u"3 examples removed."_s);
        QVERIFY(qAbs(toast.geometry().center().x() - page.rect().center().x()) <= 1);
        QVERIFY(page.rect().contains(toast.geometry()));
        page.resize(500, 300);
        QTRY_VERIFY(page.rect().contains(toast.geometry()));
    }

    void actionIsCarriedOutOnce()
    {
        QWidget page;
        page.resize(800, 400);
        ui::Toast toast(&page);
        page.show();
        QSignalSpy triggered(&toast, &ui::Toast::actionTriggered);
        toast.showText(u"1 example removed."_s, u"Undo"_s);
        QTest::mouseClick(toast.button(), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        QVERIFY(!toast.isVisible());
    }

    void withoutActionThereIsNoButton()
    {
        QWidget page;
        page.resize(800, 400);
        ui::Toast toast(&page);
        page.show();
        toast.showText(u"Everything shown here is done."_s);
        QVERIFY(toast.isVisible());
        QVERIFY(!toast.button()->isVisible());
    }
};

ATTUNE_TEST(TestToast);
#include "tst_toast.moc"
