// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/text/tokens.h"

#include "core/checks/text/charclass.h"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/locid.h>

namespace core::checks {

namespace {

/// Splits a run of a script without spaces by ICU's dictionary and hands on its words.
template <class Sink>
void splitComplex(QStringView run, Sink sink)
{
    UErrorCode error = U_ZERO_ERROR;
    thread_local const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), error));
    if (!breaks)
        return sink(0, run.size());
    const icu::UnicodeString text(
        false, reinterpret_cast<const char16_t *>(run.utf16()), static_cast<int32_t>(run.size()));
    breaks->setText(text);
    int32_t from = breaks->first();
    for (int32_t to = breaks->next(); to != icu::BreakIterator::DONE; to = breaks->next()) {
        sink(from, to);
        from = to;
    }
}

bool joinsWord(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (unit != u'\'' && unit != u'\u2019' && unit != u'-' && unit != u'\u2011' && unit != u'.' &&
        unit != u'\u02bc')
        return false;
    if (at + 1 >= text.size() || at == 0 || !(charClass(text[at + 1].unicode()) & CharLetter))
        return false;
    if (unit == u'.') // e.g and U.S.A, not "done.Then"
        return at >= 1 && (at == 1 || !isWordUnit(text[at - 2].unicode())) &&
            (at + 2 >= text.size() || !isWordUnit(text[at + 2].unicode()));
    return true;
}

bool joinsNumber(QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    return (unit == u'.' || unit == u',' || unit == u':' || unit == u'/' || unit == u'\'') &&
        at + 1 < text.size() && (charClass(text[at + 1].unicode()) & CharDigit);
}

} // namespace

std::vector<Token> tokenise(QStringView text, const std::vector<ProtectedSpan> &skip)
{
    std::vector<Token> tokens;
    tokens.reserve(static_cast<std::size_t>(text.size() / 5 + 4));
    auto nextSkip = skip.begin();
    bool afterBreak = true;
    bool spaceBefore = true;
    const auto push = [&](TokenKind kind, qsizetype from, qsizetype to) {
        Token token;
        token.start = static_cast<qint32>(from);
        token.length = static_cast<qint32>(to - from);
        token.kind = kind;
        token.afterBreak = afterBreak;
        token.spaceBefore = spaceBefore;
        const QStringView word = text.sliced(from, to - from);
        token.hash = wordHash(word);
        if (kind == TokenKind::Word) {
            token.capital = charClass(word[0].unicode()) & CharUpper;
            if (token.capital && word.size() > 1) {
                token.allCapitals = true;
                for (const QChar c : word)
                    token.allCapitals =
                        token.allCapitals && (charClass(c.unicode()) & (CharUpper | CharDigit));
            }
        }
        tokens.push_back(token);
        afterBreak = false;
        spaceBefore = false;
    };
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        while (nextSkip != skip.end() && nextSkip->span.end() <= i)
            ++nextSkip;
        if (nextSkip != skip.end() && nextSkip->span.start == i) {
            push(TokenKind::Protected, i, nextSkip->span.end());
            i = nextSkip->span.end();
            continue;
        }
        const qsizetype limit = nextSkip != skip.end() ? nextSkip->span.start : size;
        const char16_t unit = text[i].unicode();
        const quint8 kind = charClass(unit);
        if (kind & CharSpace) {
            afterBreak = afterBreak || unit == u'\n';
            spaceBefore = true;
            ++i;
        } else if (kind & CharComplex) {
            qsizetype to = i + 1;
            while (to < limit && (charClass(text[to].unicode()) & CharComplex))
                ++to;
            splitComplex(text.sliced(i, to - i),
                [&](qsizetype a, qsizetype b) { push(TokenKind::Word, i + a, i + b); });
            i = to;
        } else if (kind & (CharLetter | CharDigit)) {
            qsizetype to = i + 1;
            bool number = kind & CharDigit;
            while (to < limit) {
                const quint8 c = charClass(text[to].unicode());
                if (c & CharComplex)
                    break;
                if (c & (CharLetter | CharCombining)) {
                    number = number && (c & CharCombining);
                    ++to;
                } else if (c & CharDigit) {
                    ++to;
                } else if (number ? joinsNumber(text, to) : joinsWord(text, to)) {
                    ++to;
                } else {
                    break;
                }
            }
            push(number ? TokenKind::Number : TokenKind::Word, i, to);
            i = to;
        } else if (text[i].isHighSurrogate() && i + 1 < size && text[i + 1].isLowSurrogate()) {
            const char32_t c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            push(isPictograph(c)         ? TokenKind::Emoji
                    : QChar::isLetter(c) ? TokenKind::Word
                                         : TokenKind::Mark,
                i, i + 2);
            i += 2;
        } else if (kind & CharPictograph) {
            push(TokenKind::Emoji, i, i + 1);
            ++i;
        } else {
            if (!(kind & (CharInvisible | CharCombining)) && unit != 0x200d && unit != 0xfe0f)
                push(TokenKind::Mark, i, i + 1);
            ++i;
        }
    }
    return tokens;
}

std::vector<quint64> tokenHashes(QStringView phrase)
{
    std::vector<quint64> result;
    for (const Token &token : tokenise(phrase, {}))
        result.push_back(token.hash);
    return result;
}

} // namespace core::checks
