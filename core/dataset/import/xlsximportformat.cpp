// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importformat.h"
#include "core/dataset/import/importtext.h"
#include "core/dataset/import/tableexamples.h"
#include "core/dataset/spreadsheet/xlsxreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QStringView kId = u"xlsx";

/// An open workbook with the sheet that is read; keeps together what the reader refers to.
class OpenSheet final : public TableReader
{
public:
    static Result<std::unique_ptr<OpenSheet>> open(const ImportInput &input)
    {
        auto opened = std::unique_ptr<OpenSheet>(new OpenSheet);
        Result<std::unique_ptr<ZipArchive>> archive =
            input.path.isEmpty() ? ZipArchive::open(input.bytes) : ZipArchive::open(input.path);
        if (!archive)
            return failure(archive);
        opened->m_archive = std::move(*archive);
        Result<XlsxWorkbook> book = XlsxWorkbook::read(*opened->m_archive);
        if (!book)
            return failure(book);
        opened->m_book = std::move(*book);
        return opened;
    }

    [[nodiscard]] const std::vector<XlsxSheet> &sheets() const { return m_book.sheets; }

    Result<> select(const QString &name, bool hiddenRows)
    {
        const auto sheet = std::find_if(m_book.sheets.begin(), m_book.sheets.end(),
            [&](const XlsxSheet &candidate) { return candidate.name == name; });
        if (sheet == m_book.sheets.end()) {
            return fail(ErrorCode::NotFound,
                ImportText::tr("There is no sheet “%1” in it. Choose another one.").arg(name));
        }
        Result<std::unique_ptr<XlsxReader>> reader =
            XlsxReader::open(*m_archive, m_book, *sheet, hiddenRows);
        if (!reader)
            return failure(reader);
        m_reader = std::move(*reader);
        return {};
    }

    Result<bool> next(TableRow &row) override { return m_reader->next(row); }
    qint64 bytesRead() const override { return m_reader->bytesRead(); }
    bool hasFixedWidth() const override { return false; }
    QStringList notices() const override { return m_reader->notices(); }

private:
    OpenSheet() = default;

    std::unique_ptr<ZipArchive> m_archive;
    XlsxWorkbook m_book;
    std::unique_ptr<XlsxReader> m_reader;
};

/// The first visible sheet with rows in it; the first one when there is none.
Result<QString> firstUsedSheet(OpenSheet &book)
{
    for (const XlsxSheet &sheet : book.sheets()) {
        if (sheet.hidden)
            continue;
        if (const Result<> selected = book.select(sheet.name, true); !selected)
            return failure(selected);
        TableRow row;
        const Result<bool> found = book.next(row);
        if (!found)
            return failure(found);
        if (*found)
            return sheet.name;
    }
    return book.sheets().front().name;
}

void noteHiddenSheets(const OpenSheet &book, FileReview &review)
{
    QStringList hidden;
    for (const XlsxSheet &sheet : book.sheets()) {
        if (sheet.hidden && sheet.name != review.sheet)
            hidden << sheet.name;
    }
    if (hidden.isEmpty())
        return;
    review.notices << ImportText::tr(
        "%Ln hidden sheet(s) are left out: %1.", nullptr, static_cast<int>(hidden.size()))
                          .arg(hidden.join(u", "_s));
}

class XlsxImportFormat final : public ImportFormat
{
public:
    std::vector<ImportFormatInfo> infos() const override
    {
        return {{kId.toString(), ImportText::tr("Spreadsheet (XLSX)"), {u"xlsx"_s, u"xlsm"_s}}};
    }

    bool matches(const InputProbe &probe) const override
    {
        const bool spreadsheet = probe.suffix == u"xlsx" || probe.suffix == u"xlsm";
        return spreadsheet ||
            (probe.head.startsWith("PK\x03\x04") && probe.head.contains("xl/workbook.xml"));
    }

    Result<> inspect(const ImportInput &input, const InputProbe &probe, ImportOptions &options,
        FileReview &review) const override
    {
        if (probe.head.startsWith("\xD0\xCF\x11\xE0")) {
            return fail(ErrorCode::Unsupported,
                ImportText::tr(
                    "It is protected with a password or in an older format. Open it in your "
                    "spreadsheet program and save it as .xlsx without a password."));
        }
        Result<std::unique_ptr<OpenSheet>> book = OpenSheet::open(input);
        if (!book)
            return failure(book);
        options.format = kId.toString();
        review.format = options.format;
        for (const XlsxSheet &sheet : (*book)->sheets())
            review.sheets << sheet.name;
        if (options.sheet.isEmpty()) {
            Result<QString> first = firstUsedSheet(**book);
            if (!first)
                return failure(first);
            options.sheet = *first;
        }
        review.sheet = options.sheet;
        if (const Result<> selected = (*book)->select(options.sheet, options.hiddenRows); !selected)
            return failure(selected);
        if (const Result<> table = inspectTable(**book, options, review); !table)
            return failure(table);
        noteHiddenSheets(**book, review);
        const int columns = static_cast<int>(review.columns.size());
        review.summary =
            ImportText::tr("A spreadsheet with %Ln column(s) on the sheet “%1”", nullptr, columns)
                .arg(options.sheet);
        return {};
    }

    Result<std::unique_ptr<ExampleReader>> open(
        const ImportInput &input, const InputProbe &, const ImportOptions &options) const override
    {
        Result<std::unique_ptr<OpenSheet>> book = OpenSheet::open(input);
        if (!book)
            return failure(book);
        if (const Result<> selected = (*book)->select(options.sheet, options.hiddenRows); !selected)
            return failure(selected);
        return std::make_unique<TableExamples>(std::move(*book), options);
    }
};

} // namespace

const ImportFormat &xlsxImportFormat()
{
    static const XlsxImportFormat format;
    return format;
}

} // namespace core
