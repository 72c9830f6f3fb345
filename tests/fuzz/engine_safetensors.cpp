// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// The header of a safetensors file: any bytes give a header or an error.
#include "core/engine/safetensors.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static_cast<void>(engine::parseSafetensorsHeader(std::as_bytes(std::span(data, size)), size));
    return 0;
}
