// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/export/tablewriters.h"

#include "core/dataset/export/exporttext.h"
#include "core/dataset/import/csvreader.h"
#include "core/dataset/import/examplefields.h"
#include "core/dataset/json/jsonwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString tagsText(const QStringList &tags)
{
    const bool ambiguous = std::any_of(tags.begin(), tags.end(), [](const QString &tag) {
        return tag.contains(u',') || tag.contains(u';') || tag.startsWith(u'[');
    });
    if (!ambiguous)
        return tags.join(u", "_s);
    QByteArray json = "[";
    for (const QString &tag : tags) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, tag);
    }
    return QString::fromUtf8(json + ']');
}

void appendCsvLine(QByteArray &out, const QStringList &cells)
{
    bool first = true;
    for (const QString &cell : cells) {
        if (!first)
            out += ',';
        first = false;
        QString text = protectedFromFormula(cell);
        // A table of text cannot hold this character.
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) {
            return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t' || c == u';';
        });
        if (!quoted) {
            out += text.toUtf8();
            continue;
        }
        out += '"';
        out += text.replace(u'"', u"\"\""_s).toUtf8();
        out += '"';
    }
    out += "\r\n";
}

} // namespace

const std::vector<ImportField> &tableColumns()
{
    static const std::vector<ImportField> columns = {ImportField::Question, ImportField::Answer,
        ImportField::Category, ImportField::Reference, ImportField::Tags, ImportField::Note,
        ImportField::Status, ImportField::Split, ImportField::Rejected, ImportField::Rules,
        ImportField::Conversation, ImportField::Extra};
    return columns;
}

QStringList tableHeader()
{
    QStringList titles;
    for (const ImportField field : tableColumns())
        titles << importFieldTitle(field);
    return titles;
}

QStringList tableRow(const Example &example)
{
    return {example.question(), example.answer(), example.category, example.reference,
        tagsText(example.tags), example.note, statusTitle(example.status),
        splitTitle(example.split), example.rejected.value_or(QString()),
        example.ownRules.value_or(QString()), QString::fromUtf8(conversationToJson(example)),
        QString::fromUtf8(example.extra)};
}

Result<> CsvWriter::begin()
{
    QByteArray line = "\xEF\xBB\xBF";
    appendCsvLine(line, tableHeader());
    if (m_out->write(line) != line.size())
        return writeFailure(m_out->errorString());
    return {};
}

Result<> CsvWriter::write(std::span<const Example> examples)
{
    QByteArray lines;
    for (const Example &example : examples)
        appendCsvLine(lines, tableRow(example));
    if (m_out->write(lines) != lines.size())
        return writeFailure(m_out->errorString());
    return {};
}

XlsxExampleWriter::XlsxExampleWriter(QIODevice *out)
    : m_writer(out, ExportText::tr("Examples"), {50, 70, 18, 40, 18, 30, 14, 14, 40, 40, 20, 20})
{
}

Result<> XlsxExampleWriter::begin()
{
    return m_writer.begin(tableHeader());
}

Result<> XlsxExampleWriter::write(std::span<const Example> examples)
{
    for (const Example &example : examples) {
        if (Result<> written = m_writer.writeRow(tableRow(example)); !written)
            return written;
    }
    return {};
}

} // namespace core
