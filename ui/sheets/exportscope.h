// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <vector>

namespace ui {

/// What a page shows and what is selected in it, for "Which examples?" of the export.
struct ExportScope
{
    std::vector<core::ExampleId> shown = {};    ///< empty: the page shows everything
    std::vector<core::ExampleId> selected = {}; ///< empty or one: not offered
};

} // namespace ui
