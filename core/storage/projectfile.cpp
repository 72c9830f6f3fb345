// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/projectfile.h"

#include "core/base/clock.h"
#include "core/storage/eraser.h"
#include "core/storage/metadata.h"
#include "core/storage/migrations.h"
#include "core/storage/recovery.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectStore)
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return fail(ErrorCode::Damaged,
        Tr::tr(
            "“%1” is damaged and cannot be opened. The file stays as it is. Attune can move what "
            "is readable to a new project.")
            .arg(nameOf(path)),
        detail);
}

tl::unexpected<Error> notAProject(const QString &path)
{
    return fail(ErrorCode::NotAProject,
        Tr::tr("“%1” is not an Attune project. To add its contents to a project, import it there.")
            .arg(nameOf(path)));
}

/// Looks at the first bytes only, so that no foreign file is ever opened for writing.
Result<> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists()) {
            return fail(ErrorCode::NotFound,
                Tr::tr("“%1” is no longer there. It may have been moved or renamed.")
                    .arg(nameOf(path)),
                file.errorString());
        }
        return fail(ErrorCode::PermissionDenied,
            Tr::tr("You may not read “%1”. Ask its owner for access, or choose another project.")
                .arg(nameOf(path)),
            file.errorString());
    }
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        if (holdsExamples(path))
            return damaged(path, QStringLiteral("no header"));
        return notAProject(path);
    }
    if (qFromBigEndian<qint32>(header.constData() + 68) != kApplicationId)
        return notAProject(path);
    return {};
}

/// Requests WAL and believes the answer: network folders and read-only ones say no.
Result<bool> requestWal(SqliteConnection &connection)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement pragma, connection.statement("PRAGMA journal_mode = WAL"));
    const Result<bool> row = pragma.step();
    return row && *row && pragma.text(0).compare(u"wal", Qt::CaseInsensitive) == 0;
}

Result<> prepareForWriting(SqliteConnection &connection)
{
    // FULL: a commit is on the disk, not only in the system's memory, when its future finishes.
    // secure_delete: what is deleted does not stay readable in free pages.
    return connection.execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
                              "PRAGMA journal_size_limit = 4194304; PRAGMA temp_store = MEMORY");
}

/// Lists remember how texts sort (listreader.h); this tells them, in the very state that they read,
/// when to forget it. Whoever changes a text, with which statement ever.
Result<> countTextChanges(SqliteConnection &connection)
{
    ATTUNE_TRY(connection.execute(
        "INSERT INTO main.meta VALUES('text_changes', 0) ON CONFLICT DO NOTHING"));
    return connection.execute("CREATE TEMP TRIGGER text_changed "
                              "AFTER UPDATE OF question, answer ON main.example BEGIN "
                              "UPDATE meta SET value = value + 1 WHERE key = 'text_changes'; END");
}

enum class LockAnswer { Held, Foreign, Impossible };

LockAnswer tryLock(QLockFile &lock)
{
    lock.setStaleLockTime(0); // a lock is stale when its process is gone, however old it is
    if (lock.tryLock(0))
        return LockAnswer::Held;
    return lock.error() == QLockFile::LockFailedError ? LockAnswer::Foreign
                                                      : LockAnswer::Impossible;
}

void readHolder(const QString &path, const QLockFile &lock, OpenInfo &info)
{
    qint64 pid = 0;
    QString host;
    QString application;
    lock.getLockInfo(&pid, &host, &application);
    info.holderHost = host;
    info.holderSince = QFileInfo(ProjectFile::lockPath(path)).lastModified().toMSecsSinceEpoch();
}

bool leftOver(const QString &path)
{
    const auto hasContent = [&](const char *suffix) {
        return QFileInfo(path + QLatin1String(suffix)).size() > 0;
    };
    return hasContent("-wal") || hasContent("-journal") ||
        QFile::exists(ProjectFile::lockPath(path));
}

/// A read-only disk: without side files SQLite cannot use locks or a WAL there, so none are asked for.
Result<SqliteConnection> openReading(
    const QString &path, OpenInfo::Access access, SqliteConnection::Mode &mode)
{
    mode = SqliteConnection::Mode::ReadOnly;
    Result<SqliteConnection> connection = SqliteConnection::open(path, mode);
    if (access != OpenInfo::Access::ReadOnlyMedium)
        return connection;
    if (connection && connection->integer("SELECT count(*) FROM sqlite_schema"))
        return connection;
    mode = SqliteConnection::Mode::Immutable;
    return SqliteConnection::open(path, mode);
}

} // namespace

QString ProjectFile::lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

Result<> createTables(SqliteConnection &connection, const ProjectSettings &settings, qint64 now)
{
    const QByteArray header = QByteArray("PRAGMA page_size = 8192; PRAGMA application_id = ") +
        QByteArray::number(kApplicationId);
    ATTUNE_TRY(connection.execute(header.constData()));
    ATTUNE_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    ATTUNE_TRY(connection.execute(kSchema1));
    for (const Migration &migration : builtinMigrations())
        ATTUNE_TRY(connection.execute(migration.sql));
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(kSchemaVersion);
    ATTUNE_TRY(connection.execute(version.constData()));
    ATTUNE_TRY(connection.run(
        "INSERT INTO meta VALUES('uuid', ?)", QUuid::createUuid().toString(QUuid::WithoutBraces)));
    ATTUNE_TRY(setMetaInteger(connection, meta::kLastCommit, now));
    ATTUNE_TRY(writeSettings(connection, settings));
    return transaction.commit();
}

Result<ProjectFile> ProjectFile::create(
    const QString &path, const ProjectSettings &settings, const Clock &clock)
{
    ProjectFile file;
    file.lock = std::make_unique<QLockFile>(lockPath(path));
    const LockAnswer answer = tryLock(*file.lock);
    if (QFile::exists(path) || answer == LockAnswer::Foreign) {
        return fail(ErrorCode::AlreadyExists,
            Tr::tr("There is already a file “%1” in this folder. Choose another name.")
                .arg(nameOf(path)));
    }
    if (answer == LockAnswer::Impossible) {
        return fail(ErrorCode::PermissionDenied,
            Tr::tr("“%1” cannot be created in this folder. Choose another folder.")
                .arg(nameOf(path)));
    }
    const auto made = [&]() -> Result<> {
        ATTUNE_TRY_ASSIGN(
            file.connection, SqliteConnection::open(path, SqliteConnection::Mode::Create));
        ATTUNE_TRY(prepareForWriting(file.connection));
        // With a rollback journal first: so the file itself says what it is from the beginning.
        ATTUNE_TRY(createTables(file.connection, settings, clock.now()));
        ATTUNE_TRY_ASSIGN(file.info.walMode, requestWal(file.connection));
        return countTextChanges(file.connection);
    }();
    if (!made) {
        file.connection = {};
        QFile::remove(path); // this very call has made it
        return failure(made);
    }
    ATTUNE_TRY_ASSIGN(SqliteStatement uuid,
        file.connection.statement("SELECT value FROM meta WHERE key = 'uuid'"));
    ATTUNE_TRY(uuid.step());
    file.uuid = uuid.text(0);
    file.info.lastCommit = clock.now();
    return file;
}

Result<ProjectFile> ProjectFile::open(const QString &path, const Clock &clock, bool readOnly)
{
    ATTUNE_TRY(checkHeader(path));

    ProjectFile file;
    const QFileInfo fileInfo(path);
    file.info.uncleanShutdown = leftOver(path);
    if (readOnly) {
        file.info.access = OpenInfo::Access::ReadOnlyAsked;
    } else if (!fileInfo.isWritable() || !QFileInfo(fileInfo.absolutePath()).isWritable()) {
        file.info.access = OpenInfo::Access::ReadOnlyMedium;
    } else {
        file.lock = std::make_unique<QLockFile>(lockPath(path));
        switch (tryLock(*file.lock)) {
        case LockAnswer::Held:
            break;
        case LockAnswer::Foreign:
            readHolder(path, *file.lock, file.info);
            file.info.uncleanShutdown = false;
            file.info.access = OpenInfo::Access::ReadOnlyInUse;
            file.lock.reset();
            break;
        case LockAnswer::Impossible:
            file.info.access = OpenInfo::Access::ReadOnlyMedium;
            file.lock.reset();
            break;
        }
    }

    const auto opened = [&]() -> Result<> {
        if (file.info.access == OpenInfo::Access::ReadWrite) {
            ATTUNE_TRY_ASSIGN(
                file.connection, SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite));
        } else {
            ATTUNE_TRY_ASSIGN(file.connection, openReading(path, file.info.access, file.readMode));
        }
        ATTUNE_TRY_ASSIGN(const auto version, file.connection.integer("PRAGMA user_version"));
        if (version.value_or(0) > kSchemaVersion) {
            file.lock.reset();
            file.info.access = OpenInfo::Access::ReadOnlyNewer;
            ATTUNE_TRY_ASSIGN(file.connection, openReading(path, file.info.access, file.readMode));
        } else if (file.info.access == OpenInfo::Access::ReadWrite) {
            ATTUNE_TRY_ASSIGN(file.info.walMode, requestWal(file.connection));
            ATTUNE_TRY(prepareForWriting(file.connection));
            ATTUNE_TRY(migrate(file.connection, path, builtinMigrations()));
            ATTUNE_TRY(countTextChanges(file.connection));
            ATTUNE_TRY_ASSIGN(Transaction purging, Transaction::begin(file.connection));
            ATTUNE_TRY(purgeExpired(file.connection, clock.now()));
            ATTUNE_TRY(purging.commit());
        }
        ATTUNE_TRY_ASSIGN(SqliteStatement uuidRow,
            file.connection.statement("SELECT value FROM meta WHERE key = 'uuid'"));
        ATTUNE_TRY(uuidRow.step());
        file.uuid = uuidRow.text(0);
        ATTUNE_TRY_ASSIGN(file.info.lastCommit, metaInteger(file.connection, meta::kLastCommit));
        return {};
    }();
    if (!opened) {
        const Error &error = opened.error();
        if (error.code == ErrorCode::Damaged || error.code == ErrorCode::NotAProject ||
            (error.code == ErrorCode::Unsupported &&
                file.info.access != OpenInfo::Access::ReadOnlyNewer)) {
            return damaged(path, error.detail);
        }
        return failure(opened);
    }
    return file;
}

} // namespace core
