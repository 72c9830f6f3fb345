// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string_view>

namespace core {

/// The text as it is: QString::fromUtf8() drops a byte order mark at the start, which inside of a file
/// is a character like any other.
[[nodiscard]] inline QString textFromUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF", 3);
    QString marks;
    while (utf8.startsWith(mark)) {
        marks += QChar(QChar::ByteOrderMark);
        utf8 = utf8.sliced(mark.size());
    }
    const QString text = QString::fromUtf8(utf8.data(), utf8.size());
    return marks.isEmpty() ? text : marks + text;
}

[[nodiscard]] inline QString textFromUtf8(std::string_view utf8)
{
    return textFromUtf8(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace core
