// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/spreadsheet/xlsxworkbook.h"

#include "core/dataset/import/importtext.h"
#include "core/dataset/spreadsheet/xlsxtext.h"

#include <QHash>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 kMaxSmallPart = qint64(16) * 1024 * 1024;
constexpr qint64 kMaxStringCharacters = qint64(256) * 1024 * 1024;
constexpr std::size_t kMaxSheets = 10'000;

/// "xl/worksheets/sheet1.xml" for the target "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml".
QString partOfTarget(const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    return u"xl/"_s + target;
}

struct Relations
{
    QHash<QString, QString> partById;
    QString strings;
    QString styles;
};

Result<Relations> readRelations(ZipArchive &archive)
{
    const Result<QByteArray> bytes =
        archive.readPart(u"xl/_rels/workbook.xml.rels"_s, kMaxSmallPart);
    if (!bytes)
        return failure(bytes);
    Relations relations;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString part = partOfTarget(attributes.value("Target"_L1).toString());
        const QStringView type = attributes.value("Type"_L1);
        relations.partById.insert(attributes.value("Id"_L1).toString(), part);
        if (type.endsWith(u"/sharedStrings"))
            relations.strings = part;
        else if (type.endsWith(u"/styles"))
            relations.styles = part;
    }
    return relations;
}

Result<> readSheets(ZipArchive &archive, const Relations &relations, XlsxWorkbook &book)
{
    const Result<QByteArray> bytes = archive.readPart(u"xl/workbook.xml"_s, kMaxSmallPart);
    if (!bytes)
        return failure(bytes);
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView value = attributes.value("date1904"_L1);
            book.from1904 = value == u"1" || value == u"true";
        } else if (xml.name() == u"sheet" && book.sheets.size() < kMaxSheets) {
            XlsxSheet sheet;
            sheet.name = attributes.value("name"_L1).toString();
            const QStringView state = attributes.value("state"_L1);
            sheet.hidden = state == u"hidden" || state == u"veryHidden";
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    sheet.part = relations.partById.value(attribute.value().toString());
            }
            if (!sheet.part.isEmpty() && archive.contains(sheet.part))
                book.sheets.push_back(std::move(sheet));
        }
    }
    return {};
}

Result<> readStyles(ZipArchive &archive, const QString &part, XlsxWorkbook &book)
{
    if (part.isEmpty() || !archive.contains(part))
        return {};
    const Result<QByteArray> bytes = archive.readPart(part, kMaxSmallPart);
    if (!bytes)
        return failure(bytes);
    QHash<int, QString> codes;
    bool inCellFormats = false;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
            inCellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"numFmt") {
            codes.insert(xml.attributes().value("numFmtId"_L1).toInt(),
                xml.attributes().value("formatCode"_L1).toString());
        } else if (xml.name() == u"cellXfs") {
            inCellFormats = true;
        } else if (inCellFormats && xml.name() == u"xf") {
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            book.styleIsDate.push_back(isDateFormat(id, codes.value(id)));
        }
    }
    return {};
}

Result<> readStrings(ZipArchive &archive, const QString &part, XlsxWorkbook &book)
{
    if (part.isEmpty() || !archive.contains(part))
        return {};
    Result<std::unique_ptr<QIODevice>> device = archive.openPart(part);
    if (!device)
        return failure(device);
    qint64 characters = 0;
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si")
            continue;
        book.sharedStrings << readXlsxString(xml);
        characters += book.sharedStrings.constLast().size() + 16;
        if (characters > kMaxStringCharacters)
            return tl::unexpected(archive.tooLargeError());
    }
    if (archive.wasTooLarge())
        return tl::unexpected(archive.tooLargeError());
    if (xml.hasError())
        return tl::unexpected(archive.damagedError(xml.errorString()));
    return {};
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(ZipArchive &archive)
{
    XlsxWorkbook book;
    const Result<Relations> relations = readRelations(archive);
    if (!relations)
        return failure(relations);
    Result<> read = readSheets(archive, *relations, book);
    if (read)
        read = readStyles(archive, relations->styles, book);
    if (read)
        read = readStrings(archive, relations->strings, book);
    if (!read)
        return failure(read);
    if (book.sheets.empty())
        return tl::unexpected(archive.damagedError(u"no sheets"_s));
    return book;
}

} // namespace core
