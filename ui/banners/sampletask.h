// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace ui {

/// What the card of the sample project proposes to try, in this order.
enum class SampleTask { FixFlag, Undo, PasteThree, CompareFive, Export };
inline constexpr std::size_t kSampleTaskCount = 5;

} // namespace ui
