// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace engine::jinja {

struct Token
{
    enum class Kind { Name, String, Integer, Float, Symbol, End };
    Kind kind = Kind::End;
    std::string text;
};

// A stretch of the source: plain text, or the tokens of one {{ }} or {% %}.
struct Segment
{
    enum class Kind { Text, Output, Statement };
    Kind kind = Kind::Text;
    int line = 0;
    std::string text;
    std::vector<Token> tokens;
};

Result<std::vector<Segment>> cutTemplate(std::string_view source);

} // namespace engine::jinja
