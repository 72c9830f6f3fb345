// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/workers.h"

namespace engine {

namespace {

constexpr int kSpins = 4000; // some tens of microseconds

void pause()
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

} // namespace

Workers::Workers(int threads)
{
    for (int i = 1; i < threads; ++i)
        m_threads.emplace_back([this, i] { loop(i); });
}

Workers::~Workers()
{
    m_stop = true;
    {
        const std::lock_guard lock(m_mutex);
        m_round.fetch_add(1);
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Workers::run(const std::function<void(int)> &work)
{
    if (m_threads.empty()) {
        work(0);
        return;
    }
    m_work = &work;
    m_left.store(static_cast<int>(m_threads.size()));
    m_round.fetch_add(1);
    if (m_sleepers.load() > 0) {
        {
            const std::lock_guard lock(m_mutex);
        }
        m_wake.notify_all();
    }
    work(0);
    for (int spins = 0; m_left.load(std::memory_order_acquire) > 0; ++spins) {
        // The others may have been put aside by the system: let them have this processor.
        if (spins < kSpins)
            pause();
        else
            std::this_thread::yield();
    }
}

void Workers::loop(int index)
{
    std::uint64_t seen = 0;
    while (true) {
        for (int spins = 0; spins < kSpins && m_round.load() == seen; ++spins)
            pause();
        if (m_round.load() == seen) {
            std::unique_lock lock(m_mutex);
            m_sleepers.fetch_add(1);
            m_wake.wait(lock, [&] { return m_round.load() != seen; });
            m_sleepers.fetch_sub(1);
        }
        ++seen;
        if (m_stop)
            return;
        (*m_work)(index);
        m_left.fetch_sub(1, std::memory_order_release);
    }
}

} // namespace engine
