// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/jobstore.h"
#include "core/review/rowselection.h"

#include <stop_token>

namespace core {

/// What the two of a plan learned from, by the versions of their jobs, and are shown. For a thread that
/// may wait. NotFound when a job is gone.
[[nodiscard]] Result<SeenExamples> readSeen(
    const JobStore &jobs, const ComparisonPlan &plan, const std::stop_token &stop);

} // namespace core
