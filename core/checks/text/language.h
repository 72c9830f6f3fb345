// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/tokens.h"

#include <QString>

namespace core::checks {

enum class Language : quint8 {
    Unknown, ///< too short to tell, or none of the following
    English,
    German,
    French,
    Spanish,
    Italian,
    Dutch,
    Portuguese,
    Other,
};

/// A set of languages, for checks to say what they cover.
using Languages = quint16;
[[nodiscard]] constexpr Languages only(Language language)
{
    return static_cast<Languages>(1u << static_cast<unsigned>(language));
}
inline constexpr Languages kAnyLanguage = 0xffff;

struct LanguageGuess
{
    Language language = Language::Unknown;
    QString code = {}; ///< "en", "de", "ja" …; empty: unknown
    /// Enough text to say that it is not another language.
    bool certain = false;
};

/// The script first, then Compact Language Detector 2 where it is sure, then frequent words.
[[nodiscard]] LanguageGuess guessLanguage(QStringView text, const std::vector<Token> &tokens);
[[nodiscard]] Language languageFromCode(QStringView code);
/// The language's name for a sentence, translated: "German".
[[nodiscard]] QString languageName(const QString &code);

} // namespace core::checks
