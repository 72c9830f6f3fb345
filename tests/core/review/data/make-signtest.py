#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes signtest.csv: reference values of the exact sign test and its interval by SciPy (python3-scipy of
Debian 12), which the tests compare with. Run by hand; the program does not need SciPy.

    make-signtest.py > signtest.csv
"""
import random

from scipy.stats import binomtest

CASES = [(0, 1), (1, 1), (0, 5), (5, 5), (10, 20), (15, 20), (19, 22), (31, 40), (3, 22), (20, 40), (27, 40), (28, 40),
         (1000, 2000), (1100, 2000), (1999, 2000), (0, 2000)]


def main():
    chance = random.Random(7)
    cases = list(CASES)
    while len(cases) < 50:
        n = chance.randint(2, 400)
        cases.append((chance.randint(0, n), n))
    print("wins,n,p,low,high")
    for wins, n in cases:
        test = binomtest(wins, n, 0.5)
        interval = test.proportion_ci(confidence_level=0.95, method="exact")
        print("%d,%d,%.17g,%.17g,%.17g" % (wins, n, test.pvalue, interval.low, interval.high))


main()
