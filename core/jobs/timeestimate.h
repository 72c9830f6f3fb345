// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/jobs/basemodels.h"

#include <chrono>
#include <stop_token>

namespace core {

/// What this computer can do, from a measurement of about a second.
struct MachineSpeed
{
    double gigaflops = 0; ///< of the matrix products that tuning consists of, all threads together
    int threads = 1;
};

/// Has the engine measure. Blocks; for a thread of its own.
[[nodiscard]] Result<MachineSpeed> measureMachine(
    const QString &engineProgram, const std::stop_token &stop);

/// What is to be learned, in the model's own tokens.
struct TuningWorkload
{
    double tokens = 0;       ///< of all training examples, once
    double answerTokens = 0; ///< of these, what the model is to write itself
    double examples = 0;
    double validationTokens = 0;
    qint64 passes = 3;
};

/// Tokens of a text of `bytes` (UTF-8) for a model with that vocabulary: larger vocabularies have longer
/// pieces. Fitted to English and German text; within a fifth for those.
[[nodiscard]] double tokensOf(double bytes, qint64 vocabulary);

struct TimeRange
{
    std::chrono::seconds low{0};
    std::chrono::seconds likely{0};
    std::chrono::seconds high{0};
};

/// How long a tuning takes on this computer: the arithmetic of its matrix products (4 operations per
/// weight and token: forward, and back to the inputs, since the weights themselves stay), of attention and
/// of the vocabulary for the tokens of answers, over the measured speed.
[[nodiscard]] TimeRange tuningTime(
    const ModelShape &shape, const TuningWorkload &workload, const MachineSpeed &machine);

} // namespace core
