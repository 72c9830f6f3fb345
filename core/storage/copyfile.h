// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/async.h"
#include "core/base/result.h"
#include "core/storage/sqliteconnection.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace core {

/// A database file that is filled under another name and appears under its own only when it is
/// complete. An existing file is never replaced.
class NewDatabaseFile
{
public:
    [[nodiscard]] static Result<NewDatabaseFile> create(const QString &path);

    NewDatabaseFile(NewDatabaseFile &&other) noexcept;
    NewDatabaseFile &operator=(NewDatabaseFile &&) = delete;
    ~NewDatabaseFile(); ///< removes what was not finished

    [[nodiscard]] SqliteConnection &connection() { return m_connection; }
    /// Closes the file and gives it its name.
    [[nodiscard]] Result<> finish();

private:
    NewDatabaseFile() = default;

    QString m_path;
    QString m_partPath; ///< empty: nothing to remove
    SqliteConnection m_connection;
};

/// A project that begins as the one in `source` is now, with its history, but as another project: jobs, window
/// states and locks must not mix them up. `name`: what it is called; empty: as its source.
[[nodiscard]] Result<> copyProject(SqliteConnection &source, const QString &path,
    const QString &name = {}, std::stop_token stop = {}, const Progress &progress = {});

/// Copies the whole database, as it is now, to a new file at `path`, also while others write to it.
/// `prepare` may change the copy before it gets its name.
[[nodiscard]] Result<> copyDatabase(SqliteConnection &source, const QString &path,
    const std::function<Result<>(SqliteConnection &)> &prepare = {}, std::stop_token stop = {},
    const Progress &progress = {});

} // namespace core
