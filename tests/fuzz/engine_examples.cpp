// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// A training file: any bytes give examples and a list of the lines that cannot be used.
#include "core/engine/examples.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const engine::ChatFormat format = [] {
        const std::filesystem::path folder = ATTUNE_FIXTURES "/qwen3/model";
        return engine::ChatFormat::load(folder, engine::readModelConfig(folder).value()).value();
    }();
    const auto file =
        engine::readExamples(format, {reinterpret_cast<const char *>(data), size}, 512);
    if (!file)
        return 0;
    for (const engine::TrainingExample &example : file->examples) {
        if (example.ids.size() != example.targets.size() || example.targetCount() == 0)
            __builtin_trap();
    }
    return 0;
}
