// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/shape.h"

#include <QString>

#include <vector>

namespace core::checks {

/// A value of a JSON answer with the way to it.
struct JsonLeaf
{
    QString path; ///< "total", "items[].price"
    const nlohmann::ordered_json *value = nullptr;
};

/// All members of objects, containers included, to a sensible number and depth.
[[nodiscard]] std::vector<JsonLeaf> jsonLeaves(const nlohmann::ordered_json &root);
/// Where the key of that name stands in the answer, with its quotes; empty: not found.
[[nodiscard]] Span keySpan(const Document &answer, const Shape &shape, const QString &key);
/// The value behind that key.
[[nodiscard]] Span valueSpan(const Document &answer, const Shape &shape, const QString &key);
/// Both together, for showing.
[[nodiscard]] Span memberSpan(const Document &answer, const Shape &shape, const QString &key);
/// The last part of a path: "price" of "items[].price".
[[nodiscard]] QString lastKey(QStringView path);
/// Number of single-letter changes between two words, up to `limit` + 1 (Damerau-Levenshtein).
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

} // namespace core::checks
