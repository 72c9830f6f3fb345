// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/sqliteconnection.h"

#include <QString>

#include <span>

namespace core {

/// A step from one schema version to the next. Only ever forward, never edited once released.
struct Migration
{
    int version; ///< user_version after it
    const char *sql;
};

/// Every step since schema 1, in order.
[[nodiscard]] std::span<const Migration> builtinMigrations();

/// Brings an older file to the newest version: first a complete copy beside it, then each step in a
/// transaction of its own. Does nothing for a file that is up to date.
[[nodiscard]] Result<> migrate(
    SqliteConnection &connection, const QString &path, std::span<const Migration> migrations);

/// Name of the copy that migrate() makes of a file with `version`.
[[nodiscard]] QString safetyCopyPath(const QString &path, int version);

} // namespace core
