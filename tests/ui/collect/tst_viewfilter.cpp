// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/collect/groupmodel.h"
#include "ui/collect/unfinished.h"
#include "ui/collect/viewfilter.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ui::Group;
using ui::Showing;
using Ids = std::vector<core::ExampleId>;

class TestViewFilter : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void conditionsHoldTogether()
    {
        ui::ViewFilter filter;
        filter.setGroup({Group::Kind::Tag, u"refund"_s});
        filter.setShowing({Showing::Kind::Unfinished});
        filter.setText(u"  order "_s);
        core::ExampleQuery sorted;
        sorted.sort = core::SortKey::Answer;
        sorted.descending = true;
        const core::ExampleQuery query = filter.query(sorted);
        QCOMPARE(query.tag, u"refund"_s);
        QVERIFY(query.unfinished);
        QCOMPARE(query.text, u"order"_s);
        QCOMPARE(query.sort, core::SortKey::Answer);
        QVERIFY(query.descending);
    }

    void whatWasChosenLastWins()
    {
        ui::ViewFilter filter;
        filter.setShowing({Showing::Kind::Done});
        filter.setGroup({Group::Kind::ToDo});
        QCOMPARE(filter.showing(), Showing{});
        QCOMPARE(filter.query({}).status, std::optional(core::Status::ToDo));
        filter.setShowing({Showing::Kind::NeedsWork});
        QCOMPARE(filter.group(), Group{});
        QCOMPARE(filter.query({}).status, std::optional(core::Status::NeedsWork));
    }

    void comesBackAsItWas()
    {
        ui::ViewFilter filter;
        filter.setGroup({Group::Kind::Tag, u"refund"_s});
        filter.setShowing({Showing::Kind::Category, {}, u"Delivery"_s});
        filter.setText(u"secret"_s);
        ui::ViewFilter other;
        other.restore(filter.save());
        QCOMPARE(other.group(), filter.group());
        QCOMPARE(other.showing(), filter.showing());
        QVERIFY(other.text().isEmpty());
        other.restore({{u"group"_s, 99}, {u"showing"_s, -4}}); // damaged
        QCOMPARE(other.group(), Group{});
    }

    void nextUnfinished()
    {
        const Ids rows = {5, 6, 7, 8, 9};
        QCOMPARE(ui::nextUnfinishedRow(rows, Ids{6, 9}, 1, true), 4);
        QCOMPARE(ui::nextUnfinishedRow(rows, Ids{6, 9}, 4, true), 1); // goes on at the start
        QCOMPARE(ui::nextUnfinishedRow(rows, Ids{6, 9}, 4, false), 1);
        QCOMPARE(ui::nextUnfinishedRow(rows, Ids{6, 9}, 0, false), 4);
        QCOMPARE(ui::nextUnfinishedRow(rows, Ids{6}, 1, true), -1); // only the row itself
        QCOMPARE(ui::nextUnfinishedRow(rows, Ids{}, 1, true), -1);
        QCOMPARE(ui::nextUnfinishedRow(Ids{}, Ids{1}, -1, true), -1);
    }

    void groupsAndDrops()
    {
        QLocale::setDefault(QLocale(QLocale::English)); // "C" sorts by code
        ui::GroupModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        core::ProjectCounts counts;
        counts.all = 10;
        counts.byStatus = {4, 1, 5};
        model.setCounts(counts);
        const int toDo = model.rowOf({Group::Kind::ToDo});
        QCOMPARE(model.index(toDo).data(ui::CountRole).toLongLong(), 4);
        QCOMPARE(
            model.index(toDo).data(Qt::AccessibleTextRole).toString(), u"To do, 4 example(s)"_s);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        counts.byStatus[0] = 3;
        model.setCounts(counts);
        QCOMPARE(changed.size(), 1);
        counts.byTag = {{u"b10"_s, 1}, {u"b9"_s, 2}};
        model.setCounts(counts);
        QCOMPARE(reset.size(), 1);
        QVERIFY(
            model.rowOf({Group::Kind::Tag, u"b9"_s}) < model.rowOf({Group::Kind::Tag, u"b10"_s}));

        QSignalSpy dropped(&model, &ui::GroupModel::examplesDropped);
        QMimeData data;
        data.setData(ui::exampleIdsMimeType(), ui::encodeIds({3, 4}));
        const QModelIndex done = model.index(model.rowOf({Group::Kind::Done}));
        QVERIFY(model.canDropMimeData(&data, Qt::CopyAction, -1, -1, done));
        QVERIFY(model.dropMimeData(&data, Qt::CopyAction, -1, -1, done));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][1].value<Ids>(), (Ids{3, 4}));
        QVERIFY(!model.canDropMimeData(&data, Qt::CopyAction, -1, -1, model.index(0)));
        data.setData(ui::exampleIdsMimeType(), "nonsense from elsewhere");
        QVERIFY(!model.dropMimeData(&data, Qt::CopyAction, -1, -1, done));
    }
};

ATTUNE_TEST(TestViewFilter);
#include "tst_viewfilter.moc"
