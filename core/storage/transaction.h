// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/sqliteconnection.h"

namespace core {

/// A write transaction that is rolled back unless commit() succeeded.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(SqliteConnection &connection)
    {
        return connection.execute("BEGIN IMMEDIATE").map([&] { return Transaction(connection); });
    }
    /// A consistent view for several reads.
    [[nodiscard]] static Result<Transaction> beginReading(SqliteConnection &connection)
    {
        return connection.execute("BEGIN").map([&] { return Transaction(connection); });
    }

    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction() { rollBack(); }

    /// On failure the transaction is rolled back.
    [[nodiscard]] Result<> commit()
    {
        Result<> result = m_connection->execute("COMMIT");
        if (result)
            m_connection = nullptr;
        else
            rollBack();
        return result;
    }

    void rollBack()
    {
        if (m_connection)
            (void)m_connection->execute("ROLLBACK"); // nothing left to do when SQLite has done it
        m_connection = nullptr;
    }

private:
    explicit Transaction(SqliteConnection &connection)
        : m_connection(&connection)
    {
    }

    SqliteConnection *m_connection;
};

} // namespace core
