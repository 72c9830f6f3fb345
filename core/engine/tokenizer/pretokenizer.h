// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <functional>
#include <string>
#include <vector>

namespace engine {

// The 256 characters that stand for bytes in byte-level vocabularies (GPT-2's table: printable
// Latin-1 bytes stand for themselves, the others for U+0100 onwards).
const std::string &byteLevelCharacter(unsigned char byte);
// The byte that a character stands for, or -1.
int byteLevelValue(char32_t character);

// The "pre_tokenizer" part of tokenizer.json: cuts normalised text into the pieces inside which
// merges happen.
class PreTokenizer
{
public:
    static Result<PreTokenizer> parse(const Json &json); // null means: one piece

    // `first` tells that the text starts the whole input, which Metaspace asks for.
    Result<std::vector<std::string>> apply(std::string text, bool first) const;
    bool isByteLevel() const { return m_byteLevel; }

private:
    using Pieces = std::vector<std::string>;
    using Step = std::function<Result<void>(const std::string &piece, bool first, Pieces &out)>;
    Result<void> addSteps(const Json &json, int depth);

    std::vector<Step> m_steps;
    bool m_byteLevel = false;
};

} // namespace engine
