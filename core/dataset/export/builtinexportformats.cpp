// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/export/examplewriter.h"
#include "core/dataset/export/exporttext.h"
#include "core/dataset/export/jsonlines.h"
#include "core/dataset/export/tablewriters.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

JsonRecordWriter recordWriter(QStringView id)
{
    struct Entry
    {
        QStringView id;
        JsonRecordWriter writer;
    };
    static constexpr Entry kEntries[] = {
        {u"openai-chat", appendOpenAiChat},
        {u"attune", appendAttune},
        {u"prompt-completion", appendPromptCompletion},
        {u"alpaca", appendAlpaca},
        {u"sharegpt", appendShareGpt},
        {u"vertex", appendVertex},
        {u"bedrock", appendBedrock},
        {u"preference", appendPreference},
    };
    for (const Entry &entry : kEntries) {
        if (entry.id == id)
            return entry.writer;
    }
    return nullptr;
}

} // namespace

tl::unexpected<Error> writeFailure(const QString &detail)
{
    return fail(ErrorCode::Storage,
        ExportText::tr("The file could not be written. Check that there is space on the disk, or "
                       "choose another folder."),
        detail);
}

const std::vector<ExportFormatInfo> &exportFormats()
{
    static const std::vector<ExportFormatInfo> formats = {
        {u"openai-chat"_s, ExportText::tr("For OpenAI-style services (JSONL)"),
            ExportText::tr("Conversations that OpenAI, Azure, Together, Fireworks, Nebius and many "
                           "programs read."),
            u"jsonl"_s, false, true},
        {u"csv"_s, ExportText::tr("For any table program (CSV)"),
            ExportText::tr("Everything in a table of plain text. It can be imported again."),
            u"csv"_s, true, false},
        {u"xlsx"_s, ExportText::tr("For a colleague (spreadsheet)"),
            ExportText::tr(
                "Everything in a spreadsheet to read and edit. It can be imported again."),
            u"xlsx"_s, true, false},
        {u"attune"_s, ExportText::tr("For another Attune project (JSONL)"),
            ExportText::tr(
                "Everything, with tags, notes and status; services that read OpenAI's form "
                "may not accept the additions."),
            u"jsonl"_s, true, false},
        {u"preference"_s, ExportText::tr("For learning from better and worse answers (JSONL)"),
            ExportText::tr("Pairs of a better and a worse answer, as OpenAI, Azure, Together and "
                           "Fireworks read them."),
            u"jsonl"_s, false, true},
        {u"vertex"_s, ExportText::tr("For Google Vertex AI (JSONL)"),
            ExportText::tr("Conversations in Google's form."), u"jsonl"_s, false, true},
        {u"bedrock"_s, ExportText::tr("For Amazon Bedrock (JSONL)"),
            ExportText::tr("Conversations in Amazon's form."), u"jsonl"_s, false, true},
        {u"prompt-completion"_s,
            ExportText::tr("For programs that want prompt and completion (JSONL)"),
            ExportText::tr("One question and one answer per line."), u"jsonl"_s, false, true},
        {u"alpaca"_s, ExportText::tr("For programs that want Alpaca's form (JSONL)"),
            ExportText::tr(
                "Instruction and output, as LLaMA-Factory, Axolotl and others read them."),
            u"jsonl"_s, false, true},
        {u"sharegpt"_s, ExportText::tr("For programs that want ShareGPT's form (JSONL)"),
            ExportText::tr("Conversations, as LLaMA-Factory, Axolotl and others read them."),
            u"jsonl"_s, false, true},
    };
    return formats;
}

const ExportFormatInfo *exportFormat(QStringView id)
{
    const auto &formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(),
        [&](const ExportFormatInfo &info) { return info.id == id; });
    return found == formats.end() ? nullptr : &*found;
}

Result<std::unique_ptr<ExampleWriter>> makeExampleWriter(
    QStringView id, QIODevice *out, ExportContext context)
{
    if (const JsonRecordWriter writer = recordWriter(id))
        return std::make_unique<JsonLinesWriter>(out, std::move(context), writer);
    if (id == u"csv")
        return std::make_unique<CsvWriter>(out);
    if (id == u"xlsx")
        return std::make_unique<XlsxExampleWriter>(out);
    return fail(ErrorCode::Unsupported,
        ExportText::tr("There is no export format “%1”. Choose another one.").arg(id));
}

Result<QString> previewExport(QStringView id, std::span<const Example> examples,
    const ExportContext &context, qsizetype maxCharacters)
{
    QString text;
    if (id == u"xlsx") {
        const auto append = [&](QStringList cells) {
            for (QString &cell : cells)
                cell.replace(u'\n', u' ').replace(u'\t', u' ');
            text += cells.join(u'\t') + u'\n';
        };
        append(tableHeader());
        for (const Example &example : examples) {
            if (text.size() > maxCharacters)
                break;
            append(tableRow(example));
        }
    } else {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<std::unique_ptr<ExampleWriter>> writer =
            makeExampleWriter(id, &buffer, context);
        if (!writer)
            return failure(writer);
        if (const Result<> begun = (*writer)->begin(); !begun)
            return failure(begun);
        for (const Example &example : examples) {
            // A character is at least one byte.
            if (buffer.size() > 4 * maxCharacters)
                break;
            if (const Result<> written = (*writer)->write(std::span(&example, 1)); !written)
                return failure(written);
        }
        text = QString::fromUtf8(buffer.data());
        if (text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
    }
    if (text.size() <= maxCharacters)
        return text;
    const qsizetype lineEnd = QStringView(text).left(maxCharacters).lastIndexOf(u'\n');
    return text.left(lineEnd > 0 ? lineEnd + 1 : maxCharacters);
}

} // namespace core
