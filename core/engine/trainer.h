// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/examples.h"
#include "core/engine/network.h"
#include "core/engine/workers.h"

#include <atomic>
#include <memory>
#include <vector>

namespace engine {

// What one update of the adapter uses (PyTorch's AdamW).
struct OptimizerSettings
{
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weightDecay = 0;
    double clipNorm = 0; // largest L2 norm of the gradient; 0 = no limit
};

// Everything that training changes; what a checkpoint holds.
struct TrainState
{
    std::int64_t step = 0; // updates done
    std::vector<float> parameters;
    std::vector<float> firstMoment;
    std::vector<float> secondMoment;
};

struct StepResult
{
    double loss = 0;         // mean over the targets of the batch, before the update
    double accuracy = 0;     // share of targets that were the most likely token
    double gradientNorm = 0; // before clipping
    std::int64_t targets = 0;
};

// A sequence reduced to what its loss depends on: tokens after the last target are left out, and
// that target is only a label.
struct Sequence
{
    std::vector<int> ids;
    std::vector<int> rows;
    std::vector<int> labels;
};
Sequence toSequence(const TrainingExample &example);

// Lays sequences end to end in at most `shares` packs of about equal work.
std::vector<Packed> packInto(
    const std::vector<const Sequence *> &sequences, int shares, std::int64_t maxTokens);

// Computes losses, gradients and updates. The pieces of a batch go to one thread each and every
// product runs on the thread that needs it; sums are formed in a fixed order, so a run with the
// same number of shares repeats exactly.
class Trainer
{
public:
    // `shares`: into how many packs a batch is cut, and threads that work on them. `maxTokens`
    // bounds one pack, and with it the memory; longer batches take several rounds.
    Trainer(const Network &network, const LoraLayout &layout, double alpha, int shares,
        std::int64_t maxTokens);

    // One update at the given learning rate. Stops between packs and returns Cancelled when
    // `cancel` becomes true; the state is then as before.
    Result<StepResult> step(TrainState &state, const std::vector<const Sequence *> &batch,
        double rate, const OptimizerSettings &settings, const std::atomic<bool> *cancel = nullptr);

    // Loss over sequences without an update.
    Result<LossSum> evaluate(const std::vector<float> &parameters,
        const std::vector<const Sequence *> &sequences, const std::atomic<bool> *cancel = nullptr);

    int shares() const { return m_workers.threads(); }
    std::uint64_t activationBytes() const;

private:
    LoraView view(const std::vector<float> &parameters) const;

    const Network &m_network;
    const LoraLayout &m_layout;
    float m_scale;
    std::int64_t m_maxTokens;
    Workers m_workers;
    std::vector<Activations> m_activations;      // per thread
    std::vector<std::vector<float>> m_gradients; // per thread
};

TrainState freshState(std::vector<float> parameters);

} // namespace engine
