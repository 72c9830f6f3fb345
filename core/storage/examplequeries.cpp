// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/examplequeries.h"

#include "core/storage/storedexample.h"
#include "core/storage/try.h"

#include <functional>
#include <map>
#include <string>

namespace core {

Result<std::vector<ExampleRow>> readRows(
    SqliteConnection &connection, const std::vector<ExampleId> &ids)
{
    std::vector<ExampleRow> result;
    result.reserve(ids.size());
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement("SELECT presence, status, split, category, question, answer "
                             "FROM example WHERE id = ? AND presence IN (0, 1)"));
    for (const ExampleId id : ids) {
        rows.bind(1, id);
        ATTUNE_TRY_ASSIGN(const bool found, rows.step());
        if (found) {
            result.push_back({.id = id,
                .question = rows.text(4, kRowTextLength),
                .answer = rows.text(5, kRowTextLength),
                .category = rows.text(3),
                .status = checkedEnum(rows.integer(1), Status::Done),
                .split = checkedEnum(rows.integer(2), Split::LeftOut),
                .removed = rows.integer(0) != 0});
        }
        rows.reset();
    }
    return result;
}

Result<std::vector<Example>> readExamples(
    SqliteConnection &connection, const std::vector<ExampleId> &ids)
{
    static const std::string select =
        selectExample(" FROM example WHERE id = ? AND presence IN (0, 1)");
    std::vector<Example> result;
    result.reserve(ids.size());
    ATTUNE_TRY_ASSIGN(SqliteStatement rows, connection.statement(select));
    for (const ExampleId id : ids) {
        rows.bind(1, id);
        ATTUNE_TRY_ASSIGN(const bool found, rows.step());
        if (found)
            result.push_back(readExample(rows));
        rows.reset();
    }
    return result;
}

Result<ProjectCounts> readCounts(SqliteConnection &connection)
{
    ProjectCounts counts;
    // One pass over the index: three GROUP BY would sort all examples three times.
    const auto add = [](auto &array, qint64 number) {
        if (static_cast<quint64>(number) < array.size())
            ++array[static_cast<std::size_t>(number)];
    };
    std::map<std::string, qint64, std::less<>> byCategory;
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement("SELECT status, split, category FROM example WHERE presence = 0"));
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step()) {
        add(counts.byStatus, rows.integer(0));
        add(counts.bySplit, rows.integer(1));
        const std::string_view category = rows.utf8(2);
        if (category.empty())
            continue;
        const auto known = byCategory.find(category);
        if (known == byCategory.end())
            byCategory.emplace(category, 1);
        else
            ++known->second;
    }
    if (!row)
        return failure(row);
    for (const auto &[category, count] : byCategory)
        counts.byCategory.insert(QString::fromStdString(category), count);

    ATTUNE_TRY_ASSIGN(SqliteStatement tags,
        connection.statement("SELECT tag, count(*) FROM example_tag GROUP BY tag"));
    Result<bool> tag = tags.step();
    for (; tag && *tag; tag = tags.step())
        counts.byTag.insert(tags.text(0), tags.integer(1));
    if (!tag)
        return failure(tag);
    for (const qint64 count : counts.byStatus)
        counts.all += count;
    ATTUNE_TRY_ASSIGN(const auto removed,
        connection.integer("SELECT count(*) FROM example WHERE presence <> 0 AND presence = 1"));
    counts.removed = removed.value_or(0);
    return counts;
}

Result<std::vector<quint64>> readContentHashes(SqliteConnection &connection)
{
    std::vector<quint64> hashes;
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement("SELECT hash FROM example NOT INDEXED WHERE presence = 0"));
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step())
        hashes.push_back(static_cast<quint64>(rows.integer(0)));
    if (!row)
        return failure(row);
    return hashes;
}

} // namespace core
