// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/quote.h"
#include "ui/tune/tunematerial.h"

#include <optional>

namespace ui {

/// What a tuning costs in money, time and memory, as far as that is known.
struct TuneEstimate
{
    std::optional<core::Quote> quote = {};
    std::optional<core::TimeRange> time = {}; ///< on this computer
    qint64 memory = 0;                        ///< bytes, on this computer; 0: not known
    qint64 available = 0;                     ///< bytes that are free; 0: not known
};

/// What is to be priced.
struct EstimateRequest
{
    const core::ProviderInfo *provider = nullptr;
    const core::LocalModel *model = nullptr; ///< on this computer
    QString hostedModel = {};
    std::optional<double> paramsB = {};
    std::optional<core::MachineSpeed> speed = {};
    qint64 passes = 3;
    qint64 available = 0;
    QDate today;
};

/// Pure.
[[nodiscard]] TuneEstimate makeEstimate(
    const TuneMaterial &material, const core::Catalogue &catalogue, const EstimateRequest &request);

} // namespace ui
