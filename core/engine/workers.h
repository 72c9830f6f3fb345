// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace engine {

// A fixed set of threads that run one function together. Waits by turning for some microseconds,
// because the pieces of one token take that long, and then sleeps.
class Workers
{
public:
    explicit Workers(int threads); // at least 1; the calling thread is one of them
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    int threads() const { return static_cast<int>(m_threads.size()) + 1; }

    // Calls work(i) for i in [0, threads()), one on each thread, and returns when all are done.
    // Not to be called from inside `work`, nor from two threads at once.
    void run(const std::function<void(int)> &work);

private:
    void loop(int index);

    std::vector<std::thread> m_threads;
    const std::function<void(int)> *m_work = nullptr;
    std::atomic<std::uint64_t> m_round = 0;
    std::atomic<int> m_left = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_sleepers = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
};

// The share [begin, end) of `count` things that thread `index` of `threads` takes.
struct Share
{
    std::int64_t begin;
    std::int64_t end;
};
inline Share shareOf(std::int64_t count, int index, int threads)
{
    return {count * index / threads, count * (index + 1) / threads};
}

} // namespace engine
