// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// tokenizer.json: any bytes give a tokenizer that works or an error.
#include "core/engine/tokenizer/tokenizer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto json = engine::parseJson({reinterpret_cast<const char *>(data), size});
    if (!json)
        return 0;
    const auto tokenizer = engine::Tokenizer::parse(*json);
    if (!tokenizer)
        return 0;
    const auto ids = tokenizer->encode("Grüße 12, <|im_start|>\n\xf0\x9f\x90\x9d a", true);
    if (ids)
        static_cast<void>(tokenizer->decode(*ids, true));
    return 0;
}
