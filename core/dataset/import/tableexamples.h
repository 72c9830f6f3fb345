// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importformat.h"
#include "core/dataset/import/tablereader.h"

#include <memory>
#include <vector>

namespace core {

/// Looks at a table's first rows: completes `options` (header row, mapping) and `review` (columns,
/// mapping, signature). `reader` is at the first row; it is read from.
[[nodiscard]] Result<> inspectTable(
    TableReader &reader, ImportOptions &options, FileReview &review);

/// Makes examples of a table's rows. `options` are those that inspectTable() completed.
class TableExamples final : public ExampleReader
{
public:
    TableExamples(std::unique_ptr<TableReader> reader, ImportOptions options);

    [[nodiscard]] Result<ReadBatch> next() override;
    [[nodiscard]] qint64 bytesRead() const override { return m_reader->bytesRead(); }
    [[nodiscard]] QStringList notices() const override { return m_reader->notices(); }

private:
    struct Place
    {
        ImportField field;
        qsizetype column;
    };

    void begin(const TableRow &first);
    [[nodiscard]] QString widthProblem(const TableRow &row) const;

    std::unique_ptr<TableReader> m_reader;
    ImportOptions m_options;
    std::vector<Place> m_places;
    qsizetype m_width = -1;
};

} // namespace core
