// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/textsort.h"

#include <unicode/ucol.h>
#include <unicode/uiter.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace core {

namespace {

/// How many bytes two texts begin alike, up to the last space before they differ: nothing that a
/// collation looks at together reaches across a space. Answers of one house often begin alike.
std::size_t sameWords(std::string_view left, std::string_view right)
{
    const std::size_t shorter = std::min(left.size(), right.size());
    std::size_t at = 0;
    for (; at + sizeof(quint64) <= shorter; at += sizeof(quint64)) {
        if (std::memcmp(left.data() + at, right.data() + at, sizeof(quint64)) != 0)
            break;
    }
    while (at < shorter && left[at] == right[at])
        ++at;
    if (at == left.size() && at == right.size())
        return at;
    while (at > 0 && left[at - 1] != ' ')
        --at;
    return at == 0 ? 0 : at - 1; // the space itself is compared again
}

} // namespace

TextSorter::TextSorter(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator = ucol_open(locale.bcp47Name().toLatin1().constData(), &status);
    if (U_FAILURE(status)) { // no data for the language: the order of Unicode's root
        status = U_ZERO_ERROR;
        m_collator = ucol_open("", &status);
    }
}

TextSorter::~TextSorter()
{
    ucol_close(m_collator);
}

void TextSorter::reserve(std::size_t count)
{
    m_entries.reserve(count);
}

void TextSorter::add(ExampleId id, std::string_view utf8)
{
    utf8 = utf8.substr(0, kSortedLength);
    // Only the beginning of the key is made: it decides nearly always, and whole keys would cost
    // many times the sorting itself.
    UCharIterator text;
    uiter_setUTF8(&text, utf8.data(), static_cast<int32_t>(utf8.size()));
    std::array<uint8_t, sizeof(quint64)> key{};
    std::array<uint32_t, 2> state{};
    UErrorCode status = U_ZERO_ERROR;
    ucol_nextSortKeyPart(m_collator, &text, state.data(), key.data(), key.size(), &status);
    quint64 prefix = 0;
    for (const uint8_t byte : key)
        prefix = prefix << 8 | byte;
    m_entries.push_back(
        {prefix, static_cast<quint32>(m_texts.size()), static_cast<quint32>(utf8.size()), id});
    m_texts += utf8;
}

int TextSorter::compare(const Entry &a, const Entry &b) const
{
    if (a.prefix != b.prefix)
        return a.prefix < b.prefix ? -1 : 1;
    const std::string_view left(m_texts.data() + a.text, a.length);
    const std::string_view right(m_texts.data() + b.text, b.length);
    const std::size_t same = sameWords(left, right);
    if (same == left.size() && same == right.size())
        return 0;
    UErrorCode status = U_ZERO_ERROR;
    return ucol_strcollUTF8(m_collator, left.data() + same,
        static_cast<int32_t>(left.size() - same), right.data() + same,
        static_cast<int32_t>(right.size() - same), &status);
}

std::vector<ExampleId> TextSorter::sorted(bool descending)
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry &a, const Entry &b) {
        const int order = compare(a, b);
        return descending ? order > 0 : order < 0;
    });
    std::vector<ExampleId> ids;
    ids.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        ids.push_back(entry.id);
    return ids;
}

} // namespace core
