// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace core {
class Clock;
class ProjectStore;
} // namespace core

namespace ui {

/// The user's copy of the sample project inside the data folder.
[[nodiscard]] QString samplePath(const QString &dataFolder);

/// Creates the project at `path` and imports the sample's examples. `done` is called later on this
/// thread, unless `guard` has died.
void createSample(const QString &path, const core::Clock &clock, QObject *guard,
    std::function<void(core::Result<std::unique_ptr<core::ProjectStore>>)> done);

} // namespace ui
