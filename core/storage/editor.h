// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/changelog.h"
#include "core/storage/edit.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/storedexample.h"

namespace core {

/// Distance between the positions of neighbours that were appended, so that others fit in between.
inline constexpr qint64 kPositionStep = 1 << 20;

/// Writes examples as new rows, with all that belongs to them. Ids and positions are the caller's.
class ExampleInserter
{
public:
    [[nodiscard]] static Result<ExampleInserter> prepare(SqliteConnection &connection);
    [[nodiscard]] Result<> insert(const StoredExample &example, qint64 position, qint64 now);

private:
    ExampleInserter(SqliteStatement example, SqliteStatement tags)
        : m_example(std::move(example))
        , m_tags(std::move(tags))
    {
    }

    SqliteStatement m_example;
    SqliteStatement m_tags;
};

/// Writes settings and adds what differs to `cells`. Whether anything did.
[[nodiscard]] Result<bool> changeSettings(
    SqliteConnection &connection, const ProjectSettings &settings, CellChanges &cells);

/// Carries out edits: the tables and the change log together, inside the caller's transaction.
class Editor
{
public:
    Editor(SqliteConnection &connection, qint64 now);

    [[nodiscard]] Result<ChangeSummary> apply(const Edit &edit);

private:
    [[nodiscard]] Result<> insert(const Edit &edit);
    [[nodiscard]] Result<> setPresence(
        const std::vector<ExampleId> &ids, Presence from, Presence to);
    [[nodiscard]] Result<> patch(const ExamplePatch &patch);
    [[nodiscard]] Result<> vote(const VotePatch &patch);
    using ColumnValue = std::pair<ExampleColumn, SqliteValue>;
    /// Gives all examples from `first` to `last` the same values, in two passes over the table.
    [[nodiscard]] Result<> setColumns(
        const std::vector<ColumnValue> &values, ExampleId first, ExampleId last);
    [[nodiscard]] Result<> patchOne(const ExamplePatch &patch, ExampleId id);
    /// Positions for `count` examples behind `after`.
    [[nodiscard]] Result<std::vector<qint64>> positions(ExampleId after, qint64 count);
    [[nodiscard]] Result<> spreadPositions();

    SqliteConnection &m_connection;
    qint64 m_now;
    CellChanges m_cells;
    ChangeSummary m_summary;
};

} // namespace core
