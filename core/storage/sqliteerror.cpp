// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cerrno>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectStore)
};

bool isFull(int code, int systemError)
{
    return (code & 0xff) == SQLITE_FULL ||
        (((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN) &&
            (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG));
}

} // namespace

Error sqliteError(sqlite3 *database, const char *context)
{
    if (!database)
        return sqliteError(SQLITE_NOMEM, 0, context);
    Error error =
        sqliteError(sqlite3_extended_errcode(database), sqlite3_system_errno(database), context);
    error.detail += QLatin1String(": ") + QString::fromUtf8(sqlite3_errmsg(database));
    return error;
}

Error sqliteError(int code, int systemError, const char *context)
{
    Error error;
    error.detail = QStringLiteral("%1: SQLite %2, system %3")
                       .arg(QString::fromUtf8(context))
                       .arg(code)
                       .arg(systemError);
    if (isFull(code, systemError)) {
        error.code = ErrorCode::DiskFull;
        error.message =
            Tr::tr("Your disk is full, so the last change is not saved yet. It is still "
                   "on screen. Free some space and it will be saved at once.");
        return error;
    }
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        error.code = ErrorCode::Cancelled;
        error.message = Tr::tr("This was stopped.");
        break;
    case SQLITE_CORRUPT:
        error.code = ErrorCode::Damaged;
        error.message =
            Tr::tr("Part of the project file is damaged. Nothing has been deleted: what "
                   "can be read can be moved to a new project.");
        break;
    case SQLITE_NOTADB:
        error.code = ErrorCode::NotAProject;
        error.message = Tr::tr("This file is not an Attune project. Choose another file.");
        break;
    case SQLITE_READONLY:
        error.code = ErrorCode::ReadOnly;
        error.message =
            Tr::tr("The project can only be read where it is, so the change is not saved "
                   "yet. Save a copy in another folder to keep it.");
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.code = ErrorCode::InUse;
        error.message =
            Tr::tr("Another program is using the project file right now. Close it there, "
                   "and saving goes on by itself.");
        break;
    case SQLITE_CANTOPEN:
        error.code = systemError == EACCES || systemError == EPERM ? ErrorCode::PermissionDenied
            : systemError == ENOENT                                ? ErrorCode::NotFound
                                                                   : ErrorCode::Storage;
        error.message = Tr::tr("The project file cannot be opened there. Check that the folder is "
                               "connected and that you may use it, then try again.");
        break;
    case SQLITE_TOOBIG:
        error.code = ErrorCode::TooLarge;
        error.message =
            Tr::tr("One of the texts is too long to be saved. Shorten it and try again.");
        break;
    case SQLITE_IOERR:
        error.message =
            Tr::tr("The disk did not accept the last change, so it is not saved yet. Check "
                   "that the folder is connected, or save a copy in another folder.");
        break;
    default: // a statement that does not fit the tables
        error.code = ErrorCode::Unsupported;
        error.message =
            Tr::tr("The project file did not accept this. Nothing was changed. Save a copy, "
                   "then close the project and open it again.");
        break;
    }
    return error;
}

bool isTransient(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::Storage:
    case ErrorCode::InUse:
    case ErrorCode::ReadOnly:
    case ErrorCode::PermissionDenied:
        return true;
    default:
        return false;
    }
}

} // namespace core
