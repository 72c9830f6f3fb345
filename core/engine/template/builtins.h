// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/template/value.h"

#include <string>

namespace engine::jinja {

// Texts and lists that a template builds stay below these, so that a malicious one cannot fill
// the memory.
constexpr std::size_t kMaxText = 16u << 20; // bytes
constexpr std::size_t kMaxItems = 1u << 20;

// Filters, tests, methods and operators of the language. Each fails with a sentence when it is
// unknown or its operands do not fit: nothing is guessed.
Result<Value> applyFilter(const std::string &name, const Value &value, const Arguments &arguments);
Result<bool> applyTest(const std::string &name, const Value &value, const Arguments &arguments);
bool isTest(const std::string &name);
Result<Value> callMethod(const Value &object, const std::string &name, const Arguments &arguments);
Result<Value> applyBinary(const std::string &op, const Value &left, const Value &right);
Result<Value> index(const Value &object, const Value &key);
Result<Value> slice(const Value &object, const Value &begin, const Value &end, const Value &step);
// What a for loop or a list-like filter walks over.
Result<List> iterate(const Value &value);

} // namespace engine::jinja
