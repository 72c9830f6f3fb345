// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// A chat template: any bytes give a text or an error, in bounded time and memory.
#include "core/engine/chattemplate.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto chat = engine::ChatTemplate::parse({reinterpret_cast<const char *>(data), size});
    if (!chat)
        return 0;
    const engine::OrderedJson messages = {
        {{"role", "system"}, {"content", "Be brief."}}, {{"role", "user"}, {"content", "Hi"}}};
    static_cast<void>(chat->render(messages, true));
    return 0;
}
