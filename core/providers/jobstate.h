// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>
#include <optional>

namespace core {

/// Where a tuning job stands, whoever carries it out. No job has to visit every state. The numbers are
/// stored in project files: append only.
enum class JobState {
    Draft = 0,
    Checking = 1,
    Sending = 2,
    Validating = 3, ///< the provider looks at the file
    Queued = 4,
    Running = 5,
    Finishing = 6, ///< learned, the result is being stored
    Paused = 7,
    Cancelling = 8,
    Cancelled = 9,
    Succeeded = 10,
    Failed = 11,
    Deleted = 12,
    Unknown = 13, ///< the provider's own word is not known here: shown as it is, and asked again
};

/// For scripts and files: "running".
[[nodiscard]] QString jobStateName(JobState state);
[[nodiscard]] std::optional<JobState> jobStateFromName(QStringView name);
/// For people, in their language: "Learning".
[[nodiscard]] QString jobStateTitle(JobState state);

/// Nothing more will happen to it.
[[nodiscard]] bool isEnded(JobState state);

/// A provider's words for states, in lower case.
using StatusMap = std::map<QString, JobState>;
/// Unknown for a word that the map does not have.
[[nodiscard]] JobState canonicalState(const StatusMap &map, const QString &raw);

} // namespace core
