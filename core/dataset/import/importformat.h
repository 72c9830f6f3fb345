// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/columnguess.h"
#include "core/dataset/import/importreview.h"
#include "core/dataset/import/jsonschema.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

namespace core {

/// Some rows of a file.
struct ReadBatch
{
    std::vector<RecordReading> readings; ///< those without a problem, Source::row filled in
    std::vector<RejectedRow> rejected;   ///< without the name of the file
    bool atEnd = false;
};

/// Reads one file from front to back.
class ExampleReader
{
public:
    virtual ~ExampleReader() = default;

    [[nodiscard]] virtual Result<ReadBatch> next() = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    /// What the user should know; complete once the end has been reached.
    [[nodiscard]] virtual QStringList notices() const { return {}; }

protected:
    ExampleReader() = default;
    ExampleReader(const ExampleReader &) = default;
    ExampleReader &operator=(const ExampleReader &) = default;
};

/// The beginning of an input.
struct InputProbe
{
    QString name;   ///< without folder
    QString suffix; ///< lower case, without dot
    QString mimeType;
    QByteArray head;       ///< bytes as they stand there
    bool complete = false; ///< head is everything
};

inline constexpr qsizetype kProbeBytes = qsizetype(256) * 1024;

/// A family of files that are read in one way. To add one: a class, and a line in
/// builtinimportformats.cpp.
class ImportFormat
{
public:
    virtual ~ImportFormat() = default;

    [[nodiscard]] virtual std::vector<ImportFormatInfo> infos() const = 0;
    /// Whether this family reads it; the first family in the list that says yes does.
    [[nodiscard]] virtual bool matches(const InputProbe &probe) const = 0;
    /// Completes `options` and `review` from the beginning of the input. A failure's message is the
    /// reason alone ("There are no rows in it. …"), without the file's name.
    [[nodiscard]] virtual Result<> inspect(const ImportInput &input, const InputProbe &probe,
        ImportOptions &options, FileReview &review) const = 0;
    /// Opens the input for reading with options that inspect() completed.
    [[nodiscard]] virtual Result<std::unique_ptr<ExampleReader>> open(
        const ImportInput &input, const InputProbe &probe, const ImportOptions &options) const = 0;

protected:
    ImportFormat() = default;
    ImportFormat(const ImportFormat &) = default;
    ImportFormat &operator=(const ImportFormat &) = default;
};

/// In the order in which they are asked.
[[nodiscard]] const std::vector<const ImportFormat *> &builtinImportFormats();

[[nodiscard]] const ImportFormat &jsonImportFormat();
[[nodiscard]] const ImportFormat &csvImportFormat();
[[nodiscard]] const ImportFormat &xlsxImportFormat();
[[nodiscard]] const ImportFormat &htmlTableImportFormat();

// Shared by the families.

[[nodiscard]] Result<std::unique_ptr<QIODevice>> openInput(const ImportInput &input);
[[nodiscard]] Result<InputProbe> probeInput(const ImportInput &input);
/// Fills in the encoding when it is not given, and what a review says about it.
void chooseEncoding(const InputProbe &probe, ImportOptions &options, FileReview &review);
/// Takes the given, the remembered or a guessed mapping, and describes the columns.
void chooseMapping(
    const std::vector<SampledColumn> &columns, ImportOptions &options, FileReview &review);
[[nodiscard]] std::vector<ImportColumn> importColumns(const std::vector<SampledColumn> &sampled);
/// The reason in plain words why a text is no JSON.
[[nodiscard]] QString jsonProblemText(JsonProblem problem, const QString &key);

} // namespace core
