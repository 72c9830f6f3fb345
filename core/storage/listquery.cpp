// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/listquery.h"

#include "core/storage/searchindex.h"
#include "core/storage/storedexample.h"
#include "core/storage/textsort.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

namespace core {

namespace {

/// Everything of the query but text and order, as conditions with their values.
struct Conditions
{
    std::string sql;
    std::vector<SqliteValue> values;

    void add(const char *condition, const SqliteValue &value)
    {
        sql += std::string(" AND ") + condition;
        values.push_back(value);
    }
    void bind(SqliteStatement &statement) const
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            statement.bind(static_cast<int>(i) + 1, values[i]);
    }
};

Conditions conditions(const ExampleQuery &query)
{
    Conditions result;
    // Spelled out, not bound: only so SQLite sees that a partial index fits.
    result.sql = query.removed ? "presence <> 0 AND presence = 1" : "presence = 0";
    if (query.status)
        result.add("status = ?", static_cast<qint64>(*query.status));
    if (query.unfinished)
        result.add("status < ?", static_cast<qint64>(Status::Done));
    if (query.split)
        result.add("split = ?", static_cast<qint64>(*query.split));
    if (query.category)
        result.add("category = ?", *query.category);
    if (!query.tag.isEmpty()) {
        result.add(query.removed
                ? "EXISTS (SELECT 1 FROM json_each(tags) WHERE tags <> '' AND value = ?)"
                : "id IN (SELECT example FROM example_tag WHERE tag = ?)",
            query.tag);
    }
    return result;
}

std::string sortColumn(SortKey key)
{
    switch (key) {
    case SortKey::Question:
        return "question";
    case SortKey::Answer:
        return "answer";
    case SortKey::Category:
        return "category";
    case SortKey::Status:
        return "status";
    case SortKey::Updated:
        return "updated";
    case SortKey::Position:
        break;
    }
    return "0";
}

/// Ids as bits: a set that is asked 200,000 times.
class IdSet
{
public:
    /// `ids` in ascending order.
    explicit IdSet(const std::vector<ExampleId> &ids)
    {
        if (ids.empty())
            return;
        m_first = ids.front();
        m_bits.resize(static_cast<std::size_t>(ids.back() - m_first) + 1);
        for (const ExampleId id : ids)
            m_bits[static_cast<std::size_t>(id - m_first)] = true;
    }

    [[nodiscard]] bool contains(ExampleId id) const
    {
        const auto index = static_cast<quint64>(id - m_first);
        return index < m_bits.size() && m_bits[index];
    }

private:
    ExampleId m_first = 0;
    std::vector<bool> m_bits;
};

/// Puts ids with the same position in the order of ids, while a list grows by position. Asking SQLite
/// for that costs more than all the rest of a list: it sorts again at every position.
class DisplayOrder
{
public:
    explicit DisplayOrder(std::vector<ExampleId> &ids)
        : m_ids(ids)
    {
    }

    /// The last id has just been added, and this is its position.
    void added(qint64 position)
    {
        if (position != m_position)
            m_first = m_ids.size() - 1;
        m_position = position;
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(m_first);
        const auto last = std::prev(m_ids.end());
        if (first != last)
            std::rotate(std::upper_bound(first, last, *last), last, m_ids.end());
    }

private:
    std::vector<ExampleId> &m_ids;
    qint64 m_position = 0;
    std::size_t m_first = 0; ///< of the ids with the last position
};

/// Up to so many examples are looked at one by one; for more, one pass over all is quicker.
constexpr std::size_t kFewExamples = 5000;

Result<std::vector<ExampleId>> inDisplayOrder(
    SqliteConnection &connection, std::vector<ExampleId> ids)
{
    std::vector<std::pair<qint64, ExampleId>> places;
    places.reserve(ids.size());
    ATTUNE_TRY_ASSIGN(
        SqliteStatement row, connection.statement("SELECT position FROM example WHERE id = ?"));
    for (const ExampleId id : ids) {
        row.bind(1, id);
        ATTUNE_TRY_ASSIGN(const bool found, row.step());
        if (found)
            places.emplace_back(row.integer(0), id);
        row.reset();
    }
    std::sort(places.begin(), places.end());
    ids.clear();
    for (const auto &place : places)
        ids.push_back(place.second);
    return ids;
}

std::vector<ExampleId> sortedByNumber(
    std::vector<std::pair<qint64, ExampleId>> entries, bool descending)
{
    std::stable_sort(entries.begin(), entries.end(), [descending](const auto &a, const auto &b) {
        return descending ? a.first > b.first : a.first < b.first;
    });
    std::vector<ExampleId> ids;
    ids.reserve(entries.size());
    for (const auto &entry : entries)
        ids.push_back(entry.second);
    return ids;
}

} // namespace

Result<std::vector<ExampleId>> listExamples(
    SqliteConnection &connection, const ExampleQuery &query, const QLocale &locale)
{
    ATTUNE_TRY_ASSIGN(const Transaction snapshot, Transaction::beginReading(connection));
    std::vector<ExampleId> ids;
    std::vector<std::pair<qint64, ExampleId>> byNumber;
    TextSorter byText(locale);
    const auto take = [&](ExampleId id, const SqliteStatement &row, int column) {
        switch (query.sort) {
        case SortKey::Position:
            ids.push_back(id);
            break;
        case SortKey::Status:
        case SortKey::Updated:
            byNumber.emplace_back(row.integer(column), id);
            break;
        case SortKey::Question:
        case SortKey::Answer:
        case SortKey::Category:
            byText.add(id, row.utf8(column));
            break;
        }
    };

    // A text is looked for first: the other conditions then only leave out.
    const Conditions where = conditions(query);
    std::optional<IdSet> containing;
    if (!query.text.isEmpty()) {
        ATTUNE_TRY_ASSIGN(std::vector<ExampleId> found, findExamples(connection, query.text));
        if (found.size() <= kFewExamples) {
            ATTUNE_TRY_ASSIGN(found, inDisplayOrder(connection, std::move(found)));
            ATTUNE_TRY_ASSIGN(SqliteStatement one,
                connection.statement("SELECT " + sortColumn(query.sort) + " FROM example WHERE " +
                    where.sql + " AND id = ?"));
            where.bind(one);
            for (const ExampleId id : found) {
                one.bind(static_cast<int>(where.values.size()) + 1, id);
                ATTUNE_TRY_ASSIGN(const bool fits, one.step());
                if (fits)
                    take(id, one, 0);
                one.reset();
            }
        } else {
            containing.emplace(found);
        }
    }
    if (query.text.isEmpty() || containing) {
        ATTUNE_TRY_ASSIGN(SqliteStatement rows,
            connection.statement("SELECT id, " + sortColumn(query.sort) +
                ", position FROM example WHERE " + where.sql + " ORDER BY position"));
        where.bind(rows);
        DisplayOrder order(ids);
        Result<bool> row = rows.step();
        for (; row && *row; row = rows.step()) {
            const ExampleId id = rows.integer(0);
            if (containing && !containing->contains(id))
                continue;
            take(id, rows, 1);
            if (query.sort == SortKey::Position)
                order.added(rows.integer(2));
        }
        if (!row)
            return failure(row);
    }

    switch (query.sort) {
    case SortKey::Position:
        if (query.descending)
            std::reverse(ids.begin(), ids.end());
        return ids;
    case SortKey::Status:
    case SortKey::Updated:
        return sortedByNumber(std::move(byNumber), query.descending);
    default:
        return byText.sorted(query.descending);
    }
}

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
    static const std::string select = std::string("SELECT ") + kExampleSelection +
        " FROM example WHERE id = ? AND presence IN (0, 1)";
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
