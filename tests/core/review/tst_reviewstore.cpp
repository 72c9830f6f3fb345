// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/blindorder.h"
#include "core/review/reviewstore.h"
#include "core/storage/changelabel.h"
#include "core/storage/sqliteconnection.h"
#include "tests/support/projectsupport.h"

#include <QSignalSpy>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using core::Place;
using core::Side;
using core::VoteChoice;
using support::value;

namespace {

void done(QFuture<core::Result<>> future)
{
    QVERIFY_RESULT(support::wait(std::move(future)));
}

core::ComparisonPlan plan()
{
    core::ComparisonPlan plan;
    plan.before.model = u"practice"_s;
    plan.after.kind = core::ContestantKind::Tuned;
    plan.after.model = u"ft:practice:1"_s;
    plan.after.job = 1;
    return plan;
}

std::vector<core::PlannedRow> rows(int count)
{
    std::vector<core::PlannedRow> rows;
    for (int i = 1; i <= count; ++i) {
        core::PlannedRow row{core::makePair(u"question %1"_s.arg(i), u"kept %1"_s.arg(i))};
        row.asked.id = i;
        row.asked.category = i % 2 ? u"Delivery"_s : u"Billing"_s;
        row.asked.reference = u"- day: %1 May"_s.arg(i);
        rows.push_back(std::move(row));
    }
    return rows;
}

core::Generation generation(qint64 row, Side side, const QString &text)
{
    return {.row = row,
        .side = side,
        .key = u"%1/%2"_s.arg(row).arg(int(side)),
        .text = text,
        .finish = u"stop"_s,
        .promptTokens = 20,
        .answerTokens = 5,
        .firstMs = 3,
        .totalMs = 9,
        .cost = 0.25};
}

} // namespace

class TestReviewStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        support::failOnWarning();
        m_folder = std::make_unique<support::ProjectFolder>();
        m_store = m_folder->create();
        value(m_store->apply(support::addPairs(8)));
        m_review = std::make_unique<core::ReviewStore>(*m_store);
    }

    void cleanup()
    {
        m_review.reset();
        m_store.reset();
        m_folder.reset();
    }

    void keepsAComparisonOverClosing()
    {
        core::ComparisonPlan planned = plan();
        planned.before.instructions = core::Instructions::HouseRulesAndExamples;
        planned.before.shots = {3, 1};
        planned.settings = {.temperature = 0.5, .seed = 7, .answerTokens = 99, .perMinute = 20};
        planned.name = u"spring"_s;
        auto chosen = rows(5);
        chosen[2].leak = core::Leak::NearlySame;
        chosen[2].twin = 8;
        chosen[3].asked.turns = {{core::Role::User, u"one"_s}, {core::Role::Assistant, u"two"_s},
            {core::Role::User, u"three"_s}};
        chosen[3].asked.ownRules = u"Be brief."_s;
        const core::Comparison added = value(m_review->add(planned, chosen, 100));
        QVERIFY(added.id > 0);
        QVERIFY(added.version > 0);
        const auto before = value(m_review->rows(added.id));
        done(m_review->saveGeneration(generation(before[0].id, Side::After, u"Dear all"_s)));
        reopen();

        const core::Comparison read = value(m_review->comparison(added.id));
        QCOMPARE(read.plan, planned);
        QCOMPARE(read.version, added.version);
        QCOMPARE(read.created, 100);
        const auto after = value(m_review->rows(added.id));
        QCOMPARE(after.size(), 5u);
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].place, int(i));
            const auto original = std::find_if(chosen.begin(), chosen.end(),
                [&](const core::PlannedRow &row) { return row.asked.id == after[i].asked.id; });
            QVERIFY(original != chosen.end());
            QCOMPARE(after[i].asked.turns, original->asked.turns);
            QCOMPARE(after[i].asked.ownRules, original->asked.ownRules);
            QCOMPARE(after[i].asked.reference, original->asked.reference);
            QCOMPARE(after[i].asked.category, original->asked.category);
            QCOMPARE(after[i].leak, original->leak);
            QCOMPARE(after[i].twin, original->twin);
        }
        const core::Generation *kept = after[0].generation(Side::After);
        QVERIFY(kept);
        QCOMPARE(kept->text, u"Dear all"_s);
        QCOMPARE(kept->promptTokens, std::optional<qint64>(20));
        QCOMPARE(kept->cost, std::optional<double>(0.25));
        QVERIFY(!after[0].generation(Side::Before));
    }

    void theBlindOrderIsBalancedAndRandom()
    {
        for (const std::size_t count : {1u, 2u, 7u, 24u, 101u}) {
            const core::BlindOrder order = core::blindOrder(count, 5);
            const auto swapped = std::count(order.swapped.begin(), order.swapped.end(), true);
            QVERIFY(swapped == qint64(count / 2) || swapped == qint64((count + 1) / 2));
            const std::set<std::size_t> all(order.order.begin(), order.order.end());
            QCOMPARE(all.size(), count);
            QCOMPARE(*all.rbegin(), count - 1);
        }
        // The same seed, the same order; another seed, another order.
        QCOMPARE(core::blindOrder(50, 9).order, core::blindOrder(50, 9).order);
        QVERIFY(core::blindOrder(50, 9).order != core::blindOrder(50, 10).order);
        QVERIFY(core::blindOrder(50, 9).swapped != core::blindOrder(50, 10).swapped);
        // Each place is swapped about half of the time: within five standard deviations.
        std::vector<int> at(20);
        for (quint64 seed = 0; seed < 2000; ++seed) {
            const core::BlindOrder order = core::blindOrder(20, seed);
            for (std::size_t i = 0; i < 20; ++i)
                at[i] += order.swapped[i] ? 1 : 0;
        }
        for (const int count : at)
            QVERIFY2(std::abs(count - 1000) < 112, qPrintable(QString::number(count)));
    }

    void drawsANewOrderForEachComparison()
    {
        std::set<std::vector<bool>> orders;
        for (int i = 0; i < 4; ++i) {
            const auto added = value(m_review->add(plan(), rows(40), 1));
            std::vector<bool> swapped;
            for (const core::ComparedRow &row : value(m_review->rows(added.id)))
                swapped.push_back(row.swapped);
            orders.insert(swapped);
        }
        QCOMPARE(orders.size(), 4u);
    }

    void tellsNothingBeforeTheVote()
    {
        const auto added = value(m_review->add(plan(), rows(8), 1));
        for (const core::ComparedRow &row : value(m_review->rows(added.id))) {
            done(m_review->saveGeneration(generation(row.id, Side::Before, u"plain"_s)));
            done(m_review->saveGeneration(generation(row.id, Side::After, u"Dear"_s)));
            const core::BlindPair pair = value(m_review->pair(row.id));
            QVERIFY(!pair.opened);
            QCOMPARE(pair.answers[row.swapped ? 1 : 0], u"plain"_s);
            QCOMPARE(pair.answers[row.swapped ? 0 : 1], u"Dear"_s);
            const VoteChoice chosen = core::choiceFor(core::BlindChoice::Left, row.swapped);
            value(m_store->apply(core::voteEdit(row.id, chosen)));
            const core::BlindPair opened = value(m_review->pair(row.id));
            QVERIFY(opened.opened);
            QCOMPARE(opened.opened->left, row.swapped ? Side::After : Side::Before);
            QCOMPARE(
                core::blindChoiceFor(opened.opened->choice, row.swapped), core::BlindChoice::Left);
        }
    }

    void votesAreStepsOfUndoThatLast()
    {
        const auto added = value(m_review->add(plan(), rows(3), 1));
        const auto first = value(m_review->summaries(added.id)).at(0).id;
        QSignalSpy changed(m_store.get(), &core::ProjectStore::changed);
        m_folder->clock.advance(5000);
        const auto voted = value(m_store->apply(core::voteEdit(first, VoteChoice::After)));
        QCOMPARE(voted.votes, std::vector<qint64>{first});
        QCOMPARE(voted.count, 1);
        QCOMPARE(core::describe({.action = voted.action, .detail = {}, .count = 1}),
            u"judge 1 pair(s) of answers"_s);
        const auto announced = [&] {
            return std::count_if(changed.begin(), changed.end(), [](const auto &arguments) {
                return arguments[0].template value<core::ChangeSummary>().action == u"vote";
            });
        };
        QTRY_COMPARE(announced(), 1);
        QCOMPARE(choice(first), std::optional(VoteChoice::After));
        QVERIFY(value(m_review->row(first)).voted == m_folder->clock.now());

        value(m_store->apply(core::voteEdit(first, VoteChoice::Same)));
        reopen();
        const auto undone = value(m_store->undo());
        QCOMPARE(undone.votes, std::vector<qint64>{first});
        QCOMPARE(undone.action, u"vote"_s);
        QCOMPARE(choice(first), std::optional(VoteChoice::After));
        value(m_store->undo());
        QCOMPARE(choice(first), std::optional<VoteChoice>());
        QCOMPARE(value(m_review->row(first)).voted, 0);
        value(m_store->redo());
        QCOMPARE(choice(first), std::optional(VoteChoice::After));
        // The same vote again changes nothing and is no step.
        QCOMPARE(value(m_store->apply(core::voteEdit(first, VoteChoice::After))).change, 0);
        // What is not there cannot be voted on.
        QCOMPARE(value(m_store->apply(core::voteEdit(999, VoteChoice::After))).change, 0);
    }

    void aNoteThatIsTypedIsOneStep()
    {
        const auto added = value(m_review->add(plan(), rows(1), 1));
        const auto row = value(m_review->summaries(added.id)).at(0).id;
        for (const QString &text : {u"t"_s, u"to"_s, u"too"_s}) {
            m_folder->clock.advance(200);
            value(m_store->apply(core::noteEdit(row, text)));
        }
        QVERIFY(value(m_review->summaries(added.id)).at(0).hasNote);
        QCOMPARE(value(m_review->row(row)).note, u"too"_s);
        value(m_store->undo());
        QCOMPARE(value(m_review->row(row)).note, QString());
    }

    void repairMakesAnExampleWithAWorseSide()
    {
        const auto added = value(m_review->add(plan(), rows(1), 1));
        const core::ComparedRow row = value(m_review->rows(added.id)).at(0);
        const auto repaired =
            value(m_store->apply(core::repairEdit(row, u"Dear Zoe, …"_s, u"hi"_s)));
        QCOMPARE(repaired.inserted.size(), 1u);
        const core::Example example = value(m_store->examples(repaired.inserted)).at(0);
        QCOMPARE(example.question(), row.asked.question());
        QCOMPARE(example.answer(), u"Dear Zoe, …"_s);
        QCOMPARE(example.rejected, std::optional(u"hi"_s));
        QCOMPARE(example.reference, row.asked.reference);
        QCOMPARE(example.split, core::Split::Train);
        value(m_store->undo());
        QVERIFY(value(m_store->examples(repaired.inserted)).empty() ||
            !value(m_store->list({})).empty());
        QCOMPARE(value(m_store->list({})).size(), 8u);
    }

    void findsAnEarlierAnswer()
    {
        const auto added = value(m_review->add(plan(), rows(2), 1));
        const auto all = value(m_review->rows(added.id));
        core::Generation good = generation(all[0].id, Side::Before, u"yes"_s);
        good.key = u"k"_s;
        core::Generation failed = generation(all[1].id, Side::Before, {});
        failed.key = u"f"_s;
        failed.problem = core::makeProblem(core::ProblemKind::TimedOut, u"them"_s);
        done(m_review->saveGeneration(good));
        done(m_review->saveGeneration(failed));
        QCOMPARE(value(m_review->earlier(u"k"_s))->text, u"yes"_s);
        QVERIFY(!value(m_review->earlier(u"f"_s)));
        QVERIFY(!value(m_review->earlier(u"other"_s)));
        const auto read = value(m_review->row(all[1].id)).generation(Side::Before)->problem;
        QVERIFY(read);
        QCOMPARE(read->kind, core::ProblemKind::TimedOut);
    }

    void keepsStateAndProblem()
    {
        const auto added = value(m_review->add(plan(), rows(1), 1));
        done(m_review->setState(added.id, core::ComparisonState::Incomplete, 70,
            core::makeProblem(core::ProblemKind::NotThere, u"them"_s)));
        const auto read = value(m_review->comparison(added.id));
        QCOMPARE(read.state, core::ComparisonState::Incomplete);
        QCOMPARE(read.finished, 70);
        QCOMPARE(read.problem->kind, core::ProblemKind::NotThere);
        QCOMPARE(value(m_review->comparisons()).size(), 1u);
        QCOMPARE(support::wait(m_review->comparison(5)).error().code, core::ErrorCode::NotFound);
    }

    void removesAComparisonWithItsVotes()
    {
        const auto added = value(m_review->add(plan(), rows(2), 1));
        const auto row = value(m_review->summaries(added.id)).at(0).id;
        done(m_review->saveGeneration(generation(row, Side::Before, u"secret words"_s)));
        value(m_store->apply(core::voteEdit(row, VoteChoice::Before)));
        done(m_review->remove(added.id));
        QVERIFY(value(m_review->comparisons()).empty());
        QCOMPARE(value(m_store->history(5)).size(), 1u);
        QCOMPARE(value(m_store->undo()).action, u"add"_s);
    }

    void erasingReachesWhatWasAskedAndAnswered()
    {
        const auto ids = value(m_store->list({}));
        auto chosen = rows(2);
        chosen[0].asked.id = ids[0];
        chosen[1].asked.id = ids[1];
        chosen[1].asked.setQuestion(u"My name is Xanthippe-7"_s);
        const auto added = value(m_review->add(plan(), chosen, 1));
        for (const core::ComparedRow &row : value(m_review->rows(added.id)))
            done(m_review->saveGeneration(
                generation(row.id, Side::After, u"Dear Xanthippe-7 of %1"_s.arg(row.asked.id))));
        done(m_store->eraseForGood({ids[0]}));
        auto left = value(m_review->rows(added.id));
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left[0].asked.id, ids[1]);
        value(m_store->eraseTextForGood(u"Xanthippe-7"_s, u"[NAME]"_s));
        left = value(m_review->rows(added.id));
        QCOMPARE(left[0].asked.question(), u"My name is [NAME]"_s);
        QCOMPARE(left[0].generation(Side::After)->text, u"Dear [NAME] of %1"_s.arg(ids[1]));
        m_review.reset();
        m_store.reset();
        QFile file(m_folder->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Xanthippe"));
    }

    void twoThousandRowsAreFast()
    {
        // The bar is 50 ms for the next row; here it is only shown that nothing depends on their number.
        auto many = rows(2000);
        const auto added = value(m_review->add(plan(), many, 1));
        QCOMPARE(value(m_review->summaries(added.id)).size(), 2000u);
        const auto last = value(m_review->summaries(added.id)).back().id;
        QBENCHMARK
        {
            QCOMPARE(value(m_review->pair(last)).row, last);
        }
    }

private:
    void reopen()
    {
        m_review.reset();
        m_store.reset();
        m_store = m_folder->open();
        m_review = std::make_unique<core::ReviewStore>(*m_store);
    }
    std::optional<VoteChoice> choice(qint64 row) { return value(m_review->row(row)).choice; }

    std::unique_ptr<support::ProjectFolder> m_folder;
    std::unique_ptr<core::ProjectStore> m_store;
    std::unique_ptr<core::ReviewStore> m_review;
};

QTEST_GUILESS_MAIN(TestReviewStore)
#include "tst_reviewstore.moc"
