// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/catalogue.h"

#include "core/providers/catalogueschema.h"
#include "core/providers/jsonplaces.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Catalogue)
};

// Readers of a catalogue that findMistake() has let pass: kinds are right, null is unknown.

std::optional<QDate> dateField(const Json &object, const char *key)
{
    const QDate date = QDate::fromString(textField(object, key), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QStringList textsField(const Json &object, const char *key)
{
    QStringList texts;
    if (const Json *list = field(object, key)) {
        for (const Json &text : *list)
            texts.append(text.is_string() ? textOf(text) : QString::fromStdString(text.dump()));
    }
    return texts;
}

std::optional<qint64> countField(const Json &object, const char *key)
{
    const auto value = numberField(object, key);
    return value ? std::optional(static_cast<qint64>(*value)) : std::nullopt;
}

bool flag(const Json &object, const char *key, bool fallback = false)
{
    return boolField(object, key).value_or(fallback);
}

/// Calls `use` with each entry of a list that may be missing.
template <class Use>
void each(const Json &object, const char *key, Use use)
{
    if (const Json *list = field(object, key)) {
        for (const Json &entry : *list)
            use(entry);
    }
}

Origin originOf(const Json &json)
{
    return {dateField(json, "seen"), textField(json, "source"), textField(json, "confidence")};
}

ModelMatch matchOf(const Json &json)
{
    const Json *match = field(json, "match");
    if (!match)
        return {};
    return {textField(*match, "id"), textField(*match, "family"),
        numberField(*match, "min_params_b"), numberField(*match, "max_params_b")};
}

TrainingPrice priceOf(const Json &json)
{
    return {.match = matchOf(json),
        .method = textField(json, "method"),
        .trainType = textField(json, "train_type"),
        .usdPerMillion = numberField(json, "usd_per_million"),
        .minJobUsd = numberField(json, "min_job_usd"),
        .origin = originOf(json)};
}

Serving servingOf(const Json &json)
{
    const QString mode = textField(json, "mode");
    QString unit = textField(json, "gpu");
    if (unit.isEmpty())
        unit = textField(json, "sku");
    return {.mode = mode == u"token" ? ServingMode::Token
            : mode == u"gpu_hour"    ? ServingMode::GpuHour
                                     : ServingMode::Local,
        .match = matchOf(json),
        .unit = unit,
        .usdPerHour = numberField(json, "usd_per_hour"),
        .promoUsdPerHour = numberField(json, "promo_usd_per_hour"),
        .promoUntil = dateField(json, "promo_until"),
        .usdIn = numberField(json, "usd_in"),
        .usdOut = numberField(json, "usd_out"),
        .plusTokens = flag(json, "plus_tokens"),
        .idleBilled = boolField(json, "idle_billed"),
        .autoStop = textField(json, "auto_stop"),
        .origin = originOf(json)};
}

Hyperparameter parameterOf(const Json &json)
{
    const QString type = textField(json, "type");
    Hyperparameter parameter{.name = textField(json, "name"),
        .type = type == u"enum"       ? ParameterType::Choice
            : type.startsWith(u"int") ? ParameterType::Integer
                                      : ParameterType::Number,
        .words = textsField(json, type == u"enum" ? "values" : "words"),
        .minimum = numberField(json, "min"),
        .maximum = numberField(json, "max"),
        .methods = textsField(json, "methods")};
    if (const auto above = numberField(json, "exclusive_min")) {
        parameter.minimum = above;
        parameter.aboveMinimum = true;
    }
    if (const Json *fallback = field(json, "default"))
        parameter.fallback = *fallback;
    return parameter;
}

Quirks quirksOf(const Json &json)
{
    const Quirks usual;
    Quirks quirks{
        .hyperparametersOnTop = textField(json, "hyperparameter_location") == u"top_level",
        .suffixMax = static_cast<int>(numberField(json, "suffix_max").value_or(usual.suffixMax)),
        .metadata = flag(json, "metadata", usual.metadata),
        .metadataFilter = flag(json, "metadata_filter"),
        .listsJobs = flag(json, "lists_jobs", usual.listsJobs),
        .pauseResume = flag(json, "pause_resume", usual.pauseResume),
        .waitFileProcessed = flag(json, "wait_file_processed"),
        .eventPage = static_cast<int>(numberField(json, "event_page").value_or(usual.eventPage))};
    if (const Json *force = field(json, "force"); force && force->is_object()) {
        for (const auto &[key, value] : force->items())
            quirks.force[QString::fromStdString(key)] = value;
    }
    return quirks;
}

std::chrono::milliseconds secondsField(
    const Json &json, const char *key, std::chrono::milliseconds fallback)
{
    const auto seconds = numberField(json, key);
    return seconds ? std::chrono::milliseconds(static_cast<qint64>(*seconds * 1000)) : fallback;
}

PollPolicy pollOf(const Json *json, PollPolicy usual)
{
    if (!json)
        return usual;
    return {secondsField(*json, "first_s", usual.first),
        secondsField(*json, "later_s", usual.later), secondsField(*json, "after_s", usual.after)};
}

StatusMap statusMapOf(const Json &json)
{
    StatusMap map;
    for (const auto &[raw, state] : json.items()) {
        if (const auto known = jobStateFromName(textOf(state)))
            map[QString::fromStdString(raw).toLower()] = *known;
    }
    return map;
}

Availability availabilityOf(const QString &status)
{
    if (status == u"open")
        return Availability::Open;
    if (status == u"existing_only")
        return Availability::ExistingOnly;
    return status == u"closed" ? Availability::Closed : Availability::Deprecated;
}

ProviderInfo providerOf(const Json &json, const Json &catalogue, const PollPolicy &poll)
{
    ProviderInfo info{.id = textField(json, "id"),
        .label = textField(json, "label"),
        .availability = availabilityOf(textField(json, "status")),
        .adapter = textField(json, "adapter"),
        .baseUrl = textField(json, "base_url"),
        .needs = textsField(json, "needs"),
        .regions = textsField(json, "regions"),
        .billsValidation = flag(json, "bill_validation_tokens"),
        .billsLongestExample = flag(json, "unpacked_bills_max_length"),
        .weightsDownload = boolField(json, "weights_download"),
        .billingUrl = textField(json, "billing_url"),
        .keyUrl = textField(json, "key_url"),
        .poll = pollOf(field(json, "poll"), poll)};
    info.countsTokensExactly = field(json, "token_encoding") != nullptr;
    if (const Json *auth = field(json, "auth")) {
        info.authHeader = textField(*auth, "header").toUtf8();
        info.authPrefix = textField(*auth, "prefix").toUtf8();
        info.authOptional = flag(*auth, "optional");
    }
    if (const Json *quirks = field(json, "quirks"))
        info.quirks = quirksOf(*quirks);
    if (const Json *limits = field(json, "limits")) {
        info.limits = {countField(*limits, "min_examples"), countField(*limits, "max_examples"),
            countField(*limits, "max_file_bytes"), countField(*limits, "max_tokens_per_example"),
            textsField(*limits, "formats"), boolField(*limits, "message_weight"),
            boolField(*limits, "preference")};
    }
    each(json, "status_events", [&](const Json &event) {
        info.events.push_back({*dateField(event, "date"), textField(event, "text")});
    });
    each(json, "hyperparameters",
        [&](const Json &entry) { info.hyperparameters.push_back(parameterOf(entry)); });
    each(
        json, "training_prices", [&](const Json &entry) { info.prices.push_back(priceOf(entry)); });
    each(json, "serving", [&](const Json &entry) { info.serving.push_back(servingOf(entry)); });
    each(json, "models", [&](const Json &entry) {
        CatalogueModel model{.id = textField(entry, "id"),
            .label = textField(entry, "label"),
            .paramsB = numberField(entry, "params_b"),
            .methods = textsField(entry, "methods"),
            .context = countField(entry, "context"),
            .trainEnd = dateField(entry, "train_end"),
            .deployEnd = dateField(entry, "deploy_end")};
        if (model.label.isEmpty())
            model.label = model.id;
        info.models.push_back(std::move(model));
    });
    if (const Json *map = field(json, "status_map"))
        info.statusMap = statusMapOf(
            map->is_string() ? catalogue["status_map_presets"][map->get<std::string>()] : *map);
    if (const Json *privacy = field(json, "privacy")) {
        info.privacyNote = textField(*privacy, "note");
        info.privacyOrigin = originOf(*privacy);
    }
    return info;
}

tl::unexpected<Error> refused(const QString &fileName, int line, const QString &what)
{
    return fail(ErrorCode::InvalidInput,
        Tr::tr("The price list “%1” has a mistake in line %2: %3 Correct it there, or delete the "
               "file to go back to the list that comes with Attune.")
            .arg(fileName)
            .arg(line)
            .arg(what));
}

} // namespace

bool ModelMatch::fits(const QString &model, std::optional<double> paramsB) const
{
    if (!id.isEmpty() && model.compare(id, Qt::CaseInsensitive) != 0)
        return false;
    if (!family.isEmpty() && !model.contains(family, Qt::CaseInsensitive))
        return false;
    // A size that is not known fits no entry that asks for one.
    if (minParamsB && !(paramsB && *paramsB >= *minParamsB))
        return false;
    return !maxParamsB || (paramsB && *paramsB <= *maxParamsB);
}

std::optional<double> Serving::hourlyOn(QDate day) const
{
    if (promoUsdPerHour && promoUntil && day <= *promoUntil)
        return promoUsdPerHour;
    return usdPerHour;
}

std::optional<QString> Hyperparameter::objection(const Json &value) const
{
    if (value.is_null())
        return std::nullopt;
    if (value.is_string() && words.contains(textOf(value)))
        return std::nullopt;
    if (type == ParameterType::Choice) {
        if (words.contains(QString::fromStdString(value.dump())))
            return std::nullopt;
        return Tr::tr("“%1” takes one of: %2.").arg(wordsFor(*this).title, words.join(u", "_s));
    }
    const bool isNumber =
        type == ParameterType::Integer ? value.is_number_integer() : value.is_number();
    const double number = value.is_number() ? value.get<double>() : 0;
    const bool inRange = (!minimum || number > *minimum || (!aboveMinimum && number == *minimum)) &&
        (!maximum || number <= *maximum);
    if (isNumber && inRange)
        return std::nullopt;
    const QLocale locale;
    if (minimum && maximum)
        return Tr::tr("“%1” takes a number from %2 to %3.")
            .arg(wordsFor(*this).title, locale.toString(*minimum), locale.toString(*maximum));
    if (minimum)
        return Tr::tr("“%1” takes a number from %2.")
            .arg(wordsFor(*this).title, locale.toString(*minimum));
    return Tr::tr("“%1” takes a number.").arg(wordsFor(*this).title);
}

ParameterWords wordsFor(const Hyperparameter &parameter)
{
    const QString &name = parameter.name;
    if (name == u"n_epochs" || name == u"epochs")
        return {Tr::tr("Passes through your examples"),
            Tr::tr("How often the model reads all examples. Three suit most projects; more can "
                   "make it memorise instead of learn.")};
    if (name == u"batch_size")
        return {Tr::tr("Examples learned together"),
            Tr::tr("How many examples the model looks at before it changes a little.")};
    if (name == u"learning_rate_multiplier" || name == u"learning_rate" || name == u"learningRate")
        return {Tr::tr("Size of each change"),
            Tr::tr("How much the model changes with every look at examples. Larger learns faster "
                   "and forgets more.")};
    if (name == u"lora_r" || name == u"lora_rank" || name == u"loraRank")
        return {Tr::tr("Room for what is learned"),
            Tr::tr("How much the model can take in. More suits larger and more varied projects.")};
    if (name == u"context_length")
        return {Tr::tr("Longest example"), Tr::tr("Longer examples are cut or refused.")};
    if (name == u"beta" || name == u"dpo_beta")
        return {Tr::tr("Caution with preferences"),
            Tr::tr("How closely the model stays with what it was before.")};
    return {name, {}};
}

bool ProviderInfo::canLaunch() const
{
    return id == u"local" || id == u"custom";
}

const CatalogueModel *ProviderInfo::model(const QString &modelId) const
{
    const auto found = std::find_if(models.begin(), models.end(),
        [&](const CatalogueModel &model) { return model.id == modelId; });
    return found == models.end() ? nullptr : &*found;
}

const TrainingPrice *ProviderInfo::price(const QString &modelId, std::optional<double> paramsB,
    const QString &method, const QString &trainType) const
{
    const auto suits = [](const QString &offered, const QString &wanted) {
        return offered == u"any" || wanted.isEmpty() || offered == wanted;
    };
    // A price for this very model counts before one for its size.
    const TrainingPrice *best = nullptr;
    for (const TrainingPrice &candidate : prices) {
        if (!candidate.match.fits(modelId, paramsB) || !suits(candidate.method, method) ||
            !suits(candidate.trainType, trainType))
            continue;
        const bool named = !candidate.match.id.isEmpty() || !candidate.match.family.isEmpty();
        const bool bestNamed = best && (!best->match.id.isEmpty() || !best->match.family.isEmpty());
        if (!best || (named && !bestNamed))
            best = &candidate;
    }
    return best;
}

const ProviderInfo *Catalogue::provider(QStringView id) const
{
    const auto found = std::find_if(providers.begin(), providers.end(),
        [&](const ProviderInfo &provider) { return provider.id == id; });
    return found == providers.end() ? nullptr : &*found;
}

bool isStale(const Origin &origin, QDate today, int staleDays)
{
    return !origin.seen || origin.seen->daysTo(today) > staleDays;
}

Result<Catalogue> readCatalogue(const QByteArray &bytes, const QString &fileName)
{
    Json json;
    try {
        json = Json::parse(bytes.begin(), bytes.end());
    } catch (const Json::parse_error &error) {
        const auto offset = static_cast<qsizetype>(error.byte);
        return refused(fileName, lineAt(bytes, std::max<qsizetype>(offset - 1, 0)),
            Tr::tr("From here on it cannot be read as JSON; often a comma, a quotation mark or a "
                   "bracket is missing or too many."));
    }
    if (const auto mistake = findMistake(json)) {
        const auto places = jsonPlaces(bytes);
        const auto place = places.find(mistake->pointer);
        return refused(fileName, place == places.end() ? 1 : place->second, mistake->what);
    }

    Catalogue catalogue{.compiledOn = *dateField(json, "compiled_on"), .prompting = {}};
    PollPolicy poll;
    if (const Json *defaults = field(json, "defaults")) {
        catalogue.staleDays = static_cast<int>(
            numberField(*defaults, "price_stale_days").value_or(catalogue.staleDays));
        poll = pollOf(field(*defaults, "poll"), poll);
    }
    if (const Json *reference = field(json, "prompting_reference")) {
        catalogue.prompting = {textField(*reference, "model"), numberField(*reference, "usd_in"),
            numberField(*reference, "usd_out"), originOf(*reference)};
    }
    each(json, "providers", [&](const Json &provider) {
        catalogue.providers.push_back(providerOf(provider, json, poll));
    });
    each(json, "base_models", [&](const Json &entry) {
        catalogue.baseModels.push_back({.id = textField(entry, "id"),
            .label = textField(entry, "label"),
            .paramsB = numberField(entry, "params_b"),
            .license = textField(entry, "license"),
            .note = textField(entry, "note"),
            .address = textField(entry, "address"),
            .origin = originOf(entry)});
    });
    return catalogue;
}

QByteArray builtinCatalogue()
{
    QFile file(u":/catalogue/catalogue.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Catalogue> loadCatalogue(const QString &userFile)
{
    auto catalogue = readCatalogue(builtinCatalogue(), u"catalogue.json"_s);
    if (!catalogue)
        return catalogue;
    QFile file(userFile);
    if (userFile.isEmpty() || !file.exists())
        return catalogue;
    constexpr qint64 largest = 8 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        return fail(ErrorCode::PermissionDenied,
            Tr::tr("Your own price list “%1” cannot be read. Check who may read it, or delete it.")
                .arg(userFile),
            file.errorString());
    }
    auto own = readCatalogue(file.readAll(), QFileInfo(userFile).fileName());
    if (!own)
        return own;
    for (ProviderInfo &provider : own->providers) {
        const auto same = std::find_if(catalogue->providers.begin(), catalogue->providers.end(),
            [&](const ProviderInfo &known) { return known.id == provider.id; });
        if (same != catalogue->providers.end())
            *same = std::move(provider);
        else
            catalogue->providers.push_back(std::move(provider));
    }
    if (!own->prompting.model.isEmpty())
        catalogue->prompting = own->prompting;
    return catalogue;
}

} // namespace core
