// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

// Reads replies of services: a field that is missing, null or of another kind is simply not there, and
// unknown fields do not matter.

using Json = nlohmann::ordered_json;

/// Nothing when `bytes` are no JSON.
[[nodiscard]] inline std::optional<Json> parseJson(const QByteArray &bytes)
{
    Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (json.is_discarded())
        return std::nullopt;
    return json;
}

[[nodiscard]] inline const Json *field(const Json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

[[nodiscard]] inline QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>())
                             : QString();
}

[[nodiscard]] inline QString textField(const Json &object, const char *key)
{
    const Json *value = field(object, key);
    return value ? textOf(*value) : QString();
}

[[nodiscard]] inline std::optional<double> numberField(const Json &object, const char *key)
{
    const Json *value = field(object, key);
    return value && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

[[nodiscard]] inline std::optional<qint64> integerField(const Json &object, const char *key)
{
    // Numbers beyond 64 bits are floating ones here, and no counts.
    const Json *value = field(object, key);
    return value && value->is_number_integer() ? std::optional(value->get<qint64>()) : std::nullopt;
}

[[nodiscard]] inline std::optional<bool> boolField(const Json &object, const char *key)
{
    const Json *value = field(object, key);
    return value && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

/// Compact; text that is not valid Unicode becomes U+FFFD.
[[nodiscard]] inline QByteArray toBytes(const Json &json)
{
    return QByteArray::fromStdString(
        json.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace));
}

} // namespace core
