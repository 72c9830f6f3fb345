// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

namespace core {

/// Likeness of answers to the ones that people wrote: chrF with character n-grams of one to six and
/// beta 2 (Popović 2015, "chrF: character n-gram F-score for automatic MT evaluation"), in the form in
/// which sacreBLEU computes it for a corpus: white space is left out, matches, lengths and references
/// are added up over all texts for each n, and the F-scores of those n that occur on both sides are
/// averaged. 0 to 100. Counts characters as Unicode code points.
class Chrf
{
public:
    static constexpr int kOrders = 6;
    static constexpr double kBeta = 2;

    void add(QStringView answer, QStringView reference);
    [[nodiscard]] double score() const;

private:
    struct Counts
    {
        qint64 answer = 0;
        qint64 reference = 0;
        qint64 matches = 0;
    };
    std::array<Counts, kOrders> m_counts = {};
};

} // namespace core
