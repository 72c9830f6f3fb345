// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tuning.h"

#include "core/jobs/learningcurve.h"
#include "core/jobs/waiting.h"
#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::JobCommand)
};

ExitCode jobs(const Invocation &invocation)
{
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const core::JobStore jobStore(**store);
    const auto all = core::waitFor(jobStore.jobs(), invocation.stop);
    if (!all)
        return invocation.out.failed(all.error());
    Json json = Json::array();
    for (const core::TuningJob &job : *all) {
        json.push_back(jobJson(job));
        invocation.out.line(u"%1  %2  %3"_s.arg(job.id).arg(core::jobStateTitle(job.state),
            job.tunedModel.isEmpty() ? job.plan.model : job.tunedModel));
    }
    if (all->empty())
        invocation.out.line(Tr::tr("Nothing was tuned in this project yet."));
    invocation.out.value(json);
    return ExitCode::Fine;
}

Json detailsJson(const core::JobDetails &details)
{
    Json json = jobJson(details.job);
    const core::CurveReading reading = core::readCurve(details.metrics, details.job.stepsPerPass());
    json["curve"] = utf8(core::describe(reading));
    json["events"] = details.events.size();
    Json metrics = Json::array();
    for (const core::MetricPoint &point : details.metrics) {
        Json entry{{"step", point.step}};
        if (point.trainLoss)
            entry["trainLoss"] = *point.trainLoss;
        if (point.validLoss)
            entry["validLoss"] = *point.validLoss;
        metrics.push_back(entry);
    }
    json["metrics"] = metrics;
    Json checkpoints = Json::array();
    for (const core::RemoteCheckpoint &checkpoint : details.checkpoints)
        checkpoints.push_back(
            {{"model", utf8(checkpoint.model)}, {"step", checkpoint.metrics.step}});
    json["checkpoints"] = checkpoints;
    return json;
}

std::optional<core::JobWish> wishOf(const Invocation &invocation)
{
    if (invocation.options.isSet(u"cancel"_s))
        return core::JobWish::Cancel;
    if (invocation.options.isSet(u"pause"_s))
        return core::JobWish::Pause;
    if (invocation.options.isSet(u"resume"_s))
        return core::JobWish::Resume;
    return std::nullopt;
}

ExitCode job(const Invocation &invocation)
{
    bool isNumber = false;
    const qint64 id = invocation.arguments.at(1).toLongLong(&isNumber);
    if (!isNumber) {
        invocation.out.message(Tr::tr("ID is a number that attune-cli jobs shows."));
        return ExitCode::Usage;
    }
    const auto tools = TuningTools::create();
    if (!tools)
        return invocation.out.failed(tools.error());
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    core::JobStore jobStore(**store);
    auto found = core::waitFor(jobStore.job(id), invocation.stop);
    if (!found)
        return invocation.out.failed(found.error());

    ExitCode code = ExitCode::Fine;
    const auto wish = wishOf(invocation);
    const bool wait = invocation.options.isSet(u"wait"_s);
    if (!(*store)->isReadOnly() &&
        (!core::isEnded(found->state) || wish == core::JobWish::Resume)) {
        TuningServices &services = (*tools)->services();
        core::JobProcedure procedure(procedureServices(invocation, services, jobStore), *found);
        if (wish == core::JobWish::Resume && found->state != core::JobState::Paused) {
            if (const auto again = procedure.retry(); !again)
                return invocation.out.failed(again.error());
        } else if (wish) {
            const auto kept = core::waitFor(jobStore.setWish(id, wish), invocation.stop);
            if (!kept)
                return invocation.out.failed(kept.error());
            procedure.wish(*wish);
        }
        // Without --wait: until the provider has been asked once.
        code = carryOn(invocation, procedure, jobStore, [&](const core::TuningJob &now) {
            return !wait && !now.wish && now.creation == core::Creation::Known &&
                !now.rawState.isEmpty();
        });
    }
    const auto details = core::waitFor(jobStore.details(id), invocation.stop);
    if (!details)
        return invocation.out.failed(details.error());
    invocation.out.value(detailsJson(*details));
    invocation.out.line(
        core::describe(core::readCurve(details->metrics, details->job.stepsPerPass())));
    if (details->job.state == core::JobState::Failed)
        return ExitCode::Problems;
    return code;
}

} // namespace

Command jobsCommand()
{
    return {u"jobs"_s, u"FILE"_s, Tr::tr("Lists what was tuned in a project."), 1, 1, {}, jobs};
}

Command jobCommand()
{
    return {u"job"_s, u"FILE ID [--cancel|--pause|--resume] [--wait]"_s,
        Tr::tr("Looks after a tuning: how it stands, its curve, stopping, going on."), 2, 2,
        {{u"cancel"_s, Tr::tr("Stop it.")}, {u"pause"_s, Tr::tr("Pause it.")},
            {u"resume"_s, Tr::tr("Go on, after a pause or a problem.")},
            {u"wait"_s, Tr::tr("Stay until the job has ended.")}},
        job};
}

} // namespace app
