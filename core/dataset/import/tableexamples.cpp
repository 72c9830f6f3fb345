// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/tableexamples.h"

#include "core/dataset/import/columnguess.h"
#include "core/dataset/import/examplefields.h"
#include "core/dataset/import/importtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kSampleRows = 100;
constexpr std::size_t kBatchRows = 1000;
constexpr qsizetype kMaxOfferedColumns = 200;

/// The index of the column that a mapping names, or -1.
qsizetype columnOf(const QString &selector, const QStringList &header)
{
    if (selector.startsWith(u'#')) {
        bool ok = false;
        const int number = QStringView(selector).sliced(1).toInt(&ok);
        if (ok)
            return number - 1;
    }
    const qsizetype exact = header.indexOf(selector);
    if (exact >= 0)
        return exact;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].trimmed().compare(selector.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

std::vector<SampledColumn> sampledColumns(
    const std::vector<QStringList> &rows, bool hasHeader, qsizetype width)
{
    std::vector<SampledColumn> columns;
    for (qsizetype i = 0; i < std::min(width, kMaxOfferedColumns); ++i) {
        SampledColumn column;
        const QString name = hasHeader ? rows.front().value(i) : QString();
        const bool usable = !name.trimmed().isEmpty() && !name.startsWith(u'#') &&
            !name.startsWith(u'@') && rows.front().indexOf(name) == i;
        column.selector = usable ? name : u'#' + QString::number(i + 1);
        column.title =
            name.trimmed().isEmpty() ? ImportText::tr("Column %1").arg(i + 1) : name.simplified();
        for (std::size_t row = hasHeader ? 1 : 0; row < rows.size(); ++row)
            column.values << rows[row].value(i);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace

std::vector<ImportColumn> importColumns(const std::vector<SampledColumn> &sampled)
{
    constexpr int kSamples = 3;
    constexpr qsizetype kSampleLength = 80;
    std::vector<ImportColumn> columns;
    for (const SampledColumn &from : sampled) {
        ImportColumn column{from.selector, from.title, {}};
        for (const QString &value : from.values) {
            const QString words = value.simplified();
            if (words.isEmpty() || column.samples.contains(words))
                continue;
            column.samples << (words.size() > kSampleLength
                    ? QString(words.left(kSampleLength - 1) + u'…')
                    : words);
            if (column.samples.size() == kSamples)
                break;
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

void chooseMapping(
    const std::vector<SampledColumn> &columns, ImportOptions &options, FileReview &review)
{
    review.needsMapping = true;
    review.columns = importColumns(columns);
    review.headerSignature = headerSignature(columns);
    if (options.mapping.isEmpty()) {
        const auto remembered = options.remembered.constFind(review.headerSignature);
        options.mapping =
            remembered != options.remembered.cend() ? *remembered : guessMapping(columns);
    }
    review.mapping = options.mapping;
}

Result<> inspectTable(TableReader &reader, ImportOptions &options, FileReview &review)
{
    std::vector<QStringList> rows;
    TableRow row;
    while (rows.size() < kSampleRows) {
        const Result<bool> found = reader.next(row);
        if (!found)
            return failure(found);
        if (!*found)
            break;
        if (row.problem.isEmpty())
            rows.push_back(row.cells);
    }
    if (rows.empty()) {
        return fail(ErrorCode::InvalidInput,
            ImportText::tr("There are no rows in it. Check that it is the right file."));
    }
    if (!options.headerRow)
        options.headerRow = looksLikeHeader(rows);
    review.hasHeaderRow = *options.headerRow;
    qsizetype width = rows.front().size();
    if (!reader.hasFixedWidth()) {
        for (const QStringList &cells : rows)
            width = std::max(width, cells.size());
    }
    const std::vector<SampledColumn> columns = sampledColumns(rows, review.hasHeaderRow, width);
    chooseMapping(columns, options, review);
    const QStringList header = review.hasHeaderRow ? rows.front() : QStringList();
    for (auto it = options.mapping.columns.begin(); it != options.mapping.columns.end(); ++it) {
        const qsizetype column = columnOf(*it, header);
        if (column < 0 || column >= width) {
            return fail(ErrorCode::InvalidInput,
                ImportText::tr("There is no column “%1” in it. Choose another column for “%2”.")
                    .arg(*it, importFieldTitle(it.key())));
        }
        // As this file writes it: "Question" was chosen, and here it is "question".
        if (column < qsizetype(columns.size()))
            *it = columns[std::size_t(column)].selector;
    }
    review.mapping = options.mapping;
    QStringList unused;
    for (const SampledColumn &column : columns) {
        const bool used =
            std::any_of(options.mapping.columns.cbegin(), options.mapping.columns.cend(),
                [&](const QString &selector) { return selector == column.selector; });
        if (!used)
            unused << column.title;
    }
    if (!unused.isEmpty() && unused.size() <= 8) {
        review.notices << ImportText::tr(
            "%Ln column(s) are not used: %1.", nullptr, static_cast<int>(unused.size()))
                              .arg(unused.join(u", "_s));
    }
    return {};
}

TableExamples::TableExamples(std::unique_ptr<TableReader> reader, ImportOptions options)
    : m_reader(std::move(reader))
    , m_options(std::move(options))
{
}

void TableExamples::begin(const TableRow &first)
{
    m_width = first.cells.size();
    const bool hasHeader = m_options.headerRow.value_or(false);
    const QStringList header = hasHeader ? first.cells : QStringList();
    for (auto it = m_options.mapping.columns.cbegin(); it != m_options.mapping.columns.cend(); ++it)
        m_places.push_back({it.key(), columnOf(*it, header)});
}

QString TableExamples::widthProblem(const TableRow &row) const
{
    if (!m_reader->hasFixedWidth() || row.cells.size() == m_width)
        return {};
    const bool emptyEnd = row.cells.size() > m_width &&
        std::all_of(row.cells.begin() + m_width, row.cells.end(),
            [](const QString &cell) { return cell.isEmpty(); });
    if (emptyEnd)
        return {};
    return ImportText::tr("It has %1, the first row has %2.")
        .arg(ImportText::tr("%Ln column(s)", nullptr, static_cast<int>(row.cells.size())),
            QString::number(m_width));
}

Result<ReadBatch> TableExamples::next()
{
    ReadBatch batch;
    TableRow row;
    while (batch.readings.size() + batch.rejected.size() < kBatchRows) {
        const Result<bool> found = m_reader->next(row);
        if (!found)
            return failure(found);
        if (!*found) {
            batch.atEnd = true;
            break;
        }
        if (m_width < 0 && row.problem.isEmpty()) {
            begin(row);
            if (m_options.headerRow.value_or(false))
                continue;
        }
        if (row.problem.isEmpty())
            row.problem = widthProblem(row);
        RecordReading reading;
        if (row.problem.isEmpty()) {
            ExampleFields fields;
            for (const Place &place : m_places) {
                if (place.column >= 0 && place.column < row.cells.size())
                    fields.set(place.field, row.cells[place.column]);
            }
            fields.fill(m_options, reading);
            row.problem = reading.problem;
        }
        if (row.problem.isEmpty()) {
            reading.example.source.row = row.number;
            batch.readings.push_back(std::move(reading));
        } else {
            batch.rejected.push_back({{}, row.number, row.problem});
        }
    }
    return batch;
}

} // namespace core
