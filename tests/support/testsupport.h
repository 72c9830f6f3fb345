// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QTest>

#include <atomic>

/// Fails the test with the error's own words when `result` holds an error.
#define QVERIFY_RESULT(expression)                                                                 \
    do {                                                                                           \
        auto &&result_ = (expression);                                                             \
        QVERIFY2(result_.has_value(), support::errorText(result_).constData());                    \
    } while (false)

namespace support {

template <class T>
QByteArray errorText(const core::Result<T> &result)
{
    if (result)
        return {};
    return (result.error().message + QStringLiteral(" | ") + result.error().detail).toUtf8();
}

/// A clock that stands still until a test moves it.
class FakeClock final : public core::Clock
{
public:
    [[nodiscard]] qint64 now() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    std::atomic<qint64> m_now = 1'767'225'600'000; // 2026-01-01 00:00 UTC
};

/// An unexpected warning is a failure. Called from the init() of every test class. What Qt's
/// "offscreen" platform says about itself whenever a dialog has a least size is expected.
inline void failOnWarning()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

} // namespace support
