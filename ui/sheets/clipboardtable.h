// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMimeData;

namespace ui {

/// How a table stands in what was copied.
enum class ClipboardTable {
    None,
    OneCell,      ///< of a spreadsheet: a text like any other
    Html,         ///< rows or columns of an HTML table: it says where a cell ends
    TabSeparated, ///< rows of plain text
};

/// Tells rows and columns, which become examples, from one piece of text, which lands in a field.
/// HTML counts first: text in a cell may hold line breaks and tabs.
[[nodiscard]] ClipboardTable clipboardTable(const QMimeData &data);

/// Whether `data` holds more than one cell.
[[nodiscard]] bool looksLikeTable(const QMimeData &data);

} // namespace ui
