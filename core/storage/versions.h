// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/storage/projectstore.h"
#include "core/storage/sqliteconnection.h"

#include <QString>

#include <vector>

namespace core {

// A version costs nothing when it is made: the first change of a row after it keeps the row as it
// was (triggers of the schema). What a version saw of an example is therefore the oldest kept row from
// that version on, or else the row that is there now.

/// Makes a version of the project as it is. Inside the caller's transaction.
[[nodiscard]] Result<Version> createVersion(
    SqliteConnection &connection, const QString &name, const QString &reason, qint64 now);

/// A state of the project that only has to become a version if it changes.
struct VersionMark
{
    qint64 examples = 0;
    ExampleId lastExample = 0;
};
[[nodiscard]] Result<VersionMark> markVersion(SqliteConnection &connection);
/// Makes a version of an earlier state. Since then only examples may have been added.
[[nodiscard]] Result<Version> createVersion(SqliteConnection &connection, const VersionMark &mark,
    const QString &name, const QString &reason, qint64 now);

/// Makes the version of the day, unless one was made today already or there is nothing to keep.
[[nodiscard]] Result<> createDailyVersion(SqliteConnection &connection, qint64 now);

/// Newest first.
[[nodiscard]] Result<std::vector<Version>> readVersions(SqliteConnection &connection);
/// In display order. NotFound for an unknown version.
[[nodiscard]] Result<std::vector<Example>> readVersionExamples(
    SqliteConnection &connection, qint64 version);
/// The settings as `version` saw them.
[[nodiscard]] Result<ProjectSettings> readVersionSettings(
    SqliteConnection &connection, qint64 version);
/// A new project at `path` with the examples and settings of `version`.
[[nodiscard]] Result<> saveVersion(
    SqliteConnection &connection, qint64 version, const QString &path, qint64 now);

} // namespace core
