// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkcommands.h"

#include "tests/support/testprogram.h"
#include "tests/ui/check/checkpagefixture.h"
#include "ui/check/conflictcard.h"
#include "ui/check/ignoredsheet.h"
#include "ui/collect/autosave.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using core::checks::Finding;
using support::kGreeting;
using support::letters;
using support::onlyChecks;
using support::PageTest;
using support::value;
using ui::ActionId;
using ui::Step;

/// Fixing and ignoring, in the real window.
class TestCheckCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void fixesAFindingAndUndoes();
    void fixesAllAfterAPreview();
    void leavesOutWhatIsUnticked();
    void fixAllIsOnlyForWhatNeedsNoWriting();
    void ignoresAndUndoes();
    void listsWhatIsIgnored();
    void acceptsEverything();
    void ignoresInACategory();
    void neverChecksAgain();
    void keepsOneOfTwoAnswers();
    void aFixKeepsWhatWasJustTyped();
    void dismissedStaysUntilTheTextChanges();
    void fixMenuAtTheCaret();
    void hidesPersonalData();
    void erasesWhatItHid();
};

void TestCheckCommands::fixesAFindingAndUndoes()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    const core::ExampleId first = support::shownBy(*test.page()->checks())[0].example;
    test.click(u"fixFinding");
    QTRY_COMPARE(test.findings(), std::size_t(1));
    QVERIFY(test.stored(first).answer().startsWith(u"Dear Customer,"_s));
    QTRY_COMPARE(test.toast(), u"1 changed"_s);
    QCOMPARE(test.rows(), 1);
    // The next one is shown.
    QTRY_COMPARE(test.answer()->text(), test.stored(test.ids[41]).answer());
    test.trigger(ActionId::Undo);
    QTRY_COMPARE(test.findings(), std::size_t(2));
    QVERIFY(test.stored(first).answer().startsWith(u"Hi Customer,"_s));
    QVERIFY(test.window.window->currentStep() == Step::Check);
    QTRY_COMPARE(test.answer()->text(), test.stored(first).answer());
}

void TestCheckCommands::fixesAllAfterAPreview()
{
    PageTest test(letters(60, 4), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.click(u"fixAll");
    auto *sheet = test.sheet<QDialog>();
    QVERIFY(sheet);
    auto *table = sheet->findChild<QTableView *>(u"fixAllTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY(table->model()->index(0, 1).data().toString().startsWith(u"Dear Customer"_s));
    QCOMPARE(test.findings(), std::size_t(4)); // nothing has been changed
    auto *go = sheet->findChild<QPushButton *>(u"fixAllGo"_s);
    QVERIFY(go->text().contains(u"4"_s));
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(test.findings(), std::size_t(0));
    QTRY_COMPARE(test.toast(), u"4 changed"_s);
    test.trigger(ActionId::Undo);
    QTRY_COMPARE(test.findings(), std::size_t(4));
}

void TestCheckCommands::leavesOutWhatIsUnticked()
{
    PageTest test(letters(60, 3), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.click(u"fixAll");
    auto *sheet = test.sheet<QDialog>();
    auto *table = sheet->findChild<QTableView *>(u"fixAllTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->model()->setData(table->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"fixAllGo"_s), Qt::LeftButton);
    QTRY_COMPARE(test.findings(), std::size_t(1));
    QVERIFY(test.stored(test.ids[61]).answer().startsWith(u"Hi"_s));
    QVERIFY(test.stored(test.ids[62]).answer().startsWith(u"Dear"_s));
}

void TestCheckCommands::fixAllIsOnlyForWhatNeedsNoWriting()
{
    PageTest test(letters(60, 3), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    // One of them can only be looked at: it is no change, and none that was skipped either.
    ui::Cause cause = test.page()->checks()->snapshot()->causes.front();
    auto byHand = std::make_shared<Finding>(*cause.findings.front());
    byHand->fix.reset();
    cause.findings.front() = byHand;
    ui::CheckCommands commands(
        test.window.dialogs, test.page()->findChild<ui::Autosave *>(), test.page());
    commands.setChecks(test.page()->checks());
    commands.fixAll(cause);
    auto *sheet = test.sheet<QDialog>();
    QVERIFY(sheet);
    QTRY_COMPARE(sheet->findChild<QTableView *>(u"fixAllTable"_s)->model()->rowCount(), 2);
    const QString message = sheet->findChild<QLabel *>(u"fixAllMessage"_s)->text();
    QVERIFY2(!message.contains(u"cannot be changed"_s), qPrintable(message));
}

void TestCheckCommands::ignoresAndUndoes()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.click(u"ignoreHere");
    QTRY_COMPARE(test.findings(), std::size_t(1));
    QVERIFY(test.toast().startsWith(u"Ignored"_s));
    QTRY_VERIFY(test.window.window->session()->undoState().undo->action == u"ignore"_s);
    test.trigger(ActionId::Undo);
    QTRY_COMPARE(test.findings(), std::size_t(2));
    QVERIFY(test.window.window->currentStep() == Step::Check);
}

void TestCheckCommands::listsWhatIsIgnored()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.click(u"ignoreHere");
    QTRY_COMPARE(test.findings(), std::size_t(1));
    test.window.find<QAction>(u"showIgnored")->trigger();
    auto *sheet = test.sheet<ui::IgnoredSheet>();
    QVERIFY(sheet);
    auto *list = sheet->findChild<QListWidget *>(u"ignoredList"_s);
    QTRY_VERIFY(list->count() > 0);
    QVERIFY2(list->item(0)->text().contains(u"Greeting, in example 41: “Hi Customer,”"_s),
        qPrintable(list->item(0)->text()));
    list->setCurrentRow(0);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"lookAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(test.findings(), std::size_t(2));
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"acceptAll"_s), Qt::LeftButton);
    QTRY_COMPARE(test.findings(), std::size_t(0));
    QTRY_VERIFY(list->item(list->count() - 1)->text().contains(u"2 place(s)"_s));
    sheet->reject();
}

void TestCheckCommands::acceptsEverything()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.window.find<QAction>(u"acceptEverything")->trigger();
    QTRY_COMPARE(test.findings(), std::size_t(0));
    QVERIFY(test.toast().startsWith(u"Accepted"_s));
    test.trigger(ActionId::Undo);
    QTRY_COMPARE(test.findings(), std::size_t(2));
}

void TestCheckCommands::ignoresInACategory()
{
    std::vector<core::Example> examples = letters(40, 3);
    examples[40].category = u"Returns & refunds"_s;
    examples[41].category = examples[40].category;
    PageTest test(examples, onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QCOMPARE(test.findings(), std::size_t(3));
    // What the offscreen platform says about every menu.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    test.click(u"moreChoices");
    auto *menu = test.page()->findChild<QMenu *>(u"moreMenu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    const auto choices = menu->actions();
    const auto found = std::find_if(choices.begin(), choices.end(),
        [](const QAction *action) { return action->text().contains(u"“Returns && refunds”"_s); });
    QVERIFY(found != choices.end());
    // What has a button of its own is not said twice.
    QVERIFY(std::none_of(choices.begin(), choices.end(),
        [](const QAction *action) { return action->text().remove(u'&').startsWith(u"Never"_s); }));
    (*found)->trigger();
    menu->close();
    QTRY_COMPARE(test.findings(), std::size_t(1));
    QVERIFY(test.toast().contains(u"Returns & refunds"_s));
    QCOMPARE(support::shownBy(*test.page()->checks())[0].example, test.ids[42]);
}

void TestCheckCommands::neverChecksAgain()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.click(u"neverCheck");
    QTRY_COMPARE(test.findings(), std::size_t(0));
    QTRY_VERIFY(test.find<ui::EmptyState>(u"checkClean")->isVisible());
    test.trigger(ActionId::Undo);
    QTRY_COMPARE(test.findings(), std::size_t(2));
}

void TestCheckCommands::keepsOneOfTwoAnswers()
{
    const QString question = u"Can I return a garden tent that was opened?"_s;
    PageTest test({core::makePair(question,
                       u"Yes, you can send it back to us within thirty days of the purchase."_s),
                      core::makePair(question,
                          u"Unfortunately that is never possible once a seal was cut."_s)},
        onlyChecks({u"con.conflict"_s}));
    QVERIFY(test.settle());
    auto *card = test.find<ui::ConflictCard>(u"conflictCard");
    QTRY_VERIFY(card->isVisible());
    test.click(u"keepFirst");
    QTRY_COMPARE(test.findings(), std::size_t(0));
    QCOMPARE(test.window.window->session()->counts().removed +
            test.window.window->session()->counts().all,
        2);
    QTRY_COMPARE(test.window.window->session()->counts().removed, 1);
    test.trigger(ActionId::Undo);
    QTRY_COMPARE(test.findings(), std::size_t(1));
    QTRY_VERIFY(card->isVisible());
}

void TestCheckCommands::aFixKeepsWhatWasJustTyped()
{
    PageTest test(letters(40, 1), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QTRY_COMPARE(test.answer()->extraSelections().size(), 1);
    test.answer()->setFocus();
    test.answer()->moveCursor(QTextCursor::End);
    QTest::keyClicks(test.answer(), u" Bye."_s);
    test.click(u"fixFinding"); // before the pause after which typing is stored
    // The fix was found in another text: it is not made blindly, and nothing that was typed is lost.
    QTRY_VERIFY(test.toast().contains(u"1 skipped"_s));
    QVERIFY(test.stored(test.ids[40]).answer().endsWith(u" Bye."_s));
    QVERIFY(test.settle());
    test.click(u"fixFinding");
    QTRY_VERIFY(test.stored(test.ids[40]).answer().startsWith(u"Dear Customer"_s));
    QVERIFY(test.stored(test.ids[40]).answer().endsWith(u" Bye."_s));
}

void TestCheckCommands::dismissedStaysUntilTheTextChanges()
{
    PageTest test(letters(40, 1), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    test.click(u"ignoreHere");
    QTRY_COMPARE(test.findings(), std::size_t(0));
    test.window.restart();
    test.window.window->openFile(test.window.home.filePath(u"letters.attune"_s));
    test.window.window->goTo(Step::Check);
    QVERIFY(test.settle());
    QCOMPARE(test.findings(), std::size_t(0));
    value(test.window.window->session()->apply(support::editAnswer(
        test.stored(test.ids[40]), u"Hello Customer,\n\nYour order left our house."_s)));
    QTRY_COMPARE(test.findings(), std::size_t(1));
}

void TestCheckCommands::fixMenuAtTheCaret()
{
    PageTest test(letters(40, 2), onlyChecks(kGreeting));
    QVERIFY(test.settle());
    QTRY_COMPARE(test.answer()->extraSelections().size(), 1);
    test.answer()->setFocus();
    test.answer()->moveCursor(QTextCursor::Start);
    // What the offscreen platform says about every menu.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    test.trigger(ActionId::FixMenu);
    auto *menu = test.find<QMenu>(u"fixMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().constFirst()->text().contains(u"Dear Customer,"_s));
    menu->actions().constFirst()->trigger();
    menu->close();
    QTRY_COMPARE(test.findings(), std::size_t(1));
}

void TestCheckCommands::hidesPersonalData()
{
    std::vector<core::Example> examples = letters(40, 2);
    examples.insert(examples.begin(),
        core::makePair(u"I am kim@marlowe-mail.com."_s, letters(1, 0)[0].answer()));
    PageTest test(examples, onlyChecks({u"safe.email"_s, u"fmt.greeting"_s}));
    QVERIFY(test.settle());
    QCOMPARE(test.findings(), std::size_t(3)); // two of them no personal data
    test.window.find<QAction>(u"maskPersonalData")->trigger();
    auto *sheet = test.sheet<QDialog>();
    QVERIFY(sheet);
    auto *table = sheet->findChild<QTableView *>(u"fixAllTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 1).data().toString().contains(u"[EMAIL_1]"_s));
    auto *choice = sheet->findChild<QComboBox *>(u"fixAllChoice"_s);
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    QTRY_VERIFY(!table->model()->index(0, 1).data().toString().contains(u"[EMAIL_1]"_s));
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"fixAllGo"_s), Qt::LeftButton);
    QTRY_VERIFY(!test.stored(test.ids[0]).question().contains(u"marlowe"_s));
    QVERIFY(test.stored(test.ids[0]).question().contains(u'@'));
}

void TestCheckCommands::erasesWhatItHid()
{
    PageTest test({core::makePair(u"I am kim@marlowe-mail.com."_s, u"Thank you."_s),
                      core::makePair(u"kim@marlowe-mail.com.uk is another."_s, u"Thank you."_s)},
        onlyChecks({u"safe.email"_s}));
    QVERIFY(test.settle());
    value(test.window.window->session()->store().createVersion(u"before"_s, u"named"_s));
    test.window.find<QAction>(u"maskPersonalData")->trigger();
    auto *sheet = test.sheet<QDialog>();
    QVERIFY(sheet);
    auto *table = sheet->findChild<QTableView *>(u"fixAllTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    // One stays as it is: its address is not erased.
    QVERIFY(
        table->model()->setData(table->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    auto *erase = sheet->findChild<QCheckBox *>(u"eraseReplaced"_s);
    QVERIFY(erase->isVisible() && !erase->isChecked());
    erase->click();
    auto *message = sheet->findChild<QLabel *>(u"fixAllMessage"_s);
    QVERIFY(message->text().contains(u"undone"_s));
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"fixAllGo"_s), Qt::LeftButton);
    QTRY_VERIFY(test.toast().contains(u"all versions"_s));
    QCOMPARE(test.stored(test.ids[0]).question(), u"I am [EMAIL_1]."_s);
    QVERIFY(test.stored(test.ids[1]).question().startsWith(u"kim@marlowe-mail.com.uk"_s));
    core::ProjectStore &store = test.window.window->session()->store();
    const auto versions = value(store.versions());
    QCOMPARE(versions.size(), std::size_t(1)); // none was made with the address in it
    QCOMPARE(value(store.versionExamples(versions[0].id)).at(0).question(), u"I am [EMAIL_1]."_s);
    QVERIFY(!test.window.window->session()->undoState().undo);
}

ATTUNE_TEST(TestCheckCommands);
#include "tst_checkcommands.moc"
