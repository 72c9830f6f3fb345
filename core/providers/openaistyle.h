// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/catalogue.h"
#include "core/providers/trainer.h"

namespace core {

/// The adapter for everything that speaks OpenAI's API at `address` (".../v1"). What differs between
/// services is data of `provider`: status words, where hyperparameters go, what must be forced.
[[nodiscard]] Adapter makeOpenAiStyle(ProviderInfo provider, QUrl address);

} // namespace core
