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

/// Writes an example as a new row. Leaves position and id to the caller.
[[nodiscard]] Result<> insertExample(
    SqliteConnection &connection, const StoredExample &example, qint64 position, qint64 now);

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
    [[nodiscard]] Result<> patchOne(const ExamplePatch &patch, ExampleId id);
    [[nodiscard]] Result<> changeSettings(const ProjectSettings &settings);
    /// Positions for `count` examples behind `after`.
    [[nodiscard]] Result<std::vector<qint64>> positions(ExampleId after, qint64 count);
    [[nodiscard]] Result<> spreadPositions();

    SqliteConnection &m_connection;
    qint64 m_now;
    CellChanges m_cells;
    ChangeSummary m_summary;
};

} // namespace core
