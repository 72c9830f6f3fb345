// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <mutex>
#include <vector>

namespace core::checks {

/// Numbers for texts, so that a million observations are a million small numbers. Any thread.
class Interner
{
public:
    Interner() { m_texts.emplace_back(); }

    /// The text's number, new where needed; 0 for the empty text.
    [[nodiscard]] quint32 number(QStringView text)
    {
        if (text.isEmpty())
            return 0;
        const std::scoped_lock lock(m_mutex);
        const QString key = text.toString();
        const auto found = m_numbers.constFind(key);
        if (found != m_numbers.cend())
            return *found;
        m_texts.push_back(key);
        const auto result = static_cast<quint32>(m_texts.size() - 1);
        m_numbers.insert(key, result);
        return result;
    }
    /// The number of a text that is known, else the greatest number.
    [[nodiscard]] quint32 known(QStringView text) const
    {
        if (text.isEmpty())
            return 0;
        const std::scoped_lock lock(m_mutex);
        return m_numbers.value(text.toString(), 0xffffu << 4);
    }
    [[nodiscard]] QString text(quint32 number) const
    {
        const std::scoped_lock lock(m_mutex);
        return number < m_texts.size() ? m_texts[number] : QString();
    }

private:
    mutable std::mutex m_mutex;
    QHash<QString, quint32> m_numbers;
    std::vector<QString> m_texts;
};

} // namespace core::checks
