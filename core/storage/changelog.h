// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/edit.h"
#include "core/storage/projectstore.h"
#include "core/storage/schema.h"
#include "core/storage/sqliteconnection.h"

#include <map>
#include <vector>

namespace core {

/// Rows first..last of a table got `after` where every one of them had `before`.
struct CellChange
{
    LoggedTable table = LoggedTable::Example;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    QByteArray column = {};
    SqliteValue before = {};
    SqliteValue after = {};
};

/// Collects the cells that a change touches; neighbouring rows with the same values become one range,
/// so that an import or "mark all as done" is a handful of rows in the log.
class CellChanges
{
public:
    void add(LoggedTable table, qint64 row, const QByteArray &column, const SqliteValue &before,
        const SqliteValue &after);
    void addRange(CellChange change) { m_changes.push_back(std::move(change)); }

    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    [[nodiscard]] const std::vector<CellChange> &all() const { return m_changes; }

private:
    std::vector<CellChange> m_changes;
    std::map<std::pair<LoggedTable, QByteArray>, std::size_t> m_last; ///< range that may still grow
};

/// The history of a project, kept in its file: what Undo and Redo go by, also after closing.
///
/// Works inside the caller's transaction, on the writer's connection.
class ChangeLog
{
public:
    explicit ChangeLog(SqliteConnection &connection);

    /// Forgets what could be redone; rows that only it inserted become Discarded.
    [[nodiscard]] Result<> dropRedo();
    /// Adds an entry, or merges it into the last one (Edit::mergeKey). Gives the entry's id, 0 when
    /// nothing remains of it.
    [[nodiscard]] Result<ChangeId> record(
        const Edit &edit, const CellChanges &cells, qint64 count, qint64 now);
    /// Reverses the last entry; a summary with change 0 when there is none.
    [[nodiscard]] Result<ChangeSummary> undo(qint64 now);
    [[nodiscard]] Result<ChangeSummary> redo(qint64 now);

    [[nodiscard]] Result<UndoState> state();
    /// Newest first.
    [[nodiscard]] static Result<std::vector<HistoryEntry>> history(
        SqliteConnection &connection, int limit);

private:
    [[nodiscard]] Result<std::optional<ChangeId>> mergeTarget(
        const Edit &edit, const CellChanges &cells, qint64 now);
    [[nodiscard]] Result<ChangeId> merge(ChangeId target, const CellChanges &cells, qint64 now);
    [[nodiscard]] Result<std::vector<CellChange>> cells(ChangeId change);
    [[nodiscard]] Result<ChangeSummary> swap(ChangeId change, bool backwards, qint64 now);
    [[nodiscard]] Result<> swapCells(const CellChange &cell, bool backwards, qint64 now);

    SqliteConnection &m_connection;
};

} // namespace core
