// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/searchindex.h"

#include "core/storage/metadata.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// Few enough that an edit waits no longer than a blink for the slice before it.
constexpr int kExamplesPerSlice = 1000;

/// Reading a row tells as much as any number of groups, and each group costs.
constexpr qsizetype kMaxGroups = 12;

/// Groups of three neighbouring characters that cover the text, as a query of FTS5. Without positions
/// in the index (they would make it five times as large) it only finds candidates; groups that overlap
/// would hardly leave out more of them, but take their time.
QString candidatesQuery(const QList<uint> &characters)
{
    const qsizetype last = characters.size() - kIndexedTextLength;
    const qsizetype step =
        std::max<qsizetype>(kIndexedTextLength, (last + kMaxGroups - 2) / (kMaxGroups - 1));
    QStringList groups;
    const auto add = [&](qsizetype at) {
        QString group = QString::fromUcs4(
            reinterpret_cast<const char32_t *>(&characters[at]), kIndexedTextLength);
        groups.append(u'"' + group.replace(u'"', QStringLiteral("\"\"")) + u'"');
    };
    for (qsizetype at = 0; at < last; at += step)
        add(at);
    add(last);
    groups.removeDuplicates();
    return groups.join(QStringLiteral(" AND "));
}

} // namespace

Result<IndexAnswer> askIndex(SqliteConnection &connection, const QString &text)
{
    IndexAnswer answer;
    const QList<uint> characters = text.toUcs4();
    if (characters.size() < kIndexedTextLength || text.contains(QChar::Null)) // would end the query
        return answer;
    ATTUNE_TRY_ASSIGN(answer.upTo, metaInteger(connection, meta::kIndexedUpTo));
    answer.certain = characters.size() == kIndexedTextLength;
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement(
            "SELECT rowid FROM example_text WHERE example_text MATCH ? ORDER BY rowid"));
    rows.bind(1, candidatesQuery(characters));
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step())
        answer.candidates.push_back(rows.integer(0));
    if (!row)
        return failure(row);
    return answer;
}

Result<bool> indexNextSlice(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(const bool complete, isIndexComplete(connection));
    if (complete)
        return false;
    ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    ATTUNE_TRY_ASSIGN(const qint64 from, metaInteger(connection, meta::kIndexedUpTo));
    ATTUNE_TRY_ASSIGN(const auto last,
        connection.integer("SELECT max(id) FROM (SELECT id FROM example WHERE id > ? "
                           "ORDER BY id LIMIT ?)",
            from, kExamplesPerSlice));
    if (last) {
        ATTUNE_TRY(
            connection.run("INSERT INTO example_text(rowid, question, answer, reference, note) "
                           "SELECT id, question, answer, reference, note FROM example "
                           "WHERE id > ? AND id <= ? ORDER BY id",
                from, *last));
    }
    ATTUNE_TRY_ASSIGN(const qint64 next, metaInteger(connection, meta::kNextExample));
    ATTUNE_TRY(setMetaInteger(connection, meta::kIndexedUpTo, last.value_or(next - 1)));
    ATTUNE_TRY(transaction.commit());
    return true;
}

Result<bool> isIndexComplete(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(const qint64 upTo, metaInteger(connection, meta::kIndexedUpTo));
    ATTUNE_TRY_ASSIGN(const qint64 next, metaInteger(connection, meta::kNextExample));
    return upTo >= next - 1;
}

Result<> clearIndex(SqliteConnection &connection)
{
    ATTUNE_TRY(connection.execute("INSERT INTO example_text(example_text) VALUES('delete-all')"));
    return setMetaInteger(connection, meta::kIndexedUpTo, 0);
}

} // namespace core
