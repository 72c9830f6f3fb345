// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/tablereader.h"
#include "core/dataset/import/utf8stream.h"

#include <QByteArrayView>

#include <memory>

namespace core {

/// Guesses the delimiter of delimited text from its beginning; 0 when it has one column only.
[[nodiscard]] char guessDelimiter(QByteArrayView head);

/// Reads delimited text as RFC 4180 describes it, and what programs make of that: any delimiter,
/// line breaks and doubled quotes inside quotes, line ends of every system.
///
/// A quote that is never closed would swallow the rest of the file: its row is rejected and reading
/// goes on with the next line.
class CsvReader final : public TableReader
{
public:
    /// `delimiter` 0: every row is one cell. `protectedFormulas`: takes the apostrophe off that an
    /// export has put before texts that a spreadsheet would run.
    CsvReader(std::unique_ptr<Utf8Stream> stream, char delimiter, bool protectedFormulas);

    [[nodiscard]] Result<bool> next(TableRow &row) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_stream->bytesRead(); }
    [[nodiscard]] bool hasFixedWidth() const override { return true; }

private:
    [[nodiscard]] Result<bool> findRow(qsizetype &length, bool &closed);
    void split(QByteArrayView bytes, TableRow &row) const;
    void addCell(QByteArrayView bytes, TableRow &row) const;

    std::unique_ptr<Utf8Stream> m_stream;
    char m_delimiter;
    bool m_protectedFormulas;
    qint64 m_row = 0;
};

/// Whether a spreadsheet program may take a cell with this text for a formula.
[[nodiscard]] bool looksLikeFormula(QStringView text);
/// Puts an apostrophe before a text that looks like a formula, or like one protected so.
[[nodiscard]] QString protectedFromFormula(const QString &text);
/// Takes the apostrophe off that protectedFromFormula() has put there.
[[nodiscard]] QString withoutProtection(const QString &text);

} // namespace core
