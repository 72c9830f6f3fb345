// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/json.h"
#include "core/engine/runtime.h"
#include "core/engine/tune.h"

#include <string>

namespace engine {

// Between OpenAI's fine-tuning objects and this engine's settings. Pure.

// A job object, ready to be kept, from the body of a create request. Fields whose name starts
// with "_" are the engine's own.
Result<OrderedJson> jobFromRequest(const OrderedJson &request);
// The job as the API shows it.
OrderedJson visibleJob(const OrderedJson &job);
// Settings for a run; "auto" becomes what suits the model. Settings that a former start of the
// same job decided are kept, because a run can only go on with the same ones.
Result<TuneSettings> settingsOf(
    const OrderedJson &job, const ModelConfig &config, const Runtime &runtime);
Result<void> rememberSettings(OrderedJson &job, const TuneSettings &settings);
std::string tunedModelId(const OrderedJson &job);
OrderedJson checkpointObject(
    const OrderedJson &job, const std::string &tunedId, const Checkpoint &checkpoint);

} // namespace engine
