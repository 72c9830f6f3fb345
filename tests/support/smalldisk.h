// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

namespace support {

/// A small disk: a tmpfs where that may be mounted, else a limit on the size of this process's files.
class SmallDisk
{
public:
    /// `size` as tmpfs takes it.
    explicit SmallDisk(const QString &folder, const QByteArray &size = "3m")
        : m_folder(QFile::encodeName(folder))
    {
        const QByteArray options = "size=" + size;
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options.constData()) == 0;
        if (m_mounted)
            return;
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{1024 * 1024, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
        else
            ::setrlimit(RLIMIT_FSIZE, &m_limit);
    }
    void grow()
    {
        if (m_mounted)
            ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, "size=64m");
        else
            ::setrlimit(RLIMIT_FSIZE, &m_limit);
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    QByteArray m_folder;
    bool m_mounted = false;
    rlimit m_limit = {};
};

} // namespace support
