// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

#include <array>
#include <memory>
#include <string_view>
#include <utility>

struct UCollator;

namespace core {

/// The order of a language ("Äpfel" beside "Apfel" in German), from ICU; and the beginning of that
/// order, which decides nearly always, as numbers.
///
/// Two texts are told apart by the letters they are made of before accents and case count: by their
/// primary weights (Unicode Technical Standard 10). Characters that have just one of these are looked
/// up in a table here; what it does not know, and pairs like the "ch" of Czech, are left to ICU.
/// Const functions may be called by several threads at once.
class Collation
{
public:
    explicit Collation(const QLocale &locale);
    Q_DISABLE_COPY_MOVE(Collation)
    ~Collation();

    /// Less than, equal to or greater than 0, as `left` stands before, beside or behind `right`.
    [[nodiscard]] int compare(std::string_view left, std::string_view right) const;

    /// The next primary weights of a text from the byte `at` on.
    struct Weights
    {
        quint64 number;   ///< sorts as the weights do; its lowest byte is 0 where the text ends
        std::size_t next; ///< where the weights that are not in it begin
        bool known;       ///< false: there is a character that the table does not know
    };
    [[nodiscard]] Weights weights(std::string_view utf8, std::size_t at) const;
    /// The same from ICU for any text, slower. Texts with the same number may differ behind it.
    [[nodiscard]] quint64 anyWeights(std::string_view utf8) const;
    /// How many bytes two texts begin alike, without parting what belongs together. Only as far as
    /// the table knows the characters.
    [[nodiscard]] std::size_t sameLength(std::string_view left, std::string_view right) const;

private:
    /// One or two bytes, none of them 0; 0 in `lead`: not known.
    struct Code
    {
        quint8 lead = 0;
        quint8 second = 0;
        bool starts = false; ///< something that has weights of its own together with what follows
        bool joins = false;  ///< what may have started before
    };
    struct Close
    {
        void operator()(UCollator *collator) const;
    };
    using Collator = std::unique_ptr<UCollator, Close>;

    void fillTable();
    /// The code of the character at `at`, and how many bytes it has.
    [[nodiscard]] std::pair<Code, std::size_t> codeAt(std::string_view utf8, std::size_t at) const;

    Collator m_collator;
    Collator m_primary;                     ///< the same without accents and case
    std::array<Code, 0x800> m_letters = {}; ///< all that UTF-8 writes with one or two bytes
    std::array<Code, 0xd0> m_signs = {};    ///< dashes, quotation marks, currencies
};

} // namespace core
