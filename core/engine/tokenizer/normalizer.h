// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"

#include <functional>
#include <string>
#include <vector>

namespace engine {

// The "normalizer" part of tokenizer.json: a chain of rewritings of valid UTF-8.
class Normalizer
{
public:
    static Result<Normalizer> parse(const Json &json); // null means: nothing to do

    Result<std::string> apply(std::string text) const;

private:
    using Step = std::function<Result<std::string>(std::string)>;
    static Result<void> addSteps(const Json &json, std::vector<Step> &steps, int depth);
    std::vector<Step> m_steps;
};

} // namespace engine
