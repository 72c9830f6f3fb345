// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace core::checks {

/// The text as strict JSON where one of the usual slips is all that is wrong: a comma too many, single
/// or typographic quotes, Python's words, a last bracket missing. Nothing otherwise.
[[nodiscard]] std::optional<QString> repairJson(QStringView text);

/// How a value is laid out: kept when it is written again.
struct JsonLayout
{
    int indent = -1;    ///< -1: on one line
    bool spaced = true; ///< on one line: a space after comma and colon

    bool operator==(const JsonLayout &) const = default;
};
[[nodiscard]] JsonLayout layoutOf(QStringView json);
[[nodiscard]] QString writeJson(const nlohmann::ordered_json &value, const JsonLayout &layout);

} // namespace core::checks
