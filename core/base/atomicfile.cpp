// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

namespace core {

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::AtomicFile)
};
} // namespace

FileStamp FileStamp::of(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {.size = info.st_size,
        .modified = info.st_mtim.tv_sec * 1000 + info.st_mtim.tv_nsec / 1000000,
        .inode = info.st_ino};
}

AtomicFile::AtomicFile(const QString &path, std::optional<FileStamp> expected)
    : m_file(path)
    , m_expected(expected)
{
}

Result<> AtomicFile::open()
{
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly))
        return failed();
    return {};
}

Result<> AtomicFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return failed();
    return {};
}

Result<> AtomicFile::commit()
{
    if (m_expected && FileStamp::of(m_file.fileName()) != *m_expected) {
        m_file.cancelWriting();
        return fail(ErrorCode::ChangedOnDisk,
            Tr::tr("“%1” was changed by someone else since you chose it. Nothing was overwritten. "
                   "Choose another name, or choose the file again.")
                .arg(QFileInfo(m_file.fileName()).fileName()));
    }
    errno = 0;
    if (!m_file.commit())
        return failed();
    return {};
}

tl::unexpected<Error> AtomicFile::failed() const
{
    const int code = errno;
    const QString name = QFileInfo(m_file.fileName()).fileName();
    const QString detail = m_file.errorString();
    if (code == ENOSPC || code == EDQUOT) {
        return fail(ErrorCode::DiskFull,
            Tr::tr("The disk is full, so “%1” was not written. Free some space and try again.")
                .arg(name),
            detail);
    }
    if (code == EROFS || code == EACCES || code == EPERM) {
        return fail(ErrorCode::PermissionDenied,
            Tr::tr("“%1” cannot be written there. Choose another folder.").arg(name), detail);
    }
    return fail(ErrorCode::Storage,
        Tr::tr("“%1” could not be written. Choose another folder and try again.").arg(name),
        detail);
}

Result<> writeFileAtomically(
    const QString &path, QByteArrayView bytes, std::optional<FileStamp> expected)
{
    AtomicFile file(path, expected);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] {
        return file.commit();
    });
}

} // namespace core
