// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/sqliteconnection.h"
#include "core/storage/transaction.h"

#include <functional>
#include <optional>

namespace core {

/// Two connections that see the same state of the project for as long as this lives, so that two
/// threads can share the reading of many rows.
class ReadPair
{
public:
    /// Where a writer is in the way all the time, the first connection reads alone.
    [[nodiscard]] static Result<ReadPair> begin(SqliteConnection &first, SqliteConnection &second);

    [[nodiscard]] SqliteConnection &first() const { return m_first; }

    /// One half (0 or 1) of the reading, with the connection that is to be used for it.
    using Half = std::function<Result<>(SqliteConnection &, int)>;
    /// Reads both halves, at the same time if `many` rows are worth it.
    [[nodiscard]] Result<> inHalves(bool many, const Half &read) const;

private:
    explicit ReadPair(SqliteConnection &first)
        : m_first(first)
    {
    }

    SqliteConnection &m_first;
    SqliteConnection *m_second = nullptr;
    std::optional<Transaction> m_firstView;
    std::optional<Transaction> m_secondView;
};

} // namespace core
