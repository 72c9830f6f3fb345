// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "fakereader.h"
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/collect/exampletablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <numeric>

using namespace Qt::StringLiterals;
using ui::ExampleTableModel;

namespace {

std::vector<core::ExampleId> upTo(int count)
{
    std::vector<core::ExampleId> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

core::ChangeSummary updated(std::vector<core::ExampleId> ids)
{
    core::ChangeSummary change;
    change.updated = std::move(ids);
    return change;
}

} // namespace

class TestExampleTableModel : public QObject
{
    Q_OBJECT

private:
    support::FakeReader m_fake;
    std::unique_ptr<ExampleTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString text(int row, int column = ExampleTableModel::Question) const
    {
        return m_model->index(row, column).data().toString();
    }

    void show(int count)
    {
        m_model->setReader(m_fake.reader());
        m_fake.answerList(upTo(count));
        QTRY_COMPARE(m_model->rowCount(), count);
    }

    /// Looks at a row as a view would, and answers what is asked for.
    void load(int row, int version = 1)
    {
        (void)text(row);
        QTRY_VERIFY(!m_fake.pages.empty());
        m_fake.answerPage(version);
        QTRY_VERIFY(!text(row).isEmpty());
    }

private slots:
    void init()
    {
        support::failOnWarning();
        m_fake = {};
        m_model = std::make_unique<ExampleTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void fetchesWhatIsLookedAtAndAroundIt()
    {
        show(1000);
        m_model->setVisibleRows(500, 512);
        (void)text(500);
        QTRY_VERIFY(!m_fake.pages.empty());
        m_fake.answerPage(); // what the model tester looked at
        QTRY_VERIFY(!m_fake.pages.empty() || !text(500).isEmpty());
        if (!m_fake.pages.empty())
            m_fake.answerPage();
        QTRY_COMPARE(text(500), u"question 501 version 1"_s);
        QCOMPARE(text(520), u"question 521 version 1"_s); // ahead of the scrolling
        QCOMPARE(m_model->index(500, 0).data(Qt::AccessibleTextRole).toString(), u"Row 501"_s);
    }

    void showsRowsWhenTheyArrive()
    {
        show(100);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        load(40);
        QCOMPARE(text(40), u"question 41 version 1"_s); // one line
        QCOMPARE(text(40, ExampleTableModel::Answer), u"answer 41 version 1"_s);
        QCOMPARE(text(40, ExampleTableModel::State), u"Done"_s);
        QVERIFY(changed.size() >= 1);
        QCOMPARE(m_model->index(40, 0).data(ExampleTableModel::IdRole).toLongLong(), 41);
    }

    void asksOncePerRoundNotPerCell()
    {
        show(1000);
        m_model->setVisibleRows(0, 12);
        for (int row = 0; row < 12; ++row) {
            for (int column = 0; column < ExampleTableModel::ColumnCount; ++column)
                (void)text(row, column);
        }
        QTRY_COMPARE(m_fake.pages.size(), std::size_t(1));
        QVERIFY(m_fake.pages.front().question.size() < 200);
    }

    void speaksForScreenReaders()
    {
        show(10);
        const QModelIndex cell = m_model->index(1, ExampleTableModel::Answer);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
            u"What we answer, row 2, still loading"_s);
        load(1);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
            u"What we answer, row 2, answer 2 version 1"_s);
    }

    void dropsAnAnswerToAnOlderQuestion()
    {
        m_model->setReader(m_fake.reader());
        core::ExampleQuery search;
        search.text = u"refund"_s;
        m_model->setQuery(search);
        QCOMPARE(m_fake.lists.size(), std::size_t(2));
        QCOMPARE(m_fake.lists.back().question.text, u"refund"_s);
        m_fake.lists.back().answer(std::vector<core::ExampleId>{7, 8});
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_fake.lists.front().answer(upTo(50)); // late
        QTest::qWait(10);
        QCOMPARE(m_model->rowCount(), 2);
    }

    void dropsRowsReadBeforeAChange()
    {
        show(10);
        load(3);
        m_model->setVisibleRows(0, 9);
        m_model->applyChange(updated({4}));
        QTRY_COMPARE(m_fake.pages.size(), std::size_t(1));
        QCOMPARE(text(3), u"question 4 version 1"_s); // the old text until the new one is there
        m_model->applyChange(updated({4}));
        m_fake.answerPage(2); // read before the second change
        QTRY_COMPARE(m_fake.pages.size(), std::size_t(1));
        QCOMPARE(text(3), u"question 4 version 1"_s);
        m_fake.answerPage(3);
        QTRY_COMPARE(text(3), u"question 4 version 3"_s);
    }

    void fetchesOnlyWhatChanged()
    {
        show(100);
        load(10);
        m_model->setVisibleRows(5, 17);
        m_model->applyChange(updated({12}));
        QTRY_COMPARE(m_fake.pages.size(), std::size_t(1));
        QVERIFY(m_fake.lists.empty());
        const auto &asked = m_fake.pages.front().question;
        QVERIFY(std::find(asked.begin(), asked.end(), 12) != asked.end());
        QVERIFY(std::find(asked.begin(), asked.end(), 11) == asked.end());
    }

    void anotherProjectForgetsEverything()
    {
        show(10);
        load(2);
        (void)text(9);
        support::FakeReader other;
        m_model->setReader(other.reader());
        QCOMPARE(m_model->rowCount(), 0);
        other.answerList({3});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(text(0).isEmpty());
        m_model->setReader({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void keepsRowsThatStay()
    {
        show(100);
        const QPersistentModelIndex kept = m_model->index(50, 1);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        core::ChangeSummary change;
        change.removed = {10, 20};
        change.inserted = {500};
        m_model->applyChange(change);
        std::vector<core::ExampleId> ids = upTo(100);
        std::erase(ids, 10);
        std::erase(ids, 20);
        ids.insert(ids.begin() + 60, 500);
        m_fake.answerList(ids);
        QTRY_COMPARE(m_model->rowCount(), 99);
        QCOMPARE(m_model->ids(), ids);
        QCOMPARE(kept.row(), 48);
        QCOMPARE(kept.data(ExampleTableModel::IdRole).toLongLong(), 51);
        QCOMPARE(reset.size(), 0);
    }

    void listsAgainOnlyWhenRowsMayMove()
    {
        show(10);
        m_model->applyChange(updated({3}));
        QVERIFY(m_fake.lists.empty());

        core::ExampleQuery query;
        query.status = core::Status::ToDo;
        m_model->setQuery(query);
        m_fake.answerList(upTo(5));
        QTRY_COMPARE(m_model->rowCount(), 5);
        m_model->applyChange(updated({3}));
        QCOMPARE(m_fake.lists.size(), std::size_t(1));
    }

    void sortsInTheProject()
    {
        show(10);
        m_model->sort(ExampleTableModel::Answer, Qt::DescendingOrder);
        QCOMPARE(m_fake.lists.size(), std::size_t(1));
        QCOMPARE(m_fake.lists.front().question.sort, core::SortKey::Answer);
        QVERIFY(m_fake.lists.front().question.descending);
        std::vector<core::ExampleId> reversed = upTo(10);
        std::reverse(reversed.begin(), reversed.end());
        m_fake.answerList(reversed);
        QTRY_COMPARE(m_model->idAt(0), 10);
        m_model->sort(-1);
        QCOMPARE(m_fake.lists.front().question.sort, core::SortKey::Position);
    }

    void reportsFailureAndStaysAsItIs()
    {
        show(10);
        QSignalSpy failed(m_model.get(), &ExampleTableModel::failed);
        m_model->refresh();
        m_fake.lists.front().answer(core::fail(core::ErrorCode::Cancelled, {}));
        m_fake.lists.pop_front();
        m_model->refresh();
        m_fake.lists.front().answer(core::fail(core::ErrorCode::Storage, u"Cannot read."_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_model->rowCount(), 10);
    }

    void rowsThatAreGoneAreNotAskedForAgain()
    {
        show(3);
        (void)text(0);
        QTRY_COMPARE(m_fake.pages.size(), std::size_t(1));
        m_fake.pages.front().answer(support::FakeReader::Rows{support::FakeReader::row(1)});
        m_fake.pages.pop_front();
        QTRY_VERIFY(!text(0).isEmpty());
        (void)text(1);
        QTest::qWait(20);
        QVERIFY(m_fake.pages.empty());
    }
};

ATTUNE_TEST(TestExampleTableModel);
#include "tst_exampletablemodel.moc"
