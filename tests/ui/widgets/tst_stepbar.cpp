// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/stepbar.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Step;

class TestStepBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new ui::AttuneStyle); }
    void init() { support::failOnWarning(); }

    void noStepIsLocked()
    {
        ui::StepBar bar;
        QSignalSpy requested(&bar, &ui::StepBar::stepRequested);
        bar.setCurrent(Step::Collect);
        for (const Step step : {Step::Use, Step::Check, Step::Tune, Step::Compare, Step::Collect}) {
            QVERIFY(bar.button(step)->isEnabled());
            bar.button(step)->click();
            QCOMPARE(requested.size(), 1);
            QCOMPARE(requested.takeFirst().first().value<Step>(), step);
        }
    }

    void arrowKeysWalkTabLeaves()
    {
        QWidget window;
        ui::StepBar bar(&window);
        bar.resize(1000, 48);
        window.resize(1000, 60);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bar.button(Step::Collect)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), bar.button(Step::Check));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), bar.button(Step::Collect));
    }

    void nameHasNoNumberButBadge()
    {
        ui::StepBar bar;
        ui::StepButton *check = bar.button(Step::Check);
        check->setBadge(u"17 to look at"_s);
        const QString name = QAccessible::queryAccessibleInterface(check)->text(QAccessible::Name);
        QVERIFY2(name.startsWith(ui::stepTitle(Step::Check)), qPrintable(name));
        const QString all =
            name + QAccessible::queryAccessibleInterface(check)->text(QAccessible::Description);
        QVERIFY2(all.contains(u"17 to look at"), qPrintable(all));
        QVERIFY2(!name.contains(u'2'), qPrintable(name));
    }

    void fitsIntoANarrowWindow()
    {
        ui::StepBar bar;
        for (int i = 0; i < ui::kStepCount; ++i)
            bar.button(static_cast<Step>(i))->setCount(u"200,000"_s);
        bar.resize(400, 48);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        for (int i = 0; i < ui::kStepCount; ++i)
            QVERIFY(bar.rect().contains(bar.button(static_cast<Step>(i))->geometry()));
    }
};

ATTUNE_TEST(TestStepBar);
#include "tst_stepbar.moc"
