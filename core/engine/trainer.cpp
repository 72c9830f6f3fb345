// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/trainer.h"

#include "core/engine/compute/kernels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine {

TrainState freshState(std::vector<float> parameters)
{
    TrainState state;
    state.firstMoment.assign(parameters.size(), 0.0f);
    state.secondMoment.assign(parameters.size(), 0.0f);
    state.parameters = std::move(parameters);
    return state;
}

Sequence toSequence(const TrainingExample &example)
{
    Sequence sequence;
    for (std::size_t i = 1; i < example.ids.size(); ++i) {
        if (!example.targets[i])
            continue;
        sequence.rows.push_back(static_cast<int>(i) - 1);
        sequence.labels.push_back(example.ids[i]);
    }
    const std::size_t needed =
        sequence.rows.empty() ? 0 : static_cast<std::size_t>(sequence.rows.back()) + 1;
    sequence.ids.assign(
        example.ids.begin(), example.ids.begin() + static_cast<std::ptrdiff_t>(needed));
    return sequence;
}

std::vector<Packed> packInto(
    const std::vector<const Sequence *> &sequences, int shares, std::int64_t maxTokens)
{
    std::int64_t total = 0;
    for (const Sequence *sequence : sequences)
        total += static_cast<std::int64_t>(sequence->ids.size());
    const std::int64_t aim = std::min(maxTokens, (total + shares - 1) / shares);

    // Longest first onto the emptiest pack keeps the packs even; order within stays that of the
    // input for equal lengths, so the result depends on nothing but the arguments.
    std::vector<const Sequence *> sorted = sequences;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Sequence *a, const Sequence *b) { return a->ids.size() > b->ids.size(); });
    auto count = static_cast<std::size_t>(
        std::max<std::int64_t>(1, (total + aim - 1) / std::max<std::int64_t>(1, aim)));
    count = std::max(count, std::min(static_cast<std::size_t>(shares), sequences.size()));
    std::vector<Packed> packs(count);
    for (const Sequence *sequence : sorted) {
        if (sequence->rows.empty())
            continue;
        Packed *pack = &*std::min_element(packs.begin(), packs.end(),
            [](const Packed &a, const Packed &b) { return a.ids.size() < b.ids.size(); });
        if (!pack->ids.empty() &&
            static_cast<std::int64_t>(pack->ids.size() + sequence->ids.size()) > maxTokens)
            pack = &packs.emplace_back();
        const auto base = static_cast<int>(pack->ids.size());
        pack->add(sequence->ids);
        for (const int row : sequence->rows)
            pack->rows.push_back(base + row);
        pack->labels.insert(pack->labels.end(), sequence->labels.begin(), sequence->labels.end());
    }
    std::erase_if(packs, [](const Packed &pack) { return pack.ids.empty(); });
    return packs;
}

Trainer::Trainer(const Network &network, const LoraLayout &layout, double alpha, int shares,
    std::int64_t maxTokens)
    : m_network(network)
    , m_layout(layout)
    , m_scale(static_cast<float>(alpha / static_cast<double>(layout.rank)))
    , m_maxTokens(maxTokens)
    , m_workers(shares)
    , m_activations(static_cast<std::size_t>(shares))
    , m_gradients(static_cast<std::size_t>(shares))
{
}

LoraView Trainer::view(const std::vector<float> &parameters) const
{
    return {&m_layout, parameters.data(), m_scale};
}

std::uint64_t Trainer::activationBytes() const
{
    std::uint64_t total = 0;
    for (const Activations &a : m_activations)
        total += a.bytes();
    return total;
}

Result<StepResult> Trainer::step(TrainState &state, const std::vector<const Sequence *> &batch,
    double rate, const OptimizerSettings &settings, const std::atomic<bool> *cancel)
{
    const std::vector<Packed> packs = packInto(batch, shares(), m_maxTokens);
    std::int64_t targets = 0;
    for (const Packed &pack : packs)
        targets += static_cast<std::int64_t>(pack.rows.size());
    if (targets == 0)
        return invalid("A batch has nothing to learn.");
    const float factor = 1.0f / static_cast<float>(targets);
    const LoraView lora = view(state.parameters);
    std::vector<LossSum> sums(packs.size());
    m_workers.run([&](int index) {
        const auto self = static_cast<std::size_t>(index);
        std::vector<float> &gradient = m_gradients[self];
        gradient.assign(state.parameters.size(), 0.0f);
        // Fixed shares, not first come first served: the sums must not depend on timing.
        for (std::size_t i = self; i < packs.size(); i += m_gradients.size()) {
            m_activations[self].cancel = cancel;
            m_network.forward(packs[i], &lora, m_activations[self]);
            sums[i] =
                m_network.backward(packs[i], lora, factor, m_activations[self], gradient.data());
        }
    });
    if (cancel && cancel->load())
        return fail(ErrorCode::Cancelled, "The tuning was cancelled.");

    std::vector<float> &total = m_gradients[0];
    const auto size = static_cast<std::int64_t>(total.size());
    std::vector<double> squares(m_gradients.size());
    m_workers.run([&](int index) {
        const Share part = shareOf(size, index, shares());
        for (std::size_t i = 1; i < m_gradients.size(); ++i)
            kernels::addScaled(total.data() + part.begin, m_gradients[i].data() + part.begin, 1,
                part.end - part.begin);
        squares[static_cast<std::size_t>(index)] =
            kernels::sumOfSquares(total.data() + part.begin, part.end - part.begin);
    });
    LossSum sum;
    for (const LossSum &part : sums)
        sum += part;
    StepResult result;
    result.loss = sum.loss / static_cast<double>(sum.targets);
    result.accuracy = static_cast<double>(sum.correct) / static_cast<double>(sum.targets);
    result.gradientNorm = std::sqrt(std::accumulate(squares.begin(), squares.end(), 0.0));
    result.targets = sum.targets;
    if (!std::isfinite(result.loss) || !std::isfinite(result.gradientNorm))
        return fail(ErrorCode::InvalidInput,
            "The loss is no longer a number; a smaller learning rate may help.");

    ++state.step;
    kernels::AdamStep adam;
    adam.rate = static_cast<float>(rate);
    adam.beta1 = static_cast<float>(settings.beta1);
    adam.beta2 = static_cast<float>(settings.beta2);
    adam.rest1 = static_cast<float>(1 - settings.beta1);
    adam.rest2 = static_cast<float>(1 - settings.beta2);
    adam.epsilon = static_cast<float>(settings.epsilon);
    adam.decay = static_cast<float>(settings.weightDecay);
    const auto t = static_cast<double>(state.step);
    adam.correction1 = static_cast<float>(1 - std::pow(settings.beta1, t));
    adam.correction2 = static_cast<float>(1 - std::pow(settings.beta2, t));
    // As torch.nn.utils.clip_grad_norm_ does it, with its small constant.
    const double clip = settings.clipNorm / (result.gradientNorm + 1e-6);
    adam.gradientScale = settings.clipNorm > 0 && clip < 1 ? static_cast<float>(clip) : 1.0f;
    m_workers.run([&](int index) {
        const Share part = shareOf(size, index, shares());
        kernels::adamW(state.parameters.data() + part.begin, total.data() + part.begin,
            state.firstMoment.data() + part.begin, state.secondMoment.data() + part.begin,
            part.end - part.begin, adam);
    });
    return result;
}

Result<LossSum> Trainer::evaluate(const std::vector<float> &parameters,
    const std::vector<const Sequence *> &sequences, const std::atomic<bool> *cancel)
{
    const std::int64_t maxTokens = std::min<std::int64_t>(m_maxTokens, 1024);
    const std::vector<Packed> packs = packInto(sequences, shares(), maxTokens);
    const LoraView lora = view(parameters);
    std::vector<LossSum> sums(packs.size());
    m_workers.run([&](int index) {
        const auto self = static_cast<std::size_t>(index);
        for (std::size_t i = self; i < packs.size(); i += m_gradients.size()) {
            m_activations[self].cancel = cancel;
            m_network.forward(packs[i], &lora, m_activations[self]);
            sums[i] = m_network.loss(packs[i], m_activations[self]);
        }
    });
    if (cancel && cancel->load())
        return fail(ErrorCode::Cancelled, "The tuning was cancelled.");
    LossSum sum;
    for (const LossSum &part : sums)
        sum += part;
    return sum;
}

} // namespace engine
