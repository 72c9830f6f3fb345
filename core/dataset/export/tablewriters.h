// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/export/examplewriter.h"
#include "core/dataset/import/importoptions.h"
#include "core/dataset/spreadsheet/xlsxwriter.h"

namespace core {

/// The columns of Attune's own tables, in their order.
[[nodiscard]] const std::vector<ImportField> &tableColumns();
[[nodiscard]] QStringList tableHeader();
/// An example as one row of them; importing the row gives the same example.
[[nodiscard]] QStringList tableRow(const Example &example);

/// UTF-8 with a byte order mark, without which spreadsheet programs take it for an older encoding;
/// commas, quotes doubled, lines ended as RFC 4180 says.
class CsvWriter final : public ExampleWriter
{
public:
    explicit CsvWriter(QIODevice *out)
        : m_out(out)
    {
    }

    [[nodiscard]] Result<> begin() override;
    [[nodiscard]] Result<> write(std::span<const Example> examples) override;
    [[nodiscard]] Result<> finish() override { return {}; }

private:
    QIODevice *m_out;
};

class XlsxExampleWriter final : public ExampleWriter
{
public:
    explicit XlsxExampleWriter(QIODevice *out);

    [[nodiscard]] Result<> begin() override;
    [[nodiscard]] Result<> write(std::span<const Example> examples) override;
    [[nodiscard]] Result<> finish() override { return m_writer.finish(); }

private:
    XlsxWriter m_writer;
};

} // namespace core
