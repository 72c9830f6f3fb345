// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/textstats.h"

#include <QDebug>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <limits>

namespace core {
namespace {

/// Points `iterator` at `text`, opening it when it is not there yet. False only for a text that ICU
/// cannot address (2^31 units) or an ICU without its data.
bool attach(UBreakIterator *&iterator, UBreakIteratorType type, QStringView text)
{
    if (text.size() > std::numeric_limits<int32_t>::max())
        return false;
    UErrorCode status = U_ZERO_ERROR;
    if (iterator == nullptr)
        iterator = ubrk_open(type, "", nullptr, 0, &status);
    if (U_SUCCESS(status))
        ubrk_setText(iterator, text.utf16(), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        qWarning("ICU cannot segment text: %s", u_errorName(status));
    return U_SUCCESS(status);
}

bool hasLetterOrDigit(QStringView segment)
{
    for (qsizetype i = 0; i < segment.size();) {
        char32_t c = segment[i++].unicode();
        if (QChar::isHighSurrogate(c) && i < segment.size() && segment[i].isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), segment[i++].unicode());
        if (u_isalnum(UChar32(c)))
            return true;
    }
    return false;
}

} // namespace

void TextCounter::Close::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

TextCounter::TextCounter() = default;
TextCounter::~TextCounter() = default;
TextCounter::TextCounter(TextCounter &&) noexcept = default;
TextCounter &TextCounter::operator=(TextCounter &&) noexcept = default;

qsizetype TextCounter::words(QStringView text)
{
    UBreakIterator *iterator = m_words.release();
    const bool ok = attach(iterator, UBRK_WORD, text);
    m_words.reset(iterator);
    qsizetype count = 0;
    if (ok) {
        while (ubrk_next(iterator) != UBRK_DONE) {
            if (ubrk_getRuleStatus(iterator) >= UBRK_WORD_NUMBER)
                ++count;
        }
    }
    return count;
}

qsizetype TextCounter::sentences(QStringView text)
{
    UBreakIterator *iterator = m_sentences.release();
    const bool ok = attach(iterator, UBRK_SENTENCE, text);
    m_sentences.reset(iterator);
    qsizetype count = 0;
    if (ok) {
        int32_t from = 0;
        for (int32_t to = ubrk_next(iterator); to != UBRK_DONE; to = ubrk_next(iterator)) {
            if (hasLetterOrDigit(text.sliced(from, to - from)))
                ++count;
            from = to;
        }
    }
    return count;
}

qsizetype countWords(QStringView text)
{
    return TextCounter().words(text);
}

qsizetype countSentences(QStringView text)
{
    return TextCounter().sentences(text);
}

} // namespace core
