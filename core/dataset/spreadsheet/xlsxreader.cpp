// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/spreadsheet/xlsxreader.h"

#include "core/dataset/import/importtext.h"
#include "core/dataset/spreadsheet/xlsxtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(
    ZipArchive &archive, const XlsxWorkbook &book, const XlsxSheet &sheet, bool hiddenRows)
{
    Result<std::unique_ptr<QIODevice>> part = archive.openPart(sheet.part);
    if (!part)
        return failure(part);
    return std::unique_ptr<XlsxReader>(new XlsxReader(archive, book, std::move(*part), hiddenRows));
}

XlsxReader::XlsxReader(
    ZipArchive &archive, const XlsxWorkbook &book, std::unique_ptr<QIODevice> part, bool hiddenRows)
    : m_archive(archive)
    , m_book(book)
    , m_part(std::move(part))
    , m_xml(m_part.get())
    , m_readHidden(hiddenRows)
{
}

Result<bool> XlsxReader::next(TableRow &row)
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"mergeCell")
            m_mergedCells = true;
        if (m_xml.name() != u"row")
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const qint64 given = attributes.value("r"_L1).toLongLong();
        m_row = given > m_row ? given : m_row + 1;
        const QStringView hidden = attributes.value("hidden"_L1);
        const bool isHidden = hidden == u"1" || hidden == u"true";
        row.cells.clear();
        row.problem.clear();
        row.number = m_row;
        readRow(row);
        const bool empty = std::all_of(
            row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.isEmpty(); });
        if (empty && row.problem.isEmpty())
            continue;
        if (isHidden && !m_readHidden) {
            ++m_hiddenRows;
            continue;
        }
        return true;
    }
    if (m_archive.wasTooLarge())
        return tl::unexpected(m_archive.tooLargeError());
    if (m_xml.hasError())
        return tl::unexpected(m_archive.damagedError(m_xml.errorString()));
    return false;
}

QStringList XlsxReader::notices() const
{
    QStringList notices;
    if (m_hiddenRows > 0) {
        notices << ImportText::tr(
            "%Ln hidden row(s) are left out.", nullptr, static_cast<int>(m_hiddenRows));
    }
    if (m_mergedCells) {
        notices << ImportText::tr(
            "Some cells are merged. Their text counts for the first row only.");
    }
    return notices;
}

void XlsxReader::readRow(TableRow &row)
{
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == u"row")
            return;
        if (token != QXmlStreamReader::StartElement || m_xml.name() != u"c")
            continue;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView reference = attributes.value("r"_L1);
        const qsizetype column =
            reference.isEmpty() ? row.cells.size() : columnOfReference(reference);
        if (column < 0 || column >= kMaxTableColumns) {
            row.problem = ImportText::tr("It has more than %1 columns.").arg(kMaxTableColumns);
            m_xml.skipCurrentElement();
            continue;
        }
        while (row.cells.size() <= column)
            row.cells << QString();
        row.cells[column] = readCell(attributes);
    }
}

QString XlsxReader::readCell(const QXmlStreamAttributes &attributes)
{
    const QStringView type = attributes.value("t"_L1);
    const bool shared = type == u"s";
    const bool truth = type == u"b";
    const bool number = type.isEmpty() || type == u"n";
    const bool isoDate = type == u"d";
    const auto style = static_cast<std::size_t>(std::max(attributes.value("s"_L1).toInt(), 0));
    QString text;
    QString inlineText;
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break; // of the cell: what is inside is read whole below
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"is")
            inlineText = readXlsxString(m_xml);
        else if (m_xml.name() == u"v")
            text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            m_xml.skipCurrentElement();
    }
    if (!inlineText.isNull())
        return inlineText;
    if (shared) {
        bool ok = false;
        const qsizetype index = text.toLongLong(&ok);
        return ok ? m_book.sharedStrings.value(index) : QString();
    }
    if (truth)
        return text == u"1" ? u"TRUE"_s : u"FALSE"_s;
    if (isoDate || text.isEmpty())
        return text;
    if (number) {
        bool ok = false;
        const double value = text.toDouble(&ok);
        if (!ok)
            return text;
        if (style < m_book.styleIsDate.size() && m_book.styleIsDate[style])
            return dateText(value, m_book.from1904);
        // Stored with 17 digits, 0.1 stands there as 0.10000000000000001.
        return QString::number(value, 'g', 15).contains(u'e') ? text
                                                              : QString::number(value, 'g', 15);
    }
    return unescapedXlsxText(text);
}

} // namespace core
