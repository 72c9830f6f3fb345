// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

/// Makes the first sample at `path`, with the tuning that it ships with: examples with their planted faults, a
/// job that has ended, the exact examples that it learned from, and a comparison that nobody has voted on. What
/// was learned goes to where the engine sees it (`modelsFolder`, EngineControl::modelsFolder()). AlreadyExists
/// when there is a file at `path`. Writes to the disk; any thread that may wait. How the tuning was made:
/// resources/samples/tuned.py.
[[nodiscard]] Result<> unpackTunedSample(const QString &path, const QString &modelsFolder);

} // namespace core
