// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/server/identity.h"

#include <chrono>
#include <random>

namespace engine {

std::string newId(const std::string &prefix)
{
    std::random_device random;
    static constexpr char digits[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string id = prefix;
    for (int i = 0; i < 24; ++i)
        id += digits[random() % 36];
    return id;
}

std::int64_t unixTime()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace engine
