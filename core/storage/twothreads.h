// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>
#include <utility>

namespace core {

/// Runs both at the same time, the second on a thread of its own, and returns when both are done.
template <class First, class Second>
void inTwoThreads(First first, Second second)
{
    const std::jthread other(std::move(second));
    first();
}

} // namespace core
