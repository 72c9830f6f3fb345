// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/projectstore.h"

#include <QString>

namespace core {

/// What an entry of the history did, in the user's language and made to follow "Undo": "edit the
/// answer", "import of 118 examples from shop.csv". Entries of unknown kinds are described by their
/// number of examples.
[[nodiscard]] QString describe(const HistoryEntry &entry);

} // namespace core
