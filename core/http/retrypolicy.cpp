// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/http/retrypolicy.h"

#include <algorithm>

namespace core {

using std::chrono::milliseconds;

namespace {

bool mayPass(const TryOutcome &outcome)
{
    if (outcome.transport) {
        switch (*outcome.transport) {
        case ErrorCode::Offline:
        case ErrorCode::TimedOut:
        case ErrorCode::BrokenReply:
            return true;
        default:
            return false;
        }
    }
    if (outcome.exhausted)
        return false;
    return outcome.status == 408 || outcome.status == 429 ||
        (outcome.status >= 500 && outcome.status != 501);
}

milliseconds scaled(milliseconds delay, double factor)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * factor));
}

} // namespace

std::optional<milliseconds> retryDelay(
    const RetryPolicy &policy, const TryOutcome &outcome, int tries, double random)
{
    if (tries >= policy.maxTries || !mayPass(outcome))
        return std::nullopt;
    if (outcome.asked) {
        if (*outcome.asked > policy.longestAsked)
            return std::nullopt;
        return *outcome.asked;
    }
    const milliseconds doubled = policy.base * (1 << std::clamp(tries - 1, 0, 20));
    return scaled(std::min(doubled, policy.longest), 0.5 + 0.5 * random);
}

milliseconds pollDelay(const PollPolicy &policy, milliseconds running, double random)
{
    // A tenth of jitter, so that many windows do not ask in step.
    return scaled(running < policy.after ? policy.first : policy.later, 0.95 + 0.1 * random);
}

} // namespace core
