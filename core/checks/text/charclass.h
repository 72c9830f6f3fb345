// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace core::checks {

/// What a UTF-16 unit is good for, looked up in one table: analysing a text asks this per character.
enum CharClass : quint8 {
    CharLetter = 1,
    CharDigit = 2,
    CharUpper = 4,
    CharSpace = 8,
    CharComplex = 16,   ///< of a script that needs a dictionary to find words (Thai, Chinese, …)
    CharCombining = 32, ///< belongs to the letter before it
    CharPictograph = 64,
    CharInvisible = 128, ///< zero-width, control and other units that nobody sees
};

/// What is known of every UTF-16 unit. A constant, computed from ICU on first use.
struct CharTables
{
    std::array<quint8, 65536> classes;
    std::array<char16_t, 65536> fold;

    [[nodiscard]] static const CharTables &get()
    {
        static const CharTables tables;
        return tables;
    }

private:
    CharTables();
};

[[nodiscard]] inline quint8 charClass(char16_t unit)
{
    return CharTables::get().classes[unit];
}
[[nodiscard]] bool isPictograph(char32_t codePoint);
/// Simple lower case of one unit, with typographic apostrophes made straight.
[[nodiscard]] inline char16_t foldUnit(char16_t unit)
{
    return CharTables::get().fold[unit];
}
/// foldUnit() over a text: the form in which word lists are looked up.
[[nodiscard]] QString folded(QStringView text);

[[nodiscard]] inline bool isWordUnit(char16_t unit)
{
    return charClass(unit) & (CharLetter | CharDigit | CharCombining);
}

} // namespace core::checks
