// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/editor.h"

#include "core/storage/metadata.h"
#include "core/storage/try.h"
#include "core/storage/versions.h"

#include <algorithm>

namespace core {

namespace {

std::vector<ExampleId> sorted(std::vector<ExampleId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void applyPatch(const ExamplePatch &patch, Example &example)
{
    if (patch.turns)
        example.turns = *patch.turns;
    if (patch.ownRules)
        example.ownRules = *patch.ownRules;
    if (patch.rejected)
        example.rejected = *patch.rejected;
    if (patch.reference)
        example.reference = *patch.reference;
    if (patch.category)
        example.category = *patch.category;
    if (patch.note)
        example.note = *patch.note;
    if (patch.status)
        example.status = *patch.status;
    if (patch.split)
        example.split = *patch.split;
    for (const QString &tag : patch.removeTags)
        example.tags.removeAll(tag);
    example.tags = normalisedTags(example.tags + patch.addTags);
}

/// The columns that a patch gives the same value in all its examples, without anything else that
/// depends on them; none when it does more than that.
std::vector<std::pair<ExampleColumn, SqliteValue>> sameForAll(const ExamplePatch &patch)
{
    if (patch.turns || patch.ownRules || patch.rejected || patch.reference ||
        !patch.addTags.isEmpty() || !patch.removeTags.isEmpty() || patch.expectedRevision) {
        return {};
    }
    std::vector<std::pair<ExampleColumn, SqliteValue>> values;
    if (patch.status)
        values.emplace_back(ExampleColumn::Status, static_cast<qint64>(*patch.status));
    if (patch.split)
        values.emplace_back(ExampleColumn::Split, static_cast<qint64>(*patch.split));
    if (patch.category)
        values.emplace_back(ExampleColumn::Category, *patch.category);
    if (patch.note)
        values.emplace_back(ExampleColumn::Note, *patch.note);
    return values;
}

/// Rows of the `setting` table: in the table and in the log.
Result<bool> changeRows(SqliteConnection &connection,
    const std::vector<std::pair<qint64, SqliteValue>> &before,
    const std::vector<std::pair<qint64, SqliteValue>> &after, CellChanges &cells)
{
    bool changed = false;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto &[row, value] = after[i];
        if (before[i].second == value)
            continue;
        ATTUNE_TRY(connection.run("UPDATE setting SET value = ? WHERE id = ?", value, row));
        cells.add(LoggedTable::Setting, row, "value", before[i].second, value);
        changed = true;
    }
    return changed;
}

} // namespace

Result<ExampleInserter> ExampleInserter::prepare(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement example,
        connection.statement(
            "INSERT INTO example(id, position, created, updated, source_row, status, split, hash, "
            "category, question, answer, turns, own_rules, rejected, reference, tags, note, "
            "source_file, extra, presence, revision) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
            "?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, 0, 1)"));
    ATTUNE_TRY_ASSIGN(SqliteStatement tags,
        connection.statement(
            "INSERT INTO example_tag SELECT DISTINCT value, ?1 FROM json_each(?2)"));
    return ExampleInserter(std::move(example), std::move(tags));
}

Result<> ExampleInserter::insert(const StoredExample &example, qint64 position, qint64 now)
{
    m_example.bind(1, example.id);
    m_example.bind(2, position);
    m_example.bind(3, example.created ? example.created : now);
    m_example.bind(4, example.updated ? example.updated : now);
    m_example.bind(5, example.sourceRow);
    int parameter = 6;
    for (const SqliteValue &value : example.columns)
        m_example.bindBorrowed(parameter++, value);
    m_example.bindUtf8(parameter++, view(example.sourceFile));
    m_example.bindUtf8(parameter++, view(example.extra));
    ATTUNE_TRY(m_example.run());

    const SqliteValue &tags = example[ExampleColumn::Tags];
    if (tags.bytes.isEmpty())
        return {};
    m_tags.bind(1, example.id);
    m_tags.bindBorrowed(2, tags);
    return m_tags.run();
}

Result<bool> changeSettings(
    SqliteConnection &connection, const ProjectSettings &settings, CellChanges &cells)
{
    ATTUNE_TRY_ASSIGN(const ProjectSettings current, readSettings(connection));
    return changeRows(connection, settingRows(current), settingRows(settings), cells);
}

Result<bool> changeCheckRecords(
    SqliteConnection &connection, const CheckRecords &records, CellChanges &cells)
{
    ATTUNE_TRY_ASSIGN(const CheckRecords current, readCheckRecords(connection));
    if (current == records)
        return false;
    // They begin empty, as they were for the versions before.
    ATTUNE_TRY(ensureCheckRecords(connection));
    return changeRows(connection, checkRecordRows(current), checkRecordRows(records), cells);
}

Editor::Editor(SqliteConnection &connection, qint64 now)
    : m_connection(connection)
    , m_now(now)
{
}

Result<ChangeSummary> Editor::apply(const Edit &edit)
{
    ATTUNE_TRY(createDailyVersion(m_connection, m_now));
    ChangeLog log(m_connection);
    m_summary.action = edit.action;
    m_summary.detail = edit.detail;

    ATTUNE_TRY(insert(edit));
    ATTUNE_TRY(setPresence(edit.remove, Presence::Present, Presence::Removed));
    ATTUNE_TRY(setPresence(edit.restore, Presence::Removed, Presence::Present));
    for (const ExamplePatch &one : edit.patches)
        ATTUNE_TRY(patch(one));
    if (edit.settings) {
        ATTUNE_TRY_ASSIGN(
            m_summary.settingsChanged, changeSettings(m_connection, *edit.settings, m_cells));
    }
    for (const VotePatch &vote : edit.votes)
        ATTUNE_TRY(this->vote(vote));
    if (edit.checks) {
        ATTUNE_TRY_ASSIGN(
            const bool changed, changeCheckRecords(m_connection, *edit.checks, m_cells));
        m_summary.settingsChanged = m_summary.settingsChanged || changed;
    }

    m_summary.updated = sorted(std::move(m_summary.updated));
    m_summary.count = static_cast<qint64>(m_summary.inserted.size() + m_summary.removed.size() +
        m_summary.updated.size() + m_summary.votes.size());
    if (m_cells.isEmpty())
        return m_summary;
    ATTUNE_TRY(log.dropRedo());
    ATTUNE_TRY_ASSIGN(m_summary.change, log.record(edit, m_cells, m_summary.count, m_now));
    return m_summary;
}

Result<> Editor::insert(const Edit &edit)
{
    if (edit.inserts.empty())
        return {};
    const auto count = static_cast<qint64>(edit.inserts.size());
    ATTUNE_TRY_ASSIGN(const std::vector<qint64> where, positions(edit.insertAfter, count));
    ATTUNE_TRY_ASSIGN(const qint64 first, metaInteger(m_connection, meta::kNextExample));
    ATTUNE_TRY(setMetaInteger(m_connection, meta::kNextExample, first + count));
    ATTUNE_TRY_ASSIGN(ExampleInserter inserter, ExampleInserter::prepare(m_connection));
    for (qint64 i = 0; i < count; ++i) {
        StoredExample stored = encode(edit.inserts[static_cast<std::size_t>(i)]);
        stored.id = first + i;
        ATTUNE_TRY(inserter.insert(stored, where[static_cast<std::size_t>(i)], m_now));
        m_summary.inserted.push_back(stored.id);
    }
    m_cells.addRange({LoggedTable::Example, first, first + count - 1, "presence",
        static_cast<qint64>(Presence::Undone), static_cast<qint64>(Presence::Present)});
    return {};
}

Result<> Editor::setPresence(const std::vector<ExampleId> &ids, Presence from, Presence to)
{
    const bool removing = to == Presence::Removed;
    for (const ExampleId id : sorted(ids)) {
        ATTUNE_TRY_ASSIGN(SqliteStatement row,
            m_connection.statement("SELECT presence, removed_at FROM example WHERE id = ?"));
        row.bind(1, id);
        ATTUNE_TRY_ASSIGN(const bool found, row.step());
        if (!found || row.integer(0) != static_cast<qint64>(from))
            continue;
        const SqliteValue removedAt = row.value(1);
        const SqliteValue newRemovedAt = removing ? SqliteValue(m_now) : SqliteValue();
        row.reset();
        ATTUNE_TRY(m_connection.run("UPDATE example SET presence = ?, removed_at = ?, updated = ?, "
                                    "revision = revision + 1 WHERE id = ?",
            static_cast<int>(to), newRemovedAt, m_now, id));
        m_cells.add(LoggedTable::Example, id, "presence", static_cast<qint64>(from),
            static_cast<qint64>(to));
        m_cells.add(LoggedTable::Example, id, "removed_at", removedAt, newRemovedAt);
        (removing ? m_summary.removed : m_summary.inserted).push_back(id);
    }
    return {};
}

Result<> Editor::patch(const ExamplePatch &patch)
{
    const std::vector<ExampleId> ids = sorted(patch.ids);
    const std::vector<ColumnValue> values = sameForAll(patch);
    if (values.empty()) {
        for (const ExampleId id : ids)
            ATTUNE_TRY(patchOne(patch, id));
        return {};
    }
    for (auto first = ids.begin(); first != ids.end();) {
        auto last = first;
        while (std::next(last) != ids.end() && *std::next(last) == *last + 1)
            ++last;
        ATTUNE_TRY(setColumns(values, *first, *last));
        first = std::next(last);
    }
    return {};
}

Result<> Editor::vote(const VotePatch &patch)
{
    SqliteValue choice;
    SqliteValue voted;
    SqliteValue note;
    {
        ATTUNE_TRY_ASSIGN(SqliteStatement row,
            m_connection.statement("SELECT choice, voted, note FROM comparison_row WHERE id = ?"));
        row.bind(1, patch.row);
        ATTUNE_TRY_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        choice = row.value(0);
        voted = row.value(1);
        note = row.value(2);
    }
    SqliteValue newChoice = choice;
    SqliteValue newVoted = voted;
    if (patch.choice) {
        newChoice =
            *patch.choice ? SqliteValue(static_cast<qint64>(**patch.choice)) : SqliteValue();
        if (!(newChoice == choice))
            newVoted = *patch.choice ? SqliteValue(m_now) : SqliteValue();
    }
    const SqliteValue newNote = patch.note ? SqliteValue(*patch.note) : note;
    if (newChoice == choice && newNote == note)
        return {};
    ATTUNE_TRY(
        m_connection.run("UPDATE comparison_row SET choice = ?, voted = ?, note = ? WHERE id = ?",
            newChoice, newVoted, newNote, patch.row));
    const auto add = [&](const char *column, const SqliteValue &before, const SqliteValue &after) {
        if (!(before == after))
            m_cells.add(LoggedTable::ComparisonRow, patch.row, column, before, after);
    };
    add("choice", choice, newChoice);
    add("voted", voted, newVoted);
    add("note", note, newNote);
    m_summary.votes.push_back(patch.row);
    return {};
}

Result<> Editor::setColumns(const std::vector<ColumnValue> &values, ExampleId first, ExampleId last)
{
    std::string columns;
    std::string assignments;
    std::string differs;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string name = columnName(values[i].first);
        const std::string value = " ?" + std::to_string(i + 4);
        columns += ", " + name;
        assignments += ", " + name + " =" + value;
        differs += (i == 0 ? "" : " OR ") + name + " IS NOT" + value;
    }
    {
        ATTUNE_TRY_ASSIGN(SqliteStatement rows,
            m_connection.statement("SELECT id" + columns +
                " FROM example WHERE id BETWEEN ? AND ? AND presence IN (0, 1) ORDER BY id"));
        rows.bindAll(first, last);
        ExampleId expected = first;
        const auto skipTo = [&](ExampleId id) {
            for (; expected < id; ++expected)
                m_summary.skipped.push_back(expected);
            ++expected;
        };
        Result<bool> row = rows.step();
        for (; row && *row; row = rows.step()) {
            const ExampleId id = rows.integer(0);
            skipTo(id);
            bool changes = false;
            for (std::size_t i = 0; i < values.size(); ++i) {
                const auto &[column, value] = values[i];
                const SqliteValue before = rows.value(static_cast<int>(i) + 1);
                if (before == value)
                    continue;
                changes = true;
                m_cells.add(LoggedTable::Example, id, columnName(column), before, value);
            }
            if (changes)
                m_summary.updated.push_back(id);
        }
        if (!row)
            return failure(row);
        skipTo(last + 1);
    }
    ATTUNE_TRY_ASSIGN(SqliteStatement update,
        m_connection.statement("UPDATE example SET updated = ?1, revision = revision + 1" +
            assignments + " WHERE id BETWEEN ?2 AND ?3 AND presence IN (0, 1) AND (" + differs +
            ")"));
    update.bindAll(m_now, first, last);
    for (std::size_t i = 0; i < values.size(); ++i)
        update.bind(static_cast<int>(i) + 4, values[i].second);
    return update.run();
}

Result<> Editor::patchOne(const ExamplePatch &patch, ExampleId id)
{
    static const std::string select =
        selectExample(" FROM example WHERE id = ? AND presence IN (0, 1)");
    Example example;
    {
        ATTUNE_TRY_ASSIGN(SqliteStatement row, m_connection.statement(select));
        row.bind(1, id);
        ATTUNE_TRY_ASSIGN(const bool found, row.step());
        if (!found) {
            m_summary.skipped.push_back(id);
            return {};
        }
        example = readExample(row);
    }
    if (patch.expectedRevision && *patch.expectedRevision != example.revision) {
        m_summary.skipped.push_back(id);
        return {};
    }
    const StoredExample before = encode(example);
    applyPatch(patch, example);
    const StoredExample after = encode(example);

    std::string sql = "UPDATE example SET updated = ?1, revision = revision + 1";
    std::vector<SqliteValue> values;
    for (int i = 0; i < kExampleColumnCount; ++i) {
        const auto column = static_cast<ExampleColumn>(i);
        if (before[column] == after[column])
            continue;
        values.push_back(after[column]);
        sql += std::string(", ") + columnName(column) + " = ?" + std::to_string(values.size() + 2);
        m_cells.add(LoggedTable::Example, id, columnName(column), before[column], after[column]);
    }
    if (values.empty())
        return {};
    ATTUNE_TRY_ASSIGN(SqliteStatement update, m_connection.statement(sql + " WHERE id = ?2"));
    update.bind(1, m_now);
    update.bind(2, id);
    for (std::size_t i = 0; i < values.size(); ++i)
        update.bind(static_cast<int>(i) + 3, values[i]);
    m_summary.updated.push_back(id);
    return update.run();
}

Result<std::vector<qint64>> Editor::positions(ExampleId after, qint64 count)
{
    for (int attempt = 0;; ++attempt) {
        ATTUNE_TRY_ASSIGN(const auto start,
            m_connection.integer(
                "SELECT position FROM example WHERE presence = 0 AND id = ?", after));
        std::optional<qint64> end;
        if (start) {
            ATTUNE_TRY_ASSIGN(end,
                m_connection.integer("SELECT position FROM example WHERE presence = 0 AND "
                                     "position > ? ORDER BY position LIMIT 1",
                    *start));
        }
        std::vector<qint64> result(static_cast<std::size_t>(count));
        if (!start || !end) {
            ATTUNE_TRY_ASSIGN(qint64 next, metaInteger(m_connection, meta::kNextPosition));
            for (qint64 &position : result) {
                position = next;
                next += kPositionStep;
            }
            ATTUNE_TRY(setMetaInteger(m_connection, meta::kNextPosition, next));
            return result;
        }
        const qint64 step = (*end - *start) / (count + 1);
        if (step > 0 || attempt > 0) {
            for (qint64 i = 0; i < count; ++i)
                result[static_cast<std::size_t>(i)] = *start + step * (i + 1);
            return result;
        }
        ATTUNE_TRY(spreadPositions());
    }
}

Result<> Editor::spreadPositions()
{
    // The order stays as it is, so nothing of this is in the log. Removed and undone examples move
    // along: they have to come back to where they were.
    std::vector<ExampleId> ids;
    {
        ATTUNE_TRY_ASSIGN(SqliteStatement rows,
            m_connection.statement("SELECT id FROM example ORDER BY position, id"));
        Result<bool> row = rows.step();
        for (; row && *row; row = rows.step())
            ids.push_back(rows.integer(0));
        if (!row)
            return failure(row);
    }
    // At least one step more than the insertion needs; a huge paste gets as much room as it takes.
    qint64 position = 0;
    for (const ExampleId id : ids) {
        position += kPositionStep;
        ATTUNE_TRY(m_connection.run("UPDATE example SET position = ? WHERE id = ?", position, id));
    }
    return setMetaInteger(m_connection, meta::kNextPosition, position + kPositionStep);
}

} // namespace core
