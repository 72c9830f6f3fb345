// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/engine/commands.h"

namespace app {

int serveCommand(const std::vector<std::string> &)
{
    return 2;
}

} // namespace app
