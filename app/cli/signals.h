// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <thread>

namespace app {

/// Turns the first SIGINT or SIGTERM into a stop request, so that a command can end in good order; the
/// second one ends the program at once. The project file is consistent either way.
class SignalStop
{
public:
    /// Blocks the two signals for this thread and those it starts. To be called first in main().
    static void block();

    SignalStop();
    ~SignalStop();
    SignalStop(const SignalStop &) = delete;
    SignalStop &operator=(const SignalStop &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_waiter;
};

} // namespace app
