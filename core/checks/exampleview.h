// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/answerparts.h"
#include "core/checks/checkoptions.h"
#include "core/checks/shape.h"
#include "core/checks/text/document.h"
#include "core/dataset/example.h"

namespace core::checks {

/// One example taken apart, as checks read it. Lives as long as the look at it takes.
class ExampleView
{
public:
    ExampleView(const Example &example, const CheckOptions &options);

    const Example &example;
    const CheckOptions &options;
    const Document question; ///< what was said before the answer
    const Document answer;
    const Shape shape; ///< of the answer
    const AnswerParts parts;

    [[nodiscard]] bool isProse() const
    {
        return shape.kind == ShapeKind::Prose || shape.kind == ShapeKind::List;
    }
    [[nodiscard]] Language language() const { return answer.language(); }
    [[nodiscard]] bool covers(Languages languages) const
    {
        return languages & only(answer.language());
    }
};

} // namespace core::checks
