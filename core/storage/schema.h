// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core {

// The layout of a project file. What a released version wrote is never edited: a change of layout is
// a new migration, a new stored file under tests/core/storage/data, and a step of kSchemaVersion.

inline constexpr int kApplicationId = 0x41545455; ///< "ATTU", in the header of every project file
inline constexpr int kSchemaVersion = 3;          ///< user_version of the files written now

/// Whether an example is in the project. Stored: append only.
enum class Presence {
    Present = 0,
    Removed = 1,   ///< in the Removed group
    Undone = 2,    ///< its insertion is undone and can be redone
    Discarded = 3, ///< nothing refers to it any more; deleted when there is time
};

/// Tables whose cells the change log knows. Stored: append only.
enum class LoggedTable { Example = 0, Setting = 1, ComparisonRow = 2 };

/// Everything of schema 1.
extern const char *const kSchema1;

} // namespace core
