// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>

struct UConverter;

namespace core {

/// Longest line, table row or JSON record that is read; a longer one is left out and told.
inline constexpr qsizetype kMaxRecordBytes = qsizetype(64) * 1024 * 1024;

/// A file's text as UTF-8, block by block, whatever its encoding; without its byte order mark.
/// UTF-8 itself is passed on unchecked: the parsers say which row is damaged.
class Utf8Stream
{
public:
    /// `device` is open for reading. An unknown encoding makes the first more() fail.
    Utf8Stream(std::unique_ptr<QIODevice> device, const QString &encoding);
    ~Utf8Stream();
    Utf8Stream(const Utf8Stream &) = delete;
    Utf8Stream &operator=(const Utf8Stream &) = delete;

    /// What has been read and not consumed. Valid until the next call of more() or consume().
    [[nodiscard]] QByteArrayView pending() const
    {
        return QByteArrayView(m_buffer).sliced(m_start);
    }
    void consume(qsizetype bytes) { m_start += bytes; }
    /// Reads another block behind what is pending; false at the end of the file.
    [[nodiscard]] Result<bool> more();

    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; } ///< of the file

private:
    void append(QByteArrayView bytes, bool last);

    std::unique_ptr<QIODevice> m_device;
    QString m_encoding;
    UConverter *m_converter = nullptr; ///< null: UTF-8
    QByteArray m_block;
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qint64 m_bytesRead = 0;
    bool m_atEnd = false;
};

} // namespace core
