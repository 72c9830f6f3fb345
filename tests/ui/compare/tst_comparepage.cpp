// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/assistive.h"
#include "tests/support/fakechat.h"
#include "tests/support/testprogram.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/actions.h"
#include "ui/compare/comparesession.h"
#include "ui/compare/repairsheet.h"
#include "ui/compare/setuppanel.h"
#include "ui/compare/votebutton.h"
#include "ui/session/projectsession.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using core::BlindChoice;
using core::Place;
using core::Side;
using support::CompareWindow;
using support::StoredAnswers;
using support::value;

namespace {

/// Everything that a screen reader can get at below `object`, line by line.
void dump(QAccessibleInterface *object, QStringList &lines)
{
    if (!object || object->state().invisible)
        return;
    QString line = QString::number(object->role());
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description,
             QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        line += u'|' + object->text(kind);
    if (const QAccessibleTextInterface *text = object->textInterface())
        line += u'|' + text->text(0, text->characterCount());
    if (object->object())
        line += u'|' + object->object()->objectName();
    lines += line;
    for (int i = 0; i < object->childCount(); ++i)
        dump(object->child(i), lines);
}

QString treeOf(QWidget *widget)
{
    QStringList lines;
    dump(QAccessible::queryAccessibleInterface(widget), lines);
    return lines.join(u'\n');
}

} // namespace

class TestComparePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::setUpApplication(); }
    void init() { support::failOnWarning(); }

    void showsThePairsBlind()
    {
        CompareWindow test;
        QVERIFY(test.waitForPair());
        const auto rows =
            value(core::ReviewStore(test.window.window->session()->store()).rows(test.comparison));
        // Half of them stand the other way round.
        QCOMPARE(std::count_if(rows.begin(), rows.end(),
                     [](const core::ComparedRow &row) { return row.swapped; }),
            4);
        // Whatever stands where, the page and what a screen reader finds in it are the same.
        QStringList trees;
        QSet<bool> swapped;
        for (const core::ComparedRow &row : rows) {
            QTRY_COMPARE(test.review()->pair().row, row.id);
            QCOMPARE(test.shown(Place::Left), row.generation(row.sideAt(Place::Left))->text);
            swapped.insert(row.swapped);
            QString tree = treeOf(test.page());
            for (const Side side : core::kSides)
                tree.replace(row.generation(side)->text, u"answer"_s);
            tree.remove(test.text(u"pairPlace"));
            // The lengths of the texts are no secret: they can be seen.
            const auto words = test.review()->findChildren<QLabel *>(u"answerWords"_s);
            for (const QLabel *label : words)
                tree.remove(label->text());
            QVERIFY2(!tree.contains(u"Tuned"_s) && !tree.contains(u"Original"_s),
                tree.toUtf8().constData());
            trees += tree;
            test.key(Qt::Key_Space);
        }
        QCOMPARE(swapped.size(), 2);
        trees.removeDuplicates();
        QCOMPARE(trees.size(), 1);
    }

    void votesByKeyAndShowsWhoseItIsOnlyThen()
    {
        CompareWindow test;
        QVERIFY(test.waitForPair());
        support::picture(test.window.window.get(), u"compare-blind"_s);
        const qint64 row = test.review()->pair().row;
        QVERIFY(!test.review()->pair().opened);
        test.key(Qt::Key_2);
        QTRY_VERIFY(test.review()->pair().opened);
        QCOMPARE(test.review()->pair().row, row); // to be looked at
        const auto whole =
            value(core::ReviewStore(test.window.window->session()->store()).row(row));
        QCOMPARE(whole.choice, core::choiceFor(BlindChoice::Right, whole.swapped));
        QVERIFY(test.window.find<ui::VoteButton>(u"voteRight")->isChecked());
        QVERIFY(treeOf(test.review()).contains(u"Tuned (number 1)"_s));
        test.review()->setMarksDifferences(true);
        QTRY_VERIFY(!test.review()
                         ->findChild<ui::AnswerCard *>(u"leftAnswer"_s)
                         ->view()
                         ->extraSelections()
                         .isEmpty());
        support::picture(test.window.window.get(), u"compare-voted"_s);

        // It is one step of undo, which leads back to the pair.
        test.key(Qt::Key_Space);
        QTRY_VERIFY(test.review()->pair().row != row);
        test.window.window->actions()[ui::ActionId::Undo]->trigger();
        QTRY_COMPARE(test.review()->pair().row, row);
        QTRY_VERIFY(!test.review()->pair().opened);
        QVERIFY(test.waitForVotes(0));
    }

    void takesTheVoteOfAnAssistiveProgram()
    {
        CompareWindow test;
        QVERIFY(test.waitForPair());
        auto *left = test.window.find<ui::VoteButton>(u"voteLeft");
        support::toggle(left);
        QVERIFY(test.waitForVotes(1));
        QTRY_VERIFY(left->isChecked());
        QCOMPARE(test.review()->pair().opened->choice,
            core::choiceFor(
                BlindChoice::Left, test.review()->pair().opened->left == core::Side::After));
    }

    void leavesSingleKeysAloneWhereTheyAreSwitchedOff()
    {
        CompareWindow test;
        test.window.settings.set(ui::settings::kCompareKeys, false);
        test.window.window->goTo(ui::Step::Use);
        test.window.window->goTo(ui::Step::Compare);
        QVERIFY(test.waitForPair());
        const qint64 row = test.review()->pair().row;
        for (const Qt::Key pressed : {Qt::Key_1, Qt::Key_Space, Qt::Key_D, Qt::Key_E})
            test.key(pressed);
        QTest::mouseClick(test.window.find<ui::VoteButton>(u"voteSame"), Qt::LeftButton);
        QVERIFY(test.waitForVotes(1)); // the button's
        QCOMPARE(test.review()->pair().row, row);
        QVERIFY(!test.review()->marksDifferences());
        QVERIFY(!test.window.find<QDialog>(u"repairSheet"));
    }

    void keepsLettersInTheNote()
    {
        CompareWindow test;
        QVERIFY(test.waitForPair());
        auto *note = test.window.find<QLineEdit>(u"voteNote");
        note->setFocus();
        QTest::keyClicks(note, u"1 Does not greet"_s);
        QCOMPARE(note->text(), u"1 Does not greet"_s);
        test.page()->commitPendingEdits();
        QTRY_VERIFY(test.page()->comparisons()->rows().front().hasNote ||
            test.page()->comparisons()->rows()[1].hasNote);
        QVERIFY(test.waitForVotes(0));
    }

    void saysWhatTheVotesSay()
    {
        CompareWindow test(StoredAnswers{.rows = 24});
        QVERIFY(test.waitForPair());
        core::ReviewStore review(test.window.window->session()->store());
        for (int i = 0; i < 24; ++i) {
            const qint64 row = test.review()->pair().row;
            const auto whole = value(review.row(row));
            // The second model is better in all but three.
            const core::VoteChoice wanted =
                i < 3 ? core::VoteChoice::Before : core::VoteChoice::After;
            test.key(
                static_cast<Qt::Key>(Qt::Key_0 + int(core::blindChoiceFor(wanted, whole.swapped))));
            QVERIFY(test.waitForVotes(i + 1));
            if (i == 9)
                QVERIFY(test.text(u"stripVerdict").startsWith(u"Too early to tell"_s));
            test.key(Qt::Key_Space);
            if (i < 23)
                QTRY_VERIFY(test.review()->pair().row != row);
        }
        // After the last one the result is shown by itself.
        QTRY_COMPARE(test.page()->view(), ui::ComparePage::View::Result);
        QCOMPARE(test.text(u"verdictHeadline"), u"Clearly better: preferred in 21 of 24."_s);
        auto *table = test.window.find<QTableView>(u"measureTable");
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 0);
        QStringList said;
        for (const auto *label : test.window.find<QWidget>(u"sanityCard")->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(u"These answers cost nothing."_s), qPrintable(said.join(u'\n')));
        const QAbstractItemModelTester tester(table->model());
        support::picture(test.window.window.get(), u"compare-result"_s);

        const QString report = test.window.home.filePath(u"report.html"_s);
        test.window.dialogs.files = {report};
        test.window.find<QAction>(u"reportHtml")->trigger();
        QTRY_VERIFY(QFile::exists(report));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Clearly better: preferred in 21 of 24."));

        const QString paper = test.window.home.filePath(u"report.pdf"_s);
        test.window.dialogs.files = {paper};
        test.window.find<QAction>(u"reportPdf")->trigger();
        QVERIFY(!QFile::exists(paper)); // the page does not wait for it
        QCOMPARE(test.window.dialogs.requests.back().suggestedName, u"Report.pdf"_s);
        QCOMPARE(test.window.dialogs.requests.back().filters.size(), 2);
        QTRY_VERIFY(QFile::exists(paper));
        QFile pdf(paper);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/FontFile")); // it has letters, also from another thread
    }

    void saysWhichEndingsAReportCanHave()
    {
        CompareWindow test;
        QVERIFY(test.waitForPair());
        QTRY_VERIFY(test.page()->comparisons()->lastDigest());
        const QString path = test.window.home.filePath(u"report.docx"_s);
        test.window.dialogs.files = {path};
        test.window.find<QAction>(u"reportHtml")->trigger();
        QTRY_COMPARE(test.window.dialogs.questions.size(), 1);
        QVERIFY(test.window.dialogs.questions.front().body.contains(u".pdf"_s));
        QVERIFY(!QFile::exists(path));
    }

    void makesAPreferencePairOfARepairedAnswer()
    {
        CompareWindow test;
        QVERIFY(test.waitForPair());
        const core::BlindPair pair = test.review()->pair();
        test.key(Qt::Key_E);
        auto *sheet = test.window.find<ui::RepairSheet>(u"repairSheet");
        QVERIFY(sheet);
        sheet->findChild<QTextEdit *>(u"repairText"_s)->setPlainText(u"Better so."_s);
        support::picture(sheet, u"compare-repair"_s);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"repairAdd"_s), Qt::LeftButton);
        core::ProjectStore &store = test.window.window->session()->store();
        QTRY_COMPARE(value(store.allIds()).size(), 13u);
        const auto ids = value(store.allIds());
        const core::Example added = value(store.examples({ids.back()})).front();
        QCOMPARE(added.answer(), u"Better so."_s);
        QCOMPARE(added.rejected, pair.answers[1]);
        QCOMPARE(added.split, core::Split::Train);
    }

    void showsHostileAnswersAsTheyAre()
    {
        CompareWindow test(StoredAnswers{.rows = 2,
            .before = u"<b>bold</b> <script>alert(1)</script> ![x](https://leak.example/p.png)"_s,
            .after = u"\u202etxt.exe bell\u0007"_s});
        QVERIFY(test.waitForPair());
        const QString both = test.shown(Place::Left) + test.shown(Place::Right);
        QVERIFY(both.contains(u"<script>alert(1)</script>"_s)); // to be read, not carried out
        QVERIFY(!both.contains(QChar(0x202e)));
        QVERIFY(!both.contains(QChar(7)));
    }

    void cutsEndlessAnswersUntilAsked()
    {
        CompareWindow test(
            StoredAnswers{.rows = 2, .before = QString(1'000'000, u'x'), .after = u"short"_s});
        QVERIFY(test.waitForPair());
        const Place large =
            test.review()->pair().answers[0].size() > 1'000 ? Place::Left : Place::Right;
        QVERIFY(test.shown(large).count(u'x') <= ui::AnswerView::kShown);
        auto *card = test.review()->findChild<ui::AnswerCard *>(
            large == Place::Left ? u"leftAnswer"_s : u"rightAnswer"_s);
        auto *all = card->findChild<QPushButton *>(u"showAll"_s);
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(test.shown(large).count(u'x'), 1'000'000);
        QVERIFY(!all->isVisible());
    }

    void comparesTwoModelsFromThePage()
    {
        support::FakeChat chat;
        CompareWindow test(StoredAnswers{.rows = 0});
        QTRY_COMPARE(test.page()->view(), ui::ComparePage::View::Setup);
        test.page()->comparisons()->setService(chat.address(), u"formal"_s);
        auto *after = test.window.find<QComboBox>(u"compareAfter");
        auto *before = test.window.find<QComboBox>(u"compareBefore");
        QTRY_VERIFY(
            after->count() > 0 && after->itemText(after->count() - 1).startsWith(u"formal"_s));
        after->setCurrentIndex(after->count() - 1);
        emit after->activated(after->currentIndex());
        before->setCurrentIndex(before->count() - 1);
        emit before->activated(before->currentIndex());
        QTRY_COMPARE(test.text(u"setupObstacle"), u"Choose two that differ."_s);
        // The same model told something else is another one: through the session, for brevity.
        ui::ComparisonWish wish{.before = test.page()->comparisons()->choices().back(),
            .after = test.page()->comparisons()->choices().back(),
            .source = core::RowSource::Questions,
            .questions = u"Where is it?\nWho are you?\nWhen?"_s};
        wish.before.contestant.model = u"plain"_s;
        test.page()->comparisons()->prepare(wish);
        QTRY_VERIFY(test.page()->comparisons()->prepared());
        QCOMPARE(test.page()->comparisons()->prepared()->counting(), 3);
        QVERIFY(test.text(u"setupWhere").contains(u"127.0.0.1"_s));
        // Somebody else's computer can be spared.
        auto *pace = test.window.find<QSpinBox>(u"perMinute");
        QVERIFY(pace->isVisible());
        QCOMPARE(pace->text(), u"as fast as it answers"_s);
        support::picture(test.window.window.get(), u"compare-setup"_s);
        QTest::mouseClick(test.window.find<QPushButton>(u"compareGo"), Qt::LeftButton);
        QTRY_COMPARE(test.page()->view(), ui::ComparePage::View::Review);
        QTRY_VERIFY_WITH_TIMEOUT(test.page()->comparisons()->comparison() &&
                test.page()->comparisons()->comparison()->state == core::ComparisonState::Finished,
            30'000);
        QTRY_VERIFY(test.review()->canVoteNow());
        const QString both = test.shown(Place::Left) + test.shown(Place::Right);
        QVERIFY(both.contains(u"You wrote:"_s));
        QVERIFY(both.contains(u"Dear Customer,"_s));
    }

    void asksNoFasterThanWanted()
    {
        support::FakeChat chat;
        CompareWindow test(StoredAnswers{.rows = 0});
        QTRY_COMPARE(test.page()->view(), ui::ComparePage::View::Setup);
        QVERIFY(!test.window.find<QSpinBox>(u"perMinute")->isVisible()); // nothing leaves yet
        test.page()->comparisons()->setService(chat.address(), u"formal"_s);
        auto *after = test.window.find<QComboBox>(u"compareAfter");
        QTRY_VERIFY(
            after->count() > 0 && after->itemText(after->count() - 1).startsWith(u"formal"_s));
        test.window.find<QRadioButton>(u"askProbe")->setChecked(true);
        after->setCurrentIndex(after->count() - 1);
        emit after->activated(after->currentIndex());
        QTRY_VERIFY(test.window.find<QSpinBox>(u"perMinute")->isVisible());
        test.window.find<QSpinBox>(u"perMinute")->setValue(30);
        QTRY_VERIFY(test.page()->comparisons()->prepared() &&
            test.page()->comparisons()->prepared()->plan.settings.perMinute == 30);
        // What stays on this computer is not slowed down.
        after->setCurrentIndex(after->findText(u"Care"_s, Qt::MatchContains));
        emit after->activated(after->currentIndex());
        QTRY_VERIFY(!test.window.find<QSpinBox>(u"perMinute")->isVisible());
        QTRY_VERIFY(test.page()->comparisons()->prepared() &&
            test.page()->comparisons()->prepared()->plan.settings.perMinute == 0);
    }

    void offersToCompareWhatWasTunedMeanwhile()
    {
        CompareWindow test;
        QTRY_COMPARE(test.page()->view(), ui::ComparePage::View::Review);
        test.window.window->goTo(ui::Step::Collect);
        const qint64 second =
            CompareWindow::addJob(test.window.window->session()->store(), u"Care again"_s);
        test.window.window->goTo(ui::Step::Compare);
        QTRY_COMPARE(test.page()->view(), ui::ComparePage::View::Setup);
        const auto *setup = test.page()->findChild<ui::SetupPanel *>();
        QTRY_VERIFY(setup->wish());
        QCOMPARE(setup->wish()->after.contestant.job, second);
        QVERIFY(!setup->wish()->before.isTuned());
        // Who comes back without having begun finds it as it was left.
        test.window.window->goTo(ui::Step::Collect);
        test.window.window->goTo(ui::Step::Compare);
        QTRY_VERIFY(test.page()->comparisons()->isReady());
        QCOMPARE(test.page()->view(), ui::ComparePage::View::Setup);
    }

    void keepsWhatIsThereWhenAModelDisappears()
    {
        support::FakeChat chat;
        CompareWindow test(StoredAnswers{.rows = 0});
        QTRY_COMPARE(test.page()->view(), ui::ComparePage::View::Setup);
        test.page()->comparisons()->setService(chat.address(), u"formal"_s);
        QTRY_VERIFY(!test.page()->comparisons()->choices().empty() &&
            test.page()->comparisons()->choices().back().contestant.model == u"formal"_s);
        QTRY_VERIFY(!test.page()->comparisons()->isPreparing());
        ui::ComparisonWish wish{.before = test.page()->comparisons()->choices().back(),
            .after = test.page()->comparisons()->choices().back(),
            .source = core::RowSource::Questions,
            .questions = u"Where is it?\nWho are you?\nWhen?\nHow?"_s};
        wish.before.contestant.model = u"gone-after-2"_s;
        test.page()->comparisons()->prepare(wish);
        QTRY_VERIFY(test.page()->comparisons()->prepared());
        test.page()->comparisons()->start();
        QTRY_VERIFY_WITH_TIMEOUT(test.page()->comparisons()->comparison() &&
                test.page()->comparisons()->comparison()->state ==
                    core::ComparisonState::Incomplete,
            30'000);
        QTRY_VERIFY(test.review()->canVoteNow());
        QVERIFY(test.window.find<QPushButton>(u"resumeComparison")->isVisible());
        support::picture(test.window.window.get(), u"compare-incomplete"_s);
        test.key(Qt::Key_1);
        QVERIFY(test.waitForVotes(1));
    }

    void looksRightInTheDarkFromRightToLeftAndLarge()
    {
        CompareWindow test;
        QVERIFY(test.waitForPair());
        test.key(Qt::Key_1);
        QVERIFY(test.waitForVotes(1));
        test.window.appearance.setSchemeChoice(ui::SchemeChoice::Dark);
        support::picture(test.window.window.get(), u"compare-dark"_s);
        test.window.appearance.setSchemeChoice(ui::SchemeChoice::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        support::picture(test.window.window.get(), u"compare-rtl"_s);
        // Left stays left.
        const auto place = [&](const char16_t *name) {
            const auto *widget = test.window.find<QWidget>(name);
            return widget->mapTo(test.window.window.get(), QPoint()).x();
        };
        QTRY_VERIFY(place(u"leftAnswer") < place(u"rightAnswer"));
        QVERIFY(place(u"voteLeft") < place(u"voteRight"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        test.window.appearance.setTextSize(150);
        support::picture(test.window.window.get(), u"compare-150"_s);
        // Nothing of a vote is cut off.
        for (const char16_t *name : {u"voteLeft", u"voteRight", u"voteSame", u"voteBad"}) {
            const auto *vote = test.window.find<ui::VoteButton>(name);
            QVERIFY(vote->width() >= vote->minimumSizeHint().width());
            QVERIFY(!vote->visibleRegion().isEmpty() || vote->isVisible());
        }
        test.window.appearance.setTextSize(100);
    }
};

ATTUNE_TEST(TestComparePage);
#include "tst_comparepage.moc"
