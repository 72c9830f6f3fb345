// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/edit.h"
#include "core/storage/erasedtext.h"
#include "core/storage/sqliteconnection.h"

#include <QString>

#include <functional>
#include <vector>

namespace core {

/// Runs at the end of a transaction, before its commit.
using BeforeCommit = std::function<Result<>(SqliteConnection &)>;

/// How long removed examples can be restored: 30 days, in milliseconds.
inline constexpr qint64 kRemovedKept = 30LL * 24 * 60 * 60 * 1000;

/// Removes examples from all tables, versions, the log and the index, in one transaction, then from
/// the free pages and side files of the project. The log is emptied: undo ends here.
[[nodiscard]] Result<ChangeSummary> eraseExamples(SqliteConnection &connection,
    const std::vector<ExampleId> &ids, const BeforeCommit &beforeCommit);

/// The same for texts, which are replaced wherever they occur exactly so: in all texts of examples and
/// settings, also of versions and of examples that can be restored.
[[nodiscard]] Result<ChangeSummary> eraseTexts(SqliteConnection &connection,
    const std::vector<ErasedText> &texts, qint64 now, const BeforeCommit &beforeCommit);

/// Rewrites the file without free pages if an erasure is not complete yet (for example after a crash
/// right behind its commit). Whether anything was left to do.
[[nodiscard]] Result<bool> finishErasure(SqliteConnection &connection);

/// Deletes examples that were removed more than kRemovedKept ago. Versions keep theirs. Inside the
/// caller's transaction; the number of examples.
[[nodiscard]] Result<qint64> purgeExpired(SqliteConnection &connection, qint64 now);

/// Deletes some rows that nothing refers to any more, in a transaction of its own. Whether more may
/// be left.
[[nodiscard]] Result<bool> purgeDiscarded(SqliteConnection &connection);

} // namespace core
