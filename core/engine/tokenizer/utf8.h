// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

// Length in bytes of the well-formed UTF-8 character at `position`, or 0 when there is none.
std::size_t utf8Length(std::string_view text, std::size_t position);

// The character at `position`, which must be well-formed.
char32_t utf8Decode(std::string_view text, std::size_t position);

void appendUtf8(std::string &text, char32_t character);

// Replaces each maximal ill-formed part by U+FFFD, as Unicode 3.9 recommends.
std::string toValidUtf8(std::string_view text);

// Number of bytes at the end that may be the start of a character still to be completed.
std::size_t incompleteUtf8Tail(std::string_view text);

std::vector<std::string_view> utf8Characters(std::string_view validText);

bool isUnicodeSpace(char32_t character);
bool isUnicodeNumeric(char32_t character);
bool isWordCharacter(char32_t character);

std::string replaceAll(std::string_view text, std::string_view from, std::string_view to);

} // namespace engine
