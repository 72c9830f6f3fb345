// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/recommendedmodels.h"
#include "core/text/tokenencoding.h"
#include "tests/support/testprogram.h"
#include "tests/ui/tune/tunefixture.h"
#include "ui/tune/eventmodel.h"
#include "ui/tune/jobprogress.h"
#include "ui/tune/jobsheets.h"
#include "ui/tune/problemcard.h"
#include "ui/tune/tuneestimate.h"
#include "ui/tune/tunematerial.h"
#include "ui/tune/tunereadiness.h"
#include "ui/tune/tunewords.h"
#include "ui/tune/versionlist.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::JobState;
using core::MetricPoint;
using core::NextStep;
using core::ProblemKind;
using support::differentPairs;
using ui::JobStage;
using Kind = ui::TuneReason::Kind;

Q_DECLARE_METATYPE(std::chrono::seconds)

namespace {

ui::MaterialPtr lookAt(
    std::vector<core::Example> examples, const core::ProjectSettings &settings = {})
{
    qint64 id = 0;
    for (core::Example &example : examples)
        example.id = ++id;
    static const auto encoding = core::TokenEncoding::load(core::EncodingName::O200kBase);
    return ui::lookAtMaterial(std::move(examples), settings, **encoding, {});
}

const ui::TuneReason *find(const std::vector<ui::TuneReason> &reasons, Kind kind)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
        [kind](const ui::TuneReason &reason) { return reason.kind == kind; });
    return found == reasons.end() ? nullptr : &*found;
}

core::LocalModel smallModel()
{
    return {.id = u"small"_s,
        .label = u"Small"_s,
        .folder = u"/nowhere"_s,
        .shape = {.family = u"llama"_s,
            .vocabulary = 8192,
            .hidden = 64,
            .mlp = 128,
            .layers = 2,
            .heads = 2,
            .kvHeads = 2,
            .headSize = 32,
            .context = 128}};
}

/// Learning, 40 of 120 steps done.
core::TuningJob learning()
{
    core::TuningJob job;
    job.id = 3;
    job.train = 160;
    job.validation = 16;
    job.kept = 24;
    job.state = JobState::Running;
    job.creation = core::Creation::Known;
    job.remoteId = u"ftjob-1"_s;
    job.trainingFile = u"file-1"_s;
    job.passes = 3;
    job.batch = 4;
    job.created = 1'000'000;
    job.started = 1'010'000;
    return job;
}

std::vector<MetricPoint> upTo(qint64 step)
{
    std::vector<MetricPoint> points;
    for (qint64 i = 1; i <= step; ++i)
        points.push_back({.step = i, .trainLoss = 2.0});
    return points;
}

} // namespace

class TestTuneParts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void saysTimes_data()
    {
        QTest::addColumn<std::chrono::seconds>("low");
        QTest::addColumn<std::chrono::seconds>("high");
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << 10s << 40s << u"under a minute"_s;
        QTest::newRow("minutes") << 130s << 230s << u"2 – 4 min"_s;
        QTest::newRow("one number") << 61s << 110s << u"1 – 2 min"_s;
        QTest::newRow("same") << 185s << 239s << u"3 – 4 min"_s;
        QTest::newRow("an hour") << 3500s << 5400s << u"58 – 90 min"_s;
        QTest::newRow("hours") << 4000s << 9000s << u"1 – 2.5 h"_s;
        QTest::newRow("wide") << 60s << 9000s << u"up to 2.5 h"_s;
        QTest::newRow("turned round") << 300s << 120s << u"5 min"_s;
    }
    void saysTimes()
    {
        QFETCH(const std::chrono::seconds, low);
        QFETCH(const std::chrono::seconds, high);
        QTEST(ui::rangeText(low, high), "text");
    }

    void saysMoneyAndPlaces()
    {
        QCOMPARE(ui::moneyText({4, 4.4, 4.8}), ui::dollars(4) + u" – "_s + ui::dollars(4.8));
        QCOMPARE(ui::moneyText({4, 4, 4}), ui::dollars(4));
        QVERIFY(ui::dollars(4).contains(u"4.00") && ui::dollars(4).contains(u'$'));
        QCOMPARE(ui::moneyText({}), u"free"_s);
        QCOMPARE(ui::durationText(12s), u"12 s"_s);
        QCOMPARE(ui::durationText(500s), u"8 min"_s);
        QCOMPARE(ui::durationText(2h + 5min), u"2 h 5 min"_s);
        const core::Catalogue catalogue = *core::loadCatalogue({});
        QCOMPARE(ui::placeName({}, catalogue), u"this computer"_s);
        QCOMPARE(ui::placeName(
                     {.provider = u"custom"_s, .address = u"https://a.example/v1"_s}, catalogue),
            u"a.example"_s);
        QCOMPARE(ui::jobName(learning()), u"Tuning 3"_s);
    }

    void saysEventsInPlainWords_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("text");
        QTest::newRow("step") << u"Step 12: training loss=1.25"_s << QString();
        QTest::newRow("step of") << u"Step 12/90: training loss=1.25"_s << QString();
        QTest::newRow("memory")
            << u"Files validated; about 280 MB of memory needed."_s
            << u"The examples are in order. About 280.0 MB of memory is needed."_s;
        QTest::newRow("started") << u"Fine-tuning job started, in float32."_s
                                 << u"Learning has begun."_s;
        QTest::newRow("again") << u"Going on from step 40."_s
                               << u"Went on where it had stopped; nothing was lost."_s;
        QTest::newRow("paused") << u"The job is paused."_s
                                << u"Paused. What was learned is kept."_s;
        QTest::newRow("other") << u"Your data is being billed."_s
                               << u"Your data is being billed."_s;
    }
    void saysEventsInPlainWords()
    {
        QFETCH(const QString, message);
        QTEST(ui::eventText(message), "text");
    }

    void listsEventsNewestFirst()
    {
        ui::EventModel model;
        const QAbstractItemModelTester tester(&model);
        model.add({{.id = 1, .message = u"Created fine-tuning job: x"_s},
            {.id = 2, .message = u"Step 1: training loss=2"_s},
            {.id = 3, .message = u"The job is paused."_s}});
        QCOMPARE(model.lastId(), 3);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0).data().toString().contains(u"Paused"));
        model.add({{.id = 4, .level = core::EventLevel::Error, .message = u"no"_s}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"a problem: no"));
        model.add({{.id = 5, .message = u"Step 2: training loss=2"_s}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.lastId(), 5);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsWhatIsLeftFromTheSpeedSoFar()
    {
        const core::TuningJob job = learning();
        ui::JobSurroundings around{.place = u"this computer"_s,
            .now = 1'090'000,
            .rate = {.since = 1'010'000, .step = 0},
            .predicted = core::TimeRange{1000s, 2000s, 3000s}};
        // 40 steps in 80 seconds: 80 steps take 160.
        const ui::JobProgress progress = ui::jobProgress(job, upTo(40), around);
        QVERIFY(progress.left);
        QCOMPARE(progress.left->likely, 160s);
        QCOMPARE(progress.left->low, 128s);
        QCOMPARE(progress.left->high, 200s);
        QCOMPARE(progress.pass, 2);
        QCOMPARE(progress.passes, 3);
        QVERIFY(std::abs(*progress.share - 1.0 / 3) < 1e-9);
        QCOMPARE(progress.headline, u"About 2 – 4 min left"_s);
        QCOMPARE(ui::shortProgress(job, progress), u"Tuning: pass 2 of 3, 2 – 4 min left"_s);
        QCOMPARE(progress.stages.size(), 5u);
        QCOMPARE(progress.stages[2].state, JobStage::State::Done);
        QCOMPARE(progress.stages[3].state, JobStage::State::Now);
        QCOMPARE(progress.stages[3].detail, u"Pass 2 of 3 through your examples"_s);
        QCOMPARE(progress.stages[4].state, JobStage::State::Later);
        // Before a few steps are done, from the prediction.
        around.rate = {.since = 1'089'000, .step = 39};
        QCOMPARE(ui::jobProgress(job, upTo(40), around).left->likely, 1333s);
        around.predicted.reset();
        QVERIFY(!ui::jobProgress(job, upTo(40), around).left);
    }

    void tellsHowItEnded()
    {
        core::TuningJob job = learning();
        const ui::JobSurroundings around{.place = u"a.example"_s, .local = false, .now = 1'090'000};
        job.state = JobState::Failed;
        ui::JobProgress progress = ui::jobProgress(job, upTo(40), around);
        QCOMPARE(progress.headline, u"Tuning stopped by a problem"_s);
        QCOMPARE(progress.stages[3].state, JobStage::State::Failed);
        QVERIFY(!progress.left);
        job.started = 0;
        job.creation = core::Creation::NotSent;
        QCOMPARE(ui::jobProgress(job, {}, around).stages[1].state, JobStage::State::Failed);
        job.trainingFile.clear();
        QCOMPARE(ui::jobProgress(job, {}, around).stages[0].state, JobStage::State::Failed);
        job = learning();
        job.state = JobState::Succeeded;
        job.finished = 1'130'000;
        progress = ui::jobProgress(job, upTo(120), around);
        QCOMPARE(progress.headline, u"The tuned model is ready"_s);
        QCOMPARE(progress.stages.back().state, JobStage::State::Done);
        QCOMPARE(progress.stages.back().detail, u"24 comparison(s) are waiting"_s);
        QVERIFY(progress.subtitle.contains(u", in "_s));
        // A clock that was set back in between: no time is better than a wrong one.
        job.finished = job.created - 86'400'000;
        QVERIFY(!ui::jobProgress(job, upTo(120), around).subtitle.contains(u", in "_s));
        job.creation = core::Creation::Asking;
        job.state = JobState::Sending;
        QCOMPARE(ui::jobProgress(job, {}, around).headline, u"Your decision is needed"_s);
    }

    void looksAtWhatWouldBeSent()
    {
        std::vector<core::Example> examples = differentPairs(120);
        examples[5].setQuestion(u"Write to jane.miller@shop-example.com about her order."_s);
        examples[7].setAnswer({});
        examples[8].split = core::Split::LeftOut;
        const ui::MaterialPtr material =
            lookAt(examples, {.name = u"desk"_s, .houseRules = u"Be kind."_s});
        QVERIFY(material);
        QCOMPARE(material->examples, 120);
        QCOMPARE(material->usable(), 119);
        QVERIFY(material->size.keptExamples >= 20);
        QVERIFY(material->hasRules);
        QCOMPARE(material->mustFix.size(), 1u);
        QCOMPARE(material->mustFix.front().number, 8);
        QCOMPARE(material->mustFix.front().example, 8);
        QCOMPARE(material->numbers.value(8), 8);
        const bool kept = std::count(material->split.keep.begin(), material->split.keep.end(), 6);
        QCOMPARE(material->personalData > 0, !kept); // what is kept aside is not sent
        QVERIFY(std::is_sorted(material->longest.begin(), material->longest.end(),
            [](const auto &a, const auto &b) { return a.bytes > b.bytes; }));
        std::stop_source stop;
        stop.request_stop();
        const auto encoding = core::TokenEncoding::load(core::EncodingName::O200kBase);
        QVERIFY(!ui::lookAtMaterial(examples, {}, **encoding, stop.get_token()));
    }

    void twinsOfWhatIsKeptAsideAreNotLearned()
    {
        std::vector<core::Example> examples = differentPairs(60);
        examples[3].split = core::Split::Kept;
        examples[4].turns = examples[3].turns; // the same question, to be learned
        const ui::MaterialPtr material = lookAt(examples);
        const auto &keep = material->split.keep;
        QVERIFY(std::find(keep.begin(), keep.end(), 5) != keep.end());
        QVERIFY(material->leaked.empty()); // as it will be, not as it is
        ui::TuneMaterial leaky = *material;
        leaky.leaked = {4};
        const core::Catalogue catalogue = *core::loadCatalogue({});
        const core::LocalModel model = smallModel();
        const auto reasons =
            ui::tuneReasons(leaky, {.provider = catalogue.provider(u"local"), .model = &model}, 0);
        QCOMPARE(find(reasons, Kind::Leakage)->examples, leaky.leaked);
        QVERIFY(ui::canStart(reasons));
    }

    void givesReasons()
    {
        const core::Catalogue catalogue = *core::loadCatalogue({});
        const core::LocalModel model = smallModel();
        ui::TuneChoice here{.provider = catalogue.provider(u"local"), .model = &model};

        const auto few = ui::tuneReasons(*lookAt(differentPairs(6)), here, 0);
        QVERIFY(!ui::canStart(few));
        QCOMPARE(few.front().kind, Kind::TooFew);
        QVERIFY2(few.front().text.contains(u"4 more"), qPrintable(few.front().text));
        QCOMPARE(few.front().steps, std::vector{ui::ReasonStep::Collect});

        const ui::MaterialPtr good = lookAt(differentPairs(80));
        QVERIFY(ui::tuneReasons(*good, here, 0).empty());
        const auto look = ui::tuneReasons(*good, here, 5);
        QVERIFY(ui::canStart(look));
        QVERIFY(find(look, Kind::ToLookAt));

        here.memory = 2'000'000'000;
        here.available = 1'000'000'000;
        const auto memory = ui::tuneReasons(*good, here, 0);
        QVERIFY(find(memory, Kind::Memory));
        QVERIFY(ui::canStart(memory)); // an estimate is none that forbids

        auto broken = differentPairs(80);
        broken[4].setAnswer({});
        const auto mustFix = ui::tuneReasons(*lookAt(broken), here, 0);
        QVERIFY(!ui::canStart(mustFix));
        QCOMPARE(mustFix.front().kind, Kind::MustFix);
        QCOMPARE(mustFix.front().examples, std::vector<core::ExampleId>{5});
        QVERIFY2(mustFix.front().text.contains(u'5'), qPrintable(mustFix.front().text));

        auto tooLong = differentPairs(80);
        QString words;
        for (int i = 0; i < 300; ++i)
            words += u"sentence %1 goes on "_s.arg(i);
        tooLong[11].setAnswer(words);
        const ui::MaterialPtr withLong = lookAt(tooLong);
        const bool isSent =
            !std::count(withLong->split.keep.begin(), withLong->split.keep.end(), 12);
        const auto lengths = ui::tuneReasons(*withLong, here, 0);
        QCOMPARE(find(lengths, Kind::TooLong) != nullptr, isSent);

        here.model = nullptr;
        QVERIFY(!ui::canStart(ui::tuneReasons(*good, here, 0)));
        core::LocalModel unusable = smallModel();
        unusable.objection = u"It is broken."_s;
        here.model = &unusable;
        QCOMPARE(find(ui::tuneReasons(*good, here, 0), Kind::NoModel)->text, u"It is broken."_s);

        ui::TuneChoice there{.provider = catalogue.provider(u"custom")};
        QVERIFY(!ui::canStart(ui::tuneReasons(*good, there, 0)));
        there.place = u"a.example"_s;
        QVERIFY(!ui::canStart(ui::tuneReasons(*good, there, 0)));
        there.hasModelName = true;
        QVERIFY(ui::canStart(ui::tuneReasons(*good, there, 0)));
        auto personal = differentPairs(80);
        for (int i = 0; i < 40; ++i)
            personal[std::size_t(i)].setQuestion(u"Write to jane.miller%1@shop-mail.org."_s.arg(i));
        const ui::MaterialPtr persons = lookAt(personal);
        QVERIFY(persons->personalData > 0);
        const auto sent = ui::tuneReasons(*persons, there, 0);
        QVERIFY(find(sent, Kind::PersonalData)->text.contains(u"would be sent"));
        const auto stays = ui::tuneReasons(
            *persons, {.provider = catalogue.provider(u"local"), .model = &model}, 0);
        QVERIFY(find(stays, Kind::PersonalData)->text.contains(u"stay on this computer"));
    }

    void estimates()
    {
        const core::Catalogue catalogue = *core::loadCatalogue({});
        const core::LocalModel model = smallModel();
        const ui::MaterialPtr material = lookAt(differentPairs(120));
        ui::EstimateRequest request{.provider = catalogue.provider(u"local"),
            .model = &model,
            .speed = core::MachineSpeed{.gigaflops = 1, .threads = 2},
            .today = QDate(2026, 11, 26)};
        const ui::TuneEstimate here = ui::makeEstimate(*material, catalogue, request);
        QVERIFY(here.time && here.memory > 0);
        QCOMPARE(here.quote->training->high, 0.0);
        request.passes = 30;
        QVERIFY(
            ui::makeEstimate(*material, catalogue, request).time->likely > here.time->likely * 4);
        request.speed.reset();
        QVERIFY(!ui::makeEstimate(*material, catalogue, request).time);
        request = {.provider = catalogue.provider(u"together"),
            .hostedModel = u"llama-8b"_s,
            .paramsB = 8,
            .today = QDate(2026, 11, 26)};
        const ui::TuneEstimate there = ui::makeEstimate(*material, catalogue, request);
        QCOMPARE(there.quote->training->likely, 4.0); // their minimum
        QVERIFY(!there.time);
        QVERIFY(!ui::makeEstimate(*material, catalogue, {}).quote);
    }

    void offersStepsThatMakeSense()
    {
        core::TuningJob job = learning();
        core::ProviderProblem problem = core::makeProblem(ProblemKind::ExampleRejected, u"X"_s);
        // Nobody has said which example.
        QCOMPARE(ui::offeredSteps(problem, job, true), std::vector{NextStep::CopyDetails});
        job.problemExample = 37;
        const std::vector<NextStep> both{
            NextStep::GoToExample, NextStep::LeaveOutExample, NextStep::CopyDetails};
        QCOMPARE(ui::offeredSteps(problem, job, true), both);
        const std::vector<NextStep> reading{NextStep::GoToExample, NextStep::CopyDetails};
        QCOMPARE(ui::offeredSteps(problem, job, false), reading);
        // A full disk is said; what follows is trying again.
        problem = core::makeProblem(ProblemKind::DiskFull, u"X"_s);
        const std::vector<NextStep> again{NextStep::TryAgain, NextStep::CopyDetails};
        QCOMPARE(ui::offeredSteps(problem, job, true), again);
        // The safe one first: not to send what may be there.
        problem = core::makeProblem(ProblemKind::Uncertain, u"X"_s);
        QCOMPARE(ui::offeredSteps(problem, job, true).front(), NextStep::Forget);
        for (int kind = 0; kind <= int(ProblemKind::Uncertain); ++kind) {
            problem = core::makeProblem(static_cast<ProblemKind>(kind), u"X"_s);
            QVERIFY(!ui::offeredSteps(problem, job, true).empty());
        }
    }

    void detailsHoldNoSecrets()
    {
        core::TuningJob job = learning();
        job.plan.address = u"https://tuner.example.com/v1"_s;
        core::ProviderProblem problem = core::makeProblem(ProblemKind::KeyRejected, u"X"_s);
        problem.detail = u"Incorrect API key provided: sk-abcdefghijklmnop."_s;
        problem.status = 401;
        const QString text = ui::problemDetails(problem, job);
        QVERIFY2(!text.contains(u"abcdefgh"), qPrintable(text));
        QVERIFY(text.contains(u"401"));
        QVERIFY(text.contains(u"ftjob-1"));
    }

    void listsVersions()
    {
        core::TuningJob job = learning();
        job.state = JobState::Succeeded;
        job.tunedModel = u"ft:x"_s;
        std::vector<core::RemoteCheckpoint> checkpoints;
        for (const qint64 step : {40, 80, 120})
            checkpoints.push_back({.id = {},
                .model = u"ft:x:ckpt-step-%1"_s.arg(step),
                .metrics = {.step = step, .validLoss = step == 80 ? 1.0 : 1.5}});
        const auto versions = ui::tunedVersions(job, checkpoints, 80);
        QCOMPARE(versions.size(), 3u);
        QCOMPARE(versions[1].title, u"After pass 2"_s);
        QVERIFY(versions[1].best && versions[1].chosen && !versions[2].chosen);
        QVERIFY(versions[1].detail.contains(u"1.00"));
        job.tunedModel = checkpoints[0].model; // chosen by the user
        QVERIFY(ui::tunedVersions(job, checkpoints, 80)[0].chosen);
        QVERIFY(!ui::tunedVersions(job, checkpoints, 80)[1].chosen);
        job.tunedModel = u"ft:x"_s; // without a check on unseen examples, the last
        QVERIFY(ui::tunedVersions(job, checkpoints, 0)[2].chosen);
        QVERIFY(ui::tunedVersions(job, {}, 0).empty());
    }

    void tablesShowJobsAndWhatWasSent()
    {
        const core::Catalogue catalogue = *core::loadCatalogue({});
        const support::FakeClock clock;
        ui::JobTable jobs(catalogue, clock);
        const QAbstractItemModelTester jobsTester(&jobs);
        core::TuningJob job = learning();
        job.plan.model = u"practice"_s;
        jobs.setJobs({job});
        QCOMPARE(jobs.index(0, ui::JobTable::NameColumn).data().toString(), u"Tuning 3"_s);
        QCOMPARE(jobs.index(0, ui::JobTable::StateColumn).data().toString(), u"Learning"_s);
        QCOMPARE(jobs.index(0, ui::JobTable::ModelColumn).data().toString(), u"Practice model"_s);
        job.state = JobState::Succeeded;
        jobs.setJobs({job});
        QCOMPARE(jobs.index(0, ui::JobTable::StateColumn).data().toString(), u"Ready"_s);
        QCOMPARE(jobs.idAt(0), 3);
        QCOMPARE(jobs.idAt(1), 0);
        ui::SentTable sent(clock);
        const QAbstractItemModelTester sentTester(&sent);
        sent.setRecords({{.at = clock.now(),
            .job = 3,
            .destination = u"a.example"_s,
            .what = u"training"_s,
            .examples = 160,
            .bytes = 12'345}});
        QCOMPARE(sent.index(0, ui::SentTable::WhereColumn).data().toString(), u"a.example"_s);
        QCOMPARE(sent.index(0, ui::SentTable::WhatColumn).data().toString(),
            u"Examples to learn from"_s);
        QCOMPARE(sent.index(0, ui::SentTable::SizeColumn).data().toString(), u"12.3 kB"_s);
    }

    void knowsRecommendedModels()
    {
        const core::RecommendedModels list = core::recommendedModels();
        QVERIFY(list.models.size() >= 8);
        QVERIFY(list.compiledOn.isValid());
        QCOMPARE(list.models.front().id, u"practice"_s);
        QVERIFY(list.models.front().address.isEmpty());
        for (const core::RecommendedModel &model : list.models) {
            QVERIFY2(model.bytes > 0 && model.memory > 0 && model.flopsPerToken > 0 &&
                    !model.license.isEmpty() && !model.languages.isEmpty(),
                qPrintable(model.id));
            QVERIFY(
                model.id == u"practice" || model.address.startsWith(u"https://huggingface.co/"));
        }
        const core::MachineSpeed machine{.gigaflops = 100, .threads = 2};
        const auto small = core::tuningTime(list.models[1], list.efficiency, 1e6, 3, machine);
        // 1e6 pieces, 3 passes, 4.81e8 operations each, at 0.7 of 1e11 a second.
        QCOMPARE(small.likely.count(), 20'634);
        QVERIFY(small.low < small.likely && small.likely < small.high);
        QVERIFY(!core::readRecommendedModels("[]"));
        QVERIFY(!core::readRecommendedModels("{\"models\": [{}]}"));
    }
};

ATTUNE_TEST(TestTuneParts);
#include "tst_tuneparts.moc"
