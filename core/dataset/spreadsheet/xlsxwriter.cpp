// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/spreadsheet/xlsxwriter.h"

#include "core/dataset/export/exporttext.h"
#include "core/dataset/import/csvreader.h"
#include "core/dataset/spreadsheet/xlsxtext.h"

#include <QFile>

#include <zip.h>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kBufferBytes = 1024 * 1024;

constexpr const char *kContentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
    R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
    R"(</Types>)";

constexpr const char *kPackageRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>)"
    R"(</Relationships>)";

constexpr const char *kWorkbookRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(</Relationships>)";

// 0: as is; 1: text, wrapped, at the top; 2: the same for what looks like a formula; 3: header.
constexpr const char *kStyles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
    R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
    R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>)"
    R"(<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>)"
    R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>)"
    R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
    R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
    R"(<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
    R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>)"
    R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>)"
    R"(<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>)"
    R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>)"
    R"(</styleSheet>)";

} // namespace

XlsxWriter::XlsxWriter(QIODevice *out, QString sheetName, std::vector<int> widths)
    : m_out(out)
    , m_sheetName(std::move(sheetName))
    , m_widths(std::move(widths))
{
}

XlsxWriter::~XlsxWriter() = default;

Result<> XlsxWriter::begin(const QStringList &header)
{
    m_sheet = std::make_unique<QFile>(m_folder.filePath(u"sheet1.xml"_s));
    if (!m_folder.isValid() || !m_sheet->open(QIODevice::WriteOnly))
        return writeFailure(m_sheet->errorString());
    m_buffer = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
               R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
               R"(<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2")"
               R"( activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>)";
    int number = 0;
    for (const int width : m_widths) {
        const QByteArray column = QByteArray::number(++number);
        m_buffer += "<col min=\"" + column + "\" max=\"" + column + "\" width=\"" +
            QByteArray::number(width) + "\" customWidth=\"1\"/>";
    }
    m_buffer += "</cols><sheetData>";
    appendRow(header, true);
    return flush();
}

Result<> XlsxWriter::writeRow(const QStringList &cells)
{
    if (m_row >= kMaxXlsxRows) {
        return fail(ErrorCode::TooLarge,
            ExportText::tr(
                "A spreadsheet holds %L1 rows, and there are more examples. Choose another "
                "format, or export a part of them.")
                .arg(kMaxXlsxRows));
    }
    for (const QString &cell : cells) {
        if (cell.size() > kMaxXlsxCellLength) {
            return fail(ErrorCode::TooLarge,
                ExportText::tr(
                    "A text in row %L1 is longer than a cell of a spreadsheet holds (%L2 "
                    "characters). Choose another format.")
                    .arg(m_row + 1)
                    .arg(kMaxXlsxCellLength));
        }
    }
    appendRow(cells, false);
    return m_buffer.size() > kBufferBytes ? flush() : Result<>();
}

void XlsxWriter::appendRow(const QStringList &cells, bool header)
{
    const QByteArray row = QByteArray::number(++m_row);
    m_buffer += "<row r=\"" + row + "\">";
    int column = 0;
    for (const QString &cell : cells) {
        const QByteArray reference = columnName(column++) + row;
        if (cell.isEmpty())
            continue;
        const char *style = header ? "3" : looksLikeFormula(cell) ? "2" : "1";
        m_buffer += "<c r=\"" + reference + "\" t=\"inlineStr\" s=\"" + style +
            "\"><is><t xml:space=\"preserve\">";
        appendXlsxText(m_buffer, cell);
        m_buffer += "</t></is></c>";
    }
    m_buffer += "</row>";
}

Result<> XlsxWriter::flush()
{
    if (m_sheet->write(m_buffer) != m_buffer.size())
        return writeFailure(m_sheet->errorString());
    m_buffer.clear();
    return {};
}

Result<> XlsxWriter::finish()
{
    m_buffer += "</sheetData></worksheet>";
    if (Result<> flushed = flush(); !flushed)
        return flushed;
    if (!m_sheet->flush())
        return writeFailure(m_sheet->errorString());
    m_sheet->close();
    const QString path = m_folder.filePath(u"archive.zip"_s);
    if (Result<> packed = pack(path); !packed)
        return packed;
    QFile archive(path);
    if (!archive.open(QIODevice::ReadOnly))
        return writeFailure(archive.errorString());
    for (;;) {
        const QByteArray block = archive.read(kBufferBytes);
        if (block.isEmpty())
            return {};
        if (m_out->write(block) != block.size())
            return writeFailure(m_out->errorString());
    }
}

Result<> XlsxWriter::pack(const QString &archivePath)
{
    int code = 0;
    zip *archive =
        zip_open(QFile::encodeName(archivePath).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return writeFailure(u"zip_open: %1"_s.arg(code));
    QByteArray workbook =
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
        R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
        R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
        R"(<sheets><sheet name=")";
    workbook += m_sheetName.toHtmlEscaped().toUtf8();
    workbook += R"(" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    const QByteArray sheetPath = QFile::encodeName(m_sheet->fileName());
    const auto add = [&](const char *name, zip_source_t *source) {
        if (source && zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) >= 0)
            return true;
        if (source)
            zip_source_free(source);
        return false;
    };
    const auto text = [&](QByteArrayView bytes) {
        return zip_source_buffer(archive, bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0);
    };
    const bool added = add("[Content_Types].xml", text(kContentTypes)) &&
        add("_rels/.rels", text(kPackageRelations)) && add("xl/workbook.xml", text(workbook)) &&
        add("xl/_rels/workbook.xml.rels", text(kWorkbookRelations)) &&
        add("xl/styles.xml", text(kStyles)) &&
        add("xl/worksheets/sheet1.xml", zip_source_file(archive, sheetPath.constData(), 0, -1));
    if (!added || zip_close(archive) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return writeFailure(detail);
    }
    return {};
}

} // namespace core
