// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/trainer.h"

#include <QString>

#include <span>

namespace core {

enum class CurveVerdict {
    TooEarly,
    StillImproving,
    LevelledOff,
    Memorising, ///< it gets better on what it learns and worse on what it has not seen
    NotLearning,
};

/// What a learning curve says.
struct CurveReading
{
    CurveVerdict verdict = CurveVerdict::TooEarly;
    qint64 bestStep =
        0; ///< the version to use: the step with the lowest loss on unseen examples; 0: unknown
    qint64 bestPass = 0; ///< and its pass, from 1; 0: unknown
};

/// Reads points in the order of their steps. `stepsPerPass` 0: not known. Rules of thumb:
/// memorising when the loss on unseen examples has risen 2 % above its lowest since; still improving
/// when it (or, without such examples, the smoothed training loss of the last fifth) fell by more than
/// 3 % of what it was; not learning when the training loss fell by less than 3 % from the first tenth to
/// the last.
[[nodiscard]] CurveReading readCurve(std::span<const MetricPoint> points, qint64 stepsPerPass);

/// One plain sentence.
[[nodiscard]] QString describe(const CurveReading &reading);

} // namespace core
