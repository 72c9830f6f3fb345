// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/displaytext.h"

namespace core {

namespace {

constexpr QChar kReplacement{QChar::ReplacementCharacter};

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Neither control characters of the second block nor noncharacters nor annotation marks.
bool mayStay(char32_t c)
{
    const bool control = c >= 0x80 && c < 0xa0;
    const bool annotation = c >= 0xfff9 && c <= 0xfffb;
    const bool tag = c >= 0xe0000 && c <= 0xe007f;
    return !control && !annotation && !tag && !QChar::isNonCharacter(c);
}

} // namespace

QString displayText(QStringView text, qsizetype most)
{
    if (most > 0 && text.size() > most) {
        text.truncate(most);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                shown += u'\n';
        } else if (c == u'\n' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            shown += u'\n';
        } else if (c == u'\t') {
            shown += u'\t';
        } else if (c < 0x20) {
            shown += QChar(static_cast<char16_t>(0x2400 + c));
        } else if (c == 0x7f) {
            shown += QChar(u'\u2421');
        } else if (turnsDirection(c)) {
            shown += kReplacement;
        } else if (QChar::isHighSurrogate(c)) {
            const bool pair = i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (pair && mayStay(QChar::surrogateToUcs4(c, text[i + 1].unicode()))) {
                shown += text[i];
                shown += text[i + 1];
            } else {
                shown += kReplacement;
            }
            i += pair ? 1 : 0;
        } else {
            shown += QChar::isLowSurrogate(c) || !mayStay(c) ? kReplacement : text[i];
        }
    }
    return shown;
}

} // namespace core
