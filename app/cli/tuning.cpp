// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tuning.h"

#include "core/jobs/learningcurve.h"
#include "core/jobs/waiting.h"
#include "core/storage/projectstore.h"
#include "core/text/tokenencoding.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::TuneCommand)
};

constexpr quint64 kSplitSeed = 1; ///< the same for everybody: it only has to stay the same
constexpr int kEventPage = 1000;

void printEvent(const Invocation &invocation, const core::JobEvent &event)
{
    invocation.out.value({{"event", utf8(event.message)}, {"at", event.at},
        {"level",
            event.level == core::EventLevel::Error         ? "error"
                : event.level == core::EventLevel::Warning ? "warning"
                                                           : "info"}});
    invocation.out.line(u"  "_s + event.message);
}

void printProblem(const Invocation &invocation, const core::ProviderProblem &problem)
{
    invocation.out.message(problem.title + u' ' + problem.body);
    if (!problem.detail.isEmpty())
        invocation.out.message(u"  (%1)"_s.arg(problem.detail));
}

/// Prints events that were stored since `last`.
void printNews(const Invocation &invocation, const core::JobStore &store, qint64 job, qint64 &last)
{
    for (;;) {
        const auto events =
            core::waitFor(store.eventsAfter(job, last, kEventPage), std::stop_token());
        if (!events || events->empty())
            return;
        for (const core::JobEvent &event : *events)
            printEvent(invocation, event);
        last = events->back().id;
    }
}

} // namespace

core::Result<std::unique_ptr<TuningTools>> TuningTools::create()
{
    auto tools = std::make_unique<TuningTools>();
    auto services = TuningServices::create(tools->m_memory);
    if (!services)
        return core::failure(services);
    tools->m_services = std::move(*services);
    return tools;
}

const core::ProviderInfo *TuningTools::provider(const Invocation &invocation) const
{
    const QString id = invocation.options.isSet(u"provider"_s)
        ? invocation.options.value(u"provider"_s)
        : u"local"_s;
    const core::ProviderInfo *provider = m_services->catalogue().provider(id);
    if (!provider) {
        QStringList ids;
        for (const core::ProviderInfo &known : m_services->catalogue().providers)
            ids.append(known.id);
        invocation.out.message(Tr::tr("--provider takes one of: %1.").arg(ids.join(u", "_s)));
    }
    return provider;
}

core::Result<TuningMaterial> tuningMaterial(core::ProjectStore &store, const std::stop_token &stop)
{
    const auto ids = store.list({}).result();
    if (!ids)
        return core::failure(ids);
    std::vector<core::Example> examples;
    const auto read = store
                          .visit(
                              *ids,
                              [&](std::span<const core::Example> batch) -> core::Result<> {
                                  examples.insert(examples.end(), batch.begin(), batch.end());
                                  return {};
                              },
                              stop)
                          .result();
    if (!read)
        return core::failure(read);
    const auto encoding = core::TokenEncoding::load(core::EncodingName::O200kBase);
    if (!encoding)
        return core::failure(encoding);
    TuningMaterial material{.split = core::planSplit(examples, kSplitSeed), .size = {}};
    material.size = core::measureTuning(examples, store.settings(), material.split, **encoding);
    return material;
}

core::Result<core::LocalModel> localModel(const core::ModelPlaces &places, const QString &name)
{
    for (core::LocalModel &model : core::findLocalModels(places)) {
        if (model.id != name && model.label != name)
            continue;
        if (!model.objection.isEmpty())
            return core::fail(core::ErrorCode::InvalidInput, model.objection);
        return std::move(model);
    }
    // Or a folder.
    core::LocalModel model = core::inspectModel(name, name.section(u'/', -1));
    if (!model.objection.isEmpty())
        return core::fail(core::ErrorCode::NotFound,
            Tr::tr("There is no model “%1” on this computer. attune-cli models lists them.")
                .arg(name),
            model.objection);
    return model;
}

std::optional<qint64> passesOption(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"passes"_s))
        return 3;
    bool isNumber = false;
    const qint64 passes = invocation.options.value(u"passes"_s).toLongLong(&isNumber);
    if (isNumber && passes >= 1 && passes <= 50)
        return passes;
    invocation.out.message(Tr::tr("--passes takes a number from 1 to 50."));
    return std::nullopt;
}

Json jobJson(const core::TuningJob &job)
{
    Json json{{"id", job.id}, {"state", utf8(core::jobStateName(job.state))},
        {"providerState", utf8(job.rawState)}, {"provider", utf8(job.plan.provider)},
        {"model", utf8(job.plan.model)}, {"name", utf8(job.plan.name)},
        {"tunedModel", job.tunedModel.isEmpty() ? Json(nullptr) : Json(utf8(job.tunedModel))},
        {"version", job.version}, {"train", job.train}, {"validation", job.validation},
        {"kept", job.kept}, {"created", job.created}, {"started", job.started},
        {"finished", job.finished}};
    if (job.problem) {
        json["problem"] = {{"title", utf8(job.problem->title)}, {"body", utf8(job.problem->body)},
            {"fault", utf8(core::describe(job.problem->fault))},
            {"charge", utf8(core::describe(job.problem->charge))},
            {"detail", utf8(job.problem->detail)}, {"example", job.problemExample}};
    }
    return json;
}

core::JobProcedure::Services procedureServices(
    const Invocation &invocation, TuningServices &services, core::JobStore &store)
{
    return {.http = services.http(),
        .store = store,
        .endpoints = services.endpoints(),
        .catalogue = services.catalogue(),
        .clock = invocation.clock,
        .random = [] { return QRandomGenerator::global()->generateDouble(); }};
}

ExitCode carryOn(const Invocation &invocation, core::JobProcedure &procedure,
    const core::JobStore &store, const std::function<bool(const core::TuningJob &)> &until)
{
    using Kind = core::JobProcedure::Next::Kind;
    core::JobState shown = core::JobState::Draft;
    QString problemShown;
    qint64 lastEvent = 0;
    for (;;) {
        const core::JobProcedure::Next next = procedure.step(invocation.stop);
        const core::TuningJob &job = procedure.job();
        printNews(invocation, store, job.id, lastEvent);
        if (job.state != shown) {
            shown = job.state;
            invocation.out.value(jobJson(job));
            invocation.out.line(core::jobStateTitle(job.state));
        }
        if (job.problem && job.problem->title != problemShown)
            printProblem(invocation, *job.problem);
        problemShown = job.problem ? job.problem->title : QString();
        if (invocation.stop.stop_requested()) {
            invocation.out.message(Tr::tr("The job goes on where it runs; attune-cli job %1 %2 "
                                          "looks after it again.")
                                       .arg(invocation.arguments.value(0))
                                       .arg(job.id));
            return ExitCode::Fine;
        }
        if (next.kind == Kind::Ended || until(job)) {
            if (job.state == core::JobState::Succeeded) {
                const auto details = core::waitFor(store.details(job.id), std::stop_token());
                if (details) {
                    const auto reading = core::readCurve(details->metrics, job.stepsPerPass());
                    invocation.out.line(core::describe(reading));
                }
            }
            return job.state == core::JobState::Failed || job.state == core::JobState::Deleted
                ? ExitCode::Problems
                : ExitCode::Fine;
        }
        if (next.kind == Kind::Stuck)
            return ExitCode::Problems;
        if (next.kind == Kind::Wait)
            (void)core::pause(next.wait, invocation.stop);
    }
}

} // namespace app
