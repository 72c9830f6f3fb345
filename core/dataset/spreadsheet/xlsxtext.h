// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace core {

/// The text with its _xHHHH_ marks turned into characters (ECMA-376 part 1, 22.9.2.19).
[[nodiscard]] QString unescapedXlsxText(const QString &text);
/// Appends the text as XML: markup escaped, and characters that XML cannot hold, carriage returns and
/// what looks like such a mark written as _xHHHH_.
void appendXlsxText(QByteArray &out, const QString &text);

/// Reads the text of a <si> or <is> element, at whose start `xml` stands, to its end: all runs, without
/// the phonetic reading aids (<rPh>) beside them.
[[nodiscard]] QString readXlsxString(QXmlStreamReader &xml);

/// The zero-based column of a cell reference such as "AB12", or -1.
[[nodiscard]] int columnOfReference(QStringView reference);
/// "A" for 0, "AB" for 27.
[[nodiscard]] QByteArray columnName(int column);

/// A day number as spreadsheets count, as "2024-01-01", "2024-01-01 08:30" or, below 1, "08:30". Days
/// count from 1900 (with the leap day 1900-02-29 that there never was) or from 1904.
[[nodiscard]] QString dateText(double serial, bool from1904);
/// Whether a number format shows a date or a time. `code`: null for a format of the standard.
[[nodiscard]] bool isDateFormat(int id, const QString &code);

} // namespace core
