// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/json.h"

#include "core/engine/files.h"

#include <cstdio>

namespace engine {

namespace {

constexpr int kMaxDepth = 64;

template <typename J>
Result<J> parse(std::string_view text)
{
    bool tooDeep = false;
    const auto guard = [&tooDeep](int depth, typename J::parse_event_t, J &) {
        if (depth > kMaxDepth)
            tooDeep = true;
        return !tooDeep;
    };
    // The parser reports through exceptions; they end here.
    try {
        J value = J::parse(text.begin(), text.end(), guard);
        if (tooDeep || value.is_discarded())
            return invalid("The JSON nests deeper than " + std::to_string(kMaxDepth) + " levels.");
        return value;
    } catch (const nlohmann::json::parse_error &error) {
        return invalid("This is not JSON: it cannot be read from character " +
            std::to_string(error.byte) + " on.");
    } catch (const nlohmann::json::exception &) {
        return invalid("This is not JSON: a number or a text in it is out of its range.");
    }
}

} // namespace

Result<Json> parseJson(std::string_view text)
{
    return parse<Json>(text);
}

Result<OrderedJson> parseOrderedJson(std::string_view text)
{
    return parse<OrderedJson>(text);
}

Result<Json> readJsonFile(const std::filesystem::path &path, std::uint64_t limit)
{
    ENGINE_TRY(const std::string text, readFile(path, limit));
    auto value = parseJson(text);
    if (!value)
        return invalid(path.filename().string() + ": " + value.error().message);
    return value;
}

std::string plainNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", value);
    return text;
}

std::string dumpJson(const Json &value, int indent)
{
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string dumpJson(const OrderedJson &value, int indent)
{
    return value.dump(indent, ' ', false, OrderedJson::error_handler_t::replace);
}

namespace {

const Json *find(const Json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

} // namespace

bool boolField(const Json &object, const char *key, bool fallback)
{
    const Json *value = find(object, key);
    return value && value->is_boolean() ? value->get<bool>() : fallback;
}

std::string textField(const Json &object, const char *key, const std::string &fallback)
{
    const Json *value = find(object, key);
    return value && value->is_string() ? value->get<std::string>() : fallback;
}

std::int64_t intField(const Json &object, const char *key, std::int64_t fallback)
{
    const Json *value = find(object, key);
    return value && value->is_number_integer() ? value->get<std::int64_t>() : fallback;
}

double numberField(const Json &object, const char *key, double fallback)
{
    const Json *value = find(object, key);
    return value && value->is_number() ? value->get<double>() : fallback;
}

} // namespace engine
