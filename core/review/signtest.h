// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace core {

/// What `wins` of `n` say, if ties are left out. Pure; any thread.
struct SignTest
{
    double p = 1;   ///< two-sided: how often a result at least this one-sided comes by chance
    double low = 0; ///< 95 % interval of the share of wins
    double high = 1;
};

/// The exact sign test (binomial test with 1/2, two-sided by doubling the smaller tail, which equals the
/// method of small probabilities because the distribution is symmetric), and the exact interval of
/// Clopper and Pearson (1934), whose ends are quantiles of beta distributions. `n` 0 gives p 1 and the
/// whole interval. 0 <= wins <= n.
[[nodiscard]] SignTest signTest(qint64 wins, qint64 n);

/// How many further decided votes, at the share of wins so far, bring p below `level`; at most `most`,
/// -1 when even those would not.
[[nodiscard]] qint64 furtherVotes(qint64 wins, qint64 n, double level = 0.05, qint64 most = 1000);

/// The regularised incomplete beta function I_x(a, b), by the continued fraction of the NIST Digital Library
/// of Mathematical Functions, 8.17.22, evaluated with the method of Lentz (1976). a, b > 0; 0 <= x <= 1.
[[nodiscard]] double incompleteBeta(double a, double b, double x);

} // namespace core
