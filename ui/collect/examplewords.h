// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QString>

namespace ui {

// What the values of an example are called on screen.

[[nodiscard]] QString statusWord(core::Status status);
[[nodiscard]] QString splitWord(core::Split split);
[[nodiscard]] QString roleWord(core::Role role);

} // namespace ui
