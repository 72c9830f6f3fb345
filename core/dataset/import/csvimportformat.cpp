// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/csvreader.h"
#include "core/dataset/import/importformat.h"
#include "core/dataset/import/importtext.h"
#include "core/dataset/import/tableexamples.h"
#include "core/dataset/import/textencoding.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QStringView kId = u"csv";

bool isFromFile(const ImportInput &input)
{
    return !input.path.isEmpty();
}

Result<std::unique_ptr<CsvReader>> openCsv(const ImportInput &input, const ImportOptions &options)
{
    Result<std::unique_ptr<QIODevice>> device = openInput(input);
    if (!device)
        return failure(device);
    // What is copied from a spreadsheet comes without the apostrophes that a file needs.
    return std::make_unique<CsvReader>(
        std::make_unique<Utf8Stream>(std::move(*device), options.encoding),
        options.delimiter.isNull() ? '\0' : options.delimiter.toLatin1(), isFromFile(input));
}

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case ',':
        return ImportText::tr("commas");
    case ';':
        return ImportText::tr("semicolons");
    case '\t':
        return ImportText::tr("tabs");
    default:
        return ImportText::tr("“%1”").arg(delimiter);
    }
}

class CsvImportFormat final : public ImportFormat
{
public:
    std::vector<ImportFormatInfo> infos() const override
    {
        return {{kId.toString(), ImportText::tr("Table as text (CSV, TSV)"),
            {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s}}};
    }

    bool matches(const InputProbe &probe) const override
    {
        if (probe.suffix == u"csv" || probe.suffix == u"tsv" || probe.suffix == u"tab" ||
            probe.suffix == u"txt")
            return true;
        if (!probe.mimeType.isEmpty())
            return probe.mimeType.startsWith(u"text/");
        const QByteArray text =
            decodedSample(probe.head, guessEncoding(probe.head, probe.complete).name);
        return probe.suffix.isEmpty() && !text.contains('\0');
    }

    Result<> inspect(const ImportInput &input, const InputProbe &probe, ImportOptions &options,
        FileReview &review) const override
    {
        chooseEncoding(probe, options, review);
        if (options.delimiter.isNull()) {
            char delimiter = guessDelimiter(decodedSample(probe.head, options.encoding));
            const bool copied = probe.mimeType == u"text/plain" && !isFromFile(input);
            // Commas in a pasted sentence do not make it a table.
            if (copied && delimiter != '\t')
                delimiter = '\0';
            options.delimiter = delimiter ? QChar::fromLatin1(delimiter) : QChar();
        }
        review.delimiter = options.delimiter;
        options.format = kId.toString();
        review.format = options.format;
        Result<std::unique_ptr<CsvReader>> reader = openCsv(input, options);
        if (!reader)
            return failure(reader);
        if (const Result<> table = inspectTable(**reader, options, review); !table)
            return failure(table);
        const int columns = static_cast<int>(review.columns.size());
        review.summary = options.delimiter.isNull()
            ? ImportText::tr("One text per line")
            : ImportText::tr("A table with %Ln column(s), separated by %1", nullptr, columns)
                  .arg(delimiterName(options.delimiter));
        return {};
    }

    Result<std::unique_ptr<ExampleReader>> open(
        const ImportInput &input, const InputProbe &, const ImportOptions &options) const override
    {
        Result<std::unique_ptr<CsvReader>> reader = openCsv(input, options);
        if (!reader)
            return failure(reader);
        return std::make_unique<TableExamples>(std::move(*reader), options);
    }
};

} // namespace

const ImportFormat &csvImportFormat()
{
    static const CsvImportFormat format;
    return format;
}

} // namespace core
