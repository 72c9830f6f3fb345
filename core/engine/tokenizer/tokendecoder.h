// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <functional>
#include <string>
#include <vector>

namespace engine {

// The "decoder" part of tokenizer.json: turns the texts of tokens back into plain text.
class TokenDecoder
{
public:
    static Result<TokenDecoder> parse(const Json &json); // null means: join with spaces

    // Valid UTF-8; bytes that form no character become U+FFFD.
    std::string apply(std::vector<std::string> tokens) const;

private:
    using Tokens = std::vector<std::string>;
    using Step = std::function<Tokens(Tokens)>;
    static Result<void> addSteps(const Json &json, std::vector<Step> &steps, int depth);
    std::vector<Step> m_steps;
};

} // namespace engine
