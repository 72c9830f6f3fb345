// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/signtest.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double kConfidence = 0.95;
constexpr int kMostFractions = 10'000;
constexpr int kHalvings = 200; ///< more than a double has bits

/// ln(n!) of a double, without lgamma(), which writes to a global variable.
double logGamma(double x)
{
#if defined(__GLIBC__)
    int sign = 0;
    return lgamma_r(x, &sign);
#else
    return std::lgamma(x);
#endif
}

/// The continued fraction itself; converges fast for x < (a + 1) / (a + b + 2).
double fraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    const auto away = [](double value) { return std::fabs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m < kMostFractions; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        result *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const double change = d * c;
        result *= change;
        if (std::fabs(change - 1) < 1e-16)
            break;
    }
    return result;
}

/// Where the beta distribution reaches `share`: by halving, because it only grows.
double betaQuantile(double share, double a, double b)
{
    double low = 0;
    double high = 1;
    for (int i = 0; i < kHalvings && low < high; ++i) {
        const double middle = low + (high - low) / 2;
        if (middle == low || middle == high)
            break;
        (incompleteBeta(a, b, middle) < share ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

} // namespace

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(
        logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * fraction(a, b, x) / a;
    return 1 - front * fraction(b, a, 1 - x) / b;
}

SignTest signTest(qint64 wins, qint64 n)
{
    SignTest result;
    if (n <= 0)
        return result;
    const auto k = static_cast<double>(wins);
    const auto all = static_cast<double>(n);
    // P(X <= s) = I_{1/2}(n - s, s + 1), and both tails are alike.
    const double smaller = std::min(k, all - k);
    result.p =
        2 * smaller >= all ? 1 : std::min(1.0, 2 * incompleteBeta(all - smaller, smaller + 1, 0.5));
    const double tail = (1 - kConfidence) / 2;
    result.low = wins == 0 ? 0 : betaQuantile(tail, k, all - k + 1);
    result.high = wins == n ? 1 : betaQuantile(1 - tail, k + 1, all - k);
    return result;
}

qint64 furtherVotes(qint64 wins, qint64 n, double level, qint64 most)
{
    if (n <= 0)
        return -1;
    const double share = static_cast<double>(wins) / static_cast<double>(n);
    for (qint64 more = 1; more <= most; ++more) {
        const qint64 all = n + more;
        const auto expected = static_cast<qint64>(std::llround(share * static_cast<double>(all)));
        if (signTest(std::clamp<qint64>(expected, wins, wins + more), all).p < level)
            return more;
    }
    return -1;
}

} // namespace core
