// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace engine {

// Memory on cache-line borders that is not cleared when it grows: every user overwrites it.
template <typename T>
struct AlignedAllocator
{
    using value_type = T;
    static_assert(std::is_trivial_v<T>);

    AlignedAllocator() = default;
    template <typename U>
    AlignedAllocator(const AlignedAllocator<U> &)
    {
    }
    T *allocate(std::size_t count)
    {
        return static_cast<T *>(::operator new(count * sizeof(T), std::align_val_t(64)));
    }
    void deallocate(T *pointer, std::size_t) { ::operator delete(pointer, std::align_val_t(64)); }
    template <typename U, typename... Args>
    void construct(U *place, Args &&...args)
    {
        if constexpr (sizeof...(Args) > 0)
            ::new (static_cast<void *>(place)) U(std::forward<Args>(args)...);
        else
            ::new (static_cast<void *>(place)) U; // leaves it as it is
    }
    bool operator==(const AlignedAllocator &) const { return true; }
};

using Buffer = std::vector<float, AlignedAllocator<float>>;

inline Buffer makeBuffer(std::int64_t count)
{
    return Buffer(static_cast<std::size_t>(count));
}

inline void growTo(Buffer &buffer, std::int64_t count)
{
    if (buffer.size() < static_cast<std::size_t>(count))
        buffer.resize(static_cast<std::size_t>(count));
}

} // namespace engine
