// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/async.h"
#include "core/base/atomicfile.h"
#include "core/base/result.h"
#include "core/dataset/example.h"
#include "core/dataset/examplesource.h"
#include "core/dataset/import/importoptions.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace core {

/// A row that cannot become an example, and why, in a sentence for the user.
struct RejectedRow
{
    QString file;   ///< name without folder; empty: pasted
    qint64 row = 0; ///< from 1, as a spreadsheet or editor counts; 0: the file as a whole
    QString reason;

    bool operator==(const RejectedRow &) const = default;
};

/// A column of a table, or a place in JSON records.
struct ImportColumn
{
    QString selector;    ///< what FieldMapping calls it
    QString title;       ///< what to show: the header, or "Column 3"
    QStringList samples; ///< up to three values, shortened
};

/// One file, its options filled in with what was found out: reads the same way every time.
struct PlannedFile
{
    ImportInput input;
    ImportOptions options;
    FileStamp stamp; ///< how the file looked; nothing is read from a file that changed since
};

using ImportPlan = std::vector<PlannedFile>;

/// What was understood of one file.
struct FileReview
{
    QString name;        ///< without folder; empty: pasted
    QString format;      ///< id
    QString summary;     ///< "A table (CSV, semicolons) with 3 columns and 1,204 rows."
    QStringList notices; ///< what the user should know: a hidden sheet was left out …

    QString encoding;       ///< as in ImportOptions; empty for formats that know their own
    QString encodingSample; ///< a word with a letter that shows whether the encoding is right
    bool encodingDoubtful = false; ///< ask: "Does this look right: …?"

    QChar delimiter; ///< null when there is none
    bool hasHeaderRow = false;
    QStringList sheets; ///< names, hidden ones too; empty when there are none
    QString sheet;      ///< the one that is read

    bool needsMapping = false; ///< a table or unknown JSON: the user may say which column is which
    std::vector<ImportColumn> columns;
    FieldMapping mapping;       ///< the guess, the remembered or the given one
    QByteArray headerSignature; ///< remember the user's mapping under this

    qint64 rows = 0;     ///< records found, readable or not
    qint64 examples = 0; ///< of these, examples
};

inline constexpr std::size_t kMaxReportedRejections = 1000;
inline constexpr std::size_t kReviewPreviewLength = 50;

/// What an import would do. Nothing has been written.
struct ImportReview
{
    std::vector<FileReview> files;
    ImportPlan plan; ///< for openImport()

    qint64 found = 0;               ///< examples, duplicates among them
    qint64 duplicatesInside = 0;    ///< of earlier examples in these files
    qint64 duplicatesOfProject = 0; ///< of examples that the project has
    qint64 toAdd = 0;               ///< found without duplicates

    std::vector<RejectedRow> rejected; ///< the first kMaxReportedRejections
    qint64 rejectedCount = 0;

    std::vector<Example> preview; ///< the first kReviewPreviewLength
    std::vector<bool> previewIsDuplicate;

    /// The one system message that every record carries; offer it as the project's house rules.
    std::optional<QString> commonHouseRules;
    /// How many user turns end in the default reference template, and how many answers begin with a
    /// "Category: …" line; offer ImportOptions::referenceTemplate and categoryFirstLine.
    qint64 withReferenceInside = 0;
    qint64 withCategoryLine = 0;
};

struct ImportFormatInfo
{
    QString id;
    QString title;
    QStringList suffixes; ///< without dot, lower case
};

/// What can be read. "auto" is not among them.
[[nodiscard]] std::vector<ImportFormatInfo> importFormats();
/// For a file dialog's filter and for drops.
[[nodiscard]] bool isImportable(const QString &path);

/// Finds out how each file is to be read, from its beginning only. Folders are expanded in the order
/// of their names. A file that cannot be read at all is told in `unreadable` and left out; it is an
/// error only when no file is left. Blocks for the disk.
[[nodiscard]] Result<ImportPlan> planImport(const std::vector<ImportInput> &inputs,
    const ImportOptions &options, std::vector<RejectedRow> *unreadable = nullptr);

/// Reads everything once and says what an import would do. Needs memory for one hash per example,
/// not for the texts. Blocks: call it on a worker thread. `progress` counts bytes. Fails with
/// Cancelled when stopped, and with the first file's reason when nothing can be read at all.
[[nodiscard]] Result<ImportReview> reviewImport(const std::vector<ImportInput> &inputs,
    const ImportOptions &options, std::span<const quint64> existingHashes,
    std::stop_token stop = {}, Progress progress = {});

/// Called on the thread that reads, for every row that is left out.
using RejectionSink = std::function<void(const RejectedRow &)>;

/// The examples of the plan's files, one file after the other, read as they are asked for. Rows that
/// cannot be read are left out (the review has told them) and handed to `rejected`. Fails with
/// ChangedOnDisk when a file is no longer what was reviewed.
[[nodiscard]] std::unique_ptr<ExampleSource> openImport(
    ImportPlan plan, RejectionSink rejected = {});

} // namespace core
