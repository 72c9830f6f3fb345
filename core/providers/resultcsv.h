// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/providers/trainer.h"

namespace core {

/// The learning curve in a result file: CSV with a header line, columns in any order, cells may be
/// empty. The names of OpenAI, Azure and the local engine are known; unknown columns do not matter. The
/// whole file may be base64. Nothing when there is no column of steps; broken rows are left out.
[[nodiscard]] std::optional<std::vector<MetricPoint>> readResultCsv(const QByteArray &bytes);

} // namespace core
