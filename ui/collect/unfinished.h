// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <span>

namespace ui {

/// The next row after `row` (before it, when not `forward`) whose id is among `unfinished`; beyond
/// the end it goes on at the other end. `unfinished` holds some of `rows` in the same order.
/// -1: there is no other.
[[nodiscard]] int nextUnfinishedRow(std::span<const core::ExampleId> rows,
    std::span<const core::ExampleId> unfinished, int row, bool forward);

} // namespace ui
