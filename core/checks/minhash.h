// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace core::checks {

inline constexpr int kMinHashes = 126;
inline constexpr int kBandRows = 3;
inline constexpr int kBands = kMinHashes / kBandRows;
inline constexpr int kShingle = 4;

/// Hashes of the character 4-grams of a text, sorted, without repeats. Case, punctuation and the
/// width of white space do not matter.
[[nodiscard]] std::vector<quint32> shingles(QStringView text);
/// Size of the intersection over that of the union; 1 for two empty sets.
[[nodiscard]] double jaccard(const std::vector<quint32> &a, const std::vector<quint32> &b);

/// MinHash signature (Broder 1997), 8 bits of each minimum (Li and König 2010).
using Signature = std::array<quint8, kMinHashes>;
[[nodiscard]] Signature signatureOf(const std::vector<quint32> &shingles);
/// Estimate of the Jaccard similarity from the share of equal places, less those equal by chance.
[[nodiscard]] double estimate(const Signature &a, const Signature &b);

/// Hash of a text with case, punctuation and white space folded: equal for exact repeats.
[[nodiscard]] quint64 foldedHash(QStringView text);
/// Hash of a text's words in any order: equal for reordered repeats.
[[nodiscard]] quint64 wordBagHash(QStringView text);

} // namespace core::checks
