// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/nearduplicates.h"

#include <algorithm>

namespace core::checks {

namespace {

/// A bucket of a template that thousands of texts share must not make the search quadratic.
constexpr int kLongestChain = 48;
/// Whoever is nearly the same as so many is told no more: the work must not grow with the square of the
/// number of texts.
constexpr std::size_t kEnoughPairs = 200;
/// The estimate from 126 places strays by up to 0.13 (three standard deviations).
constexpr double kEstimateSlack = 0.15;

} // namespace

quint32 NearDuplicates::bandKey(const Signature &signature, int band)
{
    quint64 key = static_cast<quint64>(band) + 1;
    for (int row = 0; row < kBandRows; ++row)
        key = (key << 8) ^ signature[static_cast<std::size_t>(band * kBandRows + row)];
    key *= 0x9e3779b97f4a7c15ULL;
    key ^= key >> 29;
    return static_cast<quint32>((key * 0xbf58476d1ce4e5b9ULL) >> 32);
}

void NearDuplicates::reserve(std::size_t texts)
{
    if (texts > m_mask)
        grow(texts);
}

void NearDuplicates::grow(std::size_t texts)
{
    std::size_t size = 1024;
    while (size < texts)
        size *= 2;
    m_mask = size - 1;
    m_heads.assign(size * static_cast<std::size_t>(m_bands), -1);
    for (std::size_t i = 0; i < m_signatures.size(); ++i) {
        if (m_alive[i])
            link(static_cast<qint32>(i));
    }
}

void NearDuplicates::link(qint32 index)
{
    const auto at = static_cast<std::size_t>(index);
    const auto bands = static_cast<std::size_t>(m_bands);
    for (int band = 0; band < m_bands; ++band) {
        const auto slot = static_cast<std::size_t>(band) * (m_mask + 1) +
            (bandKey(m_signatures[at], band) & m_mask);
        m_next[at * bands + static_cast<std::size_t>(band)] = m_heads[slot];
        m_heads[slot] = index;
    }
}

std::vector<NearPair> NearDuplicates::insert(qint32 index, const Signature &signature, quint64 bag,
    const std::vector<quint32> &own, const Shingles &shinglesOf)
{
    std::vector<NearPair> pairs;
    const auto at = static_cast<std::size_t>(index);
    const auto bands = static_cast<std::size_t>(m_bands);
    if (at >= m_signatures.size()) {
        m_signatures.resize(at + 1);
        m_bags.resize(at + 1);
        m_alive.resize(at + 1, false);
        m_seen.resize(at + 1, 0);
        m_next.resize((at + 1) * bands, -1);
    }
    if (m_mask == 0 || at > m_mask * 2)
        grow((at + 1) * 2);
    if (own.empty())
        return pairs;
    ++m_insertion;
    const auto consider = [&](qint32 other, bool sameWords) {
        if (pairs.size() >= kEnoughPairs)
            return;
        const auto there = static_cast<std::size_t>(other);
        if (!m_alive[there] || other == index || m_seen[there] == m_insertion)
            return;
        m_seen[there] = m_insertion;
        if (!sameWords && estimate(signature, m_signatures[there]) < m_threshold - kEstimateSlack)
            return;
        const double similarity = jaccard(own, shinglesOf(other));
        if (similarity >= m_threshold || sameWords)
            pairs.push_back({std::min(index, other), std::max(index, other),
                static_cast<float>(sameWords ? 1 : similarity)});
    };
    if (const auto same = m_bagIndex.find(bag); same != m_bagIndex.end()) {
        if (m_alive[static_cast<std::size_t>(same->second)] &&
            m_bags[static_cast<std::size_t>(same->second)] == bag)
            consider(same->second, true);
    }
    for (int band = 0; band < m_bands && pairs.size() < kEnoughPairs; ++band) {
        const auto slot =
            static_cast<std::size_t>(band) * (m_mask + 1) + (bandKey(signature, band) & m_mask);
        int steps = 0;
        for (qint32 other = m_heads[slot]; other >= 0 && steps < kLongestChain;
             other =
                 m_next[static_cast<std::size_t>(other) * bands + static_cast<std::size_t>(band)],
                    ++steps)
            consider(other, false);
    }
    m_signatures[at] = signature;
    m_bags[at] = bag;
    m_alive[at] = true;
    m_bagIndex[bag] = index;
    link(index);
    std::sort(pairs.begin(), pairs.end(), [](const NearPair &a, const NearPair &b) {
        return std::tie(b.similarity, a.first, a.second) <
            std::tie(a.similarity, b.first, b.second);
    });
    return pairs;
}

void NearDuplicates::remove(qint32 index)
{
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_alive.size() || !m_alive[at])
        return;
    m_alive[at] = false;
    const auto bands = static_cast<std::size_t>(m_bands);
    for (int band = 0; band < m_bands; ++band) {
        const auto slot = static_cast<std::size_t>(band) * (m_mask + 1) +
            (bandKey(m_signatures[at], band) & m_mask);
        qint32 *link = &m_heads[slot];
        while (*link >= 0 && *link != index)
            link =
                &m_next[static_cast<std::size_t>(*link) * bands + static_cast<std::size_t>(band)];
        if (*link == index)
            *link = m_next[at * bands + static_cast<std::size_t>(band)];
    }
}

} // namespace core::checks
