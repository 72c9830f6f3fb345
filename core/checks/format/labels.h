// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/exampleview.h"
#include "core/checks/finding.h"

#include <QString>

#include <vector>

namespace core::checks {

/// A place in an answer where one of a few fixed words stands.
struct AnswerLabel
{
    QString place; ///< "answer", "head", "category", or "json/" and the path
    QString text;
    Span span;     ///< for showing
    Span textSpan; ///< of the text alone, without quotes
    Field field = Field::Answer;
    bool repeated = false; ///< the project puts the category there by itself
};

/// The whole answer where it is a label, the value of its first line "Category: …" or else the category of
/// a plain text, short JSON texts.
[[nodiscard]] std::vector<AnswerLabel> labelsOf(const ExampleView &view);

} // namespace core::checks
