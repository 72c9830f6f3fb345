// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/checkrecords.h"
#include "core/dataset/projectsettings.h"
#include "core/storage/sqliteconnection.h"

#include <utility>
#include <vector>

namespace core {

/// Names in the `meta` table: what the file knows about itself. Not part of undo.
namespace meta {
inline constexpr char kUuid[] = "uuid";
inline constexpr char kNextExample[] = "next_example";   ///< ids are never reused
inline constexpr char kNextPosition[] = "next_position"; ///< behind every example
inline constexpr char kIndexedUpTo[] = "indexed_upto";   ///< last example in the search index
inline constexpr char kLastCommit[] = "last_commit";     ///< milliseconds since 1970 UTC
inline constexpr char kCommits[] = "commits";            ///< how often the user's data was written
inline constexpr char kTextChanges[] = "text_changes";   ///< how often a stored text was changed
inline constexpr char kErasePending[] = "erase_pending"; ///< free pages still hold erased text
} // namespace meta

[[nodiscard]] Result<qint64> metaInteger(SqliteConnection &connection, const char *key);
[[nodiscard]] Result<> setMetaInteger(SqliteConnection &connection, const char *key, qint64 value);
[[nodiscard]] Result<> countUp(SqliteConnection &connection, const char *key);

/// The settings as rows of the `setting` table. Row numbers are stored: append only.
[[nodiscard]] std::vector<std::pair<qint64, SqliteValue>> settingRows(
    const ProjectSettings &settings);
[[nodiscard]] Result<ProjectSettings> readSettings(SqliteConnection &connection);
/// With the value of each row from a query that gives (id, value).
[[nodiscard]] Result<ProjectSettings> readSettings(SqliteStatement &rows);
/// Fills the `setting` table of a new project.
[[nodiscard]] Result<> writeSettings(SqliteConnection &connection, const ProjectSettings &settings);

// The same for what was decided about the checks. Its rows are made when they are first needed.
[[nodiscard]] std::vector<std::pair<qint64, SqliteValue>> checkRecordRows(
    const CheckRecords &records);
[[nodiscard]] Result<CheckRecords> readCheckRecords(SqliteConnection &connection);
[[nodiscard]] Result<CheckRecords> readCheckRecords(SqliteStatement &rows);
/// Makes the rows where they are missing, empty.
[[nodiscard]] Result<> ensureCheckRecords(SqliteConnection &connection);
/// Fills those of a project that has none yet.
[[nodiscard]] Result<> writeCheckRecords(SqliteConnection &connection, const CheckRecords &records);

} // namespace core
