// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/lora.h"

#include "core/engine/random.h"

#include <algorithm>
#include <cmath>

namespace engine {

LoraLayout::LoraLayout(const ModelConfig &config, std::int64_t loraRank)
    : rank(loraRank)
{
    using P = Projection;
    const std::vector<P> members[Groups] = {
        {P::Q, P::K, P::V}, {P::O}, {P::Gate, P::Up}, {P::Down}};
    for (std::int64_t layer = 0; layer < config.layers; ++layer) {
        std::array<LoraGroup, Groups> groups;
        for (std::size_t g = 0; g < Groups; ++g) {
            LoraGroup &group = groups[g];
            group.inputs = inputsOf(config, members[g].front());
            group.a = size;
            size += static_cast<std::int64_t>(members[g].size()) * rank * group.inputs;
            std::int64_t column = 0;
            for (const P p : members[g]) {
                const std::int64_t outputs = outputsOf(config, p);
                group.parts.push_back({p, size, column, outputs});
                size += outputs * rank;
                column += outputs;
            }
        }
        layers.push_back(std::move(groups));
    }
}

std::vector<float> initialLora(const LoraLayout &layout, std::uint64_t seed)
{
    std::vector<float> parameters(static_cast<std::size_t>(layout.size), 0.0f);
    Random random(seed);
    for (const auto &groups : layout.layers) {
        for (const LoraGroup &group : groups) {
            const double bound = 1.0 / std::sqrt(static_cast<double>(group.inputs));
            const auto count =
                static_cast<std::int64_t>(group.parts.size()) * layout.rank * group.inputs;
            for (std::int64_t i = 0; i < count; ++i)
                parameters[static_cast<std::size_t>(group.a + i)] =
                    static_cast<float>((2 * random.uniform() - 1) * bound);
        }
    }
    return parameters;
}

Result<std::vector<float>> flatten(const Adapter &adapter, const LoraLayout &layout)
{
    std::vector<float> parameters(static_cast<std::size_t>(layout.size));
    for (std::size_t layer = 0; layer < layout.layers.size(); ++layer) {
        for (const LoraGroup &group : layout.layers[layer]) {
            std::int64_t a = group.a;
            for (const LoraGroup::Part &part : group.parts) {
                const LowRank &change =
                    adapter.layers[layer][static_cast<std::size_t>(part.projection)];
                if (change.rank != layout.rank)
                    return fail(ErrorCode::Unsupported,
                        "Training can go on only from an adapter that covers all linear "
                        "layers with one rank.");
                std::copy(change.a.begin(), change.a.end(), parameters.begin() + a);
                std::copy(change.b.begin(), change.b.end(), parameters.begin() + part.b);
                a += layout.rank * group.inputs;
            }
        }
    }
    return parameters;
}

Adapter unflatten(const std::vector<float> &parameters, const LoraLayout &layout, double alpha,
    std::string baseName)
{
    Adapter adapter;
    adapter.rank = layout.rank;
    adapter.alpha = alpha;
    adapter.baseName = std::move(baseName);
    adapter.layers.resize(layout.layers.size());
    for (std::size_t layer = 0; layer < layout.layers.size(); ++layer) {
        for (const LoraGroup &group : layout.layers[layer]) {
            std::int64_t a = group.a;
            for (const LoraGroup::Part &part : group.parts) {
                LowRank &change = adapter.layers[layer][static_cast<std::size_t>(part.projection)];
                change.rank = layout.rank;
                change.scale = static_cast<float>(alpha / static_cast<double>(layout.rank));
                const auto from = parameters.begin();
                change.a.assign(from + a, from + a + layout.rank * group.inputs);
                change.b.assign(from + part.b, from + part.b + part.outputs * layout.rank);
                a += layout.rank * group.inputs;
            }
        }
    }
    return adapter;
}

} // namespace engine
