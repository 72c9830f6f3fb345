// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/tokenizer/utf8.h"

#include <unicode/uchar.h>

namespace engine {

namespace {

// Bytes of the character that `lead` starts, and the range of its second byte (Unicode table
// 3-7: excludes overlong forms, surrogates and values beyond U+10FFFF).
struct Lead
{
    std::size_t length;
    unsigned char low;
    unsigned char high;
};

Lead leadOf(unsigned char lead)
{
    if (lead < 0x80)
        return {1, 0, 0};
    if (lead >= 0xc2 && lead <= 0xdf)
        return {2, 0x80, 0xbf};
    if (lead == 0xe0)
        return {3, 0xa0, 0xbf};
    if (lead == 0xed)
        return {3, 0x80, 0x9f};
    if (lead >= 0xe1 && lead <= 0xef)
        return {3, 0x80, 0xbf};
    if (lead == 0xf0)
        return {4, 0x90, 0xbf};
    if (lead >= 0xf1 && lead <= 0xf3)
        return {4, 0x80, 0xbf};
    if (lead == 0xf4)
        return {4, 0x80, 0x8f};
    return {0, 0, 0};
}

// How many bytes from `position` fit a character; equal to its length when it is complete.
std::size_t validPrefix(std::string_view text, std::size_t position, std::size_t &length)
{
    const Lead lead = leadOf(static_cast<unsigned char>(text[position]));
    length = lead.length;
    if (lead.length <= 1)
        return lead.length;
    std::size_t count = 1;
    while (count < lead.length && position + count < text.size()) {
        const auto byte = static_cast<unsigned char>(text[position + count]);
        const unsigned char low = count == 1 ? lead.low : 0x80;
        const unsigned char high = count == 1 ? lead.high : 0xbf;
        if (byte < low || byte > high)
            break;
        ++count;
    }
    return count;
}

} // namespace

std::size_t utf8Length(std::string_view text, std::size_t position)
{
    if (position >= text.size())
        return 0;
    std::size_t length = 0;
    return validPrefix(text, position, length) == length ? length : 0;
}

char32_t utf8Decode(std::string_view text, std::size_t position)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[position + i]));
    };
    switch (leadOf(static_cast<unsigned char>(text[position])).length) {
    case 2:
        return ((byte(0) & 0x1f) << 6) | (byte(1) & 0x3f);
    case 3:
        return ((byte(0) & 0x0f) << 12) | ((byte(1) & 0x3f) << 6) | (byte(2) & 0x3f);
    case 4:
        return ((byte(0) & 0x07) << 18) | ((byte(1) & 0x3f) << 12) | ((byte(2) & 0x3f) << 6) |
            (byte(3) & 0x3f);
    default:
        return byte(0);
    }
}

void appendUtf8(std::string &text, char32_t c)
{
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

std::string toValidUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 0;
        const std::size_t count = validPrefix(text, i, length);
        if (length > 0 && count == length) {
            result.append(text.substr(i, length));
            i += length;
        } else {
            result += "\xef\xbf\xbd";
            i += count > 0 ? count : 1;
        }
    }
    return result;
}

std::size_t incompleteUtf8Tail(std::string_view text)
{
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const std::size_t position = text.size() - back;
        std::size_t length = 0;
        const std::size_t count = validPrefix(text, position, length);
        if (length > 1)
            return count == back && count < length ? back : 0;
        if (length == 1)
            return 0;
    }
    return 0;
}

std::vector<std::string_view> utf8Characters(std::string_view text)
{
    std::vector<std::string_view> characters;
    characters.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = std::max<std::size_t>(1, utf8Length(text, i));
        characters.push_back(text.substr(i, length));
        i += length;
    }
    return characters;
}

bool isUnicodeSpace(char32_t character)
{
    return u_isUWhiteSpace(static_cast<UChar32>(character));
}

bool isUnicodeNumeric(char32_t character)
{
    const auto mask = U_GET_GC_MASK(static_cast<UChar32>(character));
    return (mask & (U_GC_ND_MASK | U_GC_NL_MASK | U_GC_NO_MASK)) != 0;
}

bool isWordCharacter(char32_t character)
{
    const auto c = static_cast<UChar32>(character);
    return u_hasBinaryProperty(c, UCHAR_ALPHABETIC) ||
        (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) != 0;
}

std::string replaceAll(std::string_view text, std::string_view from, std::string_view to)
{
    if (from.empty())
        return std::string(text);
    std::string result;
    std::size_t position = 0;
    while (true) {
        const std::size_t found = text.find(from, position);
        result.append(text.substr(position, found - position));
        if (found == std::string_view::npos)
            return result;
        result.append(to);
        position = found + from.size();
    }
}

} // namespace engine
