// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importformat.h"
#include "core/dataset/import/importreview.h"

#include <memory>
#include <vector>

namespace core {

struct InspectedFile
{
    PlannedFile planned;
    FileReview review;
};

/// Expands folders and inspects every file's beginning. See planImport().
[[nodiscard]] Result<std::vector<InspectedFile>> inspectInputs(
    const std::vector<ImportInput> &inputs, const ImportOptions &options,
    std::vector<RejectedRow> &unreadable);

[[nodiscard]] qint64 sizeOf(const PlannedFile &file); ///< bytes

/// Reads a planned file: fills in where examples came from and takes apart what the options say.
class PlannedReader
{
public:
    /// Fails with ChangedOnDisk when the file is not the one that was planned.
    [[nodiscard]] static Result<std::unique_ptr<PlannedReader>> open(const PlannedFile &file);

    [[nodiscard]] Result<ReadBatch> next();
    [[nodiscard]] qint64 bytesRead() const { return m_reader->bytesRead(); }
    [[nodiscard]] QStringList notices() const { return m_reader->notices(); }

private:
    PlannedReader(QString name, ImportOptions options, std::unique_ptr<ExampleReader> reader);

    void finish(RecordReading &reading) const;

    QString m_name;
    ImportOptions m_options;
    std::unique_ptr<ExampleReader> m_reader;
};

} // namespace core
