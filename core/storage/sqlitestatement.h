// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace core {

class SqliteConnection;

/// A value of any type, as it is stored: for code that moves values without looking at them.
struct SqliteValue
{
    enum class Type { Null, Integer, Text, Blob };

    Type type = Type::Null;
    qint64 integer = 0;
    QByteArray bytes = {}; ///< UTF-8 for Text

    bool operator==(const SqliteValue &) const = default;

    SqliteValue() = default;
    SqliteValue(qint64 value)
        : type(Type::Integer)
        , integer(value)
    {
    }
    SqliteValue(const QString &text)
        : type(Type::Text)
        , bytes(text.toUtf8())
    {
    }
    [[nodiscard]] static SqliteValue utf8(const QByteArray &text);
};

/// A prepared statement, borrowed from its connection, which must outlive it.
///
/// Binding does not fail by itself: the next step() reports it. Columns count from 0, parameters
/// from 1.
class SqliteStatement
{
public:
    SqliteStatement(SqliteStatement &&other) noexcept;
    SqliteStatement &operator=(SqliteStatement &&) = delete;
    ~SqliteStatement();

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value);
    void bind(int index, const QString &text);
    void bind(int index, const SqliteValue &value);
    void bind(int index, std::nullptr_t);
    template <class T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }
    /// Text that stays as it is until the statement has run: nothing is copied.
    void bindUtf8(int index, std::string_view text);
    void bindBorrowed(int index, const SqliteValue &value);

    template <class... Values>
    void bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }

    /// Whether there is a row.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and makes ready for the next run; parameters stay bound.
    [[nodiscard]] Result<> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// At most `length` UTF-16 units of the text, no half characters.
    [[nodiscard]] QString text(int column, int length) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view utf8(int column) const;
    [[nodiscard]] SqliteValue value(int column) const;

private:
    friend class SqliteConnection;

    SqliteStatement(SqliteConnection *connection, sqlite3_stmt *statement, const std::string *sql);
    [[nodiscard]] tl::unexpected<Error> failed() const;

    SqliteConnection *m_connection;
    sqlite3_stmt *m_statement;
    const std::string *m_sql; ///< the connection's key; null: not shared, finalised at the end
    int m_bindError = 0;
};

} // namespace core
