// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/samples.h"

#include <memory>

namespace core {

class Clock;
class ProjectStore;

/// Creates a project at `path` with the sample's settings and examples. AlreadyExists when there is a
/// file. Blocks for the disk; takes well under a second.
[[nodiscard]] Result<std::unique_ptr<ProjectStore>> createSampleProject(
    const QString &path, const Sample &sample, const Clock &clock);

} // namespace core
