// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/document.h"

#include <optional>
#include <vector>

namespace core::checks {

/// Ways of writing a date. Numbers are values of fmt.date.
enum class DateShape : quint16 {
    DayMonthYear = 1,    ///< 4 April 2026
    MonthDayYear = 2,    ///< April 4, 2026
    DayMonth = 3,        ///< 4 April
    MonthDay = 4,        ///< April 4
    OrdinalDayMonth = 5, ///< 4th April, 4th of April
    MonthOrdinal = 6,    ///< April 4th
    Iso = 7,             ///< 2026-04-04
    SlashDayFirst = 8,   ///< 24/04/2026
    SlashMonthFirst = 9, ///< 04/24/2026
    SlashOpen = 10,      ///< 03/04/2026: either
    Dotted = 11,         ///< 24.04.2026
    Dashed = 12,         ///< 24-04-2026
    ShortSlash = 13,     ///< 4/24
    ShortMonthDay = 14,  ///< Apr 4
    ShortDayMonth = 15,  ///< 4 Apr
};

struct DateSpot
{
    Span span;
    DateShape shape = DateShape::Iso;
    int day = 0;
    int month = 0; ///< 0: not certain
    int year = 0;  ///< 0: none
};

/// Dates in English words and in figures.
[[nodiscard]] std::vector<DateSpot> findDates(const Document &document);
/// An example of the shape: "4 April 2026".
[[nodiscard]] QString dateLabel(DateShape shape);
/// The date in that shape; nothing where the order is not proven or something is missing.
[[nodiscard]] std::optional<QString> writeDate(const DateSpot &date, DateShape shape);

} // namespace core::checks
