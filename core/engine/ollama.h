// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/examples.h"

#include <filesystem>
#include <string>

namespace engine {

// The chat template in the language of Ollama's Modelfile (Go's text/template over .Messages), or
// nothing: where every turn is written by itself, between texts that depend on its role alone, the
// texts are found by rendering; any other template has no faithful form there.
std::string ollamaTemplate(const ChatFormat &format);

// A Modelfile for the GGUF file of that name beside it: template, house rules (what the model is
// told about how to answer; may be empty) and the texts that end an answer.
Result<void> writeModelfile(const std::filesystem::path &target, const std::string &ggufName,
    const ChatFormat &format, const std::string &houseRules);

} // namespace engine
