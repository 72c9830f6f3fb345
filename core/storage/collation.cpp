// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/collation.h"

#include <unicode/ucol.h>
#include <unicode/uiter.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <string>

namespace core {

namespace {

constexpr char32_t kFirstSign = 0x2000;

using SetPtr = std::unique_ptr<USet, decltype(&uset_close)>;

SetPtr emptySet()
{
    return {uset_openEmpty(), &uset_close};
}

/// Characters in pairs, or longer, that have weights of their own.
struct Contractions
{
    std::set<char32_t> starts;
    std::set<char32_t> joins;

    explicit Contractions(USet *strings)
    {
        for (int32_t item = 0; item < uset_getItemCount(strings); ++item) {
            std::array<UChar, 32> text{};
            UChar32 first = 0;
            UChar32 last = 0;
            UErrorCode status = U_ZERO_ERROR;
            const int32_t length = uset_getItem(strings, item, &first, &last, text.data(),
                static_cast<int32_t>(text.size()), &status);
            // Not those with CLDR's marks for the headings of an index, which are in no text.
            if (U_SUCCESS(status) && length > 0 && !U_IS_UNICODE_NONCHAR(text.front()))
                add({text.data(), static_cast<std::size_t>(length)});
        }
    }

private:
    void add(std::u16string_view text)
    {
        const auto length = static_cast<int32_t>(text.size());
        for (int32_t at = 0; at < length;) {
            const int32_t from = at;
            UChar32 character = 0;
            U16_NEXT(text.data(), at, length, character);
            if (from > 0)
                joins.insert(static_cast<char32_t>(character));
            if (at < length)
                starts.insert(static_cast<char32_t>(character));
        }
    }
};

std::size_t commonLength(std::string_view left, std::string_view right)
{
    const std::size_t shorter = std::min(left.size(), right.size());
    std::size_t at = 0;
    for (; at + sizeof(quint64) <= shorter; at += sizeof(quint64)) {
        if (std::memcmp(left.data() + at, right.data() + at, sizeof(quint64)) != 0)
            break;
    }
    while (at < shorter && left[at] == right[at])
        ++at;
    return at;
}

} // namespace

void Collation::Close::operator()(UCollator *collator) const
{
    ucol_close(collator);
}

Collation::Collation(const QLocale &locale)
{
    const auto open = [name = locale.bcp47Name().toLatin1()] {
        UErrorCode status = U_ZERO_ERROR;
        Collator collator(ucol_open(name.constData(), &status));
        if (U_FAILURE(status)) { // no data for the language: the order of Unicode's root
            status = U_ZERO_ERROR;
            collator.reset(ucol_open("", &status));
        }
        return collator;
    };
    m_collator = open();
    m_primary = open();
    ucol_setStrength(m_primary.get(), UCOL_PRIMARY);
    fillTable();
}

Collation::~Collation() = default;

void Collation::fillTable()
{
    const SetPtr contractions = emptySet();
    const SetPtr expansions = emptySet();
    UErrorCode status = U_ZERO_ERROR;
    ucol_getContractionsAndExpansions(
        m_primary.get(), contractions.get(), expansions.get(), true, &status);
    if (U_FAILURE(status))
        return;
    const Contractions pairs(contractions.get());

    const auto keyOf = [this](char32_t character) {
        std::array<UChar, 2> text{};
        int32_t length = 0;
        U16_APPEND_UNSAFE(text.data(), length, character);
        std::array<uint8_t, 64> key{};
        const int32_t size = ucol_getSortKey(
            m_primary.get(), text.data(), length, key.data(), static_cast<int32_t>(key.size()));
        return std::string(reinterpret_cast<const char *>(key.data()),
            static_cast<std::size_t>(std::clamp<int32_t>(size - 1, 0, key.size())));
    };
    const auto slot = [this](char32_t character) -> Code & {
        return character < kFirstSign ? m_letters[character] : m_signs[character - kFirstSign];
    };
    std::vector<char32_t> characters;
    for (char32_t c = 1; c < m_letters.size(); ++c)
        characters.push_back(c);
    for (char32_t c = 0; c < m_signs.size(); ++c)
        characters.push_back(kFirstSign + c);

    // Characters by their weight, without those that have none.
    std::map<std::string, std::vector<char32_t>> byWeight;
    std::vector<std::pair<std::string, char32_t>> composed;
    for (const char32_t c : characters) {
        std::string key = keyOf(c);
        if (key.empty())
            continue;
        if (uset_contains(expansions.get(), static_cast<UChar32>(c)))
            composed.emplace_back(std::move(key), c);
        else
            byWeight[std::move(key)].push_back(c);
    }
    // "ü" is "u" with something that counts later, but "ß" is two letters.
    for (const auto &[key, c] : composed) {
        if (const auto known = byWeight.find(key); known != byWeight.end())
            known->second.push_back(c);
    }

    // ASCII gets a byte each; what stands between two of its weights shares a first byte.
    int lead = 0;
    int second = 0;
    for (const auto &[key, group] : byWeight) {
        const bool ascii =
            std::any_of(group.begin(), group.end(), [](char32_t c) { return c < 0x80; });
        if (ascii || second == 0 || second == 0xff) {
            ++lead;
            second = 0;
        }
        if (lead > 0xff)
            return; // the rest stays unknown
        if (!ascii)
            ++second;
        for (const char32_t c : group) {
            slot(c) = {static_cast<quint8>(lead), static_cast<quint8>(second),
                pairs.starts.contains(c), pairs.joins.contains(c)};
        }
    }
}

int Collation::compare(std::string_view left, std::string_view right) const
{
    // Answers of one house often begin alike. Nothing that belongs together reaches across a space.
    std::size_t same = commonLength(left, right);
    if (same == left.size() && same == right.size())
        return 0;
    while (same > 0 && left[same - 1] != ' ')
        --same;
    same -= same > 0 ? 1 : 0; // the space itself is compared again
    UErrorCode status = U_ZERO_ERROR;
    return ucol_strcollUTF8(m_collator.get(), left.data() + same,
        static_cast<int32_t>(left.size() - same), right.data() + same,
        static_cast<int32_t>(right.size() - same), &status);
}

std::pair<Collation::Code, std::size_t> Collation::codeAt(
    std::string_view utf8, std::size_t at) const
{
    const auto byte = [&](std::size_t i) { return static_cast<quint8>(utf8[at + i]); };
    const quint8 first = byte(0);
    if (first < 0x80)
        return {m_letters[first], 1};
    const std::size_t left = utf8.size() - at;
    if (first >= 0xc2 && first < 0xe0 && left >= 2)
        return {m_letters[(first & 0x1fU) << 6 | (byte(1) & 0x3fU)], 2};
    if (first == 0xe2 && left >= 3) {
        const std::size_t sign = (byte(1) & 0x3fU) << 6 | (byte(2) & 0x3fU);
        if (sign < m_signs.size())
            return {m_signs[sign], 3};
    }
    return {};
}

Collation::Weights Collation::weights(std::string_view utf8, std::size_t at) const
{
    quint64 number = 0;
    int shift = 56;
    bool started = false;
    while (at < utf8.size()) {
        const auto [code, size] = codeAt(utf8, at);
        // Also the one behind the last is looked at: it could change it.
        if (code.lead == 0 || (started && code.joins))
            return {0, at, false};
        if (shift < 0)
            break;
        number |= static_cast<quint64>(code.lead) << shift;
        shift -= 8;
        if (code.second != 0) {
            if (shift < 0)
                break; // only half of it has room: it comes again as a whole
            number |= static_cast<quint64>(code.second) << shift;
            shift -= 8;
        }
        started = code.starts;
        at += size;
    }
    return {number, at, true};
}

quint64 Collation::anyWeights(std::string_view utf8) const
{
    UCharIterator text;
    uiter_setUTF8(&text, utf8.data(), static_cast<int32_t>(utf8.size()));
    std::array<uint8_t, sizeof(quint64)> key{};
    std::array<uint32_t, 2> state{};
    UErrorCode status = U_ZERO_ERROR;
    ucol_nextSortKeyPart(m_primary.get(), &text, state.data(), key.data(), key.size(), &status);
    quint64 number = 0;
    for (const uint8_t byte : key)
        number = number << 8 | byte;
    return number;
}

std::size_t Collation::sameLength(std::string_view left, std::string_view right) const
{
    std::size_t same = commonLength(left, right);
    // What follows may belong to the last character (an accent), and that to the one before it: back
    // to one that stands for itself, which is then looked at again.
    while (same > 0) {
        --same;
        if ((static_cast<quint8>(left[same]) & 0xc0) == 0x80)
            continue;
        if (const Code code = codeAt(left, same).first; code.lead != 0 && !code.joins)
            break;
    }
    return same;
}

} // namespace core
