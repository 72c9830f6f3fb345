// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace core {

/// A stretch of two texts that are alike, or that differ: then one of its halves may be empty. Places
/// are UTF-16 units.
struct DiffPiece
{
    bool same = false;
    qsizetype leftStart = 0;
    qsizetype leftLength = 0;
    qsizetype rightStart = 0;
    qsizetype rightLength = 0;

    bool operator==(const DiffPiece &) const = default;
};

/// The differences of two texts word by word, in reading order; together the pieces cover both texts.
///
/// Words carry the white space behind them, so that marking a word marks no gap, and a word before a line
/// break is the same as one before a space. Up to two words in a row that are alike between two
/// differences become part of the difference: islands that small are chance and hard to read. For any
/// thread, but not a window's: texts of 5,000 words of which a third differs take about a tenth of a second.
/// Texts that have hardly anything in common are not searched further and come back as one difference.
[[nodiscard]] std::vector<DiffPiece> wordDifferences(QStringView left, QStringView right);

} // namespace core
