// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/collect/listdiff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using Ids = std::vector<core::ExampleId>;

Q_DECLARE_METATYPE(Ids)

namespace {

Ids applied(Ids ids, const Ids &after, const ui::ListDiff &diff)
{
    for (auto range = diff.removed.rbegin(); range != diff.removed.rend(); ++range)
        ids.erase(ids.begin() + range->first, ids.begin() + range->first + range->count);
    for (const ui::RowRange &range : diff.inserted) {
        ids.insert(ids.begin() + range.first, after.begin() + range.first,
            after.begin() + range.first + range.count);
    }
    return ids;
}

} // namespace

class TestListDiff : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void findsRanges()
    {
        const auto diff = ui::diffLists(Ids{1, 2, 3, 4, 5, 6}, Ids{1, 9, 4, 5, 8, 7, 6});
        QVERIFY(diff);
        QCOMPARE(diff->removed, (std::vector<ui::RowRange>{{1, 2}}));
        QCOMPARE(diff->inserted, (std::vector<ui::RowRange>{{1, 1}, {4, 2}}));
    }

    void equalListsDoNotDiffer()
    {
        const auto diff = ui::diffLists(Ids{1, 2, 3}, Ids{1, 2, 3});
        QVERIFY(diff);
        QVERIFY(diff->isEmpty());
    }

    void oneBlockIsFoundAtAnySize()
    {
        Ids before(200'000);
        std::iota(before.begin(), before.end(), 1);
        Ids after = before;
        after.erase(after.begin() + 500, after.begin() + 150'500);
        const auto diff = ui::diffLists(before, after);
        QVERIFY(diff);
        QCOMPARE(diff->removed, (std::vector<ui::RowRange>{{500, 150'000}}));
        QVERIFY(diff->inserted.empty());
        QVERIFY(ui::diffLists({}, before));
        QVERIFY(ui::diffLists(before, {}));
    }

    void givesUpOnAnotherOrder()
    {
        QVERIFY(!ui::diffLists(Ids{1, 2, 3}, Ids{3, 2, 1}));
        QVERIFY(!ui::diffLists(Ids{1, 2}, Ids{2, 1}));
    }

    void givesUpOnManyPlaces()
    {
        Ids before(400);
        std::iota(before.begin(), before.end(), 1);
        Ids after;
        std::copy_if(before.begin(), before.end(), std::back_inserter(after),
            [](core::ExampleId id) { return id % 3 != 0; });
        QVERIFY(!ui::diffLists(before, after, 64));
        QVERIFY(ui::diffLists(before, after, 400));
    }

    void turnsAnyListIntoAnyOther()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            Ids all(60);
            std::iota(all.begin(), all.end(), 1);
            const auto some = [&] {
                Ids picked;
                std::copy_if(all.begin(), all.end(), std::back_inserter(picked),
                    [&](core::ExampleId) { return random.bounded(2) == 0; });
                return picked;
            };
            const Ids before = some();
            const Ids after = some();
            const auto diff = ui::diffLists(before, after, 1000);
            QVERIFY(diff);
            QCOMPARE(applied(before, after, *diff), after);
        }
    }
};

ATTUNE_TEST(TestListDiff);
#include "tst_listdiff.moc"
