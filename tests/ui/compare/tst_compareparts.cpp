// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/compare/contestantchoice.h"
#include "ui/compare/measuremodel.h"
#include "ui/compare/rowfilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::RowFilter;

namespace {

core::RowSummary row(qint64 id, std::optional<core::VoteChoice> choice,
    const QString &category = {}, core::Leak leak = core::Leak::None)
{
    return {.id = id,
        .place = int(id),
        .category = category,
        .question = {},
        .leak = leak,
        .complete = true,
        .choice = choice};
}

using Places = std::vector<std::size_t>;

} // namespace

class TestCompareParts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void filtersRows()
    {
        using core::VoteChoice;
        const std::vector<core::RowSummary> rows{row(1, VoteChoice::After, u"A"_s),
            row(2, VoteChoice::Before), row(3, {}), row(4, VoteChoice::Same, u"A"_s),
            row(5, VoteChoice::BothBad), row(6, VoteChoice::Before, {}, core::Leak::NearlySame)};
        const auto of = [&](RowFilter::Kind kind) {
            return ui::filteredRows(rows, {.kind = kind, .category = u"A"_s}, {2, 3});
        };
        QCOMPARE(of(RowFilter::Kind::All), Places({0, 1, 2, 3, 4})); // the leaked one never
        QCOMPARE(of(RowFilter::Kind::NotJudged), Places({2}));
        QCOMPARE(of(RowFilter::Kind::AfterBetter), Places({0}));
        QCOMPARE(of(RowFilter::Kind::Regressions), Places({1}));
        QCOMPARE(of(RowFilter::Kind::Undecided), Places({3, 4}));
        QCOMPARE(of(RowFilter::Kind::Disputed), Places({1})); // without a vote, nothing is told
        QCOMPARE(of(RowFilter::Kind::Category), Places({0, 3}));
    }

    void goesToWhatIsNotJudgedFirst()
    {
        const std::vector<core::RowSummary> rows{
            row(1, {}), row(2, core::VoteChoice::Same), row(3, core::VoteChoice::Same), row(4, {})};
        const Places all{0, 1, 2, 3};
        QCOMPARE(ui::nextRow(rows, all, -1, true), 0);
        QCOMPARE(ui::nextRow(rows, all, 0, true), 3);
        QCOMPARE(ui::nextRow(rows, all, 3, true), 0); // from the beginning again
        QCOMPARE(ui::nextRow(rows, all, 0, false), 1);
        QCOMPARE(ui::nextRow(rows, all, 3, false), -1);
        QCOMPARE(ui::previousRow(all, 3), 2);
        QCOMPARE(ui::previousRow(all, 0), -1);
    }

    void proposesTheNewestTunedModelAgainstItsOriginal()
    {
        core::TuningJob old;
        old.id = 1;
        old.plan.model = u"practice"_s;
        old.tunedModel = u"ft:old"_s;
        core::TuningJob newest = old;
        newest.id = 2;
        newest.tunedModel = u"ft:new"_s;
        core::TuningJob failed;
        failed.id = 3;
        const std::vector<core::TuningJob> jobs{failed, newest, old};
        const auto choices = ui::contestantChoices(jobs, {}, {}, {}, {});
        const ui::ProposedPair pair = ui::proposedPair(choices);
        QCOMPARE(choices[std::size_t(pair.after)].contestant, core::tunedBy(newest));
        QCOMPARE(choices[std::size_t(pair.before)].contestant,
            core::baseOf(newest, core::Instructions::HouseRules));
        const ui::ProposedPair baseline = ui::baselinePair(choices);
        QCOMPARE(choices[std::size_t(baseline.before)].contestant,
            core::baseOf(newest, core::Instructions::None));
        QCOMPARE(choices[std::size_t(baseline.after)].contestant,
            core::baseOf(newest, core::Instructions::HouseRules));
        // Two tunings of one original offer it once, in three ways.
        QCOMPARE(std::count_if(choices.begin(), choices.end(),
                     [](const ui::ContestantChoice &one) { return !one.isTuned(); }),
            3);
    }

    void proposesHouseRulesWithoutATuning()
    {
        core::LocalModel model;
        model.id = u"practice"_s;
        model.label = u"Practice"_s;
        const auto choices = ui::contestantChoices({}, {}, std::vector{model}, {}, {});
        const ui::ProposedPair pair = ui::proposedPair(choices);
        QCOMPARE(
            choices[std::size_t(pair.before)].contestant.instructions, core::Instructions::None);
        QCOMPARE(choices[std::size_t(pair.after)].contestant.instructions,
            core::Instructions::HouseRules);
        QVERIFY(choices[std::size_t(pair.after)].local);
        QCOMPARE(ui::proposedPair({}).after, -1);
    }

    void showsWhichLabelsCame()
    {
        ui::ConfusionModel model;
        const QAbstractItemModelTester tester(&model);
        model.setConfusion({{{u"order"_s, u"order"_s}, 3}, {{u"order"_s, u""_s}, 1},
            {{u"bill"_s, u"order"_s}, 2}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        const auto at = [&](const QString &right, const QString &given) {
            for (int r = 0; r < 2; ++r) {
                for (int c = 0; c < 2; ++c) {
                    if (model.headerData(r, Qt::Vertical, Qt::DisplayRole) == right &&
                        model.headerData(c, Qt::Horizontal, Qt::DisplayRole) == given)
                        return model.index(r, c).data().toString();
                }
            }
            return QString();
        };
        QCOMPARE(at(u"order"_s, u"order"_s), u"3"_s);
        QCOMPARE(at(u"bill"_s, u"order"_s), u"2"_s);
        QCOMPARE(at(u"order"_s, u"no label"_s), u"1"_s);
        QCOMPARE(at(u"bill"_s, u"no label"_s), u"0"_s);
    }
};

ATTUNE_TEST(TestCompareParts);
#include "tst_compareparts.moc"
