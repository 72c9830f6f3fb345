// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tuning.h"

#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::QuoteCommand)
};

Json moneyJson(const std::optional<core::Money> &money)
{
    if (!money)
        return nullptr;
    return {{"low", money->low}, {"likely", money->likely}, {"high", money->high}};
}

Json orNull(const std::optional<double> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json texts(const QStringList &list)
{
    Json json = Json::array();
    for (const QString &text : list)
        json.push_back(utf8(text));
    return json;
}

QString dollars(double amount)
{
    return QLocale().toCurrencyString(amount, u"$"_s, 2);
}

Json originJson(const core::Origin &origin, bool stale)
{
    return {{"seen", origin.seen ? Json(utf8(origin.seen->toString(Qt::ISODate))) : Json(nullptr)},
        {"source", utf8(origin.source)}, {"stale", stale}};
}

Json servingJson(const core::Quote &quote)
{
    Json all = Json::array();
    for (const core::ServingQuote &serving : quote.serving) {
        all.push_back({{"unit", utf8(serving.unit)}, {"perDay", orNull(serving.perDay)},
            {"perMonth", orNull(serving.perMonth)}, {"perAnswer", orNull(serving.perAnswer)},
            {"idleBilled", serving.idleBilled ? Json(*serving.idleBilled) : Json(nullptr)},
            {"price", originJson(serving.origin, serving.stale)}});
    }
    return all;
}

void printQuote(const Invocation &invocation, const core::Quote &quote)
{
    if (quote.training && quote.training->high == 0)
        invocation.out.line(Tr::tr("Tuning costs nothing."));
    else if (quote.training)
        invocation.out.line(Tr::tr("Tuning: about %1 (%2 to %3).")
                                .arg(dollars(quote.training->likely), dollars(quote.training->low),
                                    dollars(quote.training->high)));
    for (const core::ServingQuote &serving : quote.serving) {
        if (serving.perDay && *serving.perDay > 0)
            invocation.out.line(
                Tr::tr("Keeping it available (%1): %2 a day, %3 a month, also when nobody asks.")
                    .arg(serving.unit, dollars(*serving.perDay), dollars(*serving.perMonth)));
        else if (serving.perDay)
            invocation.out.line(Tr::tr("Keeping it available costs nothing while nobody asks."));
    }
    if (quote.breakEven) {
        invocation.out.line(Tr::tr("Asking with long instructions: %1 a month; tuned: %2 a month.")
                                .arg(dollars(quote.breakEven->promptingPerMonth),
                                    dollars(quote.breakEven->tunedPerMonth)));
    }
    for (const QString &text : quote.assumptions)
        invocation.out.line(u"  "_s + text);
    for (const QString &text : quote.warnings)
        invocation.out.message(text);
}

/// Money is nothing here; what counts is time and memory.
struct LocalEstimate
{
    core::TimeRange time;
    qint64 memory = 0;
    qint64 available = 0;
};

core::Result<LocalEstimate> estimateHere(const Invocation &invocation, TuningServices &services,
    const core::TuningSize &size, qint64 passes)
{
    const QString name =
        invocation.options.isSet(u"model"_s) ? invocation.options.value(u"model"_s) : u"practice"_s;
    const auto model = localModel(services.modelPlaces(), name);
    if (!model)
        return core::failure(model);
    const auto machine =
        core::measureMachine(services.engine().settings().program, invocation.stop);
    if (!machine)
        return core::failure(machine);
    const qint64 vocabulary = model->shape.vocabulary;
    return LocalEstimate{.time = core::tuningTime(
                             model->shape, core::toWorkload(size, vocabulary, passes), *machine),
        .memory =
            core::tuningMemory(model->shape, core::longestFor(size, vocabulary), machine->threads),
        .available = core::availableMemory()};
}

ExitCode quote(const Invocation &invocation)
{
    const auto passes = passesOption(invocation);
    if (!passes)
        return ExitCode::Usage;
    const auto tools = TuningTools::create();
    if (!tools)
        return invocation.out.failed(tools.error());
    const core::ProviderInfo *provider = (*tools)->provider(invocation);
    if (!provider)
        return ExitCode::Usage;
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const auto material = tuningMaterial(**store, invocation.stop);
    if (!material)
        return invocation.out.failed(material.error());

    TuningServices &services = (*tools)->services();
    core::QuoteRequest request = core::toQuoteRequest(
        material->size, QDateTime::fromMSecsSinceEpoch(invocation.clock.now()).date());
    request.model = invocation.options.value(u"model"_s);
    request.passes = *passes;
    request.exactTokens = provider->countsTokensExactly;
    if (const core::CatalogueModel *known = provider->model(request.model))
        request.paramsB = known->paramsB;
    for (const auto &[option, target] : {std::pair(u"params"_s, &request.paramsB),
             std::pair(u"monthly"_s, &request.answersPerMonth)}) {
        if (!invocation.options.isSet(option))
            continue;
        bool isNumber = false;
        const double value = invocation.options.value(option).toDouble(&isNumber);
        if (!isNumber || value < 0) {
            invocation.out.message(Tr::tr("--%1 takes a number.").arg(option));
            return ExitCode::Usage;
        }
        *target = value;
    }
    const core::Quote result = core::makeQuote(*provider, services.catalogue(), request);

    Json json{{"provider", utf8(provider->id)}, {"model", utf8(request.model)},
        {"examples",
            {{"train", material->size.trainExamples},
                {"validation", material->size.validationExamples},
                {"kept", material->size.keptExamples}}},
        {"tokens", material->size.trainTokens}, {"billedTokens", result.billedTokens},
        {"money", moneyJson(result.training)}, {"minimumApplied", result.minimumApplied},
        {"price", originJson(result.priceOrigin, result.priceStale)},
        {"serving", servingJson(result)}, {"time", nullptr}, {"memory", nullptr},
        {"assumptions", texts(result.assumptions)}, {"warnings", texts(result.warnings)}};
    if (result.breakEven)
        json["breakEven"] = {{"promptingPerMonth", result.breakEven->promptingPerMonth},
            {"tunedPerMonth", result.breakEven->tunedPerMonth},
            {"months", orNull(result.breakEven->months)}};
    printQuote(invocation, result);
    if (provider->isLocal()) {
        const auto here = estimateHere(invocation, services, material->size, *passes);
        if (!here) {
            invocation.out.message(here.error().message);
        } else {
            json["time"] = {{"lowSeconds", here->time.low.count()},
                {"likelySeconds", here->time.likely.count()},
                {"highSeconds", here->time.high.count()}};
            json["memory"] = {{"needed", here->memory}, {"available", here->available}};
            invocation.out.line(Tr::tr("On this computer: about %1 to %2 seconds, %3 of memory.")
                                    .arg(here->time.low.count())
                                    .arg(here->time.high.count())
                                    .arg(QLocale().formattedDataSize(here->memory)));
            if (here->available > 0 && here->memory > here->available)
                invocation.out.message(
                    Tr::tr("That is more than is free now (%1). Close other programs, or choose a "
                           "smaller model.")
                        .arg(QLocale().formattedDataSize(here->available)));
        }
    }
    invocation.out.value(json);
    return ExitCode::Fine;
}

} // namespace

Command quoteCommand()
{
    return {u"quote"_s,
        u"FILE [--provider P] [--model M] [--passes N] [--params B] [--monthly N]"_s,
        Tr::tr("Says what tuning would cost, in money and time, and what the result costs to use."),
        1, 1,
        {{u"provider"_s, Tr::tr("As attune-cli providers names it; without it, this computer."),
             u"P"_s},
            {u"model"_s, Tr::tr("As attune-cli models names it."), u"M"_s},
            {u"passes"_s, Tr::tr("Passes through your examples; 3 without it."), u"N"_s},
            {u"params"_s,
                Tr::tr("Size of the model in billions of parameters, where the price "
                       "depends on it."),
                u"B"_s},
            {u"monthly"_s, Tr::tr("Answers per month, to see when tuning pays for itself."),
                u"N"_s}},
        quote};
}

} // namespace app
