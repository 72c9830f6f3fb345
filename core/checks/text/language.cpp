// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/text/language.h"

#include "core/checks/text/charclass.h"
#include "core/checks/tr.h"

#include <array>

#include <cld2/public/compact_lang_det.h>
#include <unicode/uscript.h>

namespace core::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 9> kCodes = {
    u"", u"en", u"de", u"fr", u"es", u"it", u"nl", u"pt", u""};
constexpr std::array<List, 7> kStopLists = {List::StopEn, List::StopDe, List::StopFr, List::StopEs,
    List::StopIt, List::StopNl, List::StopPt};

QString scriptLanguage(UScriptCode script)
{
    switch (script) {
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return u"ja"_s;
    case USCRIPT_HANGUL:
        return u"ko"_s;
    case USCRIPT_HAN:
        return u"zh"_s;
    case USCRIPT_THAI:
        return u"th"_s;
    case USCRIPT_GREEK:
        return u"el"_s;
    case USCRIPT_HEBREW:
        return u"he"_s;
    case USCRIPT_ARABIC:
        return u"ar"_s;
    case USCRIPT_CYRILLIC:
        return u"ru"_s;
    case USCRIPT_DEVANAGARI:
        return u"hi"_s;
    default:
        return {};
    }
}

/// Language by script for texts that are mostly not Latin; empty for Latin ones. `letters` counts all.
QString byScript(QStringView text, qsizetype &letters)
{
    qsizetype latin = 0;
    qsizetype others = 0;
    qsizetype kana = 0;
    UScriptCode other = USCRIPT_UNKNOWN;
    letters = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (!(charClass(unit) & CharLetter))
            continue;
        ++letters;
        if (unit < 0x250) {
            ++latin;
            continue;
        }
        ++others;
        if (unit >= 0x3040 && unit <= 0x30ff)
            ++kana;
        if (other == USCRIPT_UNKNOWN || others < 8) {
            UErrorCode error = U_ZERO_ERROR;
            other = uscript_getScript(unit, &error);
        }
    }
    if (others <= latin)
        return {};
    return kana > 0 ? u"ja"_s : scriptLanguage(other);
}

} // namespace

Language languageFromCode(QStringView code)
{
    for (std::size_t i = 1; i + 1 < kCodes.size(); ++i) {
        if (code == kCodes[i])
            return static_cast<Language>(i);
    }
    return code.isEmpty() ? Language::Unknown : Language::Other;
}

LanguageGuess guessLanguage(QStringView text, const std::vector<Token> &tokens)
{
    qsizetype letters = 0;
    if (const QString code = byScript(text, letters); !code.isEmpty())
        return {languageFromCode(code), code, letters >= 4};
    if (letters == 0)
        return {};

    std::array<int, kStopLists.size()> hits = {};
    int words = 0;
    for (const Token &token : tokens) {
        if (!token.is(TokenKind::Word))
            continue;
        ++words;
        if (!token.info)
            continue;
        for (std::size_t i = 0; i < kStopLists.size(); ++i)
            hits[i] += token.in(kStopLists[i]) ? 1 : 0;
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < hits.size(); ++i)
        best = hits[i] > hits[best] ? i : best;
    int second = 0;
    for (std::size_t i = 0; i < hits.size(); ++i)
        second = i != best ? std::max(second, hits[i]) : second;
    const auto byWords = static_cast<Language>(best + 1);
    const bool clearWords = hits[best] >= 3 && hits[best] >= 2 * second && hits[best] * 6 >= words;
    if (clearWords)
        return {byWords, kCodes[best + 1].toString(), true};

    if (letters >= 12) {
        const QByteArray utf8 = text.first(std::min<qsizetype>(text.size(), 2000)).toUtf8();
        bool reliable = false;
        const CLD2::Language found =
            CLD2::DetectLanguage(utf8.constData(), static_cast<int>(utf8.size()), true, &reliable);
        if (reliable && found != CLD2::UNKNOWN_LANGUAGE) {
            const QString code = QString::fromLatin1(CLD2::LanguageCode(found));
            const Language language = languageFromCode(code);
            // Frequent words of another language outvote a guess on little text.
            const bool agrees = hits[best] == 0 || language == byWords || letters >= 60;
            if (agrees)
                return {language, code, letters >= 40};
        }
    }
    if (hits[best] > second)
        return {byWords, kCodes[best + 1].toString(), false};
    return {};
}

QString languageName(const QString &code)
{
    switch (languageFromCode(code)) {
    case Language::English:
        return Tr::tr("English");
    case Language::German:
        return Tr::tr("German");
    case Language::French:
        return Tr::tr("French");
    case Language::Spanish:
        return Tr::tr("Spanish");
    case Language::Italian:
        return Tr::tr("Italian");
    case Language::Dutch:
        return Tr::tr("Dutch");
    case Language::Portuguese:
        return Tr::tr("Portuguese");
    default:
        return code.isEmpty() ? Tr::tr("an unknown language")
                              : Tr::tr("another language (%1)").arg(code);
    }
}

} // namespace core::checks
