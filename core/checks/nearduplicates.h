// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/minhash.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace core::checks {

/// Two texts of an index that are nearly the same.
struct NearPair
{
    qint32 first = 0; ///< index given to insert(); first < second
    qint32 second = 0;
    float similarity = 0; ///< exact Jaccard similarity of the 4-grams, or 1 for the same words

    bool operator==(const NearPair &) const = default;
};

/// Finds texts that are nearly the same: locality-sensitive hashing of MinHash signatures proposes,
/// the exact similarity decides. Grows and shrinks text by text.
///
/// With 42 bands a pair of similarity 0.55 is proposed with a probability of 0.9995, with 16 bands one of
/// 0.8 with 0.99999 (1 - (1 - s^3)^bands); bands cost memory and time.
class NearDuplicates
{
public:
    /// Gives back the shingles of the text with that index.
    using Shingles = std::function<const std::vector<quint32> &(qint32)>;

    explicit NearDuplicates(double threshold, int bands = kBands)
        : m_threshold(threshold)
        , m_bands(bands)
    {
    }

    void reserve(std::size_t texts);
    /// Adds a text and returns the pairs that it makes with earlier ones, the closest first; of more than
    /// two hundred, not all. `bag` as wordBagHash().
    std::vector<NearPair> insert(qint32 index, const Signature &signature, quint64 bag,
        const std::vector<quint32> &own, const Shingles &shinglesOf);
    void remove(qint32 index);
    [[nodiscard]] std::size_t size() const { return m_signatures.size(); }

private:
    [[nodiscard]] static quint32 bandKey(const Signature &signature, int band);
    void grow(std::size_t texts);
    void link(qint32 index);

    double m_threshold;
    int m_bands; ///< up to kBands
    std::size_t m_mask = 0;
    std::vector<qint32> m_heads; ///< by band and key: latest text; -1: none
    std::vector<qint32> m_next;  ///< by text and band: the text before
    std::vector<Signature> m_signatures;
    std::vector<quint64> m_bags;
    std::vector<bool> m_alive;
    std::vector<quint32> m_seen; ///< by text: the insertion that last considered it
    quint32 m_insertion = 0;
    std::unordered_map<quint64, qint32> m_bagIndex;
};

} // namespace core::checks
