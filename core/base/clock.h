// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace core {

/// Where the time comes from, so that tests can set it. Callable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01 00:00 UTC.
    [[nodiscard]] virtual qint64 now() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;
};

} // namespace core
