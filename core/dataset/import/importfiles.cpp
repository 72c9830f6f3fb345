// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/import/importfiles.h"

#include "core/dataset/import/importtext.h"
#include "core/dataset/rendering.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kMaxFiles = 10'000;

/// What to do with files of programs that people are likely to try.
QString adviceFor(const QString &suffix)
{
    if (suffix == u"xls" || suffix == u"ods" || suffix == u"xlsb") {
        return ImportText::tr(
            "We can't read .%1 files. Open it in your spreadsheet program and save "
            "it as .xlsx.")
            .arg(suffix);
    }
    if (suffix == u"numbers") {
        return ImportText::tr(
            "We can't read .numbers files. In Numbers choose File > Export To > Excel.");
    }
    if (suffix == u"pages") {
        return ImportText::tr("We can't read .pages files. In Pages select the table, copy it and "
                              "paste it here.");
    }
    if (suffix == u"docx" || suffix == u"doc" || suffix == u"odt" || suffix == u"rtf" ||
        suffix == u"pdf") {
        return ImportText::tr("We can't read .%1 files. Open it, select the table or text, copy it "
                              "and paste it here.")
            .arg(suffix);
    }
    if (suffix == u"zip" || suffix == u"gz" || suffix == u"7z" || suffix == u"rar") {
        return ImportText::tr(
            "We can't read .%1 files. Unpack it first, then import what is inside.")
            .arg(suffix);
    }
    if (suffix == u"eml" || suffix == u"msg" || suffix == u"mbox") {
        return ImportText::tr(
            "We can't read .%1 files yet. Open the message, copy the text and paste it here.")
            .arg(suffix);
    }
    return suffix.isEmpty()
        ? ImportText::tr(
              "We can't read this kind of file. Save the examples as a spreadsheet (.xlsx "
              "or .csv) and import that.")
        : ImportText::tr(
              "We can't read .%1 files. Save the examples as a spreadsheet (.xlsx or .csv) "
              "and import that.")
              .arg(suffix);
}

const ImportFormat *formatOf(const InputProbe &probe, const QString &wanted)
{
    for (const ImportFormat *format : builtinImportFormats()) {
        const std::vector<ImportFormatInfo> infos = format->infos();
        const bool chosen = std::any_of(infos.begin(), infos.end(),
            [&](const ImportFormatInfo &info) { return info.id == wanted; });
        if (chosen || (wanted == u"auto" && format->matches(probe)))
            return format;
    }
    return nullptr;
}

/// Files of a folder and its subfolders by name, without hidden ones and without following links.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext() && files.size() < kMaxFiles)
        files << it.next();
    files.sort();
    return files;
}

Result<InspectedFile> inspect(const ImportInput &input, const ImportOptions &common)
{
    InspectedFile file;
    file.planned.input = input;
    file.planned.options = input.options.value_or(common);
    ImportOptions &options = file.planned.options;
    if (!input.path.isEmpty())
        file.planned.stamp = FileStamp::of(input.path);
    const Result<InputProbe> probe = probeInput(input);
    if (!probe)
        return failure(probe);
    file.review.name = probe->name;
    const ImportFormat *format = formatOf(*probe, options.format);
    if (!format)
        return fail(ErrorCode::Unsupported, adviceFor(probe->suffix));
    const Result<> understood = format->inspect(input, *probe, options, file.review);
    if (!understood)
        return failure(understood);
    return file;
}

} // namespace

qint64 sizeOf(const PlannedFile &file)
{
    return file.input.path.isEmpty() ? file.input.bytes.size()
                                     : std::max<qint64>(file.stamp.size, 0);
}

Result<std::vector<InspectedFile>> inspectInputs(const std::vector<ImportInput> &inputs,
    const ImportOptions &options, std::vector<RejectedRow> &unreadable)
{
    std::vector<ImportInput> files;
    for (const ImportInput &input : inputs) {
        if (input.path.isEmpty() || !QFileInfo(input.path).isDir()) {
            files.push_back(input);
            continue;
        }
        for (const QString &path : filesIn(input.path)) {
            ImportInput file = input;
            file.path = path;
            files.push_back(std::move(file));
        }
    }
    if (files.empty()) {
        return fail(ErrorCode::NotFound,
            ImportText::tr("There are no files in this folder. Choose another one."));
    }
    std::vector<InspectedFile> inspected;
    for (const ImportInput &input : files) {
        Result<InspectedFile> file = inspect(input, options);
        if (file) {
            inspected.push_back(std::move(*file));
            continue;
        }
        const QString name = QFileInfo(input.path).fileName();
        if (files.size() == 1) {
            return fail(file.error().code,
                name.isEmpty()
                    ? file.error().message
                    : ImportText::tr("“%1” cannot be imported. %2").arg(name, file.error().message),
                file.error().detail);
        }
        unreadable.push_back({name, 0, file.error().message});
    }
    if (inspected.empty()) {
        return fail(ErrorCode::InvalidInput,
            ImportText::tr("None of the %Ln files can be imported. The first one: %1", nullptr,
                static_cast<int>(files.size()))
                .arg(unreadable.front().reason));
    }
    return inspected;
}

Result<ImportPlan> planImport(const std::vector<ImportInput> &inputs, const ImportOptions &options,
    std::vector<RejectedRow> *unreadable)
{
    std::vector<RejectedRow> reasons;
    Result<std::vector<InspectedFile>> inspected = inspectInputs(inputs, options, reasons);
    if (!inspected)
        return failure(inspected);
    ImportPlan plan;
    for (InspectedFile &file : *inspected)
        plan.push_back(std::move(file.planned));
    if (unreadable)
        *unreadable = std::move(reasons);
    return plan;
}

std::vector<ImportFormatInfo> importFormats()
{
    std::vector<ImportFormatInfo> all;
    for (const ImportFormat *format : builtinImportFormats()) {
        for (ImportFormatInfo &info : format->infos())
            all.push_back(std::move(info));
    }
    return all;
}

bool isImportable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const std::vector<ImportFormatInfo> infos = importFormats();
    return std::any_of(infos.begin(), infos.end(),
        [&](const ImportFormatInfo &info) { return info.suffixes.contains(suffix); });
}

PlannedReader::PlannedReader(
    QString name, ImportOptions options, std::unique_ptr<ExampleReader> reader)
    : m_name(std::move(name))
    , m_options(std::move(options))
    , m_reader(std::move(reader))
{
}

Result<std::unique_ptr<PlannedReader>> PlannedReader::open(const PlannedFile &file)
{
    const QString name = QFileInfo(file.input.path).fileName();
    if (!file.input.path.isEmpty() && FileStamp::of(file.input.path) != file.stamp) {
        return fail(ErrorCode::ChangedOnDisk,
            ImportText::tr(
                "“%1” was changed since you chose it. Nothing was added. Choose it again.")
                .arg(name));
    }
    const Result<InputProbe> probe = probeInput(file.input);
    if (!probe)
        return failure(probe);
    const ImportFormat *format = formatOf(*probe, file.options.format);
    if (!format)
        return fail(ErrorCode::Unsupported, adviceFor(probe->suffix));
    Result<std::unique_ptr<ExampleReader>> reader = format->open(file.input, *probe, file.options);
    if (!reader)
        return failure(reader);
    return std::unique_ptr<PlannedReader>(
        new PlannedReader(name, file.options, std::move(*reader)));
}

Result<ReadBatch> PlannedReader::next()
{
    Result<ReadBatch> batch = m_reader->next();
    if (!batch)
        return batch;
    for (RecordReading &reading : batch->readings)
        finish(reading);
    for (RejectedRow &row : batch->rejected)
        row.file = m_name;
    return batch;
}

void PlannedReader::finish(RecordReading &reading) const
{
    Example &example = reading.example;
    if (example.source.file.isEmpty())
        example.source.file = m_name;
    if (!m_options.referenceTemplate.isEmpty() && example.reference.isEmpty()) {
        ProjectSettings settings;
        settings.referenceTemplate = m_options.referenceTemplate;
        if (const auto turn = referenceTurn(example.turns)) {
            QString &text = example.turns[*turn].text;
            if (auto parts = splitUserTurn(text, settings)) {
                text = std::move(parts->question);
                example.reference = std::move(parts->reference);
            }
        }
    }
    if (m_options.categoryFirstLine) {
        ProjectSettings settings;
        settings.categoryInAnswer = CategoryInAnswer::FirstLine;
        if (const auto turn = answerTurn(example.turns)) {
            QString &text = example.turns[*turn].text;
            auto parts = splitAnswer(text, settings);
            // Only what the record says about itself elsewhere, too, or nowhere else.
            if (parts && (example.category.isEmpty() || example.category == parts->category)) {
                text = std::move(parts->answer);
                example.category = std::move(parts->category);
            }
        }
    }
}

} // namespace core
