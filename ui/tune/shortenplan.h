// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"
#include "ui/collect/replaceplan.h"

#include <vector>

namespace ui {

/// What "Shorten for me" would do, before anything is changed. A value.
struct ShortenPlan
{
    std::vector<PlannedChange> changes; ///< one for each example
    std::vector<core::ExampleId>
        stayTooLong; ///< only their answers could be cut, which nobody does for you
};

/// Pure; any thread. `limit`: UTF-8 bytes of what a model is shown of an example. Those that fit already are
/// left as they are.
[[nodiscard]] ShortenPlan planShortening(const std::vector<core::Example> &examples,
    const core::ProjectSettings &settings, qint64 limit);

} // namespace ui
