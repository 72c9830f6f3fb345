// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/versions.h"

#include "core/storage/copyfile.h"
#include "core/storage/editor.h"
#include "core/storage/metadata.h"
#include "core/storage/projectfile.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <QCoreApplication>
#include <QDateTime>

#include <functional>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectStore)
};

Version readVersion(const SqliteStatement &row)
{
    return {.id = row.integer(0),
        .name = row.text(1),
        .reason = row.text(2),
        .created = row.integer(3),
        .examples = row.integer(4)};
}

/// The rows of `example` as `version` saw them: ?1 is the version, ?2 its last example.
std::string versionSelect()
{
    return selectExample(
               ", position FROM example_revision AS r WHERE r.presence = 0 AND r.id <= ?2 AND "
               "r.version = (SELECT min(version) FROM example_revision WHERE id = r.id AND "
               "version >= ?1) UNION ALL ") +
        selectExample(
            ", position FROM example AS e WHERE e.presence = 0 AND e.id <= ?2 AND NOT EXISTS "
            "(SELECT 1 FROM example_revision WHERE id = e.id AND version >= ?1) "
            "ORDER BY position, id");
}

Result<> visitVersion(SqliteConnection &connection, qint64 version,
    const std::function<Result<>(const Example &)> &visitor)
{
    ATTUNE_TRY_ASSIGN(const auto last,
        connection.integer("SELECT last_example FROM version WHERE id = ?", version));
    if (!last) {
        return fail(ErrorCode::NotFound,
            Tr::tr("This version is no longer in the project. Choose another one."));
    }
    ATTUNE_TRY_ASSIGN(SqliteStatement rows, connection.statement(versionSelect()));
    rows.bind(1, version);
    rows.bind(2, *last);
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step())
        ATTUNE_TRY(visitor(readExample(rows)));
    if (!row)
        return failure(row);
    return {};
}

/// What `read` makes of the rows of the `setting` table as they were in a version.
template <class T>
Result<T> settingsOf(
    SqliteConnection &connection, qint64 version, Result<T> (*read)(SqliteStatement &))
{
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement(
            "SELECT id, coalesce((SELECT value FROM setting_revision AS r WHERE r.id = s.id "
            "AND r.version >= ?1 ORDER BY r.version LIMIT 1), s.value) FROM setting AS s"));
    rows.bind(1, version);
    return read(rows);
}

} // namespace

Result<Version> createVersion(
    SqliteConnection &connection, const QString &name, const QString &reason, qint64 now)
{
    ATTUNE_TRY_ASSIGN(const VersionMark mark, markVersion(connection));
    return createVersion(connection, mark, name, reason, now);
}

Result<VersionMark> markVersion(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(
        const auto examples, connection.integer("SELECT count(*) FROM example WHERE presence = 0"));
    ATTUNE_TRY_ASSIGN(const qint64 next, metaInteger(connection, meta::kNextExample));
    return VersionMark{.examples = *examples, .lastExample = next - 1};
}

Result<Version> createVersion(SqliteConnection &connection, const VersionMark &mark,
    const QString &name, const QString &reason, qint64 now)
{
    ATTUNE_TRY(connection.run("INSERT INTO version(name, reason, created, examples, last_example) "
                              "VALUES(?, ?, ?, ?, ?)",
        name, reason, now, mark.examples, mark.lastExample));
    ATTUNE_TRY_ASSIGN(const auto id, connection.integer("SELECT last_insert_rowid()"));
    return Version{
        .id = *id, .name = name, .reason = reason, .created = now, .examples = mark.examples};
}

Result<> createDailyVersion(SqliteConnection &connection, qint64 now)
{
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now).date().startOfDay();
    ATTUNE_TRY_ASSIGN(const auto madeToday,
        connection.integer(
            "SELECT 1 FROM version WHERE created >= ? LIMIT 1", today.toMSecsSinceEpoch()));
    ATTUNE_TRY_ASSIGN(
        const auto any, connection.integer("SELECT 1 FROM example WHERE presence = 0 LIMIT 1"));
    if (madeToday || !any)
        return {};
    ATTUNE_TRY(createVersion(connection, {}, QStringLiteral("daily"), now));
    return {};
}

Result<std::vector<Version>> readVersions(SqliteConnection &connection)
{
    std::vector<Version> versions;
    ATTUNE_TRY_ASSIGN(SqliteStatement rows,
        connection.statement(
            "SELECT id, name, reason, created, examples FROM version ORDER BY id DESC"));
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step())
        versions.push_back(readVersion(rows));
    if (!row)
        return failure(row);
    return versions;
}

Result<std::vector<Example>> readVersionExamples(SqliteConnection &connection, qint64 version)
{
    std::vector<Example> examples;
    ATTUNE_TRY_ASSIGN(const Transaction snapshot, Transaction::beginReading(connection));
    ATTUNE_TRY(visitVersion(connection, version, [&](const Example &example) -> Result<> {
        examples.push_back(example);
        return {};
    }));
    return examples;
}

Result<ProjectSettings> readVersionSettings(SqliteConnection &connection, qint64 version)
{
    return settingsOf<ProjectSettings>(connection, version, readSettings);
}

Result<> saveVersion(SqliteConnection &connection, qint64 version, const QString &path, qint64 now)
{
    ATTUNE_TRY_ASSIGN(NewDatabaseFile file, NewDatabaseFile::create(path));
    SqliteConnection &target = file.connection();
    ATTUNE_TRY_ASSIGN(const Transaction snapshot, Transaction::beginReading(connection));
    ATTUNE_TRY_ASSIGN(const ProjectSettings settings, readVersionSettings(connection, version));
    ATTUNE_TRY_ASSIGN(
        const CheckRecords checks, settingsOf<CheckRecords>(connection, version, readCheckRecords));
    ATTUNE_TRY(createTables(target, settings, now));
    {
        ATTUNE_TRY_ASSIGN(Transaction filling, Transaction::begin(target));
        ATTUNE_TRY(writeCheckRecords(target, checks));
        qint64 position = 0;
        ExampleId id = 0;
        ATTUNE_TRY_ASSIGN(ExampleInserter inserter, ExampleInserter::prepare(target));
        ATTUNE_TRY(visitVersion(connection, version, [&](const Example &example) {
            StoredExample stored = encode(example);
            stored.id = ++id;
            position += kPositionStep;
            return inserter.insert(stored, position, now);
        }));
        ATTUNE_TRY(setMetaInteger(target, meta::kNextExample, id + 1));
        ATTUNE_TRY(setMetaInteger(target, meta::kNextPosition, position + kPositionStep));
        ATTUNE_TRY(filling.commit());
    }
    return file.finish();
}

} // namespace core
