// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/jobprogress.h"

#include "ui/tune/tunewords.h"

#include <QCoreApplication>
#include <QLocale>

using core::JobState;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace ui {

namespace {

struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::JobProgress)
};

constexpr qint64 kStepsToTell = 3; ///< before the speed so far says anything

/// In the order of their stages; Paused and Unknown are somewhere in between.
int stageOf(const core::TuningJob &job)
{
    switch (job.state) {
    case JobState::Draft:
    case JobState::Checking:
        return 0;
    case JobState::Sending:
    case JobState::Validating:
        return 1;
    case JobState::Queued:
        return 2;
    case JobState::Finishing:
        return 4;
    case JobState::Succeeded:
        return 5;
    case JobState::Running:
        return 3;
    default:
        break;
    }
    // Stopped, paused, failed: as far as it had come.
    if (job.started > 0)
        return 3;
    if (job.creation == core::Creation::Known)
        return 2;
    return job.trainingFile.isEmpty() ? 0 : 1;
}

seconds between(qint64 from, qint64 to)
{
    return seconds((to - from) / 1000);
}

QString examplesOf(const core::TuningJob &job)
{
    return JobWords::tr("%Ln example(s)", nullptr, int(job.train + job.validation));
}

std::optional<core::TimeRange> timeLeft(
    const core::TuningJob &job, qint64 step, const JobSurroundings &around)
{
    const qint64 steps = job.steps();
    if (job.state == JobState::Running && steps > 0 && around.rate.since > 0 &&
        step - around.rate.step >= kStepsToTell && around.now > around.rate.since) {
        const double perStep =
            double(around.now - around.rate.since) / 1000 / double(step - around.rate.step);
        const double likely = perStep * double(std::max<qint64>(0, steps - step));
        return core::TimeRange{
            seconds(qint64(likely * 0.8)), seconds(qint64(likely)), seconds(qint64(likely * 1.25))};
    }
    if (!around.predicted)
        return std::nullopt;
    const double rest = steps > 0 ? 1 - double(step) / double(steps) : 1;
    const auto part = [rest](
                          seconds whole) { return seconds(qint64(double(whole.count()) * rest)); };
    return core::TimeRange{
        part(around.predicted->low), part(around.predicted->likely), part(around.predicted->high)};
}

QString headline(const core::TuningJob &job, const JobProgress &progress)
{
    if (job.creation == core::Creation::Asking)
        return JobWords::tr("Your decision is needed");
    switch (job.state) {
    case JobState::Succeeded:
        return JobWords::tr("The tuned model is ready");
    case JobState::Failed:
        return JobWords::tr("Tuning stopped by a problem");
    case JobState::Cancelled:
        return JobWords::tr("Tuning was stopped");
    case JobState::Deleted:
        return JobWords::tr("This tuning is gone at the provider");
    case JobState::Paused:
        return JobWords::tr("Paused");
    case JobState::Cancelling:
        return JobWords::tr("Stopping…");
    case JobState::Finishing:
        return JobWords::tr("Almost there");
    default:
        break;
    }
    if (job.wish == core::JobWish::Cancel)
        return JobWords::tr("Stopping…");
    if (job.wish == core::JobWish::Pause)
        return JobWords::tr("Pausing…");
    if (job.state == JobState::Running && progress.left && progress.left->high <= 60s)
        return JobWords::tr("Less than a minute left");
    if (job.state == JobState::Running && progress.left)
        //: %1 is a time: "6 – 9 min", "under a minute".
        return JobWords::tr("About %1 left")
            .arg(rangeText(progress.left->low, progress.left->high));
    return core::jobStateTitle(job.state);
}

QString subtitle(const core::TuningJob &job, const JobSurroundings &around)
{
    //: %1 is a place ("this computer"), %2 "224 examples".
    QString what = around.local ? JobWords::tr("On this computer, with %1").arg(examplesOf(job))
                                : JobWords::tr("At %1, with %2").arg(around.place, examplesOf(job));
    if (job.finished > job.created && job.state == JobState::Succeeded)
        //: %1 is what was tuned, %2 a time.
        return JobWords::tr("%1, in %2")
            .arg(what, durationText(between(job.created, job.finished)));
    return what;
}

} // namespace

JobProgress jobProgress(const core::TuningJob &job, std::span<const core::MetricPoint> metrics,
    const JobSurroundings &around)
{
    JobProgress progress;
    const qint64 step = metrics.empty() ? 0 : metrics.back().step;
    const qint64 steps = job.steps();
    progress.passes = job.passes.value_or(0);
    if (const qint64 perPass = job.stepsPerPass(); perPass > 0 && job.started > 0) {
        // Between two passes it is in the next one.
        progress.pass =
            std::clamp<qint64>(step / perPass + 1, 1, std::max<qint64>(1, progress.passes));
    }
    if (job.state == JobState::Succeeded)
        progress.share = 1;
    else if (steps > 0)
        progress.share = std::clamp(double(step) / double(steps), 0.0, 1.0);
    if (!core::isEnded(job.state))
        progress.left = timeLeft(job, step, around);
    progress.headline = headline(job, progress);
    progress.subtitle = subtitle(job, around);

    const int at = stageOf(job);
    const bool ended = core::isEnded(job.state) && job.state != JobState::Succeeded;
    const auto stage = [&](int index, const QString &title, const QString &detail,
                           const QString &time = {}) {
        const JobStage::State state = index < at ? JobStage::State::Done
            : index > at                         ? JobStage::State::Later
            : ended                              ? JobStage::State::Failed
                                                 : JobStage::State::Now;
        progress.stages.push_back({state, title, detail, time});
    };
    const QLocale locale;
    stage(0, JobWords::tr("Checking"),
        at > 0 ? JobWords::tr("All %1 are in order").arg(examplesOf(job))
               : JobWords::tr("Are all examples in order?"));
    QString sending = around.local ? JobWords::tr("Stays on this computer")
                                   : JobWords::tr("To %1").arg(around.place);
    if (job.state == JobState::Sending && around.uploaded && !around.local)
        sending = JobWords::tr("%1 % sent").arg(locale.toString(int(*around.uploaded * 100)));
    stage(1, around.local ? JobWords::tr("Handing over") : JobWords::tr("Sending"), sending);
    stage(2, JobWords::tr("Waiting in line"),
        around.local ? JobWords::tr("One tuning at a time") : JobWords::tr("Their queue"));
    QString learning = job.state == JobState::Paused
        ? JobWords::tr("Paused; what was learned is kept")
        : JobWords::tr("From your examples");
    if (progress.pass > 0 && progress.passes > 0 && at == 3 && job.state != JobState::Paused)
        learning = JobWords::tr("Pass %1 of %2 through your examples")
                       .arg(locale.toString(progress.pass), locale.toString(progress.passes));
    else if (progress.passes > 0 && at > 3)
        learning =
            JobWords::tr("%Ln pass(es) through your examples", nullptr, int(progress.passes));
    QString time;
    if (job.started > 0 && at == 3 && job.state == JobState::Running && !ended)
        time = JobWords::tr("%1 so far").arg(durationText(between(job.started, around.now)));
    else if (job.started > 0 && job.finished > job.started)
        time = durationText(between(job.started, job.finished));
    stage(3, JobWords::tr("Learning"), learning, time);
    const QString waiting =
        JobWords::tr("%Ln comparison(s) will be waiting", nullptr, int(job.kept));
    if (job.state == JobState::Succeeded) {
        progress.stages.push_back({JobStage::State::Done, JobWords::tr("Ready"),
            JobWords::tr("%Ln comparison(s) are waiting", nullptr, int(job.kept)), {}});
    } else {
        stage(4,
            job.state == JobState::Finishing ? JobWords::tr("Storing the result")
                                             : JobWords::tr("Ready"),
            waiting);
    }
    return progress;
}

QString shortProgress(const core::TuningJob &job, const JobProgress &progress)
{
    if (job.creation == core::Creation::Asking)
        return JobWords::tr("Tuning: your decision is needed");
    if (job.state == JobState::Running && progress.pass > 0 && progress.passes > 0) {
        const QLocale locale;
        QString pass =
            //: In the status line.
            JobWords::tr("Tuning: pass %1 of %2")
                .arg(locale.toString(progress.pass), locale.toString(progress.passes));
        if (!progress.left)
            return pass;
        //: %1 is "Tuning: pass 2 of 3", %2 a time: "6 – 9 min".
        return JobWords::tr("%1, %2 left")
            .arg(pass, rangeText(progress.left->low, progress.left->high));
    }
    //: %1 is how a tuning stands: "Waiting in line".
    return JobWords::tr("Tuning: %1").arg(core::jobStateTitle(job.state));
}

} // namespace ui
