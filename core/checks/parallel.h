// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

namespace core::checks {

/// Calls work(i) for every i below `count`, on up to `threads` threads (0: one per core), and returns
/// when all are done. After a stop request the rest is left out. `chunk`: how many one thread takes at a
/// time; 1 for pieces of work that take long.
template <class Work>
void parallelFor(
    std::size_t count, int threads, const std::stop_token &stop, Work work, std::size_t chunk = 16)
{
    std::size_t helpers = threads > 0 ? static_cast<std::size_t>(threads)
                                      : std::max(1u, std::thread::hardware_concurrency());
    helpers = std::min(helpers, count / chunk + 1);
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        while (!stop.stop_requested()) {
            const std::size_t from = next.fetch_add(chunk);
            if (from >= count)
                return;
            for (std::size_t i = from; i < std::min(count, from + chunk); ++i)
                work(i);
        }
    };
    std::vector<std::jthread> pool;
    for (std::size_t i = 1; i < helpers; ++i)
        pool.emplace_back(run);
    run();
}

} // namespace core::checks
