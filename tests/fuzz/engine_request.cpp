// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// Bodies of HTTP requests: any bytes give a request or an error.
#include "core/engine/server/chat.h"
#include "core/engine/server/jobrequest.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body = engine::parseOrderedJson({reinterpret_cast<const char *>(data), size});
    if (!body)
        return 0;
    static_cast<void>(engine::chatFromRequest(*body));
    const auto job = engine::jobFromRequest(*body);
    if (job)
        static_cast<void>(engine::visibleJob(*job));
    return 0;
}
