// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/template/syntax.h"

#include <functional>
#include <string>

namespace engine::jinja {

// Runs a parsed template over the named values of `context`. Bounded: at most some millions of
// steps, 16 MB of text and 40 nested calls, then an error.
Result<std::string> render(const Nodes &nodes, const OrderedJson &context,
    const std::function<std::string(const std::string &)> &clock);

} // namespace engine::jinja
