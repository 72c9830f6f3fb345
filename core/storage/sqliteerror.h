// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace core {

/// The last failure of `database` as an Error in the user's words. `context` names the statement for
/// the log; it must not contain what the user wrote.
[[nodiscard]] Error sqliteError(sqlite3 *database, const char *context);

/// The same for a result code, when there is no database to ask.
[[nodiscard]] Error sqliteError(int code, int systemError, const char *context);

/// Whether the same write may succeed later by itself: full disk, lost network folder, busy file.
[[nodiscard]] bool isTransient(const Error &error);

} // namespace core
