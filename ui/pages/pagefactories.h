// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/stepbar.h"

#include <array>

namespace ui {

class Page;
struct PageContext;

using PageFactory = Page *(*)(Step step, const PageContext &context);

/// How the page of each step is made, in the order of Step. The caller owns what is made.
[[nodiscard]] const std::array<PageFactory, kStepCount> &pageFactories();

} // namespace ui
