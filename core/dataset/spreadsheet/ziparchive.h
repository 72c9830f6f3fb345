// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;

namespace core {

// Caps against archives made to fill memory and disk. Spreadsheets shrink five- to twentyfold, very
// repetitive ones a hundredfold; deflate ends at about a thousandfold.
inline constexpr qint64 kMaxPartBytes = qint64(2) * 1024 * 1024 * 1024;
inline constexpr qint64 kMaxPartRatio = 250;
inline constexpr qint64 kRatioIsFineBelow = qint64(32) * 1024 * 1024;

/// A zip archive open for reading. The parts that it opens must not outlive it.
class ZipArchive
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    /// From memory; keeps a reference to `bytes`.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool contains(const QString &name) const;
    /// Opens a part for reading from front to back. What it delivers is counted while it is read, so
    /// that a part which lies about its size is stopped too: then reading fails and
    /// wasTooLarge() says so.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openPart(const QString &name);
    /// A small part as a whole; TooLarge beyond `maxBytes`.
    [[nodiscard]] Result<QByteArray> readPart(const QString &name, qint64 maxBytes);

    [[nodiscard]] bool wasTooLarge() const { return m_tooLarge; }
    [[nodiscard]] Error tooLargeError() const;
    [[nodiscard]] Error damagedError(const QString &detail) const;

private:
    ZipArchive(zip *archive, QByteArray bytes);

    zip *m_archive;
    QByteArray m_bytes;
    bool m_tooLarge = false;
};

} // namespace core
