// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/projectsettings.h"
#include "core/storage/projectstore.h"
#include "core/storage/sqliteconnection.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace core {

class Clock;

/// An opened project file: how it may be used, and the connection to use it by.
///
/// Opens like a sceptic: nothing is written before the file has said that it is a project of a known
/// version and nobody else has it.
struct ProjectFile
{
    OpenInfo info;
    QString uuid;
    SqliteConnection connection; ///< writable when info.access is ReadWrite
    SqliteConnection::Mode readMode = SqliteConnection::Mode::ReadOnly; ///< for further readers
    std::unique_ptr<QLockFile> lock; ///< held while the project may be changed

    [[nodiscard]] static Result<ProjectFile> create(
        const QString &path, const ProjectSettings &settings, const Clock &clock);
    [[nodiscard]] static Result<ProjectFile> open(
        const QString &path, const Clock &clock, bool readOnly);

    [[nodiscard]] static QString lockPath(const QString &path);
};

/// Creates the tables of an empty project in an empty file that `connection` is connected to.
[[nodiscard]] Result<> createTables(
    SqliteConnection &connection, const ProjectSettings &settings, qint64 now);

} // namespace core
