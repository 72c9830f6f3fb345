// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/providerendpoints.h"
#include "core/review/comparisonrunner.h"
#include "core/review/rowselection.h"
#include "core/review/sanity.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/support/fakechat.h"
#include "tests/support/jobbench.h"

#include <QSignalSpy>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ComparisonState;
using core::Place;
using core::Side;
using support::value;
using support::valueByEvents;

namespace {

/// A project with kept-aside examples and everything that asking needs, against a real peer.
struct Desk
{
    explicit Desk(int kept = 4)
    {
        for (core::ProviderInfo &provider : catalogue.providers)
            provider.retry = {.maxTries = 2, .base = 5ms, .longest = 10ms};
        core::ProjectSettings settings;
        settings.name = u"Desk"_s;
        settings.houseRules = u"Be formal."_s;
        store = folder.create(settings);
        core::Edit edit = support::addPairs(kept + 3);
        for (int i = 0; i < kept; ++i) {
            edit.inserts[std::size_t(i)].split = core::Split::Kept;
            edit.inserts[std::size_t(i)].setQuestion(
                u"What about the %1 matter of mine?"_s.arg(QChar(u'a' + i)));
        }
        value(store->apply(edit));
        review = std::make_unique<core::ReviewStore>(*store);
        jobs = std::make_unique<core::JobStore>(*store);
    }

    core::Contestant model(const QString &name)
    {
        core::Contestant contestant;
        contestant.kind = core::ContestantKind::Address;
        contestant.provider = u"custom"_s;
        contestant.address = chat.address();
        contestant.model = name;
        return contestant;
    }
    core::Comparison add(
        const QString &before, const QString &after, core::ComparisonSettings settings = {})
    {
        core::ComparisonPlan plan{
            .before = model(before), .after = model(after), .settings = settings};
        const auto examples = value(store->examples(value(store->allIds())));
        return value(review->add(plan, core::chooseKept(examples, {}, 0, 1).rows, 1));
    }
    core::ComparisonProcedure::Services services()
    {
        return {.http = http,
            .review = *review,
            .jobs = *jobs,
            .endpoints = endpoints,
            .catalogue = catalogue,
            .clock = clock,
            .random = [] { return 0.5; }};
    }
    core::Comparison run(const core::Comparison &comparison, std::stop_token stop = {})
    {
        core::ComparisonProcedure procedure(services(), comparison);
        const auto result = procedure.run(stop);
        if (!result)
            qWarning("%s", support::errorText(result).constData());
        return result.value_or(core::Comparison());
    }
    std::vector<core::ComparedRow> rows(const core::Comparison &comparison)
    {
        return value(review->rows(comparison.id));
    }
    qint64 asked(const std::string &model)
    {
        const auto log = chat.log();
        return std::count_if(
            log.begin(), log.end(), [&](const auto &request) { return request["model"] == model; });
    }

    support::ProjectFolder folder;
    support::FakeChat chat;
    core::SystemClock clock;
    core::CurlHttpClient http;
    core::Catalogue catalogue = *core::loadCatalogue({});
    core::MemorySecretStore secrets;
    core::EngineControl engine{http, {}};
    core::ProviderEndpoints endpoints{catalogue, engine, secrets};
    std::unique_ptr<core::ProjectStore> store;
    std::unique_ptr<core::ReviewStore> review;
    std::unique_ptr<core::JobStore> jobs;
};

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void asksBothTheSameWithTheSameSettings()
    {
        Desk desk;
        const auto added =
            desk.add(u"plain"_s, u"formal"_s, {.temperature = 0.5, .seed = 11, .answerTokens = 77});
        const auto done = desk.run(added);
        QCOMPARE(done.state, ComparisonState::Finished);
        std::map<std::string, std::vector<nlohmann::json>> byModel;
        for (const auto &request : desk.chat.log()) {
            QCOMPARE(request["temperature"].get<double>(), 0.5);
            QCOMPARE(request["seed"].get<int>(), 11);
            QCOMPARE(request["max_tokens"].get<int>(), 77);
            QVERIFY(request["messages"][0] ==
                nlohmann::json({{"role", "system"}, {"content", "Be formal."}}));
            byModel[request["model"]].push_back(request["messages"]);
        }
        QCOMPARE(byModel["plain"].size(), 4u);
        std::sort(byModel["plain"].begin(), byModel["plain"].end());
        std::sort(byModel["formal"].begin(), byModel["formal"].end());
        QVERIFY(byModel["plain"] == byModel["formal"]);
        for (const core::ComparedRow &row : desk.rows(done)) {
            QVERIFY(row.isComplete());
            const core::Generation *formal = row.generation(Side::After);
            QVERIFY(formal->text.startsWith(u"Dear Customer,"));
            QVERIFY(formal->text.contains(row.asked.question()));
            QCOMPARE(formal->finish, u"stop"_s);
            QCOMPARE(formal->promptTokens, std::optional<qint64>(12));
            QVERIFY(formal->totalMs >= formal->firstMs);
            QVERIFY(!formal->cost); // nobody knows the price of this address
        }
        // Before anything left, it was written down what goes where.
        const auto sent = value(desk.jobs->sent());
        QCOMPARE(sent.size(), 2u);
        QCOMPARE(sent.front().what, u"question"_s);
        QCOMPARE(sent.front().examples, 4);
    }

    void asksTheLeftAnswerFirst()
    {
        Desk desk;
        const auto added = desk.add(u"plain"_s, u"formal"_s);
        desk.run(added);
        const auto log = desk.chat.log();
        std::size_t at = 0;
        for (const core::ComparedRow &row : desk.rows(added)) {
            for (const Place place : {Place::Left, Place::Right}) {
                const QString model = added.plan.contestant(row.sideAt(place)).model;
                QCOMPARE(QString::fromStdString(log[at]["model"]), model);
                ++at;
            }
        }
    }

    void asksNothingTwice()
    {
        Desk desk;
        const auto first = desk.run(desk.add(u"plain"_s, u"formal"_s));
        const auto second = desk.run(desk.add(u"plain"_s, u"other"_s));
        QCOMPARE(second.state, ComparisonState::Finished);
        QCOMPARE(desk.asked("plain"), 4);
        for (const core::ComparedRow &row : desk.rows(second)) {
            QVERIFY(row.generation(Side::Before)->reused);
            QVERIFY(!row.generation(Side::After)->reused);
        }
        // Another temperature is another question.
        desk.run(desk.add(u"plain"_s, u"formal"_s, {.temperature = 1}));
        QCOMPARE(desk.asked("plain"), 8);
        Q_UNUSED(first)
    }

    void canBeStoppedAndGoesOn()
    {
        Desk desk;
        const auto added = desk.add(u"plain"_s, u"slow"_s);
        std::stop_source stop;
        auto services = desk.services();
        int streamed = 0;
        services.streaming = [&](qint64, Place, const QString &) {
            if (++streamed == 8)
                stop.request_stop();
        };
        core::ComparisonProcedure procedure(services, added);
        const auto result = procedure.run(stop.get_token());
        QVERIFY_RESULT(result);
        QCOMPARE(result->state, ComparisonState::Stopped);
        QCOMPARE(value(desk.review->comparison(added.id)).state, ComparisonState::Stopped);
        const auto answered = [&] {
            qint64 count = 0;
            for (const core::ComparedRow &row : desk.rows(added)) {
                for (const Side side : core::kSides)
                    count += row.generation(side) && row.generation(side)->isAnswer() ? 1 : 0;
            }
            return count;
        };
        QVERIFY(answered() < 8);
        // Nothing is left of what was cut off in the middle.
        for (const core::ComparedRow &row : desk.rows(added)) {
            if (const core::Generation *slow = row.generation(Side::After))
                QCOMPARE(slow->finish, u"stop"_s);
        }
        QCOMPARE(desk.run(added).state, ComparisonState::Finished);
        QCOMPARE(answered(), 8);
    }

    void aModelThatDisappearsLeavesWhatIsThere_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<core::ProblemKind>("kind");
        QTest::newRow("gone") << u"gone-after-2"_s << core::ProblemKind::NotThere;
        QTest::newRow("down") << u"down-after-2"_s << core::ProblemKind::ServerTrouble;
    }
    void aModelThatDisappearsLeavesWhatIsThere()
    {
        QFETCH(const QString, model);
        QFETCH(const core::ProblemKind, kind);
        Desk desk(8);
        const auto done = desk.run(desk.add(u"plain"_s, model));
        QCOMPARE(done.state, ComparisonState::Incomplete);
        QVERIFY(done.problem);
        QCOMPARE(done.problem->kind, kind);
        const auto rows = desk.rows(done);
        QCOMPARE(std::count_if(rows.begin(), rows.end(),
                     [](const core::ComparedRow &row) { return row.isComplete(); }),
            2);
        // It gave up soon instead of asking for all of them.
        QVERIFY(desk.asked(model.toStdString()) <= 2 + 3 * 2);
    }

    void getsOverShortTroubles_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("slow down") << u"busy-once"_s;
        QTest::newRow("cut off") << u"cut-once"_s;
    }
    void getsOverShortTroubles()
    {
        QFETCH(const QString, model);
        Desk desk;
        const auto done = desk.run(desk.add(u"plain"_s, model));
        QCOMPARE(done.state, ComparisonState::Finished);
        QCOMPARE(desk.asked(model.toStdString()), 5);
        for (const core::ComparedRow &row : desk.rows(done))
            QVERIFY(!row.generation(Side::After)->text.startsWith(u"half"));
    }

    void oneQuestionThatCannotBeAnsweredStopsNothing()
    {
        Desk desk;
        const auto done = desk.run(desk.add(u"plain"_s, u"rejects-second"_s));
        QCOMPARE(done.state, ComparisonState::Incomplete);
        const auto rows = desk.rows(done);
        QCOMPARE(std::count_if(rows.begin(), rows.end(),
                     [](const core::ComparedRow &row) { return row.isComplete(); }),
            3);
        const core::SanityCard card = core::checkSanity(rows, done.plan);
        const auto failed = std::find_if(card.items.begin(), card.items.end(),
            [](const auto &item) { return item.topic == core::SanityTopic::Failed; });
        QVERIFY(failed != card.items.end());
        QVERIFY(!failed->fine);
        QCOMPARE(failed->rows.size(), 1u);
        // The same model does answer it later.
        QCOMPARE(desk.run(done).state, ComparisonState::Finished);
    }

    void keepsNoMoreThanAMegabyte()
    {
        Desk desk(1);
        const auto done = desk.run(desk.add(u"plain"_s, u"huge"_s));
        QCOMPARE(done.state, ComparisonState::Finished);
        const auto rows = desk.rows(done);
        const core::Generation *huge = rows[0].generation(Side::After);
        QCOMPARE(huge->text.size(), qsizetype(1) << 20);
        QCOMPARE(huge->finish, u"cut"_s);
    }

    void takesHostileTextAsText()
    {
        Desk desk(1);
        const auto done = desk.run(desk.add(u"invalid-utf8"_s, u"hostile"_s));
        QCOMPARE(done.state, ComparisonState::Finished);
        const auto rows = desk.rows(done);
        QCOMPARE(rows[0].generation(Side::Before)->text, u"caf\ufffd \ufffd ok"_s);
        const QString text = rows[0].generation(Side::After)->text;
        QVERIFY(text.startsWith(u"<script>alert(1)</script>"));
        QVERIFY(text.contains(QChar(0)));
        QVERIFY(text.contains(u'\u202e'));
    }

    void doesNotAskFasterThanAllowed()
    {
        Desk desk(3);
        desk.run(desk.add(u"plain"_s, u"formal"_s, {.perMinute = 300}));
        std::map<std::string, double> last;
        for (const auto &request : desk.chat.log()) {
            const double at = request["at"];
            const std::string model = request["model"];
            if (last.contains(model))
                QVERIFY2(at - last[model] > 0.19, qPrintable(QString::number(at - last[model])));
            last[model] = at;
        }
    }

    void leakedRowsAreShownButNotAsked()
    {
        Desk desk;
        core::ComparisonPlan plan{
            .before = desk.model(u"plain"_s), .after = desk.model(u"formal"_s)};
        const auto examples = value(desk.store->examples(value(desk.store->allIds())));
        auto rows = core::chooseKept(examples, {}, 0, 1).rows;
        rows[1].leak = core::Leak::SameQuestion;
        const auto done = desk.run(value(desk.review->add(plan, rows, 1)));
        QCOMPARE(done.state, ComparisonState::Finished);
        QCOMPARE(desk.rows(done).size(), 4u);
        QCOMPARE(desk.asked("plain"), 3);
    }

    void theRunnerWorksBesideTheWindow()
    {
        Desk desk;
        core::ComparisonRunner runner({.http = desk.http,
            .review = *desk.review,
            .jobs = *desk.jobs,
            .endpoints = desk.endpoints,
            .catalogue = desk.catalogue,
            .clock = desk.clock,
            .patience = {.reportEvery = 0ms}});
        QSignalSpy ended(&runner, &core::ComparisonRunner::ended);
        QSignalSpy progressed(&runner, &core::ComparisonRunner::progressed);
        QSignalSpy streaming(&runner, &core::ComparisonRunner::streaming);
        const auto examples = value(desk.store->examples(value(desk.store->allIds())));
        core::ComparisonPlan plan{
            .before = desk.model(u"plain"_s), .after = desk.model(u"formal"_s)};
        const auto started =
            valueByEvents(runner.start(plan, core::chooseKept(examples, {}, 0, 1).rows));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended[0][0].value<core::Comparison>().state, ComparisonState::Finished);
        QCOMPARE(progressed.size(), 4);
        QCOMPARE(progressed.back()[2].toLongLong(), 8);
        QCOMPARE(progressed.back()[3].toLongLong(), 8);
        QVERIFY(streaming.size() >= 8);
        QVERIFY(!runner.isActive(started.id));
    }

    void theRunnerStopsAndGoesOn()
    {
        Desk desk;
        core::ComparisonPlan plan{.before = desk.model(u"plain"_s), .after = desk.model(u"slow"_s)};
        const auto examples = value(desk.store->examples(value(desk.store->allIds())));
        const core::ComparisonRunner::Services services{.http = desk.http,
            .review = *desk.review,
            .jobs = *desk.jobs,
            .endpoints = desk.endpoints,
            .catalogue = desk.catalogue,
            .clock = desk.clock};
        qint64 id = 0;
        {
            core::ComparisonRunner runner(services);
            QSignalSpy streaming(&runner, &core::ComparisonRunner::streaming);
            QSignalSpy ended(&runner, &core::ComparisonRunner::ended);
            id = valueByEvents(runner.start(plan, core::chooseKept(examples, {}, 0, 1).rows)).id;
            QTRY_VERIFY_WITH_TIMEOUT(streaming.size() >= 3, 30'000);
            runner.stop(id);
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
            QCOMPARE(ended[0][0].value<core::Comparison>().state, ComparisonState::Stopped);
            runner.resume(id);
            QTRY_VERIFY_WITH_TIMEOUT(runner.isActive(id), 30'000);
        } // and is destroyed in the middle
        core::ComparisonRunner runner(services);
        QSignalSpy ended(&runner, &core::ComparisonRunner::ended);
        runner.resume(id);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QCOMPARE(ended[0][0].value<core::Comparison>().state, ComparisonState::Finished);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
