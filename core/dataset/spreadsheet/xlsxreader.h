// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/tablereader.h"
#include "core/dataset/spreadsheet/xlsxworkbook.h"

#include <QXmlStreamReader>

#include <memory>

namespace core {

/// The rows of one worksheet, one at a time. Cells hold what a person reads there: texts, numbers as
/// stored, dates as dates, TRUE and FALSE; of a formula its last result. Of merged cells only the
/// first has a value, as in the file.
class XlsxReader final : public TableReader
{
public:
    /// Both outlive the reader. `hiddenRows`: whether hidden rows are read too.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(
        ZipArchive &archive, const XlsxWorkbook &book, const XlsxSheet &sheet, bool hiddenRows);

    [[nodiscard]] Result<bool> next(TableRow &row) override;
    [[nodiscard]] qint64 bytesRead() const override { return 0; }
    [[nodiscard]] bool hasFixedWidth() const override { return false; }

    [[nodiscard]] QStringList notices() const override;

private:
    XlsxReader(ZipArchive &archive, const XlsxWorkbook &book, std::unique_ptr<QIODevice> part,
        bool hiddenRows);

    void readRow(TableRow &row);
    [[nodiscard]] QString readCell(const QXmlStreamAttributes &attributes);

    ZipArchive &m_archive;
    const XlsxWorkbook &m_book;
    std::unique_ptr<QIODevice> m_part;
    QXmlStreamReader m_xml;
    bool m_readHidden;
    qint64 m_row = 0;
    qint64 m_hiddenRows = 0;
    bool m_mergedCells = false;
};

} // namespace core
