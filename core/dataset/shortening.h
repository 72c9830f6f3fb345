// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"

#include <QStringView>

#include <optional>

namespace core {

/// What stands where something was left out.
inline constexpr QStringView kLeftOutMark = u"[…]";

/// A shorter example, and what it no longer says.
struct Shortening
{
    Example example;
    qint64 turns = 0;      ///< of what was said before the question that is answered
    QString question = {}; ///< the middle of that question
    qint64 lines = 0;      ///< of reference material
};

/// UTF-8 bytes of all that a model is shown of the example.
[[nodiscard]] qint64 trainingBytes(const Example &example, const ProjectSettings &settings);

/// Makes trainingBytes() at most `limit`. The answer stays as it is: whoever learns from answers that are cut
/// learns to stop in the middle. What goes, in this order, and no more than needed: what was said longest ago, a
/// question with its answer at a time; the middle of the question that is answered, by sentences; lines of
/// reference material of which the answer uses no word. No value: it fits already, or this is not enough.
/// Pure; any thread.
[[nodiscard]] std::optional<Shortening> shortened(
    const Example &example, const ProjectSettings &settings, qint64 limit);

} // namespace core
