// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/use/modelexport.h"
#include "tests/support/testprogram.h"
#include "tests/ui/tune/tunefixture.h"
#include "ui/compare/answercard.h"
#include "ui/compare/answerview.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesession.h"
#include "ui/compare/reviewpanel.h"
#include "ui/session/projectsession.h"
#include "ui/tune/costcard.h"
#include "ui/tune/reviewsheet.h"
#include "ui/use/usepage.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using support::TuneWindow;

namespace {

const auto kEngine = QStringLiteral(ATTUNE_ENGINE_PROGRAM);

} // namespace

/// From a tuning to a file for other programs, through the window, with the real engine.
class TestCompareHere final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void comparesWhatWasTunedAndWritesIt()
    {
        TuneWindow test(support::differentPairs(60), kEngine);
        QVERIFY(test.settle());
        test.plan()->cost()->setPasses(1);
        test.click(u"tuneGo");
        QVERIFY(test.find<ui::ReviewSheet>(u"reviewSheet"));
        test.click(u"startTuning");
        QTRY_VERIFY(test.newest());
        QVERIFY(test.waitForState(core::JobState::Succeeded, 300'000));

        test.window.window->goTo(ui::Step::Compare);
        auto *page = static_cast<ui::ComparePage *>(test.window.window->page(ui::Step::Compare));
        QTRY_COMPARE(page->view(), ui::ComparePage::View::Setup);
        // The tuned model against its original, on what was kept aside: no choice was needed.
        QTRY_VERIFY_WITH_TIMEOUT(page->comparisons()->prepared(), 60'000);
        QVERIFY(page->comparisons()->prepared()->plan.after.kind == core::ContestantKind::Tuned);
        QVERIFY(page->comparisons()->prepared()->counting() > 0);
        auto *questions = test.find<QPlainTextEdit>(u"newQuestions");
        test.find<QRadioButton>(u"askNew")->setChecked(true);
        questions->setPlainText(u"Where is my kettle?\nMy ladder is broken."_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            page->comparisons()->prepared() && page->comparisons()->prepared()->counting() == 2,
            60'000);
        test.click(u"compareGo");
        QTRY_COMPARE(page->view(), ui::ComparePage::View::Review);
        QTRY_VERIFY_WITH_TIMEOUT(page->comparisons()->comparison() &&
                page->comparisons()->comparison()->state == core::ComparisonState::Finished,
            180'000);
        auto *review = page->findChild<ui::ReviewPanel *>();
        QTRY_VERIFY(review->canVoteNow());
        QVERIFY(!review->pair().answers[0].isEmpty());
        QTest::keyClick(test.window.window->focusWidget(), Qt::Key_1);
        QTRY_VERIFY(review->pair().opened);

        test.window.window->goTo(ui::Step::Use);
        QTRY_VERIFY(test.find<QWidget>(u"modelCard")->isVisible());
        const QString file = test.window.home.filePath(u"model.gguf"_s);
        test.window.dialogs.files = {file};
        test.find<QAction>(u"saveGgufQ8")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(!test.find<QWidget>(u"cancelExport")->isVisible(), 120'000);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.read(4), "GGUF");
        QVERIFY(QFile::exists(test.window.home.filePath(u"model.Modelfile"_s)));
        QVERIFY(test.window.dialogs.questions.isEmpty()); // nothing went wrong
    }

    void triesTheTuningThatTheSampleHas()
    {
        support::TestWindow test(kEngine);
        test.window->openSample();
        QTRY_VERIFY(test.window->session());
        test.window->goTo(ui::Step::Compare);
        auto *page = static_cast<ui::ComparePage *>(test.window->page(ui::Step::Compare));
        QTRY_COMPARE(page->view(), ui::ComparePage::View::Review);
        auto *review = page->findChild<ui::ReviewPanel *>();
        QTRY_VERIFY(review->canVoteNow());
        QTest::keyClick(test.window->focusWidget(), Qt::Key_1);
        QTRY_VERIFY(review->pair().opened);

        // What it has learned is really here, not only what it once answered.
        test.window->goTo(ui::Step::Use);
        auto *question = test.find<QLineEdit>(u"tryQuestion");
        QTRY_COMPARE(test.find<QLabel>(u"modelName")->text(), u"demo"_s);
        question->setText(u"My order has not arrived. Can you tell me where it is?"_s);
        QTest::keyClick(question, Qt::Key_Return);
        const auto shown = [&](const char16_t *name) {
            return test.find<ui::AnswerCard>(name)->view()->toPlainText();
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(u"tryTuned").contains(u"Kind regards"_s), 120'000);
        QVERIFY(shown(u"tryTuned").contains(u"Dear Customer,"_s));
        QTRY_VERIFY_WITH_TIMEOUT(test.find<QPushButton>(u"keepAnswer")->isVisible(), 120'000);
        QVERIFY(!shown(u"tryOriginal").contains(u"Kind regards"_s));
        support::picture(test.window.get(), u"use-sample"_s);
    }
};

ATTUNE_TEST(TestCompareHere);
#include "tst_comparehere.moc"
