// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/error.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string_view>

namespace engine {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json; // keeps the order of keys, as Jinja templates see it

// Parses untrusted JSON. Refuses text that is not UTF-8, nests deeper than 64 levels or has
// anything after the value.
Result<Json> parseJson(std::string_view text);
Result<OrderedJson> parseOrderedJson(std::string_view text);
Result<Json> readJsonFile(const std::filesystem::path &path, std::uint64_t limit = 256u << 20);

// Text that is certain to serialise: invalid UTF-8 is replaced, never thrown on.
std::string dumpJson(const Json &value, int indent = -1);
std::string dumpJson(const OrderedJson &value, int indent = -1);

// A number as people write it: 2 and 0.0001, not 2.000000.
std::string plainNumber(double value);

// The field `key` when it is there and of that type, else `fallback`. Never throws.
bool boolField(const Json &object, const char *key, bool fallback);
std::string textField(const Json &object, const char *key, const std::string &fallback = {});
std::int64_t intField(const Json &object, const char *key, std::int64_t fallback);
double numberField(const Json &object, const char *key, double fallback);

} // namespace engine
