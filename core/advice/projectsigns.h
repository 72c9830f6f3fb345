// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advice/guide.h"
#include "core/checks/checkoptions.h"
#include "core/dataset/example.h"

#include <span>

namespace core {

/// Reads the signs from a project's examples, whose house style was found with these `options`. Pure; takes
/// about a tenth of what a look at all examples takes.
[[nodiscard]] ProjectSigns projectSigns(std::span<const Example> examples,
    const checks::HouseStyle &style, const checks::CheckOptions &options, bool tunedAlready);

} // namespace core
