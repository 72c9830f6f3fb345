// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqliteconnection.h"

#include "core/storage/sqliteerror.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <utility>

namespace core {

namespace {

/// How long a connection waits for another one's lock. Only a rollback journal makes anybody wait.
constexpr int kBusyMilliseconds = 10'000;

QByteArray uri(const QString &path, SqliteConnection::Mode mode)
{
    // A URI, because "immutable" cannot be asked for otherwise; percent-encoding keeps names with
    // "?" and "#" whole.
    QByteArray name =
        "file:" + QUrl::toPercentEncoding(QFile::decodeName(QFile::encodeName(path)), "/");
    switch (mode) {
    case SqliteConnection::Mode::ReadWrite:
        return name + "?mode=rw";
    case SqliteConnection::Mode::Create:
        return name + "?mode=rwc";
    case SqliteConnection::Mode::ReadOnly:
        return name + "?mode=ro";
    case SqliteConnection::Mode::Immutable:
        return name + "?mode=ro&immutable=1";
    }
    return name;
}

} // namespace

Result<SqliteConnection> SqliteConnection::open(const QString &path, Mode mode)
{
    // Counting every allocation takes a lock that all connections share, and nobody asks for the sum.
    static const int withoutStatistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(withoutStatistics); // refused once SQLite is in use; then it is only slower
    SqliteConnection connection;
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
        (mode == Mode::Create             ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                : mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE
                                          : SQLITE_OPEN_READONLY);
    const int code =
        sqlite3_open_v2(uri(path, mode).constData(), &connection.m_database, flags, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(connection.m_database, "open"));
    sqlite3_busy_timeout(connection.m_database, kBusyMilliseconds);
    // A project may come by mail: whatever its triggers say, they cannot reach below the tables.
    // (An untrusted schema would be stricter still, but SQLite 3.40 then refuses FTS5 in triggers.)
    sqlite3_db_config(connection.m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection.m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    return connection;
}

SqliteConnection::SqliteConnection(SqliteConnection &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_interrupted(other.m_interrupted)
    , m_statements(std::exchange(other.m_statements, {}))
{
}

SqliteConnection &SqliteConnection::operator=(SqliteConnection &&other) noexcept
{
    if (this != &other) {
        close();
        m_database = std::exchange(other.m_database, nullptr);
        m_interrupted = other.m_interrupted;
        m_statements = std::exchange(other.m_statements, {});
    }
    return *this;
}

SqliteConnection::~SqliteConnection()
{
    close();
}

void SqliteConnection::close()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close(m_database);
    m_database = nullptr;
}

Result<SqliteStatement> SqliteConnection::statement(std::string_view sql)
{
    auto known = m_statements.find(sql);
    if (known != m_statements.end() && known->second)
        return SqliteStatement(this, std::exchange(known->second, nullptr), &known->first);

    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(m_database, std::string(sql).c_str()));
    if (known != m_statements.end()) // in use further up the stack
        return SqliteStatement(this, prepared, nullptr);
    known = m_statements.emplace(sql, nullptr).first;
    return SqliteStatement(this, prepared, &known->first);
}

void SqliteConnection::giveBack(sqlite3_stmt *statement, const std::string *sql)
{
    const auto known = sql ? m_statements.find(*sql) : m_statements.end();
    if (known == m_statements.end()) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    known->second = statement;
}

Result<> SqliteConnection::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(sqliteError(m_database, sql));
    return {};
}

qint64 SqliteConnection::changedRows() const
{
    return sqlite3_changes64(m_database);
}

void SqliteConnection::interrupt()
{
    *m_interrupted = true;
    if (m_database)
        sqlite3_interrupt(m_database);
}

void SqliteConnection::resume()
{
    *m_interrupted = false;
}

bool SqliteConnection::isInterrupted() const
{
    return m_interrupted->load(std::memory_order_relaxed);
}

void SqliteConnection::stopWith(const SqliteConnection &other)
{
    m_interrupted = other.m_interrupted;
}

bool SqliteConnection::fileMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_database, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void SqliteConnection::releaseMemory()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_db_release_memory(m_database);
}

} // namespace core
