// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/textencoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Mark
{
    QByteArrayView bytes;
    QLatin1StringView encoding;
};

// UTF-32 before UTF-16: its little-endian mark begins with that of UTF-16.
constexpr std::array<Mark, 5> kMarks = {{
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"_L1},
    {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"_L1},
    {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"_L1},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"_L1},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"_L1},
}};

struct Utf8Statistics
{
    qsizetype good = 0; ///< well-formed sequences of several bytes
    qsizetype bad = 0;  ///< bytes outside of such
};

/// Counts without judging the last bytes of a cut sample.
Utf8Statistics utf8Statistics(QByteArrayView sample, bool complete)
{
    Utf8Statistics found;
    const qsizetype size = sample.size();
    for (qsizetype i = 0; i < size;) {
        const auto lead = static_cast<unsigned char>(sample[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xF0 && lead <= 0xF4 ? 4
            : lead >= 0xE0                              ? 3
            : lead >= 0xC2                              ? 2
                                                        : 1;
        if (length > 1 && i + length > size && !complete)
            break;
        if (length > 1 && i + length <= size && sample.sliced(i, length).isValidUtf8()) {
            ++found.good;
            i += length;
        } else {
            ++found.bad;
            ++i;
        }
    }
    return found;
}

/// Text in a Latin script has a zero byte in half of its UTF-16; which half tells the byte order.
QLatin1StringView utf16ByZeroBytes(QByteArrayView sample)
{
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    const qsizetype size = std::min<qsizetype>(sample.size(), 4096) & ~qsizetype(1);
    for (qsizetype i = 0; i < size; i += 2) {
        evenZeros += sample[i] == 0;
        oddZeros += sample[i + 1] == 0;
    }
    const qsizetype many = size / 2 * 4 / 10;
    if (size < 4 || std::max(evenZeros, oddZeros) <= many ||
        std::min(evenZeros, oddZeros) > many / 8)
        return {};
    return evenZeros > oddZeros ? "UTF-16BE"_L1 : "UTF-16LE"_L1;
}

QString guessByStatistics(QByteArrayView sample)
{
    const QString fallback = u"windows-1252"_s;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(
        ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status))
        return fallback;
    ucsdet_setText(detector.get(), sample.data(),
        static_cast<int32_t>(std::min<qsizetype>(sample.size(), 65536)), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return fallback;
    const int confidence = ucsdet_getConfidence(match, &status);
    const QString name = QString::fromLatin1(ucsdet_getName(match, &status));
    // ISO-8859-1 has control characters where Windows-1252, its superset, has quotes and the euro.
    if (U_FAILURE(status) || confidence < 40 || name == u"ISO-8859-1" || name.startsWith(u"UTF") ||
        name.startsWith(u"IBM"))
        return fallback;
    return name;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView sample, bool complete)
{
    for (const Mark &mark : kMarks) {
        if (sample.startsWith(mark.bytes))
            return {.name = mark.encoding, .markLength = mark.bytes.size()};
    }
    if (const QLatin1StringView utf16 = utf16ByZeroBytes(sample); !utf16.isEmpty())
        return {.name = utf16};
    const Utf8Statistics found = utf8Statistics(sample, complete);
    // Some damaged letters among many good ones: UTF-8 whose damage is told row by row.
    if (found.bad == 0 || found.good > 4 * found.bad)
        return {};
    return {.name = guessByStatistics(sample), .doubtful = true};
}

qsizetype byteOrderMarkLength(QByteArrayView bytes, const QString &encoding)
{
    for (const Mark &mark : kMarks) {
        if (bytes.startsWith(mark.bytes) &&
            encoding.compare(mark.encoding, Qt::CaseInsensitive) == 0)
            return mark.bytes.size();
    }
    return 0;
}

QByteArray decodedSample(QByteArrayView bytes, const QString &encoding)
{
    bytes = bytes.sliced(byteOrderMarkLength(bytes, encoding));
    if (encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0)
        return bytes.toByteArray();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
        static_cast<int32_t>(text.size()), bytes.data(), static_cast<int32_t>(bytes.size()),
        &status);
    text.truncate(U_FAILURE(status) ? 0 : length);
    return text.toUtf8();
}

QString wordBeyondAscii(QByteArrayView utf8)
{
    const auto letter = std::find_if(
        utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (letter == utf8.end())
        return {};
    const auto endsWord = [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 ||
            QByteArrayView(",;:\"'{}[]()<>|").contains(c);
    };
    auto start = letter;
    while (start != utf8.begin() && !endsWord(*(start - 1)) && letter - start < 60)
        --start;
    const auto limit = letter + std::min<qsizetype>(utf8.end() - letter, 60);
    const auto end = std::find_if(letter, limit, endsWord);
    return QString::fromUtf8(&*start, end - start);
}

} // namespace core
