// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changelog.h"

#include "core/storage/try.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

constexpr qint64 kMergeMilliseconds = 1000;

/// Names from the file become part of SQL, so only known ones are let through.
bool isLoggedColumn(LoggedTable table, const QByteArray &column)
{
    static constexpr std::array kExample{"presence", "removed_at", "status", "split", "hash",
        "category", "question", "answer", "turns", "own_rules", "rejected", "reference", "tags",
        "note"};
    switch (table) {
    case LoggedTable::Example:
        return std::find(kExample.begin(), kExample.end(), column) != kExample.end();
    case LoggedTable::Setting:
        return column == "value";
    case LoggedTable::ComparisonRow:
        return column == "choice" || column == "voted" || column == "note";
    }
    return false;
}

HistoryEntry readEntry(const SqliteStatement &row)
{
    return {.change = row.integer(0),
        .at = row.integer(1),
        .action = row.text(2),
        .detail = row.text(3),
        .count = row.integer(4),
        .undone = row.integer(5) != 0};
}

Result<std::optional<HistoryEntry>> entry(SqliteConnection &connection, const char *sql)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement row, connection.statement(sql));
    ATTUNE_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(readEntry(row)) : std::nullopt;
}

void onlyOnce(std::vector<ExampleId> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

constexpr char kLastDone[] = "SELECT id, at, action, detail, count, undone FROM change "
                             "WHERE undone = 0 ORDER BY id DESC LIMIT 1";
constexpr char kFirstUndone[] = "SELECT id, at, action, detail, count, undone FROM change "
                                "WHERE undone = 1 ORDER BY id LIMIT 1";

} // namespace

void CellChanges::add(LoggedTable table, qint64 row, const QByteArray &column,
    const SqliteValue &before, const SqliteValue &after)
{
    const auto [last, isNew] = m_last.try_emplace({table, column}, m_changes.size());
    if (!isNew) {
        CellChange &range = m_changes[last->second];
        if (range.lastRow + 1 == row && range.before == before && range.after == after) {
            range.lastRow = row;
            return;
        }
        last->second = m_changes.size();
    }
    m_changes.push_back({table, row, row, column, before, after});
}

ChangeLog::ChangeLog(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<> ChangeLog::dropRedo()
{
    ATTUNE_TRY_ASSIGN(
        const auto undone, m_connection.integer("SELECT 1 FROM change WHERE undone = 1 LIMIT 1"));
    if (!undone)
        return {};
    ATTUNE_TRY(m_connection.execute("DELETE FROM change WHERE undone = 1"));
    return m_connection.execute(
        "UPDATE example SET presence = 3 WHERE presence <> 0 AND presence = 2");
}

Result<ChangeId> ChangeLog::record(
    const Edit &edit, const CellChanges &cells, qint64 count, qint64 now)
{
    if (cells.isEmpty())
        return ChangeId{0};
    ATTUNE_TRY_ASSIGN(const auto target, mergeTarget(edit, cells, now));
    if (target)
        return merge(*target, cells, now);

    ATTUNE_TRY(m_connection.run("INSERT INTO change(at, action, detail, merge_key, count, undone) "
                                "VALUES(?, ?, ?, ?, ?, 0)",
        now, edit.action, edit.detail, edit.mergeKey, count));
    ATTUNE_TRY_ASSIGN(const auto id, m_connection.integer("SELECT last_insert_rowid()"));
    for (const CellChange &cell : cells.all()) {
        ATTUNE_TRY(m_connection.run(
            "INSERT INTO cell_change(change, tbl, first_row, last_row, col, before, after) "
            "VALUES(?, ?, ?, ?, ?, ?, ?)",
            *id, static_cast<int>(cell.table), cell.firstRow, cell.lastRow,
            QString::fromLatin1(cell.column), cell.before, cell.after));
    }
    return *id;
}

Result<std::optional<ChangeId>> ChangeLog::mergeTarget(
    const Edit &edit, const CellChanges &cells, qint64 now)
{
    if (edit.mergeKey.isEmpty() || !edit.inserts.empty() || !edit.remove.empty() ||
        !edit.restore.empty()) {
        return std::nullopt;
    }
    ATTUNE_TRY_ASSIGN(SqliteStatement last,
        m_connection.statement("SELECT id, at, merge_key FROM change ORDER BY id DESC LIMIT 1"));
    ATTUNE_TRY_ASSIGN(const bool found, last.step());
    if (!found || last.text(2) != edit.mergeKey || now - last.integer(1) > kMergeMilliseconds ||
        now < last.integer(1)) {
        return std::nullopt;
    }
    const ChangeId id = last.integer(0);
    std::set<std::pair<LoggedTable, qint64>> rows;
    for (const CellChange &cell : cells.all())
        rows.insert({cell.table, cell.firstRow});
    ATTUNE_TRY_ASSIGN(const std::vector<CellChange> before, this->cells(id));
    for (const CellChange &cell : before)
        rows.insert({cell.table, cell.firstRow});
    const bool sameRow = rows.size() == 1 &&
        std::all_of(cells.all().begin(), cells.all().end(),
            [](const CellChange &cell) { return cell.firstRow == cell.lastRow; });
    if (!sameRow)
        return std::nullopt;
    return id;
}

Result<ChangeId> ChangeLog::merge(ChangeId target, const CellChanges &cells, qint64 now)
{
    for (const CellChange &cell : cells.all()) {
        const QString column = QString::fromLatin1(cell.column);
        ATTUNE_TRY(
            m_connection.run("UPDATE cell_change SET after = ?3 WHERE change = ?1 AND col = ?2",
                target, column, cell.after));
        if (m_connection.changedRows() == 0) {
            ATTUNE_TRY(m_connection.run(
                "INSERT INTO cell_change(change, tbl, first_row, last_row, col, before, after) "
                "VALUES(?, ?, ?, ?, ?, ?, ?)",
                target, static_cast<int>(cell.table), cell.firstRow, cell.lastRow, column,
                cell.before, cell.after));
        }
    }
    ATTUNE_TRY(
        m_connection.run("DELETE FROM cell_change WHERE change = ? AND before IS after", target));
    ATTUNE_TRY_ASSIGN(const auto rest,
        m_connection.integer("SELECT 1 FROM cell_change WHERE change = ? LIMIT 1", target));
    if (!rest) {
        ATTUNE_TRY(m_connection.run("DELETE FROM change WHERE id = ?", target));
        return ChangeId{0};
    }
    ATTUNE_TRY(m_connection.run("UPDATE change SET at = ? WHERE id = ?", now, target));
    return target;
}

Result<ChangeSummary> ChangeLog::undo(qint64 now)
{
    ATTUNE_TRY_ASSIGN(const auto last, entry(m_connection, kLastDone));
    if (!last)
        return ChangeSummary{};
    return swap(last->change, true, now);
}

Result<ChangeSummary> ChangeLog::redo(qint64 now)
{
    ATTUNE_TRY_ASSIGN(const auto first, entry(m_connection, kFirstUndone));
    if (!first)
        return ChangeSummary{};
    return swap(first->change, false, now);
}

Result<std::vector<CellChange>> ChangeLog::cells(ChangeId change)
{
    std::vector<CellChange> cells;
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        m_connection.statement("SELECT tbl, first_row, last_row, col, before, after "
                               "FROM cell_change WHERE change = ? ORDER BY id"));
    rows.bind(1, change);
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step()) {
        CellChange cell{static_cast<LoggedTable>(rows.integer(0)), rows.integer(1), rows.integer(2),
            rows.bytes(3), rows.value(4), rows.value(5)};
        if (isLoggedColumn(cell.table, cell.column)) // else of a later version
            cells.push_back(std::move(cell));
    }
    if (!row)
        return failure(row);
    return cells;
}

Result<> ChangeLog::swapCells(const CellChange &cell, bool backwards, qint64 now)
{
    const SqliteValue &value = backwards ? cell.before : cell.after;
    if (cell.table == LoggedTable::Setting) {
        return m_connection.run("UPDATE setting SET value = ? WHERE id BETWEEN ? AND ?", value,
            cell.firstRow, cell.lastRow);
    }
    if (cell.table == LoggedTable::ComparisonRow) {
        return m_connection.run("UPDATE comparison_row SET " + cell.column.toStdString() +
                " = ? WHERE id BETWEEN ? AND ?",
            value, cell.firstRow, cell.lastRow);
    }
    const std::string sql = "UPDATE example SET " + cell.column.toStdString() +
        " = ?, updated = ?, revision = revision + 1 WHERE id BETWEEN ? AND ?";
    return m_connection.run(sql, value, now, cell.firstRow, cell.lastRow);
}

Result<ChangeSummary> ChangeLog::swap(ChangeId change, bool backwards, qint64 now)
{
    ATTUNE_TRY_ASSIGN(const std::vector<CellChange> all, cells(change));

    // Which examples appear, disappear or only change: presence tells, whatever else is in the log.
    ChangeSummary summary;
    summary.change = change;
    ATTUNE_TRY_ASSIGN(SqliteStatement shown,
        m_connection.statement(
            "SELECT id FROM example WHERE id BETWEEN ? AND ? ORDER BY position, id"));
    ATTUNE_TRY_ASSIGN(SqliteStatement inRange,
        m_connection.statement("SELECT id FROM example WHERE id BETWEEN ? AND ?"));
    for (const CellChange &cell : all) {
        if (cell.table == LoggedTable::Setting) {
            summary.settingsChanged = true;
            continue;
        }
        if (cell.table == LoggedTable::ComparisonRow) {
            for (qint64 row = cell.firstRow; row <= cell.lastRow; ++row)
                summary.votes.push_back(row);
            continue;
        }
        if (cell.column == "removed_at" || cell.column == "hash")
            continue; // always in company of the cells that count
        const bool presence = cell.column == "presence";
        const bool appears = presence && (backwards ? cell.before : cell.after).integer == 0;
        SqliteStatement &rows = presence ? shown : inRange;
        std::vector<ExampleId> &ids = !presence ? summary.updated
            : appears                           ? summary.inserted
                                                : summary.removed;
        rows.bind(1, cell.firstRow);
        rows.bind(2, cell.lastRow);
        Result<bool> row = rows.step();
        for (; row && *row; row = rows.step())
            ids.push_back(rows.integer(0));
        if (!row)
            return failure(row);
        rows.reset();
    }
    onlyOnce(summary.updated);
    onlyOnce(summary.votes);
    std::vector<ExampleId> moved = summary.inserted;
    moved.insert(moved.end(), summary.removed.begin(), summary.removed.end());
    onlyOnce(moved);
    std::erase_if(summary.updated,
        [&](ExampleId id) { return std::binary_search(moved.begin(), moved.end(), id); });
    summary.count = static_cast<qint64>(summary.inserted.size() + summary.removed.size() +
        summary.updated.size() + summary.votes.size());

    if (backwards) {
        for (auto cell = all.rbegin(); cell != all.rend(); ++cell)
            ATTUNE_TRY(swapCells(*cell, true, now));
    } else {
        for (const CellChange &cell : all)
            ATTUNE_TRY(swapCells(cell, false, now));
    }
    ATTUNE_TRY(
        m_connection.run("UPDATE change SET undone = ? WHERE id = ?", backwards ? 1 : 0, change));

    ATTUNE_TRY_ASSIGN(SqliteStatement names,
        m_connection.statement("SELECT action, detail FROM change WHERE id = ?"));
    names.bind(1, change);
    ATTUNE_TRY_ASSIGN(const bool found, names.step());
    if (found) {
        summary.action = names.text(0);
        summary.detail = names.text(1);
    }
    return summary;
}

Result<UndoState> ChangeLog::state()
{
    UndoState state;
    ATTUNE_TRY_ASSIGN(state.undo, entry(m_connection, kLastDone));
    ATTUNE_TRY_ASSIGN(state.redo, entry(m_connection, kFirstUndone));
    return state;
}

Result<std::vector<HistoryEntry>> ChangeLog::history(SqliteConnection &connection, int limit)
{
    std::vector<HistoryEntry> entries;
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement("SELECT id, at, action, detail, count, undone FROM change "
                             "ORDER BY id DESC LIMIT ?"));
    rows.bind(1, limit);
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step())
        entries.push_back(readEntry(rows));
    if (!row)
        return failure(row);
    return entries;
}

} // namespace core
