// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/compute/buffer.h"
#include "core/engine/modelconfig.h"

#include <memory>
#include <mutex>

namespace engine {

// Cosines and sines of the rotary angles, [positions, headDim / 2] each.
struct RopeTable
{
    std::int64_t positions = 0;
    std::int64_t pairs = 0;
    Buffer cosine;
    Buffer sine;
};

// Gives out tables that are long enough, computing longer ones when asked. Any thread.
class RopeTables
{
public:
    explicit RopeTables(const ModelConfig &config)
        : m_config(config)
    {
    }
    std::shared_ptr<const RopeTable> atLeast(std::int64_t positions);

private:
    const ModelConfig &m_config;
    std::mutex m_mutex;
    std::shared_ptr<const RopeTable> m_table;
};

} // namespace engine
