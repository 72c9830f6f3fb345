// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSaveFile>
#include <QString>

#include <optional>

namespace core {

/// What a file looked like when it was last seen; tells whether somebody else has written it since.
struct FileStamp
{
    qint64 size = -1;    ///< bytes; -1: there was no file
    qint64 modified = 0; ///< milliseconds since 1970 UTC
    quint64 inode = 0;

    bool operator==(const FileStamp &) const = default;

    [[nodiscard]] static FileStamp of(const QString &path);
};

/// A file that appears under its name only when everything has been written: either the whole new
/// content or the old one is there, also after a crash or on a full disk.
class AtomicFile
{
public:
    /// With `expected`, commit() refuses (ChangedOnDisk) when the file at `path` no longer looks so.
    explicit AtomicFile(const QString &path, std::optional<FileStamp> expected = std::nullopt);

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    [[nodiscard]] Result<> commit();

    /// The device that write() feeds, for writers that want one. Valid between open() and commit().
    [[nodiscard]] QIODevice *device() { return &m_file; }

private:
    [[nodiscard]] tl::unexpected<Error> failed() const;

    QSaveFile m_file;
    std::optional<FileStamp> m_expected;
};

/// Writes `bytes` to `path` in one step. See AtomicFile.
[[nodiscard]] Result<> writeFileAtomically(
    const QString &path, QByteArrayView bytes, std::optional<FileStamp> expected = std::nullopt);

} // namespace core
