// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include <sys/mount.h>
#include <sys/stat.h>

namespace support {

/// A folder that nothing can be written to while this lives: mounted so where the test may do that
/// (permissions do not stop root), else by its permissions.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        m_mounted =
            ::mount(m_folder.constData(), m_folder.constData(), nullptr, MS_BIND, nullptr) == 0 &&
            ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY,
                nullptr) == 0;
        if (!m_mounted)
            ::chmod(m_folder.constData(), 0555);
    }
    ~ReadOnlyFolder()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
        else
            ::chmod(m_folder.constData(), 0755);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace support
