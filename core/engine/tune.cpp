// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/tune.h"

#include "core/engine/random.h"
#include "core/engine/safetensors.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <numeric>

namespace engine {

namespace {

const char *nameOf(Schedule schedule)
{
    return schedule == Schedule::Cosine ? "cosine"
        : schedule == Schedule::Linear  ? "linear"
                                        : "constant";
}

OrderedJson toJson(const StepMetrics &m)
{
    OrderedJson json = {{"step", m.step}, {"train_loss", m.trainLoss},
        {"train_accuracy", m.trainAccuracy}, {"grad_norm", m.gradientNorm}, {"rate", m.rate}};
    if (m.validated) {
        json["valid_loss"] = m.validLoss;
        json["valid_accuracy"] = m.validAccuracy;
    }
    return json;
}

StepMetrics metricsFrom(const Json &json)
{
    StepMetrics m;
    m.step = intField(json, "step", 0);
    m.trainLoss = numberField(json, "train_loss", 0);
    m.trainAccuracy = numberField(json, "train_accuracy", 0);
    m.gradientNorm = numberField(json, "grad_norm", 0);
    m.rate = numberField(json, "rate", 0);
    m.validated = json.contains("valid_loss");
    m.validLoss = numberField(json, "valid_loss", 0);
    m.validAccuracy = numberField(json, "valid_accuracy", 0);
    return m;
}

// Text that the same settings and data give again; a state of another run must not be taken.
std::string fingerprint(
    const TuneSettings &settings, const TuneData &data, const std::string &baseName)
{
    std::uint64_t hash = 0xcbf29ce484222325u; // FNV-1a
    const auto mix = [&hash](std::uint64_t value) {
        for (int i = 0; i < 8; ++i) {
            hash = (hash ^ (value & 0xff)) * 0x100000001b3u;
            value >>= 8;
        }
    };
    for (const auto *examples : {&data.train, &data.validation}) {
        mix(examples->size());
        for (const TrainingExample &example : *examples) {
            mix(example.ids.size());
            for (std::size_t i = 0; i < example.ids.size(); ++i)
                mix(static_cast<std::uint64_t>(example.ids[i]) * 2 + example.targets[i]);
        }
    }
    return dumpJson(toJson(settings)) + " " + std::to_string(hash) + " " + baseName;
}

class Run
{
public:
    Run(const Network &network, const TuneData &data, const TuneSettings &settings,
        std::string baseName, fs::path folder, const TuneObserver &observer)
        : m_settings(settings)
        , m_baseName(std::move(baseName))
        , m_folder(std::move(folder))
        , m_observer(observer)
        , m_layout(network.config(), settings.rank)
        , m_trainer(network, m_layout, settings.alpha, settings.shares, settings.packTokens)
        , m_fingerprint(fingerprint(settings, data, m_baseName))
    {
        for (const TrainingExample &example : data.train) {
            m_train.push_back(toSequence(example));
            m_tokensPerPass += static_cast<std::int64_t>(example.ids.size());
        }
        for (const TrainingExample &example : data.validation)
            m_validation.push_back(toSequence(example));
        const auto count = static_cast<std::int64_t>(m_train.size());
        m_stepsPerPass = (count + settings.batch - 1) / settings.batch;
        m_steps = m_stepsPerPass * settings.passes;
    }

    Result<TuneOutcome> run()
    {
        if (m_train.empty())
            return invalid("There are no examples to learn from.", "training_file");
        std::error_code error;
        fs::create_directories(m_folder, error);
        ENGINE_CHECK(restoreOrStart());
        for (const Checkpoint &checkpoint : m_outcome.checkpoints)
            m_observer.onCheckpoint(checkpoint);
        auto lastSave = std::chrono::steady_clock::now();
        while (m_state.step < m_steps && !m_outcome.stoppedEarly) {
            const std::int64_t pass = m_state.step / m_stepsPerPass;
            ENGINE_CHECK(oneStep(pass));
            if (m_state.step % m_stepsPerPass == 0) {
                ENGINE_CHECK(endPass());
                ENGINE_CHECK(save());
                lastSave = std::chrono::steady_clock::now();
            } else if (std::chrono::steady_clock::now() - lastSave >
                std::chrono::duration<double>(m_settings.saveSeconds)) {
                ENGINE_CHECK(save());
                lastSave = std::chrono::steady_clock::now();
            }
            m_observer.onStep(m_outcome.history.back());
        }
        m_outcome.trainedTokens = m_state.step * m_tokensPerPass / m_stepsPerPass;
        m_outcome.chosen = best();
        return std::move(m_outcome);
    }

private:
    std::vector<std::size_t> orderOf(std::int64_t pass) const
    {
        std::vector<std::size_t> order(m_train.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        Random random(m_settings.seed * 1'000'003 + static_cast<std::uint64_t>(pass));
        random.shuffle(order);
        return order;
    }

    Result<void> oneStep(std::int64_t pass)
    {
        const std::vector<std::size_t> order = orderOf(pass);
        const auto begin =
            static_cast<std::size_t>((m_state.step % m_stepsPerPass) * m_settings.batch);
        const std::size_t end =
            std::min(begin + static_cast<std::size_t>(m_settings.batch), order.size());
        std::vector<const Sequence *> batch;
        for (std::size_t i = begin; i < end; ++i)
            batch.push_back(&m_train[order[i]]);
        StepMetrics metrics;
        metrics.rate = rateAt(m_settings, m_state.step, m_steps);
        ENGINE_TRY(const StepResult result,
            m_trainer.step(m_state, batch, metrics.rate, m_settings.optimizer, m_observer.cancel));
        metrics.step = m_state.step;
        metrics.trainLoss = result.loss;
        metrics.trainAccuracy = result.accuracy;
        metrics.gradientNorm = result.gradientNorm;
        m_outcome.history.push_back(metrics);
        return {};
    }

    Result<void> endPass()
    {
        StepMetrics &metrics = m_outcome.history.back();
        if (!m_validation.empty()) {
            std::vector<const Sequence *> sequences;
            for (const Sequence &sequence : m_validation)
                sequences.push_back(&sequence);
            ENGINE_TRY(const LossSum sum,
                m_trainer.evaluate(m_state.parameters, sequences, m_observer.cancel));
            const auto targets = static_cast<double>(std::max<std::int64_t>(1, sum.targets));
            metrics.validated = true;
            metrics.validLoss = sum.loss / targets;
            metrics.validAccuracy = static_cast<double>(sum.correct) / targets;
        }
        Checkpoint checkpoint;
        checkpoint.step = m_state.step;
        checkpoint.folder = m_folder / ("step-" + std::to_string(m_state.step));
        checkpoint.metrics = metrics;
        std::error_code error;
        fs::remove_all(checkpoint.folder, error); // left by a run that was killed before saving
        ENGINE_CHECK(writeFolderAtomically(checkpoint.folder, [&](const fs::path &folder) {
            return writeAdapter(
                folder, unflatten(m_state.parameters, m_layout, m_settings.alpha, m_baseName));
        }));
        m_outcome.checkpoints.push_back(checkpoint);
        m_observer.onCheckpoint(checkpoint);
        if (m_settings.patience > 0 && metrics.validated) {
            const auto passesSince =
                static_cast<std::int64_t>(m_outcome.checkpoints.size() - 1 - best());
            m_outcome.stoppedEarly = passesSince >= m_settings.patience;
        }
        return {};
    }

    // The checkpoint with the lowest validation loss, or the last when none was validated.
    std::size_t best() const
    {
        const auto &all = m_outcome.checkpoints;
        std::size_t best = all.empty() ? 0 : all.size() - 1;
        if (m_validation.empty())
            return best;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].metrics.validLoss < all[best].metrics.validLoss ||
                (i < best && all[i].metrics.validLoss == all[best].metrics.validLoss))
                best = i;
        }
        return best;
    }

    fs::path statePath() const { return m_folder / "state.safetensors"; }

    Result<void> save()
    {
        const auto size = static_cast<std::int64_t>(m_state.parameters.size());
        OrderedJson history = OrderedJson::array();
        for (const StepMetrics &metrics : m_outcome.history)
            history.push_back(toJson(metrics));
        return writeSafetensors(statePath(),
            {{"parameters", DType::F32, {size}, std::as_bytes(std::span(m_state.parameters))},
                {"first_moment", DType::F32, {size}, std::as_bytes(std::span(m_state.firstMoment))},
                {"second_moment", DType::F32, {size},
                    std::as_bytes(std::span(m_state.secondMoment))}},
            {{"step", std::to_string(m_state.step)}, {"history", dumpJson(history)},
                {"stopped_early", m_outcome.stoppedEarly ? "1" : "0"}, {"run", m_fingerprint}});
    }

    Result<void> restoreOrStart()
    {
        std::error_code error;
        if (!fs::exists(statePath(), error)) {
            m_state = freshState(initialLora(m_layout, m_settings.seed));
            return {};
        }
        ENGINE_TRY(const SafetensorsFile file, SafetensorsFile::open(statePath()));
        const auto &metadata = file.header().metadata;
        const auto text = [&metadata](const char *key) {
            const auto found = metadata.find(key);
            return found == metadata.end() ? std::string() : found->second;
        };
        if (text("run") != m_fingerprint)
            return fail(ErrorCode::Conflict,
                "The saved state belongs to a run with other settings "
                "or examples.");
        ENGINE_TRY(m_state.parameters, file.floats("parameters"));
        ENGINE_TRY(m_state.firstMoment, file.floats("first_moment"));
        ENGINE_TRY(m_state.secondMoment, file.floats("second_moment"));
        ENGINE_TRY(const Json history, parseJson(text("history")));
        const auto size = static_cast<std::size_t>(m_layout.size);
        if (m_state.parameters.size() != size || m_state.firstMoment.size() != size ||
            m_state.secondMoment.size() != size || !history.is_array())
            return invalid("The saved state of the run cannot be read.");
        m_state.step = static_cast<std::int64_t>(history.size());
        m_outcome.stoppedEarly = text("stopped_early") == "1";
        for (const Json &entry : history) {
            m_outcome.history.push_back(metricsFrom(entry));
            const StepMetrics &metrics = m_outcome.history.back();
            if (metrics.step % m_stepsPerPass == 0)
                m_outcome.checkpoints.push_back(
                    {metrics.step, m_folder / ("step-" + std::to_string(metrics.step)), metrics});
        }
        m_observer.onMessage("Going on from step " + std::to_string(m_state.step) + ".");
        return {};
    }

    TuneSettings m_settings;
    std::string m_baseName;
    fs::path m_folder;
    const TuneObserver &m_observer;
    LoraLayout m_layout;
    Trainer m_trainer;
    std::string m_fingerprint;
    std::vector<Sequence> m_train;
    std::vector<Sequence> m_validation;
    std::int64_t m_tokensPerPass = 0;
    std::int64_t m_stepsPerPass = 0;
    std::int64_t m_steps = 0;
    TrainState m_state;
    TuneOutcome m_outcome;
};

} // namespace

OrderedJson toJson(const TuneSettings &s)
{
    return {{"rank", s.rank}, {"alpha", s.alpha}, {"passes", s.passes}, {"batch", s.batch},
        {"rate", s.rate}, {"warm_up", s.warmUp}, {"schedule", nameOf(s.schedule)},
        {"clip", s.optimizer.clipNorm}, {"weight_decay", s.optimizer.weightDecay},
        {"patience", s.patience}, {"seed", s.seed}, {"pack_tokens", s.packTokens},
        {"shares", s.shares}, {"bfloat16", s.bfloat16}};
}

Result<TuneSettings> tuneSettingsFrom(const OrderedJson &ordered)
{
    ENGINE_TRY(const Json json, parseJson(dumpJson(ordered)));
    TuneSettings s;
    s.rank = intField(json, "rank", s.rank);
    s.alpha = numberField(json, "alpha", s.alpha);
    s.passes = intField(json, "passes", s.passes);
    s.batch = intField(json, "batch", s.batch);
    s.rate = numberField(json, "rate", s.rate);
    s.warmUp = numberField(json, "warm_up", s.warmUp);
    const std::string schedule = textField(json, "schedule", "cosine");
    s.schedule = schedule == "linear" ? Schedule::Linear
        : schedule == "constant"      ? Schedule::Constant
                                      : Schedule::Cosine;
    s.optimizer.clipNorm = numberField(json, "clip", s.optimizer.clipNorm);
    s.optimizer.weightDecay = numberField(json, "weight_decay", 0);
    s.patience = intField(json, "patience", 0);
    s.seed = static_cast<std::uint64_t>(intField(json, "seed", 42));
    s.packTokens = intField(json, "pack_tokens", s.packTokens);
    s.shares = static_cast<int>(intField(json, "shares", 1));
    s.bfloat16 = boolField(json, "bfloat16", false);
    if (s.rank < 1 || s.rank > 1024 || s.passes < 1 || s.passes > 1000 || s.batch < 1 ||
        s.batch > 4096 || !(s.rate > 0) || !(s.rate < 1) || !(s.alpha > 0) || s.warmUp < 0 ||
        s.warmUp > 1 || s.shares < 1 || s.shares > 256 || s.packTokens < 1)
        return invalid("A setting of the tuning is out of its range.");
    return s;
}

double rateAt(const TuneSettings &settings, std::int64_t step, std::int64_t steps)
{
    const double warm = std::floor(settings.warmUp * static_cast<double>(steps));
    const auto at = static_cast<double>(step);
    if (at < warm)
        return settings.rate * (at + 1) / (warm + 1);
    const double progress = (at - warm) / std::max(1.0, static_cast<double>(steps) - warm);
    switch (settings.schedule) {
    case Schedule::Cosine:
        return settings.rate * 0.5 * (1 + std::cos(std::numbers::pi * progress));
    case Schedule::Linear:
        return settings.rate * (1 - progress);
    case Schedule::Constant:
        break;
    }
    return settings.rate;
}

std::string toCsv(const std::vector<StepMetrics> &history)
{
    std::string csv = "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy,"
                      "full_valid_loss,full_valid_mean_token_accuracy\n";
    for (const StepMetrics &m : history) {
        char row[160];
        std::snprintf(row, sizeof row, "%lld,%.6f,%.6f,", static_cast<long long>(m.step),
            m.trainLoss, m.trainAccuracy);
        csv += row;
        if (m.validated) {
            std::snprintf(row, sizeof row, "%.6f,%.6f,%.6f,%.6f\n", m.validLoss, m.validAccuracy,
                m.validLoss, m.validAccuracy);
            csv += row;
        } else {
            csv += ",,,\n";
        }
    }
    return csv;
}

std::uint64_t estimateTuneMemory(
    const ModelConfig &c, const TuneSettings &settings, std::int64_t longestExample)
{
    const LoraLayout layout(c, settings.rank);
    const std::int64_t pack = std::max(longestExample,
        std::min(settings.packTokens, longestExample * settings.batch / settings.shares + 1));
    const std::int64_t width = c.querySize() + 2 * c.kvSize();
    const std::int64_t perToken = 5 * c.hiddenSize + width + c.querySize() + 3 * c.mlpSize +
        c.heads + 7 * settings.rank + (c.qkNorm ? c.querySize() + c.kvSize() : 0);
    const std::int64_t work =
        3 * std::max({c.mlpSize, width, c.hiddenSize}) + 2 * c.hiddenSize + 4 * c.hiddenSize + 128;
    const std::int64_t logits = std::max<std::int64_t>(c.vocabSize, 1 << 21);
    const std::int64_t perShare = pack * (c.layers * perToken + work) + logits + layout.size;
    return static_cast<std::uint64_t>(settings.shares * perShare + 4 * layout.size) * sizeof(float);
}

Result<TuneOutcome> tune(const Network &network, const TuneData &data, const TuneSettings &settings,
    const std::string &baseName, const std::filesystem::path &folder, const TuneObserver &observer)
{
    return Run(network, data, settings, baseName, folder, observer).run();
}

} // namespace engine
