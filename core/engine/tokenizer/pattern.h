// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace engine {

// The "pattern" field of tokenizer.json: literal text or a regular expression. Expressions in
// files are written for Oniguruma; where ICU reads a class differently they are translated.
class Pattern
{
public:
    static Result<Pattern> parse(const Json &field);
    static Result<Pattern> regex(std::string_view expression);

    Pattern(Pattern &&) noexcept;
    Pattern &operator=(Pattern &&) noexcept;
    ~Pattern();

    // Byte ranges [begin, end) of all matches in valid UTF-8, in order, none empty. Fails when an
    // expression needs unreasonable time. Safe from several threads at once.
    Result<std::vector<std::pair<std::size_t, std::size_t>>> matches(std::string_view text) const;

private:
    Pattern();
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
    std::string m_literal;
};

} // namespace engine
