// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/minhash.h"

#include "core/base/clones.h"
#include "core/checks/text/charclass.h"

#include <algorithm>
#include <limits>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace core::checks {

namespace {

/// Lower case letters and digits, words parted by one space.
std::vector<char16_t> normalised(QStringView text)
{
    std::vector<char16_t> result;
    result.reserve(static_cast<std::size_t>(text.size()) + 2);
    result.push_back(u' ');
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (isWordUnit(unit) || c.isSurrogate())
            result.push_back(foldUnit(unit));
        else if (unit != u'\'' && unit != u'\u2019' && result.back() != u' ')
            result.push_back(u' ');
    }
    if (result.back() != u' ')
        result.push_back(u' ');
    return result;
}

struct Functions
{
    std::array<quint32, 128> factor;
    std::array<quint32, 128> offset;

    Functions()
    {
        quint64 state = 0x41545455; // fixed: signatures are the same on every run
        const auto next = [&state] {
            state += 0x9e3779b97f4a7c15ULL;
            quint64 z = state;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
            z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
            return z ^ (z >> 31);
        };
        for (std::size_t i = 0; i < factor.size(); ++i) {
            factor[i] = static_cast<quint32>(next()) | 1;
            offset[i] = static_cast<quint32>(next());
        }
    }
};

// The loop over the hash functions is what near-duplicates cost.
ATTUNE_CLONES void takeMinima(const quint32 *hashes, std::size_t count, const quint32 *factor,
    const quint32 *offset, quint32 *minima)
{
    for (std::size_t s = 0; s < count; ++s) {
        const quint32 x = hashes[s];
        for (std::size_t i = 0; i < 128; ++i) {
            const quint32 h = x * factor[i] + offset[i];
            minima[i] = h < minima[i] ? h : minima[i];
        }
    }
}

} // namespace

std::vector<quint32> shingles(QStringView text)
{
    const std::vector<char16_t> units = normalised(text);
    std::vector<quint32> result;
    if (units.size() <= 2)
        return result;
    const std::size_t width = std::min<std::size_t>(kShingle, units.size());
    result.reserve(units.size());
    for (std::size_t i = 0; i + width <= units.size(); ++i) {
        quint64 key = 0;
        for (std::size_t k = 0; k < width; ++k)
            key = (key << 16) | units[i + k];
        key *= 0x9e3779b97f4a7c15ULL;
        key ^= key >> 32;
        key *= 0xd6e8feb86659fd93ULL;
        result.push_back(static_cast<quint32>(key >> 32));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

double jaccard(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    if (a.empty() && b.empty())
        return 1;
    std::size_t i = 0;
    std::size_t j = 0;
    std::size_t both = 0;
    while (i < a.size() && j < b.size()) {
        both += a[i] == b[j] ? 1 : 0;
        const bool first = a[i] <= b[j];
        const bool second = b[j] <= a[i];
        i += first ? 1 : 0;
        j += second ? 1 : 0;
    }
    return double(both) / double(a.size() + b.size() - both);
}

Signature signatureOf(const std::vector<quint32> &hashes)
{
    static const Functions functions; // constants, computed once
    alignas(32) std::array<quint32, 128> minima;
    minima.fill(std::numeric_limits<quint32>::max());
    takeMinima(hashes.data(), hashes.size(), functions.factor.data(), functions.offset.data(),
        minima.data());
    Signature result;
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = static_cast<quint8>(minima[i] >> 24 ^ minima[i] >> 12 ^ minima[i]);
    return result;
}

double estimate(const Signature &a, const Signature &b)
{
    int same = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        same += a[i] == b[i] ? 1 : 0;
    constexpr double kChance = 1.0 / 256;
    return (double(same) / kMinHashes - kChance) / (1 - kChance);
}

quint64 foldedHash(QStringView text)
{
    const std::vector<char16_t> units = normalised(text);
    if (units.size() <= 1) // nothing but marks: keep them apart
        return XXH3_64bits(text.utf16(), static_cast<std::size_t>(text.size()) * 2);
    return XXH3_64bits(units.data(), units.size() * 2);
}

quint64 wordBagHash(QStringView text)
{
    const std::vector<char16_t> units = normalised(text);
    quint64 sum = 0;
    std::size_t from = 1;
    for (std::size_t i = 1; i < units.size(); ++i) {
        if (units[i] != u' ')
            continue;
        const quint64 word = XXH3_64bits(units.data() + from, (i - from) * 2);
        sum += word * (word | 1);
        from = i + 1;
    }
    return sum;
}

} // namespace core::checks
