// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/sqlitestatement.h"

#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

/// One connection to a project file. Used by one thread at a time; only interrupt() may be called
/// from another.
class SqliteConnection
{
public:
    enum class Mode {
        ReadWrite,
        Create,
        ReadOnly,
        Immutable, ///< read-only medium: no locks, no side files, the -wal file is ignored
    };

    [[nodiscard]] static Result<SqliteConnection> open(const QString &path, Mode mode);

    SqliteConnection() = default;
    SqliteConnection(SqliteConnection &&other) noexcept;
    SqliteConnection &operator=(SqliteConnection &&other) noexcept;
    ~SqliteConnection();

    /// Prepared, or taken from the statements that were used before.
    [[nodiscard]] Result<SqliteStatement> statement(std::string_view sql);
    /// Runs one or several statements without results.
    [[nodiscard]] Result<> execute(const char *sql);
    /// Runs one statement with values bound in order.
    template <class... Values>
    [[nodiscard]] Result<> run(std::string_view sql, const Values &...values)
    {
        Result<SqliteStatement> prepared = statement(sql);
        if (!prepared)
            return tl::unexpected(std::move(prepared).error());
        prepared->bindAll(values...);
        return prepared->run();
    }
    /// The first column of the first row; no value: no row, or NULL.
    template <class... Values>
    [[nodiscard]] Result<std::optional<qint64>> integer(
        std::string_view sql, const Values &...values)
    {
        Result<SqliteStatement> prepared = statement(sql);
        if (!prepared)
            return tl::unexpected(std::move(prepared).error());
        prepared->bindAll(values...);
        const Result<bool> row = prepared->step();
        if (!row)
            return failure(row);
        if (!*row || prepared->isNull(0))
            return std::nullopt;
        return prepared->integer(0);
    }

    [[nodiscard]] qint64 changedRows() const; ///< of the last statement, without triggers

    /// Stops the statement that is running on another thread, if any: it fails with Cancelled, and so
    /// does every step after it until resume().
    void interrupt();
    void resume();
    /// Whether steps fail because of interrupt().
    [[nodiscard]] bool isInterrupted() const;
    /// From now on interrupt() and resume() of `other` count here as well.
    void stopWith(const SqliteConnection &other);
    /// Whether the file is no longer where it was opened: moved, replaced or deleted.
    [[nodiscard]] bool fileMoved() const;
    /// Forgets prepared statements and cached pages.
    void releaseMemory();

    [[nodiscard]] sqlite3 *handle() const { return m_database; }

private:
    friend class SqliteStatement;

    void close();
    void giveBack(sqlite3_stmt *statement, const std::string *sql);

    sqlite3 *m_database = nullptr;
    std::shared_ptr<std::atomic<bool>> m_interrupted = std::make_shared<std::atomic<bool>>(false);
    /// Statements at rest by their text; null while one is in use.
    std::map<std::string, sqlite3_stmt *, std::less<>> m_statements;
};

} // namespace core
