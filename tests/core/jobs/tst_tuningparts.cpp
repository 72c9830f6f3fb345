// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/basemodels.h"
#include "core/jobs/learningcurve.h"
#include "core/jobs/payload.h"
#include "core/jobs/providerendpoints.h"
#include "core/jobs/split.h"
#include "core/jobs/timeestimate.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/support/projectsupport.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using core::CurveVerdict;
using core::Example;
using core::ExampleId;
using core::MetricPoint;
using core::Split;

Q_DECLARE_METATYPE(std::vector<MetricPoint>)
Q_DECLARE_METATYPE(core::CurveVerdict)

namespace {

/// Examples whose questions have nothing in common.
std::vector<Example> examples(int count)
{
    std::vector<Example> all;
    for (int i = 0; i < count; ++i) {
        const QByteArray words = QByteArray::number(1'000'003LL * (i + 1) * (i + 7), 36);
        all.push_back(
            core::makePair(QString::fromLatin1(words + ' ' + words.toBase64()), u"Yes."_s));
        all.back().id = i + 1;
    }
    return all;
}

void carryOut(std::vector<Example> &all, const core::SplitPlan &plan)
{
    for (const core::ExamplePatch &patch : core::toEdit(plan).patches) {
        for (const ExampleId id : patch.ids)
            all[static_cast<std::size_t>(id - 1)].split = *patch.split;
    }
}

std::vector<MetricPoint> curve(const std::vector<double> &train, const std::vector<double> &unseen)
{
    std::vector<MetricPoint> points;
    for (std::size_t i = 0; i < train.size(); ++i)
        points.push_back({.step = static_cast<qint64>(i + 1), .trainLoss = train[i]});
    const std::size_t every = unseen.empty() ? 1 : train.size() / unseen.size();
    for (std::size_t i = 0; i < unseen.size(); ++i)
        points[(i + 1) * every - 1].validLoss = unseen[i];
    return points;
}

std::vector<double> falling(int count, double from, double to)
{
    std::vector<double> all;
    for (int i = 0; i < count; ++i)
        all.push_back(from + (to - from) * i / (count - 1));
    return all;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("cannot write");
}

const QByteArray kConfig = R"({"model_type":"qwen3","vocab_size":151936,"hidden_size":1024,
    "intermediate_size":3072,"num_hidden_layers":28,"num_attention_heads":16,"num_key_value_heads":8,
    "head_dim":128,"max_position_embeddings":40960,"tie_word_embeddings":true})";

} // namespace

class tst_TuningParts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void keepsATenthAtLeastTwentyAtMostAQuarter_data()
    {
        QTest::addColumn<qint64>("usable");
        QTest::addColumn<qint64>("kept");
        QTest::addRow("none") << 0LL << 0LL;
        QTest::addRow("few") << 10LL << 2LL;
        QTest::addRow("60") << 60LL << 15LL;
        QTest::addRow("80") << 80LL << 20LL;
        QTest::addRow("200") << 200LL << 20LL;
        QTest::addRow("1000") << 1000LL << 100LL;
    }

    void keepsATenthAtLeastTwentyAtMostAQuarter()
    {
        QFETCH(const qint64, usable);
        QFETCH(const qint64, kept);
        QCOMPARE(core::keptTarget(usable), kept);
        std::vector<Example> all = examples(static_cast<int>(usable));
        const core::SplitPlan plan = core::planSplit(all, 1);
        QCOMPARE(plan.kept, kept);
        QCOMPARE(static_cast<qint64>(plan.keep.size()), kept);
        QCOMPARE(plan.train + plan.validation + plan.kept, usable);
        QCOMPARE(plan.validation, core::validationTarget(usable - kept));
        carryOut(all, plan);
        QVERIFY(core::planSplit(all, 1).changesNothing()); // and so it stays
    }

    void onlyFromAHundredOnATenthPicksTheBest()
    {
        QCOMPARE(core::validationTarget(99), 0);
        QCOMPARE(core::validationTarget(100), 10);
        QCOMPARE(core::validationTarget(900), 90);
    }

    void theSplitIsSeededAndStable()
    {
        const std::vector<Example> all = examples(400);
        const auto keptBy = [&](quint64 seed, std::size_t count) {
            std::vector<ExampleId> ids = core::planSplit(std::span(all).first(count), seed).keep;
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        QCOMPARE(keptBy(1, 400), keptBy(1, 400));
        QVERIFY(keptBy(1, 400) != keptBy(2, 400));
        // Twice as many examples: most of what was kept aside would be chosen again.
        const auto before = keptBy(1, 300);
        const auto after = keptBy(1, 400);
        std::vector<ExampleId> both;
        std::set_intersection(
            before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(both));
        QVERIFY(both.size() * 10 >= before.size() * 6);
    }

    void twinsStayTogether()
    {
        std::vector<Example> all = examples(200);
        // Every fifth asks what the one before asked, nearly in the same words.
        for (std::size_t i = 4; i < all.size(); i += 5)
            all[i].setQuestion(all[i - 1].question() + u"?"_s);
        carryOut(all, core::planSplit(all, 3));
        int kept = 0;
        for (std::size_t i = 4; i < all.size(); i += 5) {
            QCOMPARE(all[i].split, all[i - 1].split);
            kept += all[i].split == Split::Kept;
        }
        QVERIFY(kept > 0); // or nothing was shown
    }

    void whatIsKeptTakesItsTwinsAlong()
    {
        std::vector<Example> all = examples(40);
        all[7].setQuestion(all[3].question() + u"!"_s);
        all[3].split = Split::Kept;
        const core::SplitPlan plan = core::planSplit(all, 5);
        QVERIFY(std::count(plan.keep.begin(), plan.keep.end(), 8) == 1);
        QVERIFY(std::count(plan.keep.begin(), plan.keep.end(), 4) == 0); // is there already
        QCOMPARE(plan.kept, 10);
    }

    void leavesTheUsersChoiceAlone()
    {
        std::vector<Example> all = examples(300);
        for (std::size_t i = 0; i < 5; ++i)
            all[i].split = Split::Validation;
        for (std::size_t i = 5; i < 10; ++i)
            all[i].split = Split::LeftOut;
        const core::SplitPlan plan = core::planSplit(all, 1);
        QVERIFY(plan.validate.empty());
        QVERIFY(plan.validation <= 5);
        QCOMPARE(plan.train + plan.validation + plan.kept, 295);
    }

    void sendsWhatTheExporterWritesAndNothingKept()
    {
        std::vector<Example> all = examples(6);
        all[1].split = Split::Kept;
        all[2].split = Split::LeftOut;
        all[3].split = Split::Validation;
        all[0].reference = u"Order 17"_s;
        all[0].category = u"Delivery"_s;
        core::ProjectSettings settings{.name = {}, .houseRules = u"Be brief."_s};
        settings.categoryInAnswer = core::CategoryInAnswer::FirstLine;
        const auto payload = core::buildPayload(all, settings);
        QVERIFY_RESULT(payload);
        QVERIFY(payload->canBeSent());
        QCOMPARE(payload->training.count('\n'), 3);
        QCOMPARE(payload->validation.count('\n'), 1);
        const std::vector<ExampleId> training{1, 5, 6};
        QCOMPARE(payload->trainingIds, training);
        const core::Json first = core::Json::parse(
            payload->training.left(payload->training.indexOf('\n')).toStdString());
        QVERIFY(first["messages"][0]["content"] == core::Json("Be brief."));
        QVERIFY(core::textOf(first["messages"][1]["content"]).contains(u"Reference:\nOrder 17"_s));
        QCOMPARE(core::textOf(first["messages"][2]["content"]), u"Category: Delivery\n\nYes."_s);
        for (const std::size_t i : {1u, 2u}) {
            QVERIFY(!payload->training.contains(all[i].question().toUtf8()));
            QVERIFY(!payload->validation.contains(all[i].question().toUtf8()));
        }
        all[4].setAnswer({});
        const auto broken = core::buildPayload(all, settings);
        QVERIFY(!broken->canBeSent());
        QCOMPARE(broken->problems.front().example, 5);
        QCOMPARE(broken->problems.front().number, 5);
        QVERIFY(!core::buildPayload({}, settings)->canBeSent());
    }

    void readsLearningCurves_data()
    {
        QTest::addColumn<std::vector<MetricPoint>>("points");
        QTest::addColumn<CurveVerdict>("verdict");
        QTest::addColumn<qint64>("pass");
        const auto row = [](const char *name, const std::vector<MetricPoint> &points,
                             CurveVerdict verdict,
                             qint64 pass) { QTest::newRow(name) << points << verdict << pass; };
        row("nothing", {}, CurveVerdict::TooEarly, 0);
        row("a few steps", curve(falling(5, 3, 2), {}), CurveVerdict::TooEarly, 0);
        row("improving", curve(falling(30, 3, 1), {2.5, 2.0, 1.6}), CurveVerdict::StillImproving,
            3);
        row("levelled", curve(falling(30, 3, 1), {2.0, 1.6, 1.59}), CurveVerdict::LevelledOff, 3);
        row("memorising", curve(falling(30, 3, 0.1), {2.0, 1.6, 1.9}), CurveVerdict::Memorising, 2);
        row("memorising from the start", curve(falling(30, 3, 0.1), {1.5, 1.6, 1.9}),
            CurveVerdict::Memorising, 1);
        row("not learning", curve(falling(30, 3, 2.95), {2.9, 2.9, 2.9}), CurveVerdict::NotLearning,
            1);
        row("without unseen ones", curve(falling(40, 3, 1), {}), CurveVerdict::StillImproving, 0);
        std::vector<double> flat = falling(20, 3, 1);
        flat.insert(flat.end(), 20, 1.0);
        row("flat in the end", curve(flat, {}), CurveVerdict::LevelledOff, 0);
    }

    void readsLearningCurves()
    {
        QFETCH(const std::vector<MetricPoint>, points);
        QFETCH(const CurveVerdict, verdict);
        QFETCH(const qint64, pass);
        const core::CurveReading reading = core::readCurve(points, 10);
        QCOMPARE(reading.verdict, verdict);
        QCOMPARE(reading.bestPass, pass);
        QVERIFY(!core::describe(reading).isEmpty());
        if (verdict == CurveVerdict::Memorising)
            QVERIFY(core::describe(reading).contains(QString::number(pass)));
    }

    void findsModels()
    {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        const QString snapshot = u"hub/models--Org--Small/snapshots/abc"_s;
        for (const QString &name : {snapshot, u"hub/models--Org--Small/refs"_s, u"linked"_s,
                 u"hub/models--Org--Cut/snapshots/def"_s, u"hub/models--Org--Cut/refs"_s})
            QVERIFY(dir.mkpath(name));
        write(dir.filePath(snapshot + u"/config.json"_s), kConfig);
        write(dir.filePath(snapshot + u"/tokenizer.json"_s), "{}");
        write(dir.filePath(snapshot + u"/model.safetensors"_s), QByteArray(1000, 'x'));
        write(dir.filePath(snapshot + u"/README.md"_s), "---\nlicense: apache-2.0\n---\n# Small\n");
        write(dir.filePath(u"hub/models--Org--Small/refs/main"_s), "abc\n");
        write(dir.filePath(u"hub/models--Org--Cut/snapshots/def/config.json"_s), kConfig);
        write(dir.filePath(u"hub/models--Org--Cut/refs/main"_s), "def");
        const core::ModelPlaces places{
            .practice = QStringLiteral(ATTUNE_SOURCE_DIR "/resources/practice-model"),
            .linked = dir.filePath(u"linked"_s),
            .caches = {dir.filePath(u"hub"_s)}};
        auto models = core::findLocalModels(places);
        QCOMPARE(models.size(), 3u);
        QVERIFY(models[0].isPractice);
        QCOMPARE(models[0].id, u"practice"_s);
        QVERIFY2(models[0].objection.isEmpty(), qPrintable(models[0].objection));
        // 3.8 million parameters, as its card says.
        QVERIFY(std::abs(double(models[0].shape.parameters()) - 3.8e6) < 0.1e6);
        QVERIFY(!models[1].objection.isEmpty()); // incomplete
        QCOMPARE(models[2].label, u"Org/Small"_s);
        QCOMPARE(models[2].license, u"apache-2.0"_s);
        QCOMPARE(models[2].bytes, 1000);
        QVERIFY(models[2].objection.isEmpty());
        // 0.6 billion, of which the published number is 596,049,920.
        QVERIFY(std::abs(double(models[2].shape.parameters()) / 596'049'920 - 1) < 0.001);

        const auto name = core::linkModel(models[2], places.linked);
        QVERIFY_RESULT(name);
        QCOMPARE(*name, u"Org--Small"_s);
        QCOMPARE(*core::linkModel(models[2], places.linked), *name); // again is fine
        models = core::findLocalModels(places);
        QCOMPARE(models.size(), 3u); // shown once
        QVERIFY(
            !core::linkModel(models.back(), places.linked) || models.back().objection.isEmpty());
    }

    void refusesWhatCannotBeTuned_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("other kind") << QByteArray(kConfig).replace("qwen3", "gpt2");
        QTest::newRow("no size") << QByteArray(kConfig).replace("1024", "0");
        QTest::newRow("absurd") << QByteArray(kConfig).replace("1024", "99999999999");
        QTest::newRow("text") << QByteArray(kConfig).replace("28", "\"28\"");
    }

    void refusesWhatCannotBeTuned()
    {
        QFETCH(const QByteArray, config);
        QVERIFY_RESULT(core::readModelShape(kConfig));
        const auto shape = core::readModelShape(config);
        QVERIFY(!shape);
        QVERIFY(!shape.error().message.isEmpty());
    }

    void estimatesGrowWithTheWork()
    {
        const auto shape = *core::readModelShape(kConfig);
        const core::MachineSpeed machine{.gigaflops = 100, .threads = 2};
        const core::TuningWorkload work{
            .tokens = 100'000, .answerTokens = 30'000, .examples = 500, .passes = 3};
        const auto time = core::tuningTime(shape, work, machine);
        QVERIFY(time.low < time.likely && time.likely < time.high);
        core::TuningWorkload twice = work;
        twice.passes = 6;
        QVERIFY(core::tuningTime(shape, twice, machine).likely > time.likely * 1.9);
        QVERIFY(core::tuningTime(shape, work, {.gigaflops = 50}).likely > time.likely * 1.9);
        // Questions take less than answers: the last layer and the head leave them out.
        core::TuningWorkload longer = work;
        longer.answerTokens = 90'000;
        QVERIFY(core::tuningTime(shape, longer, machine).likely > time.likely);
        QCOMPARE(core::tuningTime(shape, work, {}).likely.count(), 0);
        QVERIFY(core::tuningMemory(shape, 2000, 2) > core::tuningMemory(shape, 200, 2));
        QVERIFY(core::tuningMemory(shape, 200, 2) > 4 * shape.parameters());
        QVERIFY(core::availableMemory() > 0);
    }

    void takesAddressesAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *typed, const char *address) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(address);
        };
        row("https://host.example/v1", "https://host.example/v1");
        row(" host.example ", "https://host.example/v1");
        row("host.example/openai/v1/", "https://host.example/openai/v1");
        row("localhost:8000", "http://localhost:8000/v1");
        row("127.0.0.1:9", "http://127.0.0.1:9/v1");
        row("http://server:8000/", "http://server:8000/v1");
        row("https://h.example/v1?key=x#y", "https://h.example/v1");
        row("ftp://h.example", "");
        row("https://user:secret@h.example", ""); // a key does not belong there
        row("", "");
        row("https://", "");
    }

    void takesAddressesAsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, address);
        const auto url = core::serviceAddress(typed);
        QCOMPARE(url ? url->toString() : QString(), address);
    }

    void keepsKeysInMemoryOrTakesThemFromTheEnvironment()
    {
        core::MemorySecretStore memory;
        core::EnvironmentSecretStore store(memory);
        QCOMPARE(core::EnvironmentSecretStore::variableFor(u"shop.example.com"_s),
            QByteArray("ATTUNE_KEY_SHOP_EXAMPLE_COM"));
        const auto read = [&] { return *support::wait(store.read(u"shop.example.com"_s)); };
        QVERIFY(!read());
        QVERIFY_RESULT(support::wait(store.write(u"shop.example.com"_s, u"one"_s)));
        QCOMPARE(read(), u"one"_s);
        qputenv("ATTUNE_KEY_SHOP_EXAMPLE_COM", "two\n");
        QCOMPARE(read(), u"two"_s);
        qunsetenv("ATTUNE_KEY_SHOP_EXAMPLE_COM");
        QVERIFY_RESULT(support::wait(store.remove(u"shop.example.com"_s)));
        QVERIFY(!read());
        QVERIFY(!store.place().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_TuningParts)
#include "tst_tuningparts.moc"
