// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace core::checks {

/// A piece of a text, in UTF-16 units.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return start + length; }
    [[nodiscard]] constexpr bool isEmpty() const { return length <= 0; }
    [[nodiscard]] constexpr bool contains(qsizetype at) const { return at >= start && at < end(); }
    [[nodiscard]] constexpr bool overlaps(const Span &other) const
    {
        return start < other.end() && other.start < end();
    }
    bool operator==(const Span &) const = default;
};

} // namespace core::checks
