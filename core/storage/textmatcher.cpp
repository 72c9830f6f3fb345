// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/textmatcher.h"

#include "core/base/clones.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <map>
#include <optional>

namespace core {

namespace {

/// Last code point that has a lower case (Adlam, Unicode 9) with room for scripts to come.
constexpr char32_t kLastCased = 0x1FFFF;
/// Code points by what they fold to, where that is another one.
const std::multimap<char32_t, char32_t> &casings()
{
    static const auto all = [] {
        std::multimap<char32_t, char32_t> result;
        for (char32_t c = 0; c <= kLastCased; ++c) {
            if (const char32_t folded = QChar::toCaseFolded(c); folded != c)
                result.emplace(folded, c);
        }
        return result;
    }();
    return all;
}

std::string utf8Of(char32_t character)
{
    return QString::fromUcs4(&character, 1).toStdString();
}

/// The different bytes at `index` of all spellings; no value: too many, or some are too short.
template <std::size_t n>
std::optional<std::array<char, n>> bytesAt(
    const std::vector<std::string> &spellings, std::size_t index)
{
    std::string bytes;
    for (const std::string &spelling : spellings) {
        if (index >= spelling.size())
            return std::nullopt;
        if (bytes.find(spelling[index]) == std::string::npos)
            bytes += spelling[index];
    }
    if (bytes.empty() || bytes.size() > n)
        return std::nullopt;
    std::array<char, n> result;
    result.fill(bytes.back());
    std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

} // namespace

TextMatcher::TextMatcher(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const bool ascii =
        std::all_of(characters.begin(), characters.end(), [](uint c) { return c < 0x80; });
    for (const uint character : characters) {
        const char32_t folded = QChar::toCaseFolded(static_cast<char32_t>(character));
        std::vector<std::string> spellings{utf8Of(folded)};
        const auto [first, last] = casings().equal_range(folded);
        for (auto other = first; other != last; ++other) {
            if (!ascii || other->second < 0x80)
                spellings.push_back(utf8Of(other->second));
        }
        m_shortest +=
            std::min_element(spellings.begin(), spellings.end(), [](const auto &a, const auto &b) {
                return a.size() < b.size();
            })->size();
        m_characters.push_back({std::move(spellings)});
    }
    chooseFilter();
}

void TextMatcher::chooseFilter()
{
    if (m_characters.empty())
        return;
    // No letter has so many cases that the bytes with which they begin do not fit.
    m_first = m_later = bytesAt<kBytes>(m_characters.front().spellings, 0).value_or(Bytes{});
    // The farther behind the first byte, the less the second depends on it; but it must stand at
    // the same place in every spelling of what is between.
    std::size_t distance = 0;
    for (const Character &character : m_characters) {
        const std::size_t length = character.spellings.front().size();
        const bool same = std::all_of(character.spellings.begin(), character.spellings.end(),
            [length](const std::string &spelling) { return spelling.size() == length; });
        for (std::size_t i = 0; i < length; ++i) {
            if (const auto bytes = bytesAt<kBytes>(character.spellings, i)) {
                m_later = *bytes;
                m_distance = distance + i;
            }
            if (!same)
                return;
        }
        distance += length;
    }
}

bool TextMatcher::isCandidate(const char *at) const
{
    const char first = at[0];
    const char later = at[m_distance];
    return std::find(m_first.begin(), m_first.end(), first) != m_first.end() &&
        std::find(m_later.begin(), m_later.end(), later) != m_later.end();
}

ATTUNE_CLONES std::size_t TextMatcher::nextCandidateBlock(
    const char *text, std::size_t at, std::size_t end) const
{
    // Bytes and bitwise operators only: so the compiler makes it sixteen or more at a time.
    const auto [a, b, c] = m_first;
    const auto [d, e, f] = m_later;
    for (; at < end; at += kBlock) {
        const char *const block = text + at;
        const char *const later = block + m_distance;
        quint8 any = 0;
        for (std::size_t i = 0; i < kBlock; ++i) {
            const auto begins =
                static_cast<quint8>((block[i] == a) | (block[i] == b) | (block[i] == c));
            const auto goesOn =
                static_cast<quint8>((later[i] == d) | (later[i] == e) | (later[i] == f));
            any |= begins & goesOn;
        }
        if (any != 0)
            return at;
    }
    return end;
}

bool TextMatcher::matchesAt(std::string_view utf8, std::size_t at) const
{
    for (const Character &character : m_characters) {
        const std::string_view rest = utf8.substr(at);
        const auto found = std::find_if(character.spellings.begin(), character.spellings.end(),
            [rest](const std::string &spelling) { return rest.starts_with(spelling); });
        if (found == character.spellings.end())
            return false;
        at += found->size();
    }
    return true;
}

bool TextMatcher::matchesBetween(std::string_view utf8, std::size_t at, std::size_t end) const
{
    for (; at < end; ++at) {
        if (isCandidate(utf8.data() + at) && matchesAt(utf8, at))
            return true;
    }
    return false;
}

bool TextMatcher::matches(std::string_view utf8) const
{
    if (utf8.size() < m_shortest)
        return false;
    // The bytes that are compared are never behind a shortest match.
    const std::size_t end = utf8.size() - m_shortest + 1;
    if (end < kBlock)
        return matchesBetween(utf8, 0, end);
    const std::size_t last = end - kBlock;
    for (std::size_t at = 0; (at = nextCandidateBlock(utf8.data(), at, last)) < last;
         at += kBlock) {
        if (matchesBetween(utf8, at, at + kBlock))
            return true;
    }
    // The last block overlaps the one before: quicker than its rest byte by byte.
    return nextCandidateBlock(utf8.data(), last, end) < end && matchesBetween(utf8, last, end);
}

} // namespace core
