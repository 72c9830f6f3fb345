// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/quote.h"

#include <QCoreApplication>
#include <QLocale>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Quote)
};

constexpr double kHoursPerDay = 24;
constexpr double kDaysPerMonth = 30;
/// Models that are not counted with their own table: between a tenth fewer and a fifth more tokens.
constexpr double kFewer = 0.9;
constexpr double kMore = 1.2;

QString dollars(double amount)
{
    return QLocale().toCurrencyString(amount, QStringLiteral("$"), 2);
}

QString shortDate(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

double billedTokens(const ProviderInfo &provider, const QuoteRequest &request)
{
    double tokens = static_cast<double>(request.trainTokens);
    if (provider.billsLongestExample && request.longestExample > 0)
        tokens = static_cast<double>(request.trainExamples * request.longestExample);
    tokens *= static_cast<double>(request.passes);
    if (provider.billsValidation)
        tokens += static_cast<double>(request.validationTokens * request.passes);
    return tokens;
}

void addTraining(const ProviderInfo &provider, const QuoteRequest &request,
    const Catalogue &catalogue, Quote &quote)
{
    quote.billedTokens = billedTokens(provider, request);
    const TrainingPrice *price =
        provider.price(request.model, request.paramsB, request.method, request.trainType);
    if (!price || !price->usdPerMillion) {
        quote.warnings.append(
            Tr::tr("The price of this model is not known here. Look at the provider's page before "
                   "you start."));
        return;
    }
    const double least = price->minJobUsd.value_or(0);
    const auto cost = [&](double factor) {
        return std::max(least, quote.billedTokens * factor * *price->usdPerMillion / 1e6);
    };
    quote.training = Money{
        cost(request.exactTokens ? 1 : kFewer), cost(1), cost(request.exactTokens ? 1 : kMore)};
    quote.minimumApplied = least > 0 && quote.training->likely == least;
    quote.priceOrigin = price->origin;
    const bool isFree = *price->usdPerMillion == 0;
    quote.priceStale = !isFree && isStale(price->origin, request.today, catalogue.staleDays);
    if (quote.minimumApplied)
        quote.assumptions.append(
            Tr::tr("The provider charges at least %1 for a tuning.").arg(dollars(least)));
    if (isFree)
        return;
    if (price->origin.seen)
        quote.assumptions.append(
            Tr::tr("Price of %1 per million pieces of text, read on %2.")
                .arg(dollars(*price->usdPerMillion), shortDate(*price->origin.seen)));
    if (quote.priceStale)
        quote.warnings.append(Tr::tr("This price is old or its day is not known. Check it on the "
                                     "provider's page before you start."));
}

ServingQuote servingOf(
    const Serving &serving, const QuoteRequest &request, const Catalogue &catalogue)
{
    ServingQuote quote{.unit = serving.unit,
        .mode = serving.mode,
        .idleBilled = serving.idleBilled,
        .autoStop = serving.autoStop,
        .origin = serving.origin,
        .stale = serving.mode != ServingMode::Local &&
            isStale(serving.origin, request.today, catalogue.staleDays)};
    quote.perDay = idleCost(serving, kHoursPerDay, request.today);
    if (quote.perDay)
        quote.perMonth = *quote.perDay * kDaysPerMonth;
    if (serving.mode == ServingMode::Local)
        quote.perAnswer = 0;
    else if (serving.usdIn && serving.usdOut)
        quote.perAnswer =
            (request.questionTokens * *serving.usdIn + request.answerTokens * *serving.usdOut) /
            1e6;
    else if (serving.mode == ServingMode::GpuHour && !serving.plusTokens)
        quote.perAnswer = 0;
    return quote;
}

/// What serving costs in a month; nothing when a part of it is not known.
std::optional<double> monthlyCost(const ServingQuote &serving, double answers)
{
    if (!serving.perMonth || !serving.perAnswer)
        return std::nullopt;
    return *serving.perMonth + answers * *serving.perAnswer;
}

void addBreakEven(const Catalogue &catalogue, const QuoteRequest &request, Quote &quote)
{
    const PromptingReference &prompting = catalogue.prompting;
    if (!request.answersPerMonth || !prompting.usdIn || !prompting.usdOut || !quote.training)
        return;
    std::optional<double> cheapest;
    for (const ServingQuote &serving : quote.serving) {
        if (const auto cost = monthlyCost(serving, *request.answersPerMonth))
            cheapest = std::min(cheapest.value_or(*cost), *cost);
    }
    if (!cheapest)
        return;
    const double prompted = *request.answersPerMonth *
        ((request.questionTokens + request.promptingTokens) * *prompting.usdIn +
            request.answerTokens * *prompting.usdOut) /
        1e6;
    BreakEven result{.promptingPerMonth = prompted, .tunedPerMonth = *cheapest};
    const double saved = prompted - *cheapest;
    if (saved > 0)
        result.months = quote.training->likely / saved;
    quote.breakEven = result;
    quote.assumptions.append(
        Tr::tr("Compared with asking %1 with a few of your examples in every question.")
            .arg(prompting.model));
}

void addDates(const ProviderInfo &provider, const QuoteRequest &request, Quote &quote)
{
    if (const CatalogueModel *model = provider.model(request.model)) {
        if (model->trainEnd && *model->trainEnd <= request.today)
            quote.warnings.append(Tr::tr("This model can no longer be tuned."));
        else if (model->trainEnd)
            quote.warnings.append(
                Tr::tr("This model can be tuned until %1.").arg(shortDate(*model->trainEnd)));
        if (model->deployEnd)
            quote.warnings.append(
                Tr::tr("What you tune stops answering on %1.").arg(shortDate(*model->deployEnd)));
    }
    if (provider.availability == Availability::ExistingOnly)
        quote.warnings.append(Tr::tr("%1 takes no new customers for tuning.").arg(provider.label));
    if (!provider.canLaunch())
        quote.warnings.append(Tr::tr("Tuning at %1 from Attune is coming next. Export the training "
                                     "file meanwhile.")
                                  .arg(provider.label));
}

} // namespace

std::optional<double> idleCost(const Serving &serving, double hours, QDate day)
{
    if (serving.mode == ServingMode::Local || serving.idleBilled == false)
        return 0;
    const auto hourly = serving.hourlyOn(day);
    if (!hourly || !serving.idleBilled)
        return std::nullopt;
    return *hourly * hours;
}

Quote makeQuote(
    const ProviderInfo &provider, const Catalogue &catalogue, const QuoteRequest &request)
{
    Quote quote{.priceOrigin = {}};
    addTraining(provider, request, catalogue, quote);
    for (const Serving &serving : provider.serving) {
        if (serving.match.fits(request.model, request.paramsB))
            quote.serving.push_back(servingOf(serving, request, catalogue));
    }
    addBreakEven(catalogue, request, quote);
    addDates(provider, request, quote);
    quote.assumptions.append(
        Tr::tr("%n pass(es) through your examples.", nullptr, static_cast<int>(request.passes)));
    if (!request.exactTokens && quote.training && quote.training->likely > 0)
        quote.assumptions.append(Tr::tr("Models count words differently, hence the range."));
    return quote;
}

} // namespace core
