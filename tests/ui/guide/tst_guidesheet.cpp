// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testwindow.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/guide/guidesheet.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TestGuideSheet final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void advisesFromTheStartPage()
    {
        support::TestWindow test;
        QTest::mouseClick(test.find<QPushButton>(u"findOut"), Qt::LeftButton);
        auto *sheet = test.find<ui::GuideSheet>(u"guideSheet");
        QVERIFY(sheet);
        const auto choose = [&](const char16_t *name, int index) {
            sheet->findChild<QComboBox *>(QString::fromUtf16(name))->setCurrentIndex(index);
        };
        support::pictureOf(sheet, u"guide-questions"_s);
        choose(u"guideProblem", 1);
        choose(u"guideTried", 1);
        choose(u"guideExamples", 2);
        choose(u"guideProvable", 1);
        choose(u"guideMonthly", 2);
        choose(u"guideManages", 0);
        const core::GuideResult expected = core::advise(sheet->answers());
        QCOMPARE(expected.advice, core::Advice::Tune);
        QVERIFY(expected.personChecks);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"guideGo"_s), Qt::LeftButton);
        QCOMPARE(sheet->findChild<QLabel *>(u"guideResult"_s)->text(), expected.title);
        support::pictureOf(sheet, u"guide-result"_s);
        // Without a project there is nowhere to go from here.
        QVERIFY(!sheet->findChild<QPushButton *>(u"guideStep"_s));
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"guideBack"_s), Qt::LeftButton);
        choose(u"guideProblem", 0);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"guideGo"_s), Qt::LeftButton);
        QCOMPARE(sheet->answers().problem, core::WhatIsWrong::Facts);
        sheet->reject();
    }
};

ATTUNE_TEST(TestGuideSheet);
#include "tst_guidesheet.moc"
