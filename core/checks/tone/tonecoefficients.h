// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/tone/tonemodel.h"

namespace core::checks {

/// As the training program writes it: hashed weights in steps of `step`.
struct ToneCoefficients
{
    const float *hand; ///< mean, spread, weight, one after the other
    const signed char *hashed;
    float step;
    float bias;
};
extern const ToneCoefficients kFormalityCoefficients;
extern const ToneCoefficients kPolitenessCoefficients;

} // namespace core::checks
