// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/bytepairtable.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

namespace core {
namespace {

constexpr int kRankBits = 18;
constexpr quint32 kRankMask = (1U << kRankBits) - 1;
constexpr qsizetype kSingleBytes = 256;
constexpr qsizetype kBytesPerPair = 6;
constexpr quint32 kMaxTokenLength = 1024;

quint64 hashOf(QByteArrayView bytes)
{
    return XXH3_64bits(bytes.data(), size_t(bytes.size()));
}

/// The part of the hash that is kept in a slot: bits that do not choose the slot.
quint32 tagOf(quint64 hash)
{
    return quint32(hash >> 40) << kRankBits;
}

} // namespace

std::optional<BytePairTable> BytePairTable::parse(const QByteArray &file)
{
    if (!file.startsWith("ATBP"))
        return std::nullopt;
    const QByteArray raw =
        qUncompress(reinterpret_cast<const uchar *>(file.constData()) + 4, file.size() - 4);
    const qsizetype pairs = (raw.size() - kSingleBytes) / kBytesPerPair;
    if (raw.size() < kSingleBytes || raw.size() != kSingleBytes + pairs * kBytesPerPair ||
        pairs + kSingleBytes >= kRankMask)
        return std::nullopt;

    BytePairTable table;
    table.m_bytes.assign(raw.begin(), raw.begin() + kSingleBytes);
    table.m_bytes.reserve(size_t(pairs) * 8);
    table.m_offsets.resize(size_t(kSingleBytes + pairs + 1));
    for (quint32 i = 0; i <= kSingleBytes; ++i)
        table.m_offsets[i] = i;

    const auto *planes = reinterpret_cast<const uchar *>(raw.constData()) + kSingleBytes;
    const auto half = [planes, pairs](qsizetype i, int side) {
        const uchar *plane = planes + (side * 3) * pairs + i;
        return quint32(plane[0] | plane[pairs] << 8 | plane[2 * pairs] << 16);
    };
    for (qsizetype i = 0; i < pairs; ++i) {
        const auto rank = quint32(kSingleBytes + i);
        for (const int side : {0, 1}) {
            const quint32 part = half(i, side);
            if (part >= rank)
                return std::nullopt;
            const size_t begin = table.m_offsets[part];
            const size_t length = table.m_offsets[part + 1] - begin;
            const size_t end = table.m_bytes.size();
            table.m_bytes.resize(end + length);
            std::copy_n(table.m_bytes.begin() + qptrdiff(begin), length,
                table.m_bytes.begin() + qptrdiff(end));
        }
        table.m_offsets[rank + 1] = quint32(table.m_bytes.size());
        if (table.m_offsets[rank + 1] - table.m_offsets[rank] > kMaxTokenLength)
            return std::nullopt;
    }
    if (!table.index())
        return std::nullopt;
    return table;
}

/// False when two tokens are the same.
bool BytePairTable::index()
{
    size_t capacity = 1;
    while (capacity < size_t(size()) * 2)
        capacity *= 2;
    m_slots.assign(capacity, 0);
    for (Rank r = 0; r < quint32(size()); ++r) {
        const QByteArrayView token = bytes(r);
        m_longest = std::max(m_longest, token.size());
        if (rank(token) != kNone)
            return false;
        const quint64 hash = hashOf(token);
        size_t slot = hash & (capacity - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (capacity - 1);
        m_slots[slot] = tagOf(hash) | (r + 1);
    }
    return true;
}

BytePairTable::Rank BytePairTable::rank(QByteArrayView bytes) const
{
    if (bytes.isEmpty() || (bytes.size() > m_longest && m_longest > 0))
        return kNone;
    const quint64 hash = hashOf(bytes);
    const quint32 tag = tagOf(hash);
    for (size_t slot = hash & (m_slots.size() - 1); m_slots[slot] != 0;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        if ((m_slots[slot] & ~kRankMask) != tag)
            continue;
        const Rank candidate = (m_slots[slot] & kRankMask) - 1;
        if (this->bytes(candidate) == bytes)
            return candidate;
    }
    return kNone;
}

QByteArrayView BytePairTable::bytes(Rank rank) const
{
    return {m_bytes.data() + m_offsets[rank], qsizetype(m_offsets[rank + 1] - m_offsets[rank])};
}

} // namespace core
