// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace engine {

// An id that no other object has, like "ftjob-…".
std::string newId(const std::string &prefix);
std::int64_t unixTime(); // seconds

} // namespace engine
