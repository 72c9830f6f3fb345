// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/copyfile.h"

#include "core/storage/metadata.h"
#include "core/storage/readerthread.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/transaction.h"
#include "core/storage/try.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectStore)
};

constexpr int kPagesPerStep = 1024;

tl::unexpected<Error> alreadyExists(const QString &path)
{
    return fail(ErrorCode::AlreadyExists,
        Tr::tr("There is already a file “%1” in this folder. Choose another name.")
            .arg(QFileInfo(path).fileName()));
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
        O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    (void)::fsync(folder); // not all file systems can; the copy itself is complete
    ::close(folder);
}

Result<> copyPages(SqliteConnection &source, SqliteConnection &target, const std::stop_token &stop,
    const Progress &progress)
{
    // The open transaction keeps the source as it is: without it every write starts the copy anew.
    ATTUNE_TRY_ASSIGN(Transaction snapshot, Transaction::beginReading(source));
    ATTUNE_TRY(source.integer("SELECT count(*) FROM sqlite_schema"));
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return tl::unexpected(sqliteError(target.handle(), "backup"));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !stop.stop_requested()) {
        code = sqlite3_backup_step(backup, kPagesPerStep);
        if (progress) {
            const int total = sqlite3_backup_pagecount(backup);
            progress(total - sqlite3_backup_remaining(backup), total);
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    if (stop.stop_requested())
        return tl::unexpected(cancelledError());
    return tl::unexpected(sqliteError(code, sqlite3_system_errno(target.handle()), "backup step"));
}

} // namespace

Result<NewDatabaseFile> NewDatabaseFile::create(const QString &path)
{
    if (QFile::exists(path))
        return alreadyExists(path);
    NewDatabaseFile file;
    file.m_path = path;
    file.m_partPath = path + QStringLiteral(".part");
    removeDatabase(file.m_partPath); // left by a program that was killed
    ATTUNE_TRY_ASSIGN(
        file.m_connection, SqliteConnection::open(file.m_partPath, SqliteConnection::Mode::Create));
    return file;
}

NewDatabaseFile::NewDatabaseFile(NewDatabaseFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_partPath(std::exchange(other.m_partPath, {}))
    , m_connection(std::move(other.m_connection))
{
}

NewDatabaseFile::~NewDatabaseFile()
{
    m_connection = {};
    if (!m_partPath.isEmpty())
        removeDatabase(m_partPath);
}

Result<> NewDatabaseFile::finish()
{
    m_connection = {}; // the last connection folds a WAL into the file
    const QByteArray from = QFile::encodeName(m_partPath);
    const QByteArray to = QFile::encodeName(m_path);
    int done = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (done != 0 && errno == EINVAL) { // a file system that cannot promise not to replace
        if (QFile::exists(m_path))
            return alreadyExists(m_path);
        done = std::rename(from.constData(), to.constData());
    }
    if (done != 0) {
        if (errno == EEXIST)
            return alreadyExists(m_path);
        return tl::unexpected(sqliteError(SQLITE_IOERR, errno, "rename"));
    }
    m_partPath.clear();
    syncFolder(m_path);
    return {};
}

Result<> copyDatabase(SqliteConnection &source, const QString &path,
    const std::function<Result<>(SqliteConnection &)> &prepare, std::stop_token stop,
    const Progress &progress)
{
    ATTUNE_TRY_ASSIGN(NewDatabaseFile target, NewDatabaseFile::create(path));
    ATTUNE_TRY(copyPages(source, target.connection(), stop, progress));
    if (prepare)
        ATTUNE_TRY(prepare(target.connection()));
    return target.finish();
}

Result<> copyProject(SqliteConnection &source, const QString &path, const QString &name,
    std::stop_token stop, const Progress &progress)
{
    const auto rename = [&name](SqliteConnection &copy) -> Result<> {
        ATTUNE_TRY(copy.run("UPDATE meta SET value = ? WHERE key = ?",
            QUuid::createUuid().toString(QUuid::WithoutBraces), QString::fromLatin1(meta::kUuid)));
        if (name.isEmpty())
            return {};
        return copy.run("UPDATE setting SET value = ? WHERE key = 'name'", name);
    };
    return copyDatabase(source, path, rename, std::move(stop), progress);
}

} // namespace core
