// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/collect/turnlist.h"
#include "ui/session/exampleflags.h"

namespace ui {

/// The phrases that findings of one example are about, to be underlined as long as they stand there; the
/// id of each is its finding's place in the list.
[[nodiscard]] std::vector<TurnMark> marksOf(const FindingList &findings);

} // namespace ui
