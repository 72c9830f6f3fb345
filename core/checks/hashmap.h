// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace core::checks {

/// A map from hashes to small values with everything in one array: looking at all examples after an
/// edit has to take a millisecond.
template <class Value>
class HashMap
{
public:
    /// `expected`: about how many hashes there will be; it grows beyond.
    explicit HashMap(std::size_t expected)
    {
        std::size_t size = 64;
        while (size < expected * 2)
            size *= 2;
        m_slots.resize(size);
    }

    /// The value of the hash; a new one is Value().
    [[nodiscard]] Value &operator[](quint64 hash)
    {
        if (m_used * 4 >= m_slots.size() * 3)
            grow();
        Slot &slot = m_slots[place(hash)];
        if (!slot.used) {
            slot.used = true;
            slot.hash = hash;
            ++m_used;
        }
        return slot.value;
    }
    [[nodiscard]] const Value *find(quint64 hash) const
    {
        const Slot &slot = m_slots[place(hash)];
        return slot.used ? &slot.value : nullptr;
    }
    [[nodiscard]] Value value(quint64 hash) const
    {
        const Value *found = find(hash);
        return found ? *found : Value();
    }
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (const Slot &slot : m_slots) {
            if (slot.used)
                visit(slot.hash, slot.value);
        }
    }

private:
    struct Slot
    {
        quint64 hash = 0;
        Value value = {};
        bool used = false;
    };

    [[nodiscard]] std::size_t place(quint64 hash) const
    {
        std::size_t at = (hash * 0x9e3779b97f4a7c15ULL >> 20) & (m_slots.size() - 1);
        while (m_slots[at].used && m_slots[at].hash != hash)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.used)
                m_slots[place(slot.hash)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace core::checks
