// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/options.h"
#include "core/engine/generate.h"
#include "core/engine/runtime.h"

#include <filesystem>

namespace app {

// Prints the error to stderr; returns the exit status that fits it.
int report(const engine::Error &error);

// The model that ships with Attune: beside the program when installed, else in the source tree.
std::filesystem::path practiceModel();
std::filesystem::path modelFrom(const Options &options);

engine::Result<engine::Runtime> runtimeFrom(const Options &options);

// Runs a function that returns Result<void> and reports its error.
template <typename F>
int guarded(const F &work)
{
    const engine::Result<void> done = work();
    return done ? 0 : report(done.error());
}

} // namespace app
