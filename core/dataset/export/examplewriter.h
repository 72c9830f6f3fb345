// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <span>
#include <vector>

class QIODevice;

namespace core {

struct ExportFormatInfo
{
    QString id;          ///< as on the command line
    QString title;       ///< named by use: "For OpenAI-style services (JSONL)"
    QString description; ///< a sentence: who reads it, what it cannot hold
    QString suffix;      ///< without dot
    bool lossless;       ///< importing the file gives the same examples
    bool forTraining;    ///< a service or program will learn from it, so answers must be there
};

/// In the order in which a sheet offers them: openai-chat first.
[[nodiscard]] const std::vector<ExportFormatInfo> &exportFormats();
/// Null when there is no such format.
[[nodiscard]] const ExportFormatInfo *exportFormat(QStringView id);

struct ExportContext
{
    ProjectSettings settings;
};

/// Writes examples to a device, in order, without keeping them. begin(), any number of write(),
/// finish(); after a failure nothing more is called. One thread at a time.
class ExampleWriter
{
public:
    virtual ~ExampleWriter() = default;

    [[nodiscard]] virtual Result<> begin() = 0;
    [[nodiscard]] virtual Result<> write(std::span<const Example> examples) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;

protected:
    ExampleWriter() = default;
    ExampleWriter(const ExampleWriter &) = default;
    ExampleWriter &operator=(const ExampleWriter &) = default;
};

/// `out` is open for writing (AtomicFile::device()) and outlives the writer. Unsupported for an
/// unknown id.
[[nodiscard]] Result<std::unique_ptr<ExampleWriter>> makeExampleWriter(
    QStringView id, QIODevice *out, ExportContext context);

/// The first lines as they would be written; for spreadsheets the table as text with tabs. At most
/// `maxCharacters`, cut at the end of a line where that is possible.
[[nodiscard]] Result<QString> previewExport(QStringView id, std::span<const Example> examples,
    const ExportContext &context, qsizetype maxCharacters = 4000);

/// Why an example should not be exported in a format: the provider would reject the file, or the
/// format cannot hold it.
struct ExportProblem
{
    qint64 number = 0; ///< of the example, from 1, in the order of export
    ExampleId example = 0;
    QString reason;      ///< "Example 37 has no answer."
    bool mustFix = true; ///< false: something is left out, for example a worse answer

    bool operator==(const ExportProblem &) const = default;
};

/// Problems of a run of examples, the first of which has the number `firstNumber`. Pure; call it
/// batch by batch.
[[nodiscard]] std::vector<ExportProblem> exportProblems(QStringView id,
    std::span<const Example> examples, const ExportContext &context, qint64 firstNumber = 1);

} // namespace core
