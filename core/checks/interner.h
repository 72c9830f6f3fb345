// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <deque>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace core::checks {

/// Numbers for texts, so that a million observations are a million small numbers. Any thread: parted by
/// hash, so that threads rarely wait for each other.
class Interner
{
public:
    /// What a text without a number gets.
    static constexpr quint32 kNoNumber = 0x7fffffff;

    /// Gives numbers below `limit`; texts that come after that get none.
    explicit Interner(quint32 limit = kNoNumber)
        : m_limit(limit)
    {
    }

    /// The text's number, new where needed; 0 for the empty text.
    [[nodiscard]] quint32 number(QStringView text)
    {
        if (text.isEmpty())
            return 0;
        Part &part = partOf(text);
        {
            const std::shared_lock lock(part.mutex);
            if (const auto found = part.numbers.find(text); found != part.numbers.end())
                return found->second;
        }
        const std::unique_lock lock(part.mutex);
        if (const auto found = part.numbers.find(text); found != part.numbers.end())
            return found->second;
        const auto result = static_cast<quint32>(
            (part.texts.size() + 1) * kParts + static_cast<std::size_t>(&part - m_parts.data()));
        if (result >= m_limit)
            return kNoNumber;
        part.texts.push_back(text.toString());
        part.numbers.emplace(part.texts.back(), result);
        return result;
    }
    /// The number of a text that is known, else kNoNumber.
    [[nodiscard]] quint32 known(QStringView text) const
    {
        if (text.isEmpty())
            return 0;
        const Part &part = partOf(text);
        const std::shared_lock lock(part.mutex);
        const auto found = part.numbers.find(text);
        return found == part.numbers.end() ? kNoNumber : found->second;
    }
    [[nodiscard]] QString text(quint32 number) const
    {
        const Part &part = m_parts.at(number % kParts);
        const std::size_t place = number / kParts;
        const std::shared_lock lock(part.mutex);
        return place >= 1 && place <= part.texts.size() ? part.texts[place - 1] : QString();
    }

private:
    static constexpr std::size_t kParts = 16;

    struct Hash
    {
        std::size_t operator()(QStringView text) const { return qHash(text, 0); }
    };
    struct Part
    {
        mutable std::shared_mutex mutex;
        std::unordered_map<QStringView, quint32, Hash> numbers; ///< views of `texts`
        std::deque<QString> texts;
    };
    [[nodiscard]] Part &partOf(QStringView text) { return m_parts[(Hash()(text) >> 7) % kParts]; }
    [[nodiscard]] const Part &partOf(QStringView text) const
    {
        return m_parts[(Hash()(text) >> 7) % kParts];
    }

    quint32 m_limit;
    std::array<Part, kParts> m_parts;
};

} // namespace core::checks
