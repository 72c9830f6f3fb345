// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/text/charclass.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace core::checks {

namespace {

bool isComplexScript(UChar32 c)
{
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(c, &error)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return true;
    default:
        return false;
    }
}

quint8 classify(char16_t unit)
{
    quint8 result = 0;
    const UChar32 c = unit;
    if (u_isalpha(c))
        result |= CharLetter;
    if (u_isdigit(c))
        result |= CharDigit;
    if (u_isupper(c))
        result |= CharUpper;
    if (u_isUWhiteSpace(c) || c == 0x00a0 || c == 0x202f)
        result |= CharSpace;
    const auto type = u_charType(c);
    if (type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK)
        result |= CharCombining;
    if ((result & (CharLetter | CharCombining)) && c > 0x0e00 && isComplexScript(c))
        result |= CharComplex;
    if (c > 0x2000 && u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) && c != 0x2122 &&
        c != 0x2194 && !(c >= 0x2190 && c <= 0x21ff))
        result |= CharPictograph;
    if ((type == U_CONTROL_CHAR && c != '\n' && c != '\t' && c != '\r') ||
        (type == U_FORMAT_CHAR && c != 0x200d && c != 0x200c && c != 0x200e && c != 0x200f))
        result |= CharInvisible;
    return result;
}

} // namespace

CharTables::CharTables()
{
    for (int i = 0; i < 65536; ++i) {
        classes[i] = classify(static_cast<char16_t>(i));
        fold[i] = QChar::toLower(static_cast<char16_t>(i));
    }
    fold[0x2019] = u'\'';
    fold[0x2018] = u'\'';
    fold[0x02bc] = u'\'';
    fold[0x2010] = u'-';
    fold[0x2011] = u'-';
}

bool isPictograph(char32_t codePoint)
{
    if (codePoint < 0x10000)
        return charClass(static_cast<char16_t>(codePoint)) & CharPictograph;
    return u_hasBinaryProperty(static_cast<UChar32>(codePoint), UCHAR_EXTENDED_PICTOGRAPHIC) ||
        (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff);
}

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        result[i] = QChar(foldUnit(text[i].unicode()));
    return result;
}

} // namespace core::checks
