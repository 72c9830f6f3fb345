// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/storage/sqliteconnection.h"

#include <QString>

#include <vector>

namespace core {

// The trigram index answers "which examples contain this text" in milliseconds, but filling it takes
// many times as long as an import. It therefore follows in slices of its own transactions; `meta` says
// how far it has come, triggers keep that part right, and what is behind it is searched row by row.
// So a search finds everything at any time, and kill -9 costs at most one slice.

/// Shorter texts are searched row by row: the index knows no fewer characters.
inline constexpr int kIndexedTextLength = 3;

/// What the index knows of a text.
struct IndexAnswer
{
    /// The examples up to `upTo`, in ascending order, that may contain the text; no others do.
    /// Removed ones as well.
    std::vector<ExampleId> candidates;
    ExampleId upTo = 0;   ///< about those behind it, the index knows nothing
    bool certain = false; ///< all candidates contain the text
};
[[nodiscard]] Result<IndexAnswer> askIndex(SqliteConnection &connection, const QString &text);

/// Indexes the next examples in a transaction of its own. Whether more are left.
[[nodiscard]] Result<bool> indexNextSlice(SqliteConnection &connection);
[[nodiscard]] Result<bool> isIndexComplete(SqliteConnection &connection);
/// Empties the index, so that nothing of a text remains in it. Inside the caller's transaction.
[[nodiscard]] Result<> clearIndex(SqliteConnection &connection);

} // namespace core
