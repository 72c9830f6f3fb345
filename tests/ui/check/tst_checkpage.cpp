// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/picture.h"
#include "tests/support/testprogram.h"
#include "tests/ui/check/checkpagefixture.h"
#include "ui/check/causelist.h"
#include "ui/check/conflictcard.h"
#include "ui/check/findingmodel.h"
#include "ui/check/flagcards.h"
#include "ui/check/keepstylecard.h"
#include "ui/check/questioncard.h"
#include "ui/check/rulecard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using core::checks::Finding;
using support::kGreeting;
using support::letters;
using support::onlyChecks;
using support::PageTest;
using support::value;
using ui::ActionId;
using ui::Step;

/// The Check page in the real window.
class TestCheckPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void showsWhatDiffersAndWhy();
    void stepBarAndStatusLineCount();
    void leavesAQuestionOpen();
    void answersAQuestion();
    void editingLooksAgain();
    void underlinesSurviveTyping();
    void keysGoThroughTheFindings();
    void keepsTheHouseStyle();
    void takesAListOfWords();
    void saysWhenThereIsNothing();
    void showsPlainTextOnly();
    void narrowWindowsMoveTheParts();
    void comesFromOtherPagesWithAKey();
    void worksOnTheCollectPage();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

void TestCheckPage::showsWhatDiffersAndWhy()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    const QAbstractItemModelTester causes(test.find<ui::CauseList>(u"causeList")->model(),
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester table(
        test.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(test.rows(), 2);
    QCOMPARE(test.find<QLabel>(u"ruleTitle")->text(),
        u"Greeting: 2 answer(s) differ from your usual “Dear”"_s);
    QVERIFY(test.find<QLabel>(u"ruleWhy")->text().contains(u"40 of your 42"_s));
    // Two of the user's own as the reason.
    QTRY_COMPARE(test.find<QWidget>(u"usualAnswers")->findChildren<QLabel *>().size(), 4);
    QTRY_VERIFY(test.answer()->text().startsWith(u"Hi Customer"_s));
    QCOMPARE(test.answer()->extraSelections().size(), 1);
    QVERIFY(test.find<ui::FlagCards>(u"flagCards")->isVisible());
    QCOMPARE(test.find<QLabel>(u"checkDone"), nullptr); // in the goal line
    QVERIFY(test.window.find<QLabel>(u"checkDone")->text().contains(u"40 of 42"_s));
    const auto text = test.table()->model()->index(0, ui::FindingModel::Text);
    QTRY_VERIFY(text.data().toString().contains(u"left our house"_s));
}

void TestCheckPage::stepBarAndStatusLineCount()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    const auto *button = test.window.window->findChild<ui::StepBar *>()->button(Step::Check);
    QTRY_VERIFY(button->accessibleName().contains(u"2 to look at"_s));
    test.page()->checks()->ignoreHere(support::shownBy(*test.page()->checks()));
    QTRY_VERIFY(!button->accessibleName().contains(u"to look at"_s));
}

void TestCheckPage::leavesAQuestionOpen()
{
    PageTest test(letters(20, 20), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    auto *card = test.find<ui::QuestionCard>(u"questionCard");
    QTRY_VERIFY(card->isVisible());
    test.click(u"leaveMixed");
    QTRY_VERIFY(test.page()->checks()->snapshot()->style.questions.empty());
    QTRY_VERIFY(!card->isVisible());
    QVERIFY(test.toast().contains(u"mixed"_s));
    test.trigger(ActionId::Undo);
    QTRY_VERIFY(card->isVisible());
}

void TestCheckPage::answersAQuestion()
{
    PageTest test(letters(20, 20), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    auto *card = test.find<ui::QuestionCard>(u"questionCard");
    QTRY_VERIFY(card->isVisible());
    QVERIFY(!test.table()->isVisible());
    QVERIFY(test.find<QLabel>(u"questionTitle")->text().contains(u"Which do you want?"_s));
    const bool dearFirst = card->question().options[0].label == u"Dear"_s;
    const char16_t *dear = dearFirst ? u"useOption0" : u"useOption1";
    QTRY_VERIFY(test.find<QPushButton>(dear)->isVisible());
    test.click(dear);
    QTRY_COMPARE(test.findings(), std::size_t(20));
    QTRY_VERIFY(!card->isVisible());
    QCOMPARE(test.rows(), 20);
    test.trigger(ActionId::Undo);
    QTRY_VERIFY(card->isVisible());
}

void TestCheckPage::editingLooksAgain()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QTRY_VERIFY(!test.answer()->isReadOnly() && !test.answer()->text().isEmpty());
    test.answer()->setFocus();
    QTextCursor cursor = test.answer()->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(2, QTextCursor::KeepAnchor);
    test.answer()->setTextCursor(cursor);
    QTest::keyClicks(test.answer(), u"Dear"_s);
    QTRY_COMPARE(test.findings(), std::size_t(1));
    QVERIFY(test.stored(test.ids[40]).answer().startsWith(u"Dear Customer"_s));
}

void TestCheckPage::underlinesSurviveTyping()
{
    PageTest test(letters(40, 1), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QTRY_COMPARE(test.answer()->extraSelections().size(), 1);
    test.answer()->setFocus();
    test.answer()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(test.answer(), u"So: "_s);
    const QTextCursor mark = test.answer()->extraSelections().constFirst().cursor;
    QCOMPARE(mark.selectionStart(), 4);
    QVERIFY(mark.selectedText().startsWith(u"Hi"_s));
    QVERIFY(test.answer()->markAt(5).has_value());
    QVERIFY(!test.answer()->markAt(1).has_value());
}

void TestCheckPage::keysGoThroughTheFindings()
{
    std::vector<core::Example> examples = letters(40, 2);
    examples[3].setAnswer({});
    PageTest test(examples, onlyChecks({u"fmt.greeting"_s, u"fmt.empty"_s}));
    QVERIFY(test.settle());
    QTRY_COMPARE(test.question(), examples[3].question()); // must fix first
    QTest::mouseClick(test.window.find<QPushButton>(u"fixNext"), Qt::LeftButton);
    QTRY_COMPARE(test.question(), examples[40].question());
    test.trigger(ActionId::NextFlag);
    QTRY_COMPARE(test.question(), examples[41].question());
    test.trigger(ActionId::NextFlag);
    QTRY_COMPARE(test.question(), examples[3].question());
    QVERIFY(test.toast().contains(u"first again"_s));
    test.trigger(ActionId::PreviousFlag);
    QTRY_COMPARE(test.question(), examples[41].question());
    test.trigger(ActionId::PreviousFlag);
    QTRY_COMPARE(test.question(), examples[40].question());
    test.trigger(ActionId::MarkDoneAndNext);
    QTRY_COMPARE(test.question(), examples[41].question());
    QTRY_VERIFY(test.stored(test.ids[40]).status == core::Status::Done);
}

void TestCheckPage::keepsTheHouseStyle()
{
    PageTest test(letters(40, 1), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    auto *card = test.find<ui::KeepStyleCard>(u"keepStyleCard");
    QTRY_VERIFY(card->isVisible());
    test.click(u"keepHouseStyle");
    QTRY_VERIFY(!card->isVisible());
    QVERIFY(test.page()->checks()->decisions().styleKept);
    test.trigger(ActionId::Undo);
    QTRY_VERIFY(card->isVisible());
    test.click(u"notNow");
    QTRY_VERIFY(!card->isVisible());
}

void TestCheckPage::takesAListOfWords()
{
    PageTest test(letters(40, 0), onlyChecks({u"con.term_preferred"_s}));
    QVERIFY(test.settle());
    QFile file(test.window.home.filePath(u"words.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("house,warehouse\n");
    file.close();
    test.window.dialogs.files = {file.fileName()};
    auto *words = test.window.window->findChild<QMenu *>();
    Q_UNUSED(words)
    for (QAction *action : test.window.window->findChildren<QAction *>()) {
        if (action->text().contains(u"sentences"_s))
            action->trigger();
    }
    auto *sheet = test.sheet<QDialog>();
    QVERIFY(sheet);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"importTerms"_s), Qt::LeftButton);
    QVERIFY(sheet->findChild<QPlainTextEdit *>(u"termsBox"_s)->toPlainText().contains(u"house"_s));
    QVERIFY(sheet->findChild<QLabel *>(u"termsCounts"_s)->text().contains(u"1 preferred"_s));
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"keepTerms"_s), Qt::LeftButton);
    QTRY_COMPARE(test.findings(), std::size_t(40));
    test.trigger(ActionId::Undo);
    QTRY_COMPARE(test.findings(), std::size_t(0));
}

void TestCheckPage::saysWhenThereIsNothing()
{
    PageTest test(letters(40, 0), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    auto *clean = test.find<ui::EmptyState>(u"checkClean");
    QTRY_VERIFY(clean->isVisible());
    QCOMPARE(clean->findChild<QLabel *>(u"emptyTitle"_s)->text(),
        u"Nothing to fix. 40 answer(s) share one voice."_s);
    QVERIFY(!test.window.find<QPushButton>(u"fixNext")->isEnabled());
    test.click(u"cleanTune");
    QVERIFY(test.window.window->currentStep() == Step::Tune);
}

/// What examples say is never taken for markup.
void TestCheckPage::showsPlainTextOnly()
{
    std::vector<core::Example> examples = letters(40, 1);
    for (core::Example &example : examples)
        example.setAnswer(example.answer() + u" <b>x</b><img src='http://a.invalid/x.png'> & &y"_s);
    PageTest test(examples, onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QTRY_VERIFY(!test.find<QWidget>(u"usualAnswers")->findChildren<QLabel *>().isEmpty());
    for (const QLabel *label : test.page()->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestCheckPage::narrowWindowsMoveTheParts()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    auto *list = test.find<ui::CauseList>(u"causeList");
    auto *box = test.find<QComboBox>(u"causeBox");
    QTRY_VERIFY(list->isVisible() && !box->isVisible());
    QTRY_VERIFY(test.find<QWidget>(u"checkEditor")->isVisible());
    test.window.window->resize(1000, 760);
    QTRY_VERIFY(!list->isVisible() && box->isVisible());
    QCOMPARE(box->currentText(), u"Greeting (2)"_s);
    const auto below = [&] {
        const QWidget *editor = test.find<QWidget>(u"checkEditor");
        return editor->mapTo(test.page(), QPoint()).y() >=
            test.table()->mapTo(test.page(), QPoint()).y();
    };
    test.window.window->resize(800, 760);
    QTRY_VERIFY(below());
    test.window.window->resize(1280, 800);
    QTRY_VERIFY(list->isVisible() && !below());
}

void TestCheckPage::comesFromOtherPagesWithAKey()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.window.window->goTo(Step::Tune);
    test.trigger(ActionId::NextFlag);
    QVERIFY(test.window.window->currentStep() == Step::Check);
    QTRY_COMPARE(test.answer()->text(), test.stored(test.ids[40]).answer());
    // Every pane by keyboard.
    QSet<QWidget *> stops;
    for (int i = 0; i < 8; ++i) {
        test.trigger(ActionId::NextPane);
        stops.insert(QApplication::focusWidget());
    }
    QVERIFY(stops.contains(test.find<QWidget>(u"causeList")));
    QVERIFY(stops.contains(test.table()));
    QVERIFY(stops.contains(test.answer()));
}

/// The cards stand beneath the editor of the Collect page, too.
void TestCheckPage::worksOnTheCollectPage()
{
    PageTest test(letters(40, 3), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.window.window->goTo(Step::Collect);
    QWidget *collect = test.window.window->page(Step::Collect);
    auto *examples = collect->findChild<QTableView *>(u"exampleTable"_s);
    QTRY_COMPARE(examples->model()->rowCount(), 43);
    auto *cards = collect->findChild<ui::FlagCards *>();
    QVERIFY(cards && !cards->isVisible());
    test.trigger(ActionId::NextFlag);
    QVERIFY(test.window.window->currentStep() == Step::Collect);
    QTRY_VERIFY(cards->isVisible());
    QTRY_COMPARE(examples->currentIndex().row(), 40);
    auto *answer = collect->findChild<ui::ExampleForm *>()->turns()->answerField();
    QTRY_COMPARE(answer->text(), test.stored(test.ids[40]).answer());
    QTest::mouseClick(cards->findChild<QPushButton *>(u"cardFix"_s), Qt::LeftButton);
    QTRY_VERIFY(test.stored(test.ids[40]).answer().startsWith(u"Dear"_s));
    QTRY_COMPARE(answer->text(), test.stored(test.ids[40]).answer());
    QTRY_VERIFY(!cards->isVisible());
    QTRY_COMPARE(test.findings(), std::size_t(2));
    test.trigger(ActionId::Undo);
    QTRY_COMPARE(test.findings(), std::size_t(3));

    test.trigger(ActionId::NextFlag);
    QTRY_COMPARE(examples->currentIndex().row(), 41);
    QTRY_VERIFY(cards->isVisible());
    QTest::mouseClick(cards->findChild<QPushButton *>(u"cardIgnore"_s), Qt::LeftButton);
    QTRY_COMPARE(test.findings(), std::size_t(2));
    QCOMPARE(test.stored(test.ids[41]).answer(), letters(40, 3)[41].answer());

    // What the menu offers is what the card of the other page offers.
    test.trigger(ActionId::NextFlag);
    QTRY_COMPARE(examples->currentIndex().row(), 42);
    QTRY_VERIFY(cards->isVisible());
    // What the offscreen platform says about every menu.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    test.trigger(ActionId::FixMenu);
    auto *menu = test.window.window->findChild<QMenu *>(u"fixMenu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    const auto actions = menu->actions();
    const auto never = std::find_if(actions.begin(), actions.end(),
        [](const QAction *action) { return action->text().remove(u'&').startsWith(u"Never"_s); });
    QVERIFY(never != actions.end());
    (*never)->trigger();
    menu->close();
    QTRY_COMPARE(test.findings(), std::size_t(0));
    QVERIFY(test.page()->checks()->decisions().off.contains(u"fmt.greeting"_s));
}

void TestCheckPage::everythingHasAName()
{
    std::vector<core::Example> examples = letters(40, 2);
    examples[3].setAnswer(examples[3].answer() + u" {name} will write to you."_s);
    PageTest test(examples, onlyChecks({u"fmt.greeting"_s, u"fmt.placeholder_left"_s}));
    QVERIFY(test.settle());
    QTRY_VERIFY(test.find<QWidget>(u"checkEditor")->isVisible());
    for (QWidget *widget : test.page()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        const bool labelled = !accessible->relations(QAccessible::Label).isEmpty();
        QVERIFY2(labelled || !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                widget->objectName()));
    }
}

void TestCheckPage::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("textSize");
    QTest::newRow("light") << false << false << 100;
    QTest::newRow("dark") << true << false << 100;
    QTest::newRow("rtl") << false << true << 100;
    QTest::newRow("large") << false << false << 150;
}

/// Looked at by people: ATTUNE_PICTURES names the folder.
void TestCheckPage::pictures()
{
    if (qEnvironmentVariableIsEmpty("ATTUNE_PICTURES"))
        QSKIP("only on request");
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(int, textSize);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    support::TestWindow test;
    test.appearance.setSchemeChoice(dark ? ui::SchemeChoice::Dark : ui::SchemeChoice::Light);
    test.appearance.setTextSize(textSize);
    test.window->openSample();
    QTRY_VERIFY(test.window->session());
    test.window->goTo(Step::Check);
    auto *page = static_cast<ui::CheckPage *>(test.window->page(Step::Check));
    QTRY_VERIFY_WITH_TIMEOUT(
        page->checks()->snapshot()->ready && !page->checks()->isBusy(), 60'000);
    QTest::qWait(500);
    support::picture(test.window.get(), u"check-"_s + name);
    page->findChild<ui::CauseList *>()->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(page->findChild<ui::CauseList *>(), Qt::Key_Down);
    QTest::qWait(500);
    support::picture(test.window.get(), u"check-other-"_s + name);
    test.window->goTo(Step::Collect);
    test.window->actions()[ActionId::NextFlag]->trigger();
    QTest::qWait(500);
    support::picture(test.window.get(), u"collect-card-"_s + name);
    test.window->goTo(Step::Check);
    test.window->findChild<QAction *>(u"maskPersonalData"_s)->trigger();
    QTest::qWait(500);
    if (auto *sheet = page->findChild<QDialog *>())
        support::picture(sheet, u"mask-"_s + name);
    test.appearance.setTextSize(100);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

ATTUNE_TEST(TestCheckPage);
#include "tst_checkpage.moc"
