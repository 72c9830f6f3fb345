// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/answerparts.h"
#include "core/checks/checkoptions.h"
#include "core/checks/shape.h"
#include "core/checks/text/document.h"
#include "core/checks/tone/tonemodel.h"
#include "core/dataset/example.h"

#include <optional>

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
    /// How the body of the answer sounds; read at the first call.
    [[nodiscard]] const ToneReading &tone() const;
    [[nodiscard]] Language language() const { return answer.language(); }
    [[nodiscard]] bool covers(Languages languages) const
    {
        return languages & only(answer.language());
    }

private:
    mutable std::optional<ToneReading> m_tone;
};

} // namespace core::checks
