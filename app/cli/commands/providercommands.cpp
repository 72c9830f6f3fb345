// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tuning.h"

#include "core/jobs/waiting.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ProvidersCommand)
};

constexpr qint64 kUsualExample = 512; ///< tokens, for the memory shown in a list

Json orNull(const std::optional<double> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json orNull(const std::optional<QDate> &date)
{
    return date ? Json(utf8(date->toString(Qt::ISODate))) : Json(nullptr);
}

QString availabilityName(core::Availability availability)
{
    switch (availability) {
    case core::Availability::Open:
        return u"open"_s;
    case core::Availability::ExistingOnly:
        return u"existing_only"_s;
    case core::Availability::Closed:
        return u"closed"_s;
    case core::Availability::Deprecated:
        break;
    }
    return u"deprecated"_s;
}

ExitCode providers(const Invocation &invocation)
{
    const auto tools = TuningTools::create();
    if (!tools)
        return invocation.out.failed(tools.error());
    Json all = Json::array();
    for (const core::ProviderInfo &provider : (*tools)->services().catalogue().providers) {
        Json events = Json::array();
        for (const core::ProviderStatusEvent &event : provider.events)
            events.push_back(
                {{"date", utf8(event.date.toString(Qt::ISODate))}, {"text", utf8(event.text)}});
        Json regions = Json::array();
        for (const QString &region : provider.regions)
            regions.push_back(utf8(region));
        all.push_back({{"id", utf8(provider.id)}, {"label", utf8(provider.label)},
            {"availability", utf8(availabilityName(provider.availability))},
            {"launch", provider.canLaunch()}, {"events", events}, {"regions", regions},
            {"weightsDownload",
                provider.weightsDownload ? Json(*provider.weightsDownload) : Json(nullptr)},
            {"privacy", utf8(provider.privacyNote)}});
        invocation.out.line(u"%1  %2%3"_s.arg(provider.id, -10)
                                .arg(provider.label,
                                    provider.canLaunch() ? QString()
                                                         : u" — "_s +
                                            Tr::tr("coming next; export the file meanwhile")));
    }
    invocation.out.value(all);
    return ExitCode::Fine;
}

ExitCode localModels(const Invocation &invocation, TuningServices &services)
{
    Json all = Json::array();
    for (const core::LocalModel &model : core::findLocalModels(services.modelPlaces())) {
        const bool usable = model.objection.isEmpty();
        const qint64 memory = usable
            ? core::tuningMemory(model.shape, std::min(kUsualExample, model.shape.context), 2)
            : 0;
        all.push_back({{"id", utf8(model.id)}, {"label", utf8(model.label)},
            {"folder", utf8(model.folder)}, {"license", utf8(model.license)},
            {"parameters", model.shape.parameters()}, {"bytes", model.bytes}, {"memory", memory},
            {"context", model.shape.context}, {"practice", model.isPractice}, {"usable", usable},
            {"objection", utf8(model.objection)}});
        invocation.out.line(usable
                ? Tr::tr("%1: %2, licence %3, about %4 of memory")
                      .arg(model.id, QLocale().formattedDataSize(model.bytes),
                          model.license.isEmpty() ? Tr::tr("unknown") : model.license,
                          QLocale().formattedDataSize(memory))
                : u"%1: %2"_s.arg(model.label, model.objection));
        if (model.isPractice)
            invocation.out.line(Tr::tr("  For learning the journey: too small for real answers."));
    }
    invocation.out.value(all);
    return ExitCode::Fine;
}

ExitCode askedModels(
    const Invocation &invocation, TuningServices &services, const core::ProviderInfo &provider)
{
    core::TuningPlan plan{
        .provider = provider.id, .address = invocation.options.value(u"address"_s)};
    const auto endpoint = services.endpoints().open(plan, invocation.stop);
    const auto models = endpoint
        ? core::testEndpoint(services.http(), provider, *endpoint, invocation.stop)
        : core::ProviderResult<std::vector<core::RemoteModel>>(tl::unexpected(endpoint.error()));
    if (!models) {
        invocation.out.message(models.error().title + u' ' + models.error().body);
        return ExitCode::Network;
    }
    Json all = Json::array();
    for (const core::RemoteModel &model : *models) {
        all.push_back({{"id", utf8(model.id)}, {"shutdown", utf8(model.shutdown)}});
        invocation.out.line(model.id);
    }
    invocation.out.value(all);
    return ExitCode::Fine;
}

ExitCode models(const Invocation &invocation)
{
    const auto tools = TuningTools::create();
    if (!tools)
        return invocation.out.failed(tools.error());
    const core::ProviderInfo *provider = (*tools)->provider(invocation);
    if (!provider)
        return ExitCode::Usage;
    if (provider->isLocal())
        return localModels(invocation, (*tools)->services());
    if (invocation.options.isSet(u"address"_s))
        return askedModels(invocation, (*tools)->services(), *provider);
    Json all = Json::array();
    for (const core::CatalogueModel &model : provider->models) {
        Json methods = Json::array();
        for (const QString &method : model.methods)
            methods.push_back(utf8(method));
        all.push_back({{"id", utf8(model.id)}, {"label", utf8(model.label)},
            {"paramsB", orNull(model.paramsB)}, {"methods", methods},
            {"trainEnd", orNull(model.trainEnd)}, {"deployEnd", orNull(model.deployEnd)}});
        invocation.out.line(model.deployEnd
                ? Tr::tr("%1, stops on %2")
                      .arg(model.label, QLocale().toString(*model.deployEnd, QLocale::ShortFormat))
                : model.label);
    }
    invocation.out.value(all);
    return ExitCode::Fine;
}

} // namespace

Command providersCommand()
{
    return {u"providers"_s, QString(), Tr::tr("Lists where a model can be tuned."), 0, 0, {},
        providers};
}

Command modelsCommand()
{
    return {u"models"_s, u"[--provider P] [--address URL]"_s,
        Tr::tr("Lists the models that can be tuned there; without --provider, on this computer."),
        0, 0,
        {{u"provider"_s, Tr::tr("As attune-cli providers names it."), u"P"_s},
            {u"address"_s, Tr::tr("Ask the service at this address."), u"URL"_s}},
        models};
}

} // namespace app
