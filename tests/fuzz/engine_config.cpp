// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// config.json: any bytes give a configuration whose sizes fit each other, or an error.
#include "core/engine/json.h"
#include "core/engine/modelconfig.h"
#include "core/engine/rope.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto json = engine::parseOrderedJson({reinterpret_cast<const char *>(data), size});
    if (!json)
        return 0;
    const auto config = engine::parseModelConfig(*json);
    if (!config)
        return 0;
    if (config->heads % config->kvHeads != 0 || config->parameterCount() <= 0)
        __builtin_trap();
    static_cast<void>(engine::ropeFrequencies(*config));
    return 0;
}
