// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <optional>

namespace core {

/// How often and how fast a request is tried again. The defaults are those of the providers' own
/// programs (reference: retry policy A2 of the providers' documentation).
struct RetryPolicy
{
    int maxTries = 4; ///< the first one included
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds longest{8'000};
    /// A service that asks for more patience than this is not waited for within one request.
    std::chrono::milliseconds longestAsked{120'000};
};

/// How one try ended.
struct TryOutcome
{
    /// What kept the server from answering, if anything did.
    std::optional<ErrorCode> transport = {};
    int status = 0; ///< of the answer
    /// How long the server asked to wait; see retryAfter().
    std::optional<std::chrono::milliseconds> asked = {};
    /// The body says that waiting does not help: no credit, spending limit reached.
    bool exhausted = false;
};

/// Whether and after how long to try again; nothing: the outcome is final. `tries` counts those that
/// were made, `random` is uniform in [0, 1). Exponential back-off with jitter of half the delay.
///
/// Never to be used for requests that must not be carried out twice (creating a job): after
/// anything but a plain refusal, whether that happened must be found out first.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(
    const RetryPolicy &policy, const TryOutcome &outcome, int tries, double random);

/// When to look at a running job again, `running` after it began: often at first, later less so.
struct PollPolicy
{
    std::chrono::milliseconds first{15'000};
    std::chrono::milliseconds later{60'000};
    std::chrono::milliseconds after{600'000};
};
[[nodiscard]] std::chrono::milliseconds pollDelay(
    const PollPolicy &policy, std::chrono::milliseconds running, double random);

} // namespace core
