// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/text/document.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace core::checks {

/// The kind of thing that an answer is. Numbers are values of the convention fmt.kind.
enum class ShapeKind : quint8 { Empty = 0, Prose = 1, List = 2, Label = 3, Json = 4, Xml = 5 };

/// An answer seen as data.
struct Shape
{
    ShapeKind kind = ShapeKind::Empty;
    Span data = {};       ///< the JSON or XML inside the answer, without fence and text around it
    bool fenced = false;  ///< the data stand in a code fence
    bool wrapped = false; ///< there is text around the data
    /// The parsed JSON, keys in their order; nothing when it cannot be parsed.
    std::shared_ptr<const nlohmann::ordered_json> json = {};
    qsizetype errorAt = -1; ///< position of the first mistake in JSON, in the answer; -1: none
};

/// Linear in the length of the answer, also for hostile nesting.
[[nodiscard]] Shape shapeOf(const Document &answer);

/// Parses text as strict JSON; nothing for a mistake, whose position goes to `errorAt`.
[[nodiscard]] std::shared_ptr<const nlohmann::ordered_json> parseJson(
    QStringView text, qsizetype *errorAt);

} // namespace core::checks
