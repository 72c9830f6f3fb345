// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/trainer.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace engine {

enum class Schedule { Cosine, Linear, Constant };

// How one adapter is trained. The defaults are those that the practice model was tried with.
struct TuneSettings
{
    std::int64_t rank = 16;
    double alpha = 32;
    std::int64_t passes = 3;
    std::int64_t batch = 4; // examples for each update
    double rate = 2e-3;     // highest learning rate
    double warmUp = 0.05;   // share of all updates
    Schedule schedule = Schedule::Cosine;
    OptimizerSettings optimizer{.clipNorm = 1.0};
    std::int64_t patience = 0; // passes without a better validation loss; 0 = never stop
    std::uint64_t seed = 42;
    std::int64_t packTokens = 2048; // most tokens in one pack, or the longest example
    int shares = 1;                 // threads; fixed for a job, since sums depend on it
    double saveSeconds = 20;        // between states from which a killed run goes on
    bool bfloat16 = false;          // products with frozen weights in bfloat16
};

OrderedJson toJson(const TuneSettings &settings);
Result<TuneSettings> tuneSettingsFrom(const OrderedJson &json);

// Learning rate of one update, from 0.
double rateAt(const TuneSettings &settings, std::int64_t step, std::int64_t steps);

// What was measured at one update. Validation only where a pass ends.
struct StepMetrics
{
    std::int64_t step = 0; // from 1
    double trainLoss = 0;
    double trainAccuracy = 0;
    double gradientNorm = 0;
    double rate = 0;
    bool validated = false;
    double validLoss = 0;
    double validAccuracy = 0;
};

// The columns of OpenAI's result files.
std::string toCsv(const std::vector<StepMetrics> &history);

struct Checkpoint
{
    std::int64_t step = 0;
    std::filesystem::path folder;
    StepMetrics metrics;
};

struct TuneOutcome
{
    std::vector<StepMetrics> history;
    std::vector<Checkpoint> checkpoints;
    std::size_t chosen = 0;         // index into checkpoints
    std::int64_t trainedTokens = 0; // over all passes
    bool stoppedEarly = false;
};

// How a run is followed and steered. Called on the thread that tunes.
struct TuneObserver
{
    std::function<void(const StepMetrics &)> onStep = [](const StepMetrics &) {};
    std::function<void(const Checkpoint &)> onCheckpoint = [](const Checkpoint &) {};
    std::function<void(const std::string &)> onMessage = [](const std::string &) {};
    const std::atomic<bool> *cancel = nullptr; // ends with Cancelled; what was saved stays
};

struct TuneData
{
    std::vector<TrainingExample> train;
    std::vector<TrainingExample> validation;
};

// Bytes that a run needs beyond the weights: activations, gradients, moments and the trained
// parameters. An upper estimate from the shapes alone.
std::uint64_t estimateTuneMemory(
    const ModelConfig &config, const TuneSettings &settings, std::int64_t longestExample);

// Trains in `folder`, which holds the state of the run: state.safetensors (all that is needed to
// go on) and step-N/ for each pass. When the folder already holds a state, goes on from there and
// gives the same losses as a run that was never interrupted.
Result<TuneOutcome> tune(const Network &network, const TuneData &data, const TuneSettings &settings,
    const std::string &baseName, const std::filesystem::path &folder, const TuneObserver &observer);

} // namespace engine
