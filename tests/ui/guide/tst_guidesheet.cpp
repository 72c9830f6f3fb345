// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testwindow.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/actions.h"
#include "ui/guide/guidesheet.h"
#include "ui/session/projectsession.h"

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
        support::picture(sheet, u"guide-questions"_s);
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
        support::picture(sheet, u"guide-result"_s);
        // Without a project there is nowhere to go from here.
        QVERIFY(!sheet->findChild<QPushButton *>(u"guideStep"_s));
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"guideBack"_s), Qt::LeftButton);
        choose(u"guideProblem", 0);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"guideGo"_s), Qt::LeftButton);
        QCOMPARE(sheet->answers().problem, core::WhatIsWrong::Facts);
        sheet->reject();
    }

    void saysWhatItSawInTheProjectAndLeadsToTheBaseline()
    {
        support::TestWindow test;
        const QString path = test.home.filePath(u"desk.attune"_s);
        {
            auto created = core::ProjectStore::create(path, {}, test.clock);
            support::value((*created)->apply(support::addPairs(12)));
        }
        test.window->openFile(path);
        QTRY_VERIFY(test.window->session());
        test.window->actions()[ui::ActionId::TuningGuide]->trigger();
        auto *sheet = test.find<ui::GuideSheet>(u"guideSheet");
        QVERIFY(sheet);
        const auto choose = [&](const char16_t *name, int index) {
            sheet->findChild<QComboBox *>(QString::fromUtf16(name))->setCurrentIndex(index);
        };
        QTRY_VERIFY(sheet->findChild<QLabel *>(u"guideProject"_s)
                        ->text()
                        .startsWith(u"This project has 12 example(s)."_s));
        QVERIFY(sheet->findChild<QLabel *>(u"guideProject"_s)
                    ->text()
                    .contains(u"There are no house rules yet."_s));
        support::picture(sheet, u"guide-project-questions"_s);
        // The project has answered the fourth question, with its own number.
        QCOMPARE(sheet->findChild<QComboBox *>(u"guideExamples"_s)->currentIndex(), 1);
        QCOMPARE(sheet->answers().examples, 12);
        choose(u"guideProblem", 1);
        choose(u"guideTried", 1);
        choose(u"guideMonthly", 2);
        choose(u"guideManages", 0);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"guideGo"_s), Qt::LeftButton);
        QCOMPARE(sheet->findChild<QLabel *>(u"guideResult"_s)->text(),
            core::adviceTitle(core::Advice::TryTuning));
        QVERIFY(!sheet->findChildren<QLabel *>(u"guideSign"_s).isEmpty());
        support::picture(sheet, u"guide-project-result"_s);
        // What somebody could collect is for them to say.
        auto *examples = sheet->findChild<QComboBox *>(u"guideExamples"_s);
        examples->setCurrentIndex(2);
        emit examples->activated(2);
        QCOMPARE(sheet->answers().examples, 50);
        auto *first = sheet->findChild<QPushButton *>(u"guideStep"_s);
        QVERIFY(first);
        QCOMPARE(first->text(), core::adviceStepTitle(core::AdviceStep::CompareBaseline));
        QTest::mouseClick(first, Qt::LeftButton);
        auto *page = static_cast<ui::ComparePage *>(test.window->page(ui::Step::Compare));
        QTRY_COMPARE(page->view(), ui::ComparePage::View::Setup);
        const auto chosen = [&](const char16_t *name) {
            return test.find<QComboBox>(name)->currentText();
        };
        QTRY_VERIFY(chosen(u"compareBefore").endsWith(u"without house rules"_s));
        QVERIFY(chosen(u"compareAfter").endsWith(u") with house rules"_s));
        support::picture(test.window.get(), u"guide-baseline"_s);
    }

    void leadsToTheBaselineAlsoWhereThereAreComparisons()
    {
        support::CompareWindow test;
        QVERIFY(test.waitForPair());
        test.page()->follow(core::AdviceStep::CompareBaseline);
        QCOMPARE(test.page()->view(), ui::ComparePage::View::Setup);
        QVERIFY(test.window.find<QComboBox>(u"compareBefore")
                    ->currentText()
                    .endsWith(u"without house rules"_s));
    }
};

ATTUNE_TEST(TestGuideSheet);
#include "tst_guidesheet.moc"
