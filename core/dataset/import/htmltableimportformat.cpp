// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/htmltable.h"
#include "core/dataset/import/importformat.h"
#include "core/dataset/import/importtext.h"
#include "core/dataset/import/tableexamples.h"
#include "core/dataset/import/textencoding.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QStringView kId = u"html";

class HtmlTableReader final : public TableReader
{
public:
    explicit HtmlTableReader(std::vector<QStringList> rows, qint64 bytes)
        : m_rows(std::move(rows))
        , m_bytes(bytes)
    {
    }

    Result<bool> next(TableRow &row) override
    {
        row.problem.clear();
        while (m_next < m_rows.size()) {
            row.cells = m_rows[m_next];
            row.number = static_cast<qint64>(++m_next);
            if (!row.cells.join(QString()).trimmed().isEmpty())
                return true;
        }
        return false;
    }
    qint64 bytesRead() const override { return m_bytes; }
    bool hasFixedWidth() const override { return false; }

private:
    std::vector<QStringList> m_rows;
    std::size_t m_next = 0;
    qint64 m_bytes;
};

Result<std::unique_ptr<HtmlTableReader>> openTable(
    const ImportInput &input, const ImportOptions &options)
{
    Result<std::unique_ptr<QIODevice>> device = openInput(input);
    if (!device)
        return failure(device);
    const QByteArray bytes = (*device)->read(kMaxRecordBytesOfTable);
    if (bytes.size() == kMaxRecordBytesOfTable) {
        return fail(ErrorCode::TooLarge,
            ImportText::tr("It is too large for a web page. Save it as a spreadsheet."));
    }
    std::vector<QStringList> rows =
        rowsOfHtmlTable(QString::fromUtf8(decodedSample(bytes, options.encoding)));
    return std::make_unique<HtmlTableReader>(std::move(rows), bytes.size());
}

class HtmlTableImportFormat final : public ImportFormat
{
public:
    std::vector<ImportFormatInfo> infos() const override
    {
        return {{kId.toString(), ImportText::tr("Table in a web page"), {u"html"_s, u"htm"_s}}};
    }

    bool matches(const InputProbe &probe) const override
    {
        return probe.mimeType == u"text/html" || probe.suffix == u"html" || probe.suffix == u"htm";
    }

    Result<> inspect(const ImportInput &input, const InputProbe &probe, ImportOptions &options,
        FileReview &review) const override
    {
        chooseEncoding(probe, options, review);
        options.format = kId.toString();
        review.format = options.format;
        Result<std::unique_ptr<HtmlTableReader>> reader = openTable(input, options);
        if (!reader)
            return failure(reader);
        if (const Result<> table = inspectTable(**reader, options, review); !table)
            return failure(table);
        review.summary = ImportText::tr(
            "A table with %Ln column(s)", nullptr, static_cast<int>(review.columns.size()));
        return {};
    }

    Result<std::unique_ptr<ExampleReader>> open(
        const ImportInput &input, const InputProbe &, const ImportOptions &options) const override
    {
        Result<std::unique_ptr<HtmlTableReader>> reader = openTable(input, options);
        if (!reader)
            return failure(reader);
        return std::make_unique<TableExamples>(std::move(*reader), options);
    }
};

} // namespace

const ImportFormat &htmlTableImportFormat()
{
    static const HtmlTableImportFormat format;
    return format;
}

} // namespace core
