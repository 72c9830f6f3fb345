// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/json/jsonwriter.h"

#include "core/dataset/json/jsondocument.h"

#include <algorithm>

namespace core {

void appendJsonString(QByteArray &out, std::string_view utf8)
{
    constexpr char hex[] = "0123456789abcdef";
    out += '"';
    std::size_t start = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out += utf8.substr(start, i - start);
        start = i + 1;
        out += '\\';
        switch (c) {
        case '"':
        case '\\':
            out += static_cast<char>(c);
            break;
        case '\n':
            out += 'n';
            break;
        case '\r':
            out += 'r';
            break;
        case '\t':
            out += 't';
            break;
        default:
            out += "u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    out += utf8.substr(start);
    out += '"';
}

void appendJsonString(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendJsonString(
        out, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

QByteArray jsonString(const QString &text)
{
    QByteArray out;
    appendJsonString(out, text);
    return out;
}

void JsonObjectWriter::addKey(std::string_view key)
{
    if (!m_first)
        m_out += ',';
    m_first = false;
    appendJsonString(m_out, key);
    m_out += ':';
}

void JsonObjectWriter::add(std::string_view key, const QString &text)
{
    addKey(key);
    appendJsonString(m_out, text);
}

void JsonObjectWriter::addRaw(std::string_view key, QByteArrayView json)
{
    addKey(key);
    m_out += json;
}

void JsonObjectWriter::addMembers(
    QByteArrayView object, std::initializer_list<std::string_view> except)
{
    if (object.isEmpty())
        return;
    JsonDocument document;
    if (document.parse(object) != JsonProblem::None || !document.root().isObject())
        return;
    for (const JsonValue member : document.root()) {
        if (std::find(except.begin(), except.end(), member.key()) != except.end())
            continue;
        addKey(member.key());
        member.writeTo(m_out);
    }
}

} // namespace core
