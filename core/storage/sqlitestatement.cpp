// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitestatement.h"

#include "core/storage/sqliteconnection.h"
#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

#include <utility>

namespace core {

SqliteValue SqliteValue::utf8(const QByteArray &text)
{
    SqliteValue value;
    value.type = Type::Text;
    value.bytes = text;
    return value;
}

SqliteStatement::SqliteStatement(
    SqliteConnection *connection, sqlite3_stmt *statement, const std::string *sql)
    : m_connection(connection)
    , m_statement(statement)
    , m_sql(sql)
{
}

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_sql(other.m_sql)
    , m_bindError(other.m_bindError)
{
}

SqliteStatement::~SqliteStatement()
{
    if (m_statement)
        m_connection->giveBack(m_statement, m_sql);
}

void SqliteStatement::bind(int index, qint64 value)
{
    m_bindError |= sqlite3_bind_int64(m_statement, index, value);
}

void SqliteStatement::bind(int index, double value)
{
    m_bindError |= sqlite3_bind_double(m_statement, index, value);
}

void SqliteStatement::bind(int index, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_bindError |= sqlite3_bind_text64(m_statement, index, bytes.constData(),
        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void SqliteStatement::bindUtf8(int index, std::string_view text)
{
    m_bindError |= sqlite3_bind_text64(m_statement, index, text.data() ? text.data() : "",
        static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void SqliteStatement::bindBorrowed(int index, const SqliteValue &value)
{
    if (value.type == SqliteValue::Type::Text)
        bindUtf8(index, {value.bytes.constData(), static_cast<std::size_t>(value.bytes.size())});
    else
        bind(index, value);
}

void SqliteStatement::bind(int index, const SqliteValue &value)
{
    switch (value.type) {
    case SqliteValue::Type::Null:
        bind(index, nullptr);
        break;
    case SqliteValue::Type::Integer:
        bind(index, value.integer);
        break;
    case SqliteValue::Type::Text:
        m_bindError |= sqlite3_bind_text64(m_statement, index, value.bytes.constData(),
            static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    case SqliteValue::Type::Blob:
        m_bindError |= sqlite3_bind_blob64(m_statement, index, value.bytes.constData(),
            static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_TRANSIENT);
        break;
    }
}

void SqliteStatement::bind(int index, std::nullptr_t)
{
    m_bindError |= sqlite3_bind_null(m_statement, index);
}

Result<bool> SqliteStatement::step()
{
    if (m_bindError != SQLITE_OK) [[unlikely]]
        return tl::unexpected(
            sqliteError(std::exchange(m_bindError, SQLITE_OK), 0, sqlite3_sql(m_statement)));
    if (m_connection->isInterrupted()) [[unlikely]]
        return tl::unexpected(sqliteError(SQLITE_INTERRUPT, 0, sqlite3_sql(m_statement)));
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failed();
    }
}

Result<> SqliteStatement::run()
{
    Result<bool> row = step();
    while (row && *row)
        row = step();
    if (!row)
        return failure(row);
    sqlite3_reset(m_statement);
    return {};
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view SqliteStatement::utf8(int column) const
{
    // As a blob: no terminator is wanted, so nothing has to be copied to add one.
    const auto *text = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString SqliteStatement::text(int column, int length) const
{
    // A UTF-16 unit is at most three bytes of UTF-8, so this much is always enough.
    const std::string_view bytes = utf8(column);
    const auto enough = static_cast<std::size_t>(length) * 3 + 3;
    QString text =
        QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::min(bytes.size(), enough)));
    if (text.size() <= length)
        return text;
    text.truncate(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
    return text;
}

QByteArray SqliteStatement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

SqliteValue SqliteStatement::value(int column) const
{
    SqliteValue result;
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        result.type = SqliteValue::Type::Text;
        result.bytes = bytes(column);
        break;
    case SQLITE_BLOB:
        result.type = SqliteValue::Type::Blob;
        result.bytes = bytes(column);
        break;
    default:
        break;
    }
    return result;
}

tl::unexpected<Error> SqliteStatement::failed() const
{
    tl::unexpected<Error> error(sqliteError(m_connection->handle(), sqlite3_sql(m_statement)));
    sqlite3_reset(m_statement);
    return error;
}

} // namespace core
