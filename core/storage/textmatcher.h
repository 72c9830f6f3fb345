// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Finds a text in UTF-8 without regard to case, at the speed of memory and without decoding.
///
/// Two characters are alike when Unicode's simple case folding makes them the same. A text of ASCII
/// alone is only found in ASCII: "k" does not find the sign of a kelvin.
class TextMatcher
{
public:
    explicit TextMatcher(const QString &text);

    [[nodiscard]] bool matches(std::string_view utf8) const;

private:
    /// The ways in which one character of the text may be written.
    struct Character
    {
        std::vector<std::string> spellings; ///< UTF-8
    };
    static constexpr std::size_t kBytes = 3;
    static constexpr std::size_t kBlock = 32;
    /// Bytes of which one stands wherever the text is found; the last repeated when there are fewer.
    using Bytes = std::array<char, kBytes>;

    void chooseFilter();
    [[nodiscard]] bool matchesAt(std::string_view utf8, std::size_t at) const;
    [[nodiscard]] bool isCandidate(const char *at) const;
    /// Where from `at`, in steps of kBlock and before `end`, kBlock bytes with a candidate begin; else `end`.
    /// Reads kBlock bytes at every step.
    [[nodiscard]] std::size_t nextCandidateBlock(
        const char *text, std::size_t at, std::size_t end) const;
    /// Whether a match begins from `at` to before `end`.
    [[nodiscard]] bool matchesBetween(std::string_view utf8, std::size_t at, std::size_t end) const;

    std::vector<Character> m_characters;
    std::size_t m_shortest = 0; ///< bytes that a match has at least
    Bytes m_first = {};         ///< where a match begins
    Bytes m_later = {};         ///< and m_distance bytes behind
    std::size_t m_distance = 0;
};

} // namespace core
