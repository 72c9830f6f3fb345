// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QFile;

namespace core {

/// The longest text that a spreadsheet program takes in a cell, in UTF-16 units, and the number of its rows.
inline constexpr qsizetype kMaxXlsxCellLength = 32767;
inline constexpr qint64 kMaxXlsxRows = 1048576;

/// Writes one worksheet of texts as an .xlsx file. Rows go to a temporary file as they come and are
/// packed at the end, so memory holds one row. Every cell is a text and says so, and one that looks like
/// a formula carries the mark that spreadsheet programs set for a leading apostrophe (quotePrefix).
class XlsxWriter
{
public:
    /// `out` is open for writing and outlives the writer. `widths`: of the columns, in characters.
    XlsxWriter(QIODevice *out, QString sheetName, std::vector<int> widths);
    ~XlsxWriter();

    [[nodiscard]] Result<> begin(const QStringList &header);
    [[nodiscard]] Result<> writeRow(const QStringList &cells);
    [[nodiscard]] Result<> finish();

private:
    void appendRow(const QStringList &cells, bool header);
    [[nodiscard]] Result<> flush();
    [[nodiscard]] Result<> pack(const QString &archivePath);

    QIODevice *m_out;
    QString m_sheetName;
    std::vector<int> m_widths;
    QTemporaryDir m_folder;
    std::unique_ptr<QFile> m_sheet;
    QByteArray m_buffer;
    qint64 m_row = 0;
};

} // namespace core
