// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "collectfixture.h"
#include "core/text/tokenencoding.h"
#include "tests/support/testprogram.h"
#include "ui/check/flagcards.h"
#include "ui/collect/examplecommands.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"
#include "ui/collect/groupmodel.h"
#include "ui/collect/textfield.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using ui::ActionId;
using ui::TextField;

namespace {

std::vector<core::Example> pairs(int count)
{
    std::vector<core::Example> examples;
    for (int i = 1; i <= count; ++i)
        examples.push_back(
            core::makePair(u"question %1"_s.arg(i), u"answer %1 about orders"_s.arg(i)));
    return examples;
}

} // namespace

class TestCollectPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<support::CollectFixture> m_on;
    ui::ExampleTableView *m_table = nullptr;

    void open(int count)
    {
        m_on = std::make_unique<support::CollectFixture>(pairs(count));
        m_on->show();
        m_table = m_on->find<ui::ExampleTableView>("exampleTable");
        QTRY_COMPARE(m_table->model()->rowCount(), count);
        if (count > 0)
            QTRY_COMPARE(answer()->text(), u"answer 1 about orders"_s);
    }

    TextField *answer() const { return m_on->find<TextField>("answerField"); }

    void goTo(int row)
    {
        m_table->selectRow(row);
        QTRY_COMPARE(answer()->text(), m_on->stored(m_table->currentId()).answer());
    }

    QString answerOf(int row) const { return m_on->stored(m_on->ids[std::size_t(row)]).answer(); }

    void trigger(ActionId id) { m_on->actions[id]->trigger(); }

    void type(TextField *field, const QString &text)
    {
        field->setFocus();
        field->moveCursor(QTextCursor::End);
        QTest::keyClicks(field, text);
    }

    qsizetype steps() const
    {
        return qsizetype(support::value(m_on->session->store().history(100)).size());
    }

private slots:
    void init()
    {
        support::failOnWarning();
        support::dress();
    }

    void cleanup() { m_on.reset(); }

    void savesShortlyAfterTheLastKeyInOneStep()
    {
        open(3);
        const qsizetype before = steps();
        type(answer(), u" now"_s);
        QCOMPARE(m_on->stored(m_on->ids[0]).answer(), u"answer 1 about orders"_s);
        QTRY_COMPARE(m_on->stored(m_on->ids[0]).answer(), u"answer 1 about orders now"_s);
        type(answer(), u" and then"_s);
        QTRY_COMPARE(m_on->stored(m_on->ids[0]).answer(), u"answer 1 about orders now and then"_s);
        QCOMPARE(steps(), before + 1);
    }

    void countsTokensBesideWords()
    {
        open(1);
        const auto encoding = core::TokenEncoding::load(core::EncodingName::O200kBase);
        QVERIFY_RESULT(encoding);
        const auto shown = [this] { return answer()->accessibleDescription(); };
        const auto wanted = [&](const QString &text) {
            return u"· %1 token"_s.arg((*encoding)->count(text));
        };
        QTRY_VERIFY2(shown().contains(wanted(u"answer 1 about orders"_s)), qPrintable(shown()));
        QVERIFY2(shown().startsWith(u"4 word"), qPrintable(shown()));
        type(answer(), u" and parcels"_s);
        QVERIFY(shown().startsWith(u"6 word")); // at once, the tokens after a pause
        QTRY_VERIFY2(
            shown().contains(wanted(u"answer 1 about orders and parcels"_s)), qPrintable(shown()));
    }

    void offersShownAndSelectedForExport()
    {
        open(4);
        QVERIFY(m_on->page->exportScope().shown.empty());
        QVERIFY(m_on->page->exportScope().selected.empty());
        m_table->selectAll();
        QCOMPARE(m_on->page->exportScope().selected, m_on->ids);
        m_on->page->setSearchText(u"question 3"_s);
        QTRY_COMPARE(m_on->page->exportScope().shown, std::vector{m_on->ids[2]});
        QVERIFY(m_on->page->exportScope().selected.empty());
    }

    void showsWhatThereIsToLookAt()
    {
        open(4);
        auto flags = std::make_shared<ui::ExampleFlags::Table>();
        ui::FindingList findings;
        for (const QString &words : {u"answer 3"_s, u"no longer there"_s}) {
            auto one = std::make_shared<core::checks::Finding>();
            one->check = u"fmt.greeting"_s;
            one->example = m_on->ids[2];
            one->span = {0, words.size()};
            one->fragment = words;
            findings.push_back(one);
        }
        (*flags)[m_on->ids[2]] = {ui::BadgeKind::Look, u"Greeting"_s, 2, {}, findings};
        (*flags)[m_on->ids[3]] = {ui::BadgeKind::Tip, u"Hedging"_s, 1};
        m_on->m_flags.set(
            flags, std::make_shared<const std::vector<core::ExampleId>>(1, m_on->ids[2]));
        const auto state = [this](int row, int role) {
            return m_table->model()->index(row, ui::ExampleTableModel::State).data(role);
        };
        QCOMPARE(state(2, ui::ExampleTableModel::FlagNameRole).toString(), u"Greeting"_s);
        QVERIFY(!state(1, ui::ExampleTableModel::FlagRole).isValid());
        QVERIFY(!state(3, ui::ExampleTableModel::FlagRole).isValid()); // only a tip
        const auto heard = [this] {
            return m_table->model()
                ->index(2, ui::ExampleTableModel::Answer)
                .data(Qt::AccessibleTextRole)
                .toString();
        };
        QTRY_VERIFY2(heard().contains(u"2 flag"_s), qPrintable(heard()));
        goTo(2);
        QTRY_COMPARE(answer()->extraSelections().size(), 1);
        QCOMPARE(answer()->extraSelections().constFirst().cursor.selectedText(), u"answer 3"_s);
        goTo(0);
        QTRY_VERIFY(answer()->extraSelections().isEmpty());

        auto *groups = m_on->find<QListView>("groupList");
        int row = -1;
        for (int i = 0; i < groups->model()->rowCount(); ++i) {
            if (groups->model()->index(i, 0).data().toString() == u"To look at"_s)
                row = i;
        }
        QVERIFY(row >= 0);
        QCOMPARE(groups->model()->index(row, 0).data(ui::CountRole).toInt(), 1);
        groups->setCurrentIndex(groups->model()->index(row, 0));
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(m_table->examples()->idAt(0), m_on->ids[2]);
        // It is fixed elsewhere: the group becomes empty.
        m_on->m_flags.set(std::make_shared<const ui::ExampleFlags::Table>(),
            std::make_shared<const std::vector<core::ExampleId>>());
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
    }

    void goesFromFlagToFlag()
    {
        open(5);
        auto flags = std::make_shared<ui::ExampleFlags::Table>();
        const auto flag = [&](int row, const QStringList &phrases, ui::BadgeKind kind) {
            ui::ExampleFlag &one = (*flags)[m_on->ids[std::size_t(row)]];
            one.kind = kind;
            for (const QString &words : phrases) {
                auto finding = std::make_shared<core::checks::Finding>();
                finding->check = u"fmt.greeting"_s;
                finding->example = m_on->ids[std::size_t(row)];
                finding->fragment = words;
                finding->span = {answerOf(row).indexOf(words), words.size()};
                finding->title = u"About “%1”."_s.arg(words);
                one.findings.push_back(finding);
            }
            one.count = int(one.findings.size());
        };
        flag(1, {u"answer"_s, u"orders"_s}, ui::BadgeKind::Look);
        flag(2, {u"about"_s}, ui::BadgeKind::Tip);
        flag(4, {u"about"_s, u"orders"_s}, ui::BadgeKind::Must);
        m_on->m_flags.set(flags, std::make_shared<const std::vector<core::ExampleId>>());
        for (const ActionId id : {ActionId::NextFlag, ActionId::PreviousFlag}) {
            m_on->actions.offer(id); // as the page that checks does
            m_on->actions[id]->setEnabled(true);
        }
        auto *cards = m_on->find<ui::FlagCards>("flagCards");
        QVERIFY(cards && !cards->isVisible());
        const auto open = [&] {
            for (QWidget *card : cards->findChildren<QWidget *>()) {
                if (card->isVisible() && card->objectName().startsWith(u"flagCard"_s) &&
                    card->findChild<QPushButton *>(u"cardIgnore"_s))
                    return card->accessibleName().section(u"About "_s, 1);
            }
            return QString();
        };
        const auto at = [&](int row, const QString &words) {
            return QTest::qWaitFor([&] {
                return m_table->currentIndex().row() == row && cards->isVisible() &&
                    open() == u"“%1”."_s.arg(words);
            });
        };
        trigger(ActionId::NextFlag);
        QVERIFY(at(1, u"answer"_s));
        QCOMPARE(cards->count(), 2);
        trigger(ActionId::NextFlag);
        QVERIFY(at(1, u"orders"_s));
        trigger(ActionId::NextFlag); // past the tip
        QVERIFY(at(4, u"about"_s));
        trigger(ActionId::PreviousFlag);
        QVERIFY(at(1, u"orders"_s)); // from the end
        trigger(ActionId::NextFlag);
        QVERIFY(at(4, u"about"_s));
        trigger(ActionId::NextFlag);
        QVERIFY(at(4, u"orders"_s));
        QSignalSpy toast(m_on->page, &ui::Page::toastRequested);
        trigger(ActionId::NextFlag); // around the end
        QVERIFY(at(1, u"answer"_s));
        QCOMPARE(toast.size(), 1);

        // Typing, the caret goes with it, and what was typed is kept.
        type(answer(), u"!"_s);
        trigger(ActionId::NextFlag);
        QVERIFY(at(1, u"orders"_s));
        QVERIFY(answer()->hasFocus());
        QCOMPARE(answer()->textCursor().position(), answer()->text().indexOf(u"orders"_s));
        QTRY_VERIFY(m_on->stored(m_on->ids[1]).answer().endsWith(u'!'));

        QSignalSpy asked(&m_on->m_flags, &ui::ExampleFlags::requested);
        auto *ignore = cards->findChild<QPushButton *>(u"cardIgnore"_s);
        QTest::mouseClick(ignore, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ui::FindingAction>(), ui::FindingAction::IgnoreHere);
        QCOMPARE(asked[0][1].value<ui::FindingPtr>()->fragment, u"orders"_s);

        // The flags go: so do the cards.
        m_on->m_flags.set(std::make_shared<const ui::ExampleFlags::Table>(),
            std::make_shared<const std::vector<core::ExampleId>>());
        QTRY_VERIFY(!cards->isVisible());
        toast.clear();
        trigger(ActionId::NextFlag);
        QCOMPARE(toast.size(), 1);
        QCOMPARE(m_table->currentIndex().row(), 1);
    }

    void savesBeforeGoingOn()
    {
        open(3);
        type(answer(), u"!"_s);
        trigger(ActionId::NextExample);
        QTRY_COMPARE(answer()->text(), u"answer 2 about orders"_s);
        QTRY_COMPARE(m_on->stored(m_on->ids[0]).answer(), u"answer 1 about orders!"_s);
        QCOMPARE(m_on->stored(m_on->ids[1]).answer(), u"answer 2 about orders"_s);
    }

    void undoWhileTypingUndoesWhatWasTyped()
    {
        open(3);
        type(answer(), u" typed"_s);
        QTest::keyClick(answer(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(answer()->text(), u"answer 1 about orders"_s);
        QCOMPARE(m_on->stored(m_on->ids[0]).answer(), u"answer 1 about orders"_s);
    }

    void aChangeFromElsewhereLeavesTypedTextAlone()
    {
        open(2);
        type(answer(), u" typed"_s);
        core::ExamplePatch patch;
        patch.ids = {m_on->ids[0]};
        patch.note = u"a note"_s;
        m_on->apply({.action = u"edit-note"_s, .patches = {patch}});
        QTRY_COMPARE(m_on->find<TextField>("noteField")->text(), u"a note"_s);
        QCOMPARE(answer()->text(), u"answer 1 about orders typed"_s);
        QTRY_COMPARE(m_on->stored(m_on->ids[0]).answer(), u"answer 1 about orders typed"_s);
        QCOMPARE(m_on->stored(m_on->ids[0]).note, u"a note"_s);
    }

    void doneAndNext()
    {
        open(4);
        core::ExamplePatch done;
        done.ids = {m_on->ids[1]};
        done.status = core::Status::Done;
        m_on->apply({.action = u"set-status"_s, .patches = {done}});
        const QModelIndex state = m_table->model()->index(1, ui::ExampleTableModel::State);
        QTRY_COMPARE(state.data().toString(), u"Done"_s);
        type(answer(), u"."_s);
        QTest::keyClick(answer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_table->currentId(), m_on->ids[2]);
        QTRY_COMPARE(m_on->stored(m_on->ids[0]).status, core::Status::Done);
        QCOMPARE(m_on->stored(m_on->ids[0]).answer(), u"answer 1 about orders."_s);
        QVERIFY(answer()->hasFocus()); // the hands stay where they are
    }

    void saysWhenEverythingIsDone()
    {
        open(2);
        QSignalSpy toast(m_on->page, &ui::Page::toastRequested);
        trigger(ActionId::MarkDoneAndNext);
        QTRY_COMPARE(m_table->currentId(), m_on->ids[1]);
        QTRY_COMPARE(m_on->stored(m_on->ids[0]).status, core::Status::Done);
        trigger(ActionId::MarkDoneAndNext);
        QTRY_VERIFY(!toast.isEmpty());
        QCOMPARE(toast.last()[0].toString(), u"Everything shown here is done."_s);
    }

    void keepsSelectionAndCurrentWhenRowsComeAndGo()
    {
        open(2000);
        QAbstractItemModelTester tester(
            m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_table->selectIds({m_on->ids[1500], m_on->ids[1501]});
        m_on->apply({.action = u"remove"_s, .remove = {m_on->ids[10], m_on->ids[700]}});
        QTRY_COMPARE(m_table->model()->rowCount(), 1998);
        QCOMPARE(m_table->selectedIds(),
            (std::vector<core::ExampleId>{m_on->ids[1500], m_on->ids[1501]}));
        QCOMPARE(m_table->currentId(), m_on->ids[1500]);

        // Another order: everything moves, the selection stays with its examples.
        m_table->sortByColumn(ui::ExampleTableModel::Question, Qt::DescendingOrder);
        QTRY_VERIFY(m_table->examples()->idAt(0) != m_on->ids[0]);
        QCOMPARE(m_table->currentId(), m_on->ids[1500]);
        QCOMPARE(m_table->selectedCount(), 2);
        QVERIFY(
            m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
    }

    void removesAndPutsBack()
    {
        open(3);
        goTo(1);
        QSignalSpy toast(m_on->page, &ui::Page::toastRequested);
        trigger(ActionId::Remove);
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        QTRY_COMPARE(toast.size(), 1);
        QCOMPARE(toast[0][1].toBool(), true);
        // The next one takes its place: current, highlighted, and in the editor.
        QCOMPARE(m_table->currentId(), m_on->ids[2]);
        QCOMPARE(m_table->selectedIds(), std::vector{m_on->ids[2]});
        QTRY_COMPARE(answer()->text(), u"answer 3 about orders"_s);
        trigger(ActionId::Undo);
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        QTRY_COMPARE(m_table->currentId(), m_on->ids[1]); // shows what came back
    }

    void removingTheLastSelectsTheOneBefore()
    {
        open(5);
        m_table->selectIds({m_on->ids[3], m_on->ids[4]});
        trigger(ActionId::Remove);
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        QCOMPARE(m_table->selectedIds(), std::vector{m_on->ids[2]});
        QCOMPARE(m_table->currentId(), m_on->ids[2]);
        QTRY_COMPARE(answer()->text(), u"answer 3 about orders"_s);
    }

    void erasesOnlyWhenToldSo()
    {
        open(3);
        m_on->apply({.action = u"remove"_s, .remove = {m_on->ids[0]}});
        m_on->page->restoreState({{u"group"_s, 5}}); // Removed
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        m_table->selectRow(0);
        m_on->dialogs.answers = {0, 1};
        trigger(ActionId::EraseForGood);
        QTRY_COMPARE(m_on->dialogs.asked.size(), std::size_t(1));
        QCOMPARE(m_on->dialogs.asked[0].destructive, 1);
        QTest::qWait(50);
        QCOMPARE(m_table->model()->rowCount(), 1);
        trigger(ActionId::EraseForGood);
        QTRY_COMPARE(m_table->model()->rowCount(), 0);
    }

    void changesSeveralAtOnce()
    {
        open(12);
        m_table->selectAll();
        QTRY_VERIFY(m_on->find<QComboBox>("bulkStatus")->isVisible());
        const qsizetype before = steps();
        auto *tag = m_on->find<QComboBox>("bulkAddTag");
        tag->setEditText(u"urgent"_s);
        QTest::mouseClick(m_on->find<QPushButton>("bulkAddTagButton"), Qt::LeftButton);
        QTRY_COMPARE(m_on->stored(m_on->ids[11]).tags, QStringList{u"urgent"_s});
        auto *note = m_on->find<QLineEdit>("bulkNote");
        note->setText(u"checked"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(m_on->stored(m_on->ids[3]).note, u"checked"_s);
        QCOMPARE(steps(), before + 2);
        QCOMPARE(m_table->selectedCount(), 12);
    }

    void addsWhereTheUserIs()
    {
        open(2);
        m_on->page->setSearchText(u"question 2"_s);
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QSignalSpy search(m_on->page, &ui::Page::searchTextChanged);
        trigger(ActionId::AddExample);
        QTRY_COMPARE(m_table->model()->rowCount(), 3); // a new one does not contain the search text
        QCOMPARE(search.size(), 1);
        QTRY_VERIFY(m_on->find<TextField>("questionField")->hasFocus());
        QCOMPARE(m_table->currentIndex().row(), 2);
        QTest::keyClicks(m_on->find<TextField>("questionField"), u"Hello?"_s);
        QTest::keyClick(m_on->find<TextField>("questionField"), Qt::Key_Escape);
        QVERIFY(m_table->hasFocus());
        QTRY_COMPARE(m_on->stored(m_table->currentId()).question(), u"Hello?"_s);
    }

    void emptySearchOffersEverything()
    {
        open(3);
        m_on->page->setSearchText(u"zzz"_s);
        QTRY_VERIFY(m_on->find<QPushButton>("showAll")->isVisible());
        QTest::mouseClick(m_on->find<QPushButton>("showAll"), Qt::LeftButton);
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        QVERIFY(m_table->isVisible());
    }

    void replacesWithPreviewAndSkipsWhatWasEdited()
    {
        open(3);
        trigger(ActionId::Replace);
        auto *find = m_on->find<QLineEdit>("findField");
        auto *go = m_on->find<QPushButton>("replaceAll");
        auto *preview = m_on->find<QTableView>("replacePreview");
        find->setText(u"orders"_s);
        m_on->find<QLineEdit>("replacementField")->setText(u"parcels"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE(preview->model()->rowCount(), 3);
        QAbstractItemModelTester tester(
            preview->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(preview->model()->setData(
            preview->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        // Edited after the preview was made.
        core::Edit edit = support::editAnswer(m_on->stored(m_on->ids[1]), u"other orders"_s);
        QSignalSpy toast(m_on->page, &ui::Page::toastRequested);
        (void)m_on->session->store().apply(edit);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(toast.size(), 1);
        QVERIFY2(toast[0][0].toString().startsWith(u"1 example(s) changed. 1 skipped"_s),
            qPrintable(toast[0][0].toString()));
        QCOMPARE(m_on->stored(m_on->ids[0]).answer(), u"answer 1 about parcels"_s);
        QCOMPARE(m_on->stored(m_on->ids[1]).answer(), u"other orders"_s);
        QCOMPARE(m_on->stored(m_on->ids[2]).answer(), u"answer 3 about orders"_s);
    }

    void copiesSelectedRows()
    {
        open(3);
        m_table->selectIds({m_on->ids[0], m_on->ids[2]});
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text(),
            u"question 1\tanswer 1 about orders\nquestion 3\tanswer 3 about orders\n"_s);
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    }

    void copiesMoreRowsThanARichTableHolds()
    {
        const int count = int(ui::ExampleCommands::kMostInAllForms) + 1;
        open(count);
        QSignalSpy toast(m_on->page, &ui::Page::toastRequested);
        m_table->selectAll();
        QApplication::clipboard()->setImage(QImage(1, 1, QImage::Format_RGB32)); // no text
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->mimeData()->hasText());
        const QString text = QApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), count); // what a spreadsheet makes rows of
        QVERIFY(text.endsWith(u"question %1\tanswer %1 about orders\n"_s.arg(count)));
        QTRY_VERIFY(!toast.isEmpty() && toast.last()[0].toString().contains(u"copied"));
    }

    void duplicatesAndSelectsTheCopy()
    {
        open(3);
        trigger(ActionId::Duplicate);
        QTRY_COMPARE(m_table->model()->rowCount(), 4);
        QTRY_COMPARE(m_table->currentIndex().row(), 1);
        QCOMPARE(m_on->stored(m_table->currentId()).answer(), u"answer 1 about orders"_s);
    }

    void panesByKeyboard()
    {
        open(2);
        m_table->setFocus();
        QVERIFY(m_on->page->focusNextPane(true));
        QVERIFY(m_on->find<TextField>("questionField")->hasFocus());
        QVERIFY(!m_on->page->focusNextPane(true)); // the window goes on
        QVERIFY(m_on->page->focusNextPane(false));
        QVERIFY(m_table->hasFocus());
        QVERIFY(m_on->page->focusNextPane(false));
        QVERIFY(m_on->find<QWidget>("groupList")->hasFocus());
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_F2);
        QVERIFY(answer()->hasFocus());
    }

    void stateComesBack()
    {
        open(50);
        core::ExamplePatch patch;
        patch.ids = {m_on->ids[30], m_on->ids[31], m_on->ids[32]};
        patch.addTags = {u"later"_s};
        m_on->apply({.action = u"add-tag"_s, .patches = {patch}});
        m_on->page->restoreState({{u"group"_s, 6}, {u"tag"_s, u"later"_s}});
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        m_table->selectRow(2);
        const QJsonObject state = m_on->page->saveState();
        m_on->page->setSession(nullptr);
        QCOMPARE(m_table->model()->rowCount(), 0);
        m_on->page->setSession(m_on->session.get());
        m_on->page->restoreState(state);
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        QCOMPARE(m_table->currentId(), m_on->ids[32]);
    }

    void conversations()
    {
        core::Example example = core::makePair(u"one"_s, u"two"_s);
        example.turns.push_back({core::Role::User, u"three"_s});
        example.turns.push_back({core::Role::Assistant, u"four"_s, "{\"weight\":0}"});
        m_on = std::make_unique<support::CollectFixture>(std::vector{example});
        m_on->show();
        m_table = m_on->find<ui::ExampleTableView>("exampleTable");
        QTRY_COMPARE(m_on->page->findChildren<TextField *>(u"answerField"_s).size(), 2);
        TextField *last = m_on->page->findChildren<TextField *>(u"answerField"_s).last();
        QTRY_COMPARE(last->text(), u"four"_s);
        type(last, u"!"_s);
        QTRY_COMPARE(m_on->stored(m_on->ids[0]).answer(), u"four!"_s);
        QCOMPARE(m_on->stored(m_on->ids[0]).turns[3].extra, QByteArray("{\"weight\":0}"));
        QCOMPARE(m_on->stored(m_on->ids[0]).turns.size(), std::size_t(4));
    }

    void everyControlHasANameForScreenReaders()
    {
        open(2);
        const auto children = m_on->page->findChildren<QWidget *>();
        for (QWidget *widget : children) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            if (widget->inherits("QComboBoxListView") || widget->focusProxy())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QString name = accessible->text(QAccessible::Name);
            if (qobject_cast<QComboBox *>(widget)) // its name is its text: the label names it
                name = accessible->relations(QAccessible::Label).isEmpty() ? QString() : u"x"_s;
            QVERIFY2(!name.isEmpty(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                    widget->objectName()));
        }
    }
};

ATTUNE_TEST(TestCollectPage);
#include "tst_collectpage.moc"
