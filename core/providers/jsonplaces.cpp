// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/jsonplaces.h"

#include <algorithm>

namespace core {

namespace {

class Walker
{
public:
    explicit Walker(const QByteArray &json)
        : m_json(json)
    {
    }

    std::map<std::string, int> walk()
    {
        value({});
        return std::move(m_places);
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }
    void skipSpace()
    {
        while (m_at < m_json.size() && std::isspace(static_cast<unsigned char>(m_json.at(m_at)))) {
            m_line += m_json.at(m_at) == '\n';
            ++m_at;
        }
    }
    std::string string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        const std::string text =
            m_json.sliced(begin, std::min(m_at, m_json.size()) - begin).toStdString();
        ++m_at;
        return text;
    }
    void value(const std::string &pointer)
    {
        skipSpace();
        m_places[pointer] = m_line;
        if (peek() == '"') {
            string();
        } else if (peek() == '{' || peek() == '[') {
            members(pointer, peek() == '{');
        } else {
            while (m_at < m_json.size() && !std::strchr(",]} \t\r\n", peek()))
                ++m_at;
        }
    }
    void members(const std::string &pointer, bool isObject)
    {
        const char end = isObject ? '}' : ']';
        ++m_at;
        for (int index = 0; m_at < m_json.size(); ++index) {
            skipSpace();
            if (peek() == end)
                break;
            std::string key = std::to_string(index);
            if (isObject) {
                key = string();
                skipSpace();
                ++m_at; // the colon
            }
            value(pointer + '/' + key);
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    std::map<std::string, int> m_places;
};

} // namespace

std::map<std::string, int> jsonPlaces(const QByteArray &json)
{
    return Walker(json).walk();
}

int lineAt(const QByteArray &text, qsizetype offset)
{
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return static_cast<int>(1 + std::count(text.begin(), end, '\n'));
}

} // namespace core
