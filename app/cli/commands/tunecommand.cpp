// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tuning.h"

#include "core/jobs/waiting.h"
#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::TuneCommand)
};

/// Says what would leave, and whether that was agreed to.
bool isAgreed(const Invocation &invocation, const core::ProviderInfo &provider,
    const QString &address, const core::TuningSize &size)
{
    if (provider.isLocal() || invocation.options.isSet(u"yes"_s))
        return true;
    invocation.out.message(
        Tr::tr("This would send %n example(s) to %1. Nothing was sent. With --yes it is sent.",
            nullptr, static_cast<int>(size.trainExamples + size.validationExamples))
            .arg(address.isEmpty() ? provider.label : address));
    return false;
}

ExitCode tune(const Invocation &invocation)
{
    const auto passes = passesOption(invocation);
    if (!passes)
        return ExitCode::Usage;
    const auto tools = TuningTools::create();
    if (!tools)
        return invocation.out.failed(tools.error());
    TuningServices &services = (*tools)->services();
    const core::ProviderInfo *provider = (*tools)->provider(invocation);
    if (!provider)
        return ExitCode::Usage;
    if (!provider->canLaunch()) {
        invocation.out.message(
            Tr::tr("Tuning at %1 from Attune is coming next. Export the training file meanwhile: "
                   "attune-cli export %2 training.jsonl --format openai-chat")
                .arg(provider->label, invocation.arguments.first()));
        return ExitCode::Usage;
    }
    core::TuningPlan plan{.provider = provider->id,
        .address = invocation.options.value(u"address"_s),
        .model = invocation.options.value(u"model"_s),
        .name = invocation.options.value(u"name"_s),
        .parameters = {{u"n_epochs"_s, *passes}}};
    if (provider->isLocal()) {
        if (plan.model.isEmpty())
            plan.model = u"practice"_s;
        const auto model = localModel(services.modelPlaces(), plan.model);
        if (!model)
            return invocation.out.failed(model.error());
        const auto linked = core::linkModel(*model, services.engine().modelsFolder());
        if (!linked)
            return invocation.out.failed(linked.error());
        plan.model = *linked;
    } else if (plan.model.isEmpty() || !core::serviceAddress(plan.address)) {
        invocation.out.message(Tr::tr("Another address needs --address URL and --model M."));
        return ExitCode::Usage;
    }

    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const auto material = tuningMaterial(**store, invocation.stop);
    if (!material)
        return invocation.out.failed(material.error());
    if (!isAgreed(invocation, *provider, plan.address, material->size))
        return ExitCode::Usage;
    if (!material->split.changesNothing()) {
        const auto kept = (*store)->apply(core::toEdit(material->split)).result();
        if (!kept)
            return invocation.out.failed(kept.error());
    }

    core::JobStore jobs(**store);
    const auto added = core::waitFor(jobs.add(plan, invocation.clock.now()), invocation.stop);
    if (!added)
        return invocation.out.failed(added.error());
    core::JobProcedure procedure(procedureServices(invocation, services, jobs), *added);
    const bool wait = invocation.options.isSet(u"wait"_s);
    return carryOn(invocation, procedure, jobs, [wait](const core::TuningJob &job) {
        return !wait && job.creation == core::Creation::Known;
    });
}

} // namespace

Command tuneCommand()
{
    return {u"tune"_s,
        u"FILE [--provider P] [--model M] [--passes N] [--name S] [--address URL] [--wait] [--yes]"_s,
        Tr::tr("Teaches a model from the examples; without --provider, on this computer."), 1, 1,
        {{u"provider"_s, Tr::tr("As attune-cli providers names it."), u"P"_s},
            {u"model"_s, Tr::tr("As attune-cli models names it; without it, the practice model."),
                u"M"_s},
            {u"passes"_s, Tr::tr("Passes through your examples; 3 without it."), u"N"_s},
            {u"name"_s, Tr::tr("Becomes part of the tuned model's name."), u"S"_s},
            {u"address"_s,
                Tr::tr("Of a service that speaks OpenAI's API; its access key is taken "
                       "from the environment variable ATTUNE_KEY_HOST."),
                u"URL"_s},
            {u"wait"_s, Tr::tr("Stay until the job has ended, and print what happens.")},
            {u"yes"_s, Tr::tr("Agree to what leaves this computer and to what it costs.")}},
        tune};
}

} // namespace app
