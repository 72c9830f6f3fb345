// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/listreader.h"

#include "core/storage/metadata.h"
#include "core/storage/readpair.h"
#include "core/storage/searchindex.h"
#include "core/storage/textmatcher.h"
#include "core/storage/textsort.h"
#include "core/storage/try.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <string>
#include <tuple>
#include <unordered_map>

namespace core {

namespace {

/// An example of the answer, with what decides its place in it.
struct Hit
{
    qint64 position;
    ExampleId id;
    qint64 number; ///< what is sorted by before the position

    [[nodiscard]] static bool before(const Hit &a, const Hit &b)
    {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    }
};

/// Up to so many examples are looked at one by one; for more, one pass over all is quicker.
constexpr std::size_t kFewExamples = 5000;
/// Fewer rows are read before a second thread would have started.
constexpr std::size_t kManyRows = 500;
/// Into so many parts what is looked through is divided.
constexpr std::size_t kParts = 16;
/// With at least one candidate among so many rows, reading all of them in a row is quicker.
constexpr ExampleId kDense = 8;

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
    /// Of the parameters that come behind.
    [[nodiscard]] int next() const { return static_cast<int>(values.size()) + 1; }
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

bool sortsByText(SortKey key)
{
    return key == SortKey::Question || key == SortKey::Answer;
}

/// What a hit's number comes from; texts are not read along, TextOrder knows their places.
std::string sortColumn(SortKey key)
{
    switch (key) {
    case SortKey::Category:
        return "category";
    case SortKey::Status:
        return "status";
    case SortKey::Updated:
        return "updated";
    case SortKey::Question:
    case SortKey::Answer:
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

/// Numbers for a few words that occur again and again.
class Words
{
public:
    Words() = default;
    Words(Words &&) = default;
    Words &operator=(Words &&) = default;

    [[nodiscard]] qint64 number(std::string_view word)
    {
        const auto known = m_numbers.find(word);
        if (known != m_numbers.end())
            return known->second;
        const auto number = static_cast<qint64>(m_words.size());
        m_words.push_back(&m_numbers.emplace(word, number).first->first);
        return number;
    }
    /// In the order of their numbers.
    [[nodiscard]] const std::vector<const std::string *> &words() const { return m_words; }

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_numbers;
    std::vector<const std::string *> m_words;
};

/// What has been found, in any order.
struct Hits
{
    std::vector<Hit> hits;
    Words categories; ///< the numbers of hits that are sorted by category

    /// `row` begins with id, position and the sort column.
    void take(const SqliteStatement &row, SortKey key)
    {
        hits.push_back({row.integer(1), row.integer(0),
            key == SortKey::Category ? categories.number(row.utf8(2)) : row.integer(2)});
    }
    void append(Hits &&other, SortKey key)
    {
        if (key == SortKey::Category) {
            const std::vector<const std::string *> &words = other.categories.words();
            for (Hit &hit : other.hits)
                hit.number = categories.number(*words[static_cast<std::size_t>(hit.number)]);
        }
        hits.insert(hits.end(), other.hits.begin(), other.hits.end());
    }
};

/// Looks for the text of a query, with two threads where there is much to look through.
class TextSearch
{
public:
    TextSearch(const ExampleQuery &query, const Conditions &where)
        : m_where(where)
        , m_key(query.sort)
        , m_text(query.text)
        , m_matcher(query.text)
    {
    }

    Result<Hits> find(const ReadPair &connections)
    {
        ATTUNE_TRY_ASSIGN(m_index, askIndex(connections.first(), m_text));
        ATTUNE_TRY_ASSIGN(m_end, metaInteger(connections.first(), meta::kNextExample));
        const std::size_t candidates = m_index.candidates.size();
        m_dense =
            candidates > kFewExamples && static_cast<ExampleId>(candidates) > m_index.upTo / kDense;
        if (m_dense)
            m_among = IdSet(m_index.candidates);
        const std::size_t rows = candidates + static_cast<std::size_t>(m_end - m_index.upTo);
        // Whoever has looked through a part takes the next one: a thread that starts late or is held up
        // does less. Put together in their order, the hits need no sorting.
        std::array<Hits, kParts> found;
        std::atomic<std::size_t> next = 0;
        const auto lookThroughParts = [&](SqliteConnection &connection, int) -> Result<> {
            for (std::size_t part = next++; part < kParts; part = next++)
                ATTUNE_TRY(lookThrough(connection, part, found[part]));
            return {};
        };
        ATTUNE_TRY(connections.inHalves(rows > kManyRows, lookThroughParts));
        for (std::size_t part = 1; part < kParts; ++part)
            found[0].append(std::move(found[part]), m_key);
        return std::move(found[0]);
    }

private:
    [[nodiscard]] std::string select(const std::string &source, const std::string &rows) const
    {
        return "SELECT id, position, " + sortColumn(m_key) +
            ", question, answer, reference, note FROM " + source + " WHERE " + m_where.sql +
            " AND " + rows;
    }

    /// What is divided into parts, from the first to before the last.
    template <class Number>
    static std::pair<Number, Number> partOf(Number first, Number last, std::size_t part)
    {
        const auto border = [&](std::size_t parts) {
            return first +
                (last - first) * static_cast<Number>(parts) / static_cast<Number>(kParts);
        };
        return {border(part), border(part + 1)};
    }

    Result<> lookThrough(SqliteConnection &connection, std::size_t part, Hits &found) const
    {
        if (m_dense)
            ATTUNE_TRY(lookThroughRange(connection, part, 1, m_index.upTo + 1, &m_among, found));
        else
            ATTUNE_TRY(lookAtCandidates(connection, part, found));
        return lookThroughRange(connection, part, m_index.upTo + 1, m_end, nullptr, found);
    }

    Result<> lookAtCandidates(SqliteConnection &connection, std::size_t part, Hits &found) const
    {
        ATTUNE_TRY_ASSIGN(SqliteStatement row, connection.statement(select("example", "id = ?")));
        m_where.bind(row);
        const auto [first, end] = partOf<std::size_t>(0, m_index.candidates.size(), part);
        for (std::size_t i = first; i < end; ++i) {
            row.bind(m_where.next(), m_index.candidates[i]);
            ATTUNE_TRY_ASSIGN(const bool fits, row.step());
            if (fits && (m_index.certain || contains(row)))
                found.take(row, m_key);
            row.reset();
        }
        return {};
    }

    /// That part of the examples from `from` to before `to`; only those `among`, if it is given.
    Result<> lookThroughRange(SqliteConnection &connection, std::size_t part, ExampleId from,
        ExampleId to, const IdSet *among, Hits &found) const
    {
        const auto [first, end] = partOf(from, std::max(from, to), part);
        if (first >= end)
            return {};
        ATTUNE_TRY_ASSIGN(SqliteStatement rows,
            connection.statement(select("example NOT INDEXED", "id >= ? AND id < ?")));
        m_where.bind(rows);
        rows.bind(m_where.next(), first);
        rows.bind(m_where.next() + 1, end);
        Result<bool> row = rows.step();
        for (; row && *row; row = rows.step()) {
            if (among && !among->contains(rows.integer(0)))
                continue;
            if ((among && m_index.certain) || contains(rows))
                found.take(rows, m_key);
        }
        if (!row)
            return failure(row);
        return {};
    }

    [[nodiscard]] bool contains(const SqliteStatement &row) const
    {
        for (int column = 3; column <= 6; ++column) {
            if (m_matcher.matches(row.utf8(column)))
                return true;
        }
        return false;
    }

    const Conditions &m_where;
    SortKey m_key;
    const QString &m_text;
    TextMatcher m_matcher;
    IndexAnswer m_index;
    bool m_dense = false;
    IdSet m_among{{}};
    ExampleId m_end = 0; ///< behind the last example
};

Result<Hits> everything(
    SqliteConnection &connection, const ExampleQuery &query, const Conditions &where)
{
    // The times of changes are in no index, and to look them up one by one takes longer.
    const std::string source = query.sort == SortKey::Updated ? "example NOT INDEXED" : "example";
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement("SELECT id, position, " + sortColumn(query.sort) + " FROM " + source +
            " WHERE " + where.sql + (query.sort == SortKey::Updated ? "" : " ORDER BY position")));
    where.bind(rows);
    Hits found;
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step())
        found.take(rows, query.sort);
    if (!row)
        return failure(row);
    return found;
}

/// Category numbers as places in the order of the language.
void rankCategories(const Collation &collation, Hits &found)
{
    SortTexts names(collation);
    for (const std::string *name : found.categories.words())
        names.add(*name);
    const std::vector<quint32> ranks = sortRanks(collation, {&names, 1});
    for (Hit &hit : found.hits)
        hit.number = ranks[static_cast<std::size_t>(hit.number)];
}

void orderByPosition(std::vector<Hit> &hits)
{
    // Nearly always they are; SQLite would sort again at every position to be sure.
    if (!std::is_sorted(hits.begin(), hits.end(), Hit::before))
        std::sort(hits.begin(), hits.end(), Hit::before);
}

/// Puts hits in the order of their numbers; those with the same number stay as they are.
void orderByNumber(std::vector<Hit> &hits, bool descending)
{
    if (hits.empty())
        return;
    const auto byNumber = [](const Hit &a, const Hit &b) { return a.number < b.number; };
    const auto [least, greatest] = std::minmax_element(hits.begin(), hits.end(), byNumber);
    const qint64 first = least->number;
    const auto numbers = static_cast<quint64>(greatest->number - first) + 1;
    if (numbers > 4 * hits.size() + 1000) {
        std::stable_sort(hits.begin(), hits.end(), [&](const Hit &a, const Hit &b) {
            return descending ? byNumber(b, a) : byNumber(a, b);
        });
        return;
    }
    // Few different numbers: counting them says where each hit goes.
    const auto slot = [&](const Hit &hit) {
        const auto number = static_cast<std::size_t>(hit.number - first);
        return descending ? numbers - 1 - number : number;
    };
    std::vector<std::size_t> next(numbers + 1);
    for (const Hit &hit : hits)
        ++next[slot(hit) + 1];
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<Hit> ordered(hits.size());
    for (const Hit &hit : hits)
        ordered[next[slot(hit)]++] = hit;
    hits = std::move(ordered);
}

std::vector<ExampleId> idsOf(const std::vector<Hit> &hits)
{
    std::vector<ExampleId> ids;
    ids.reserve(hits.size());
    for (const Hit &hit : hits)
        ids.push_back(hit.id);
    return ids;
}

} // namespace

ListReader::ListReader(SqliteConnection helper)
    : m_helper(std::move(helper))
{
}

Result<std::vector<ExampleId>> ListReader::list(
    SqliteConnection &connection, const ExampleQuery &query, const QLocale &locale)
{
    ATTUNE_TRY_ASSIGN(const ReadPair connections, ReadPair::begin(connection, m_helper));
    const Conditions where = conditions(query);
    Result<Hits> found = query.text.isEmpty() ? everything(connection, query, where)
                                              : TextSearch(query, where).find(connections);
    if (!found)
        return failure(found);
    std::vector<Hit> &hits = found->hits;
    orderByPosition(hits);

    if (query.sort == SortKey::Position) {
        if (query.descending)
            std::reverse(hits.begin(), hits.end());
        return idsOf(hits);
    }
    m_textOrder.setLocale(locale);
    if (query.sort == SortKey::Category) {
        rankCategories(m_textOrder.collation(), *found);
    } else if (sortsByText(query.sort)) {
        ATTUNE_TRY_ASSIGN(const std::vector<quint32> places,
            m_textOrder.places(connections, query.sort, idsOf(hits)));
        for (std::size_t i = 0; i < hits.size(); ++i)
            hits[i].number = places[i];
    }
    orderByNumber(hits, query.descending);
    return idsOf(hits);
}

Result<std::vector<ExampleId>> listAll(SqliteConnection &connection)
{
    const ExampleQuery query;
    ATTUNE_TRY_ASSIGN(Hits found, everything(connection, query, conditions(query)));
    orderByPosition(found.hits);
    return idsOf(found.hits);
}

} // namespace core
