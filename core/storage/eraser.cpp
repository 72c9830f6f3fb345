// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/eraser.h"

#include "core/storage/metadata.h"
#include "core/storage/searchindex.h"
#include "core/storage/storedexample.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <nlohmann/json.hpp>

namespace core {

namespace {

using Json = nlohmann::ordered_json;

/// Undo ends here: without the log nothing refers to what was undone either.
Result<> beginErasure(SqliteConnection &connection)
{
    ATTUNE_TRY(clearIndex(connection)); // first, so that no trigger looks for single rows in it
    ATTUNE_TRY(connection.execute("DELETE FROM change"));
    ATTUNE_TRY(connection.execute("DELETE FROM example WHERE presence <> 0 AND presence >= 2"));
    return setMetaInteger(connection, meta::kErasePending, 1);
}

/// Replaces texts in everything that a user can have written.
class Replacement
{
public:
    explicit Replacement(const std::vector<ErasedText> &texts)
        : m_texts(texts)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    QString in(const QString &text) const { return m_texts.in(text); }

    QByteArray inJson(const QByteArray &json) const
    {
        if (json.isEmpty())
            return json;
        const Json parsed =
            Json::parse(json.constData(), json.constData() + json.size(), nullptr, false);
        if (parsed.is_discarded())
            return in(QString::fromUtf8(json)).toUtf8();
        const Json replaced = inValue(parsed);
        return replaced == parsed ? json : QByteArray::fromStdString(replaced.dump());
    }

    Example in(Example example) const
    {
        for (Turn &turn : example.turns) {
            turn.text = in(turn.text);
            turn.extra = inJson(turn.extra);
        }
        if (example.ownRules)
            example.ownRules = in(*example.ownRules);
        if (example.rejected)
            example.rejected = in(*example.rejected);
        example.reference = in(example.reference);
        example.category = in(example.category);
        for (QString &tag : example.tags)
            tag = in(tag);
        example.tags = normalisedTags(example.tags);
        example.note = in(example.note);
        example.source.file = in(example.source.file);
        example.extra = inJson(example.extra);
        return example;
    }

private:
    Json inValue(const Json &value) const
    {
        if (value.is_string())
            return in(QString::fromStdString(value.get_ref<const std::string &>())).toStdString();
        if (value.is_array()) {
            Json result = Json::array();
            for (const Json &item : value)
                result.push_back(inValue(item));
            return result;
        }
        if (value.is_object()) {
            Json result = Json::object();
            for (const auto &[key, item] : value.items())
                result[in(QString::fromStdString(key)).toStdString()] = inValue(item);
            return result;
        }
        return value;
    }

    TextReplacer m_texts;
};

/// Replaces in every row of `example` or `example_revision`. `version` is what tells revisions of one
/// example apart, 0 in `example`.
Result<> replaceInExamples(SqliteConnection &connection, const Replacement &replacement,
    const std::string &table, const std::string &version, qint64 now,
    std::vector<ExampleId> *changed)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement(selectExample(", " + version + ", presence FROM " + table)));
    std::string sql = "UPDATE " + table +
        " SET updated = ?1, revision = revision + 1, "
        "source_file = ?2, extra = ?3";
    for (int i = 0; i < kExampleColumnCount; ++i) {
        sql += std::string(", ") + columnName(static_cast<ExampleColumn>(i)) + " = ?" +
            std::to_string(i + 4);
    }
    const int idParameter = kExampleColumnCount + 4;
    sql += " WHERE id = ?" + std::to_string(idParameter) + " AND " + version + " = ?" +
        std::to_string(idParameter + 1);

    // Collected first: a statement must not change the table that another one walks through.
    struct Row
    {
        qint64 version;
        bool visible;
        Example example;
    };
    std::vector<Row> found;
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step()) {
        const Example before = readExample(rows);
        Example after = replacement.in(before);
        if (!(after == before))
            found.push_back({rows.integer(18), rows.integer(19) <= 1, std::move(after)});
    }
    if (!row)
        return failure(row);
    rows.reset();

    ATTUNE_TRY_ASSIGN(SqliteStatement update, connection.statement(sql));
    for (const Row &one : found) {
        const StoredExample stored = encode(one.example);
        update.bind(1, now);
        update.bind(2, SqliteValue::utf8(stored.sourceFile));
        update.bind(3, SqliteValue::utf8(stored.extra));
        for (int i = 0; i < kExampleColumnCount; ++i)
            update.bind(i + 4, stored[static_cast<ExampleColumn>(i)]);
        update.bind(idParameter, one.example.id);
        update.bind(idParameter + 1, one.version);
        ATTUNE_TRY(update.run());
        if (changed && one.visible)
            changed->push_back(one.example.id);
    }
    return {};
}

enum class ColumnKind { Plain, AsJson };

/// Replaces in a column of a table.
Result<bool> replaceInColumn(SqliteConnection &connection, const Replacement &replacement,
    const std::string &table, const std::string &column, ColumnKind kind = ColumnKind::Plain)
{
    std::vector<std::pair<QString, QString>> found;
    {
        ATTUNE_TRY_ASSIGN(SqliteStatement rows,
            connection.statement("SELECT DISTINCT " + column + " FROM " + table + " WHERE typeof(" +
                column + ") = 'text'"));
        Result<bool> row = rows.step();
        for (; row && *row; row = rows.step()) {
            const QString before = rows.text(0);
            const QString after = kind == ColumnKind::Plain
                ? replacement.in(before)
                : QString::fromUtf8(replacement.inJson(rows.bytes(0)));
            if (before != after)
                found.emplace_back(before, after);
        }
        if (!row)
            return failure(row);
    }
    for (const auto &[before, after] : found) {
        ATTUNE_TRY(
            connection.run("UPDATE " + table + " SET " + column + " = ?2 WHERE " + column + " = ?1",
                before, after));
    }
    return !found.empty();
}

/// In what was asked and answered when models were compared.
Result<> replaceInComparisons(SqliteConnection &connection, const Replacement &replacement)
{
    for (const char *column : {"category", "note", "question", "kept", "own_rules", "reference"})
        ATTUNE_TRY(replaceInColumn(connection, replacement, "comparison_row", column));
    ATTUNE_TRY(
        replaceInColumn(connection, replacement, "comparison_row", "turns", ColumnKind::AsJson));
    ATTUNE_TRY(replaceInColumn(connection, replacement, "generation", "text"));
    ATTUNE_TRY(
        replaceInColumn(connection, replacement, "generation", "problem", ColumnKind::AsJson));
    ATTUNE_TRY(replaceInColumn(connection, replacement, "comparison", "name"));
    return {};
}

} // namespace

Result<ChangeSummary> eraseExamples(SqliteConnection &connection, const std::vector<ExampleId> &ids,
    const BeforeCommit &beforeCommit)
{
    ChangeSummary summary;
    summary.action = QStringLiteral("erase");
    {
        ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
        ATTUNE_TRY(beginErasure(connection));
        for (const ExampleId id : ids) {
            ATTUNE_TRY(connection.run("DELETE FROM example WHERE id = ?", id));
            if (connection.changedRows() > 0)
                summary.removed.push_back(id);
            ATTUNE_TRY(connection.run("DELETE FROM example_revision WHERE id = ?", id));
            ATTUNE_TRY(connection.run("DELETE FROM comparison_row WHERE example = ?", id));
        }
        summary.count = static_cast<qint64>(summary.removed.size());
        ATTUNE_TRY(beforeCommit(connection));
        ATTUNE_TRY(transaction.commit());
    }
    ATTUNE_TRY(finishErasure(connection));
    return summary;
}

Result<ChangeSummary> eraseTexts(SqliteConnection &connection, const std::vector<ErasedText> &texts,
    qint64 now, const BeforeCommit &beforeCommit)
{
    ChangeSummary summary;
    summary.action = QStringLiteral("erase-text");
    const Replacement replace(texts);
    if (replace.isEmpty())
        return summary;
    {
        ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
        ATTUNE_TRY(beginErasure(connection));
        // Versions after the tables of now: changing those keeps their rows in the last version.
        ATTUNE_TRY(replaceInExamples(connection, replace, "example", "0", now, &summary.updated));
        ATTUNE_TRY(
            replaceInExamples(connection, replace, "example_revision", "version", now, nullptr));
        ATTUNE_TRY_ASSIGN(
            summary.settingsChanged, replaceInColumn(connection, replace, "setting", "value"));
        ATTUNE_TRY(replaceInColumn(connection, replace, "setting_revision", "value"));
        ATTUNE_TRY(replaceInColumn(connection, replace, "version", "name"));
        ATTUNE_TRY(replaceInComparisons(connection, replace));
        summary.count = static_cast<qint64>(summary.updated.size());
        ATTUNE_TRY(beforeCommit(connection));
        ATTUNE_TRY(transaction.commit());
    }
    ATTUNE_TRY(finishErasure(connection));
    return summary;
}

Result<bool> finishErasure(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(const qint64 pending, metaInteger(connection, meta::kErasePending));
    if (!pending)
        return false;
    ATTUNE_TRY(connection.execute("VACUUM"));
    ATTUNE_TRY(setMetaInteger(connection, meta::kErasePending, 0));
    // Not before the file has been rewritten may the WAL go, and with it the last of the old pages.
    ATTUNE_TRY_ASSIGN(const auto busy, connection.integer("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (busy.value_or(0) != 0) // somebody reads an older state: later
        ATTUNE_TRY(setMetaInteger(connection, meta::kErasePending, 1));
    return true;
}

Result<qint64> purgeExpired(SqliteConnection &connection, qint64 now)
{
    ATTUNE_TRY(connection.run("DELETE FROM example WHERE id IN (SELECT id FROM example "
                              "WHERE presence <> 0 AND presence = 1 AND removed_at < ?)",
        now - kRemovedKept));
    const qint64 purged = connection.changedRows();
    if (purged == 0)
        return purged;
    ATTUNE_TRY(
        connection.execute("DELETE FROM cell_change WHERE tbl = 0 AND NOT EXISTS "
                           "(SELECT 1 FROM example WHERE id BETWEEN first_row AND last_row);"
                           "DELETE FROM change WHERE NOT EXISTS "
                           "(SELECT 1 FROM cell_change WHERE cell_change.change = change.id)"));
    return purged;
}

Result<bool> purgeDiscarded(SqliteConnection &connection)
{
    constexpr char find[] = "SELECT 1 FROM example WHERE presence <> 0 AND presence = 3 LIMIT 1";
    ATTUNE_TRY_ASSIGN(const auto any, connection.integer(find));
    if (!any)
        return false;
    ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    ATTUNE_TRY(connection.execute("DELETE FROM example WHERE id IN (SELECT id FROM example "
                                  "WHERE presence <> 0 AND presence = 3 LIMIT 200)"));
    ATTUNE_TRY(transaction.commit());
    return true;
}

} // namespace core
