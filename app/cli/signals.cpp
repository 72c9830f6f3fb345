// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signals.h"

#include <csignal>
#include <pthread.h>
#include <unistd.h>

namespace app {

namespace {

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGUSR1); // only from the destructor, to end the wait
    return set;
}

} // namespace

void SignalStop::block()
{
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

SignalStop::SignalStop()
    : m_waiter([this](const std::stop_token &ending) {
        const sigset_t set = stopSignals();
        int signal = 0;
        while (sigwait(&set, &signal) == 0 && !ending.stop_requested()) {
            if (signal == SIGUSR1)
                continue;
            if (m_stop.stop_requested())
                _exit(128 + signal);
            m_stop.request_stop();
        }
    })
{
}

SignalStop::~SignalStop()
{
    m_waiter.request_stop();
    pthread_kill(m_waiter.native_handle(), SIGUSR1);
}

} // namespace app
