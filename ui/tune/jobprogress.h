// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/timeestimate.h"
#include "core/jobs/tuningjob.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace ui {

/// How fast a job learns, told by two looks at it.
struct LearningRate
{
    qint64 since = 0; ///< milliseconds since 1970 UTC
    qint64 step = 0;  ///< that it had reached then
};

struct JobStage
{
    enum class State { Done, Now, Later, Failed };
    State state = State::Later;
    QString title;
    QString detail = {};
    QString time = {};
};

/// A job as people are told of it.
struct JobProgress
{
    QString headline;
    QString subtitle;
    std::optional<double> share = {}; ///< of all there is to learn, 0 to 1; nothing: not known
    qint64 pass = 0;                  ///< that it is in, from 1; 0: not learning yet, or not known
    qint64 passes = 0;
    std::optional<core::TimeRange> left = {};
    std::vector<JobStage> stages = {};
};

/// What is known from outside the job.
struct JobSurroundings
{
    QString place;     ///< "this computer", or the host
    bool local = true; ///< nothing leaves this computer
    qint64 now = 0;    ///< milliseconds since 1970 UTC
    LearningRate rate = {};
    std::optional<core::TimeRange> predicted = {}; ///< before the start
    std::optional<double> uploaded = {};           ///< of a file that is being sent, 0 to 1
};

/// Pure. What is left is told from the speed so far, once a few steps are done, else from the
/// prediction; from a fifth below to a quarter above, since other programs want the computer too.
[[nodiscard]] JobProgress jobProgress(const core::TuningJob &job,
    std::span<const core::MetricPoint> metrics, const JobSurroundings &around);

/// "pass 2 of 3, 6 – 9 min left", for the status line.
[[nodiscard]] QString shortProgress(const core::TuningJob &job, const JobProgress &progress);

} // namespace ui
