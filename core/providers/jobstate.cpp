// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/jobstate.h"

#include <QCoreApplication>

#include <array>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::JobState)
};

constexpr std::array kNames{"draft", "checking", "sending", "validating", "queued", "running",
    "finishing", "paused", "cancelling", "cancelled", "succeeded", "failed", "deleted", "unknown"};

} // namespace

QString jobStateName(JobState state)
{
    return QLatin1String(kNames.at(static_cast<std::size_t>(state)));
}

std::optional<JobState> jobStateFromName(QStringView name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i]))
            return static_cast<JobState>(i);
    }
    return std::nullopt;
}

QString jobStateTitle(JobState state)
{
    switch (state) {
    case JobState::Draft:
        return Tr::tr("Not started");
    case JobState::Checking:
        return Tr::tr("Checking");
    case JobState::Sending:
        return Tr::tr("Sending");
    case JobState::Validating:
        return Tr::tr("Being looked at");
    case JobState::Queued:
        return Tr::tr("Waiting in line");
    case JobState::Running:
        return Tr::tr("Learning");
    case JobState::Finishing:
        return Tr::tr("Storing the result");
    case JobState::Paused:
        return Tr::tr("Paused");
    case JobState::Cancelling:
        return Tr::tr("Stopping");
    case JobState::Cancelled:
        return Tr::tr("Stopped");
    case JobState::Succeeded:
        return Tr::tr("Ready");
    case JobState::Failed:
        return Tr::tr("Stopped by a problem");
    case JobState::Deleted:
        return Tr::tr("Deleted at the provider");
    case JobState::Unknown:
        break;
    }
    return Tr::tr("Under way");
}

bool isEnded(JobState state)
{
    switch (state) {
    case JobState::Cancelled:
    case JobState::Succeeded:
    case JobState::Failed:
    case JobState::Deleted:
        return true;
    default:
        return false;
    }
}

JobState canonicalState(const StatusMap &map, const QString &raw)
{
    const auto found = map.find(raw.toLower());
    return found == map.end() ? JobState::Unknown : found->second;
}

} // namespace core
