// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/rope.h"

#include <algorithm>
#include <cmath>

namespace engine {

std::shared_ptr<const RopeTable> RopeTables::atLeast(std::int64_t positions)
{
    const std::lock_guard lock(m_mutex);
    if (m_table && m_table->positions >= positions)
        return m_table;
    auto table = std::make_shared<RopeTable>();
    table->positions =
        std::max<std::int64_t>({positions, 256, m_table ? 2 * m_table->positions : 0});
    table->pairs = m_config.headDim / 2;
    table->cosine = makeBuffer(table->positions * table->pairs);
    table->sine = makeBuffer(table->positions * table->pairs);
    const std::vector<double> frequencies = ropeFrequencies(m_config);
    for (std::int64_t position = 0; position < table->positions; ++position) {
        for (std::int64_t i = 0; i < table->pairs; ++i) {
            // The angle is rounded as the reference rounds it: both factors and the product.
            const float angle = static_cast<float>(position) *
                static_cast<float>(frequencies[static_cast<std::size_t>(i)]);
            const auto at = static_cast<std::size_t>(position * table->pairs + i);
            table->cosine[at] = std::cos(angle);
            table->sine[at] = std::sin(angle);
        }
    }
    m_table = table;
    return m_table;
}

} // namespace engine
