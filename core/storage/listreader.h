// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/query.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/textorder.h"

#include <QLocale>

#include <vector>

namespace core {

/// Answers which examples a query asks for, and in which order. Used by one thread at a time.
class ListReader
{
public:
    /// Takes over a connection that helps where there is much to read.
    explicit ListReader(SqliteConnection helper);

    /// Ids of the examples that `query` asks for, in its order; texts sort as in the language of
    /// `locale`.
    [[nodiscard]] Result<std::vector<ExampleId>> list(
        SqliteConnection &connection, const ExampleQuery &query, const QLocale &locale);

private:
    SqliteConnection m_helper;
    TextOrder m_textOrder;
};

/// Ids of all examples that are not removed, in display order.
[[nodiscard]] Result<std::vector<ExampleId>> listAll(SqliteConnection &connection);

} // namespace core
