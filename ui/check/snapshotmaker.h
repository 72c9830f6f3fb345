// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/checksnapshot.h"

#include <functional>

namespace ui {

/// What a snapshot is made with, besides the findings.
struct SnapshotContext
{
    std::shared_ptr<const core::checks::CheckDecisions> decisions;
    std::shared_ptr<const ExampleOrder> order;
    std::function<ExampleNote(core::ExampleId)> noteOf; ///< knows the examples
};

/// Sorts a whole report into what can be shown. Any thread.
[[nodiscard]] CheckSnapshot makeSnapshot(
    core::checks::CheckReport report, const SnapshotContext &context);
/// The snapshot that follows: only what is said of the changed examples, and what is decided otherwise,
/// is sorted again; the rest is shared with `before`. An empty list of examples: only the decisions or
/// the order are other ones. Any thread.
[[nodiscard]] CheckSnapshot nextSnapshot(
    const CheckSnapshot &before, core::checks::ReportChange change, const SnapshotContext &context);

} // namespace ui
