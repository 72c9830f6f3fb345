// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/common.h"

#include <cstdio>
#include <cstdlib>

namespace app {

int report(const engine::Error &error)
{
    std::fprintf(stderr, "attune-engine: %s\n", error.message.c_str());
    switch (error.code) {
    case engine::ErrorCode::InvalidInput:
    case engine::ErrorCode::Unsupported:
    case engine::ErrorCode::NotFound:
    case engine::ErrorCode::ContextTooLong:
        return 3;
    default:
        return 1;
    }
}

std::filesystem::path practiceModel()
{
    std::error_code error;
    if (const char *chosen = std::getenv("ATTUNE_PRACTICE_MODEL"))
        return chosen;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto installed = program.parent_path().parent_path() / "share/attune/practice-model";
    if (!error && std::filesystem::exists(installed, error))
        return installed;
    return ATTUNE_PRACTICE_MODEL;
}

std::filesystem::path modelFrom(const Options &options)
{
    const std::string chosen = options.text("model");
    return chosen.empty() ? practiceModel() : std::filesystem::path(chosen);
}

engine::Result<engine::Runtime> runtimeFrom(const Options &options)
{
    ENGINE_TRY(const double threads, options.number("threads", 0, 0, 256));
    return engine::Runtime::measure(static_cast<int>(threads));
}

} // namespace app
