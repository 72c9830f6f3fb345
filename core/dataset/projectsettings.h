// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace core {

// The numbers of this enumeration are stored in project files: append only.

/// How the category becomes part of what a model learns to write.
enum class CategoryInAnswer {
    None = 0,
    FirstLine = 1, ///< "Category: Delivery", an empty line, the answer
    JsonField = 2, ///< a field of the JSON object that the answer is
};

/// What belongs to the whole project and can be undone like everything else.
struct ProjectSettings
{
    QString name;
    QString houseRules; ///< put in front of every example that has none of its own
    QString referenceTemplate = QStringLiteral("{question}\n\nReference:\n{reference}");
    CategoryInAnswer categoryInAnswer = CategoryInAnswer::None;
    QString categoryField = QStringLiteral("category"); ///< for JsonField
    QString modelInUse = {}; ///< the tuned model that was put to work, by its name; empty: none

    bool operator==(const ProjectSettings &) const = default;
};

} // namespace core
