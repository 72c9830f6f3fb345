// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace core {

/// Appends `utf8` as a JSON string with its quotes. Only what JSON demands is escaped.
void appendJsonString(QByteArray &out, std::string_view utf8);
/// A lone surrogate, which UTF-8 cannot hold, becomes a replacement character.
void appendJsonString(QByteArray &out, const QString &text);
[[nodiscard]] QByteArray jsonString(const QString &text);

/// Builds one compact JSON object, key after key.
class JsonObjectWriter
{
public:
    explicit JsonObjectWriter(QByteArray &out)
        : m_out(out)
    {
        m_out += '{';
    }

    void add(std::string_view key, const QString &text);
    /// `json` is a JSON value already.
    void addRaw(std::string_view key, QByteArrayView json);
    /// Puts the key down; the caller appends the value to the buffer.
    void addKey(std::string_view key);
    /// The members of `object`, a compact JSON object or nothing, without those named in `except`.
    void addMembers(QByteArrayView object, std::initializer_list<std::string_view> except = {});
    void close() { m_out += '}'; }

private:
    QByteArray &m_out;
    bool m_first = true;
};

} // namespace core
