// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"

#include "core/checks/checkdecisions.h"
#include "core/checks/checker.h"

#include <QSet>

#include <stop_token>
#include <unordered_map>

namespace core {
class ProjectStore;
}

namespace app {

/// A project after a look at all its examples.
struct CheckedProject
{
    core::checks::CheckReport report; ///< without what was dismissed
    core::checks::CheckDecisions decisions;
    std::unordered_map<core::ExampleId, qint64> positions; ///< from 1, in the order of the list
    qint64 dismissed = 0;                                  ///< findings that the report leaves out

    /// What keeps an export from running.
    [[nodiscard]] qint64 mustFix() const;
};

/// Checks all examples with the project's own decisions. `only`: ids of checks; empty: all.
/// `keepDismissed`: report also what was dismissed.
[[nodiscard]] core::Result<CheckedProject> checkProject(core::ProjectStore &store,
    const QSet<QString> &only, const std::stop_token &stop, bool keepDismissed = false);

/// Ids of the checks whose findings can be "must fix": enough to know whether an export may run.
[[nodiscard]] QSet<QString> mustFixChecks();

/// A finding as `check` prints it. Places are counted in characters (Unicode code points).
[[nodiscard]] Json toJson(
    const core::checks::Finding &finding, qint64 position, const core::Example *example);
/// What `dismiss` takes for this finding: 16 hexadecimal digits.
[[nodiscard]] QString findingId(const core::checks::Finding &finding);

[[nodiscard]] Json toJson(const core::checks::StyleEntry &entry);
[[nodiscard]] Json toJson(const core::checks::StyleQuestion &question);

} // namespace app
