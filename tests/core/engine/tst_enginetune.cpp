// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/generate.h"
#include "core/engine/tune.h"
#include "tests/core/engine/fixture.h"

#include <QTemporaryDir>

#include <cmath>

using namespace engine;

class TestEngineTune : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void packsKeepEverySequence();
    void sharesDoNotChangeLosses();
    void packedEqualsAlone();
    void goesOnAfterAnInterruption();
    void refusesAnotherRunsState();
    void stopsEarly();
    void cancelLeavesTheStateAlone();
    void adapterSurvivesItsFiles();
    void batchedWritingEqualsAlone();
    void stopTextsAndSampling();

private:
    TuneSettings settings() const
    {
        TuneSettings s;
        s.rank = 4;
        s.passes = 2;
        s.batch = 3;
        return s;
    }

    std::unique_ptr<Gemm> m_gemm = makePlainGemm();
    std::shared_ptr<const LoadedModel> m_model;
    TuneData m_data;
};

void TestEngineTune::initTestCase()
{
    const auto model =
        LoadedModel::load(modelFolder("smollm2"), {}, *m_gemm, floatMatrices(*m_gemm));
    QVERIFY_ENGINE(model);
    m_model = *model;
    const auto examples = readJsonFile(fixtureFolder("smollm2") / "train_examples.json");
    QVERIFY_ENGINE(examples);
    for (const Json &entry : *examples) {
        const auto example =
            renderExample(*m_model->format, OrderedJson::parse(entry["messages"].dump()));
        QVERIFY_ENGINE(example);
        m_data.train.push_back(*example);
    }
    m_data.train.push_back(m_data.train[1]); // a last batch that is not full
}

void TestEngineTune::packsKeepEverySequence()
{
    std::vector<Sequence> sequences;
    for (const TrainingExample &example : m_data.train)
        sequences.push_back(toSequence(example));
    std::vector<const Sequence *> pointers;
    std::size_t rows = 0;
    for (const Sequence &sequence : sequences) {
        pointers.push_back(&sequence);
        rows += sequence.rows.size();
        QCOMPARE(sequence.ids.size(), static_cast<std::size_t>(sequence.rows.back()) + 1);
    }
    for (const int shares : {1, 2, 3, 16}) {
        for (const std::int64_t most : {1, 60, 100'000}) {
            std::size_t segments = 0;
            std::size_t found = 0;
            for (const Packed &pack : packInto(pointers, shares, most)) {
                segments += pack.segments.size();
                found += pack.rows.size();
                QCOMPARE(pack.rows.size(), pack.labels.size());
                QVERIFY(std::is_sorted(pack.rows.begin(), pack.rows.end()));
                QVERIFY(static_cast<std::int64_t>(pack.ids.size()) <= most ||
                    pack.segments.size() == 1);
            }
            QCOMPARE(segments, sequences.size());
            QCOMPARE(found, rows);
        }
    }
}

void TestEngineTune::sharesDoNotChangeLosses()
{
    std::vector<double> reference;
    for (const int shares : {1, 2, 3}) {
        QTemporaryDir folder;
        TuneSettings s = settings();
        s.shares = shares;
        const auto outcome = tune(*m_model->network, m_data, s, "base",
            fs::path(folder.path().toStdString()) / "run", {});
        QVERIFY_ENGINE(outcome);
        QCOMPARE(outcome->history.size(), std::size_t(6));
        for (std::size_t i = 0; i < outcome->history.size(); ++i) {
            if (shares == 1)
                reference.push_back(outcome->history[i].trainLoss);
            QVERIFY(std::abs(outcome->history[i].trainLoss - reference[i]) < 1e-4);
        }
        QVERIFY(reference.back() < reference.front());
    }
}

void TestEngineTune::packedEqualsAlone()
{
    // Attention across examples, or positions that run on, would change these.
    const LoraLayout layout(m_model->network->config(), 4);
    const auto parameters = initialLora(layout, 7);
    Trainer trainer(*m_model->network, layout, 8, 1, 100'000);
    std::vector<Sequence> sequences;
    for (const TrainingExample &example : m_data.train)
        sequences.push_back(toSequence(example));
    LossSum alone;
    std::vector<const Sequence *> all;
    for (const Sequence &sequence : sequences) {
        const auto sum = trainer.evaluate(parameters, {&sequence});
        QVERIFY_ENGINE(sum);
        alone += *sum;
        all.push_back(&sequence);
    }
    const auto together = trainer.evaluate(parameters, all);
    QVERIFY_ENGINE(together);
    QCOMPARE(together->targets, alone.targets);
    QVERIFY(std::abs(together->loss - alone.loss) < 1e-4 * alone.loss);
}

void TestEngineTune::goesOnAfterAnInterruption()
{
    QTemporaryDir scratch;
    const fs::path root = scratch.path().toStdString();
    TuneSettings s = settings();
    s.saveSeconds = 0; // a state after every step
    m_data.validation = {m_data.train[0]};
    const auto whole = tune(*m_model->network, m_data, s, "base", root / "whole", {});
    QVERIFY_ENGINE(whole);
    for (int stopAfter = 1; stopAfter < 6; ++stopAfter) {
        const fs::path folder = root / std::to_string(stopAfter);
        std::atomic<bool> cancel = false;
        TuneObserver observer;
        observer.cancel = &cancel;
        observer.onStep = [&](const StepMetrics &m) { cancel = m.step >= stopAfter; };
        QCOMPARE(tune(*m_model->network, m_data, s, "base", folder, observer).error().code,
            ErrorCode::Cancelled);
        int steps = 0;
        TuneObserver counter;
        counter.onStep = [&](const StepMetrics &) { ++steps; };
        const auto rest = tune(*m_model->network, m_data, s, "base", folder, counter);
        QVERIFY_ENGINE(rest);
        QCOMPARE(steps, 6 - stopAfter);
        QCOMPARE(QByteArray::fromStdString(toCsv(rest->history)),
            QByteArray::fromStdString(toCsv(whole->history)));
        QCOMPARE(rest->checkpoints.size(), std::size_t(2));
        QCOMPARE(rest->chosen, whole->chosen);
        const auto a = readFile(rest->checkpoints[1].folder / "adapter_model.safetensors");
        const auto b = readFile(whole->checkpoints[1].folder / "adapter_model.safetensors");
        QVERIFY(*a == *b);
    }
    m_data.validation.clear();
}

void TestEngineTune::refusesAnotherRunsState()
{
    QTemporaryDir scratch;
    const fs::path folder = scratch.path().toStdString();
    TuneSettings s = settings();
    QVERIFY_ENGINE(tune(*m_model->network, m_data, s, "base", folder, {}));
    s.rate *= 2;
    const auto other = tune(*m_model->network, m_data, s, "base", folder, {});
    QVERIFY(!other.has_value());
    QCOMPARE(other.error().code, ErrorCode::Conflict);
}

void TestEngineTune::stopsEarly()
{
    QTemporaryDir scratch;
    TuneSettings s = settings();
    s.passes = 20;
    s.patience = 1;
    s.rate = 0.3; // far too large: the validation loss rises
    s.schedule = Schedule::Constant;
    m_data.validation = {m_data.train[0]};
    const auto outcome =
        tune(*m_model->network, m_data, s, "base", scratch.path().toStdString(), {});
    m_data.validation.clear();
    QVERIFY_ENGINE(outcome);
    QVERIFY(outcome->stoppedEarly);
    QVERIFY(outcome->checkpoints.size() < 20);
    QCOMPARE(outcome->chosen, outcome->checkpoints.size() - 2);
}

void TestEngineTune::cancelLeavesTheStateAlone()
{
    const LoraLayout layout(m_model->network->config(), 4);
    TrainState state = freshState(initialLora(layout, 7));
    const auto before = state.parameters;
    Trainer trainer(*m_model->network, layout, 8, 1, 100'000);
    const Sequence sequence = toSequence(m_data.train[0]);
    const std::atomic<bool> cancel = true;
    const auto result = trainer.step(state, {&sequence}, 1e-3, {}, &cancel);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(state.step, std::int64_t(0));
    QVERIFY(state.parameters == before);
}

void TestEngineTune::adapterSurvivesItsFiles()
{
    QTemporaryDir scratch;
    const fs::path folder = scratch.path().toStdString();
    const ModelConfig &config = m_model->network->config();
    const auto golden = readAdapter(fixtureFolder("smollm2") / "adapter_final", config);
    QVERIFY_ENGINE(golden);
    QVERIFY_ENGINE(writeAdapter(folder, *golden));
    const auto again = readAdapter(folder, config);
    QVERIFY_ENGINE(again);
    const LoraLayout layout(config, golden->rank);
    QVERIFY(*flatten(*golden, layout) == *flatten(*again, layout));
    QCOMPARE(again->layers[0][0].scale, golden->layers[0][0].scale);

    // An adapter of another model, or of a kind that changes more, is refused.
    const auto other = readModelConfig(modelFolder("llama2"));
    QVERIFY(!readAdapter(folder, *other).has_value());
    auto json = *readJsonFile(folder / "adapter_config.json");
    json["use_dora"] = true;
    QVERIFY_ENGINE(writeFileAtomically(folder / "adapter_config.json", dumpJson(json)));
    QCOMPARE(readAdapter(folder, config).error().code, ErrorCode::Unsupported);
}

void TestEngineTune::batchedWritingEqualsAlone()
{
    Generator generator(2);
    GenerateSettings s;
    s.maxTokens = 20;
    std::vector<std::vector<int>> prompts = {{5, 6, 7}, {9}, {11, 12}, {30, 31, 32, 33, 34}};
    std::vector<Generated> alone;
    for (const auto &prompt : prompts)
        alone.push_back(*generator.generate(m_model, prompt, s));
    std::vector<Generated> together(prompts.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < prompts.size(); ++i)
        threads.emplace_back([&, i] { together[i] = *generator.generate(m_model, prompts[i], s); });
    for (std::thread &thread : threads)
        thread.join();
    for (std::size_t i = 0; i < prompts.size(); ++i)
        QVERIFY(together[i].ids == alone[i].ids);
    const std::vector<int> tooLong(600, 5);
    QCOMPARE(generator.generate(m_model, tooLong, s).error().code, ErrorCode::ContextTooLong);
    QVERIFY(!generator.generate(m_model, {}, s).has_value());
}

void TestEngineTune::stopTextsAndSampling()
{
    Generator generator(1);
    GenerateSettings s;
    s.maxTokens = 30;
    const std::vector<int> prompt{5, 6, 7};
    const Generated whole = *generator.generate(m_model, prompt, s);
    QVERIFY(whole.text.size() > 8);
    s.stop = {whole.text.substr(4, 3)};
    std::string streamed;
    const Generated cut = *generator.generate(m_model, prompt, s, [&](const std::string &text) {
        streamed += text;
        return true;
    });
    QCOMPARE(cut.text, whole.text.substr(0, whole.text.find(s.stop[0])));
    QCOMPARE(streamed, cut.text);
    QCOMPARE(cut.reason, FinishReason::Stop);

    Random random(1);
    GenerateSettings hot;
    hot.temperature = 1;
    hot.topP = 0.5;
    for (int i = 0; i < 100; ++i) {
        float logits[] = {2.0f, 1.9f, -3.0f, -4.0f};
        QVERIFY(sample(logits, 4, hot, random) < 1);
    }
    hot.topP = 0.9;
    bool second = false;
    for (int i = 0; i < 100; ++i) {
        float logits[] = {2.0f, 1.9f, -3.0f, -4.0f};
        const int id = sample(logits, 4, hot, random);
        QVERIFY(id < 2);
        second = second || id == 1;
    }
    QVERIFY(second);
}

QTEST_GUILESS_MAIN(TestEngineTune)
#include "tst_enginetune.moc"
