// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/providers/catalogueschema.h"

#include "core/providers/jobstate.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>
#include <vector>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Catalogue)
};

using Mistake = std::optional<SchemaMistake>;
/// Looks at one value; `pointer` says where it is.
using Rule = std::function<Mistake(const Json &value, const std::string &pointer)>;

Mistake mistake(const std::string &pointer, const QString &what)
{
    return SchemaMistake{pointer, what};
}

/// A value of a kind that `fits` accepts; null is unknown and always fine.
Rule kind(bool (*fits)(const Json &), QString what)
{
    return
        [fits, what = std::move(what)](const Json &value, const std::string &pointer) -> Mistake {
            if (value.is_null() || fits(value))
                return std::nullopt;
            return mistake(pointer, what);
        };
}

Rule text()
{
    return kind([](const Json &v) { return v.is_string(); }, Tr::tr("Here has to be a text."));
}
Rule yesNo()
{
    return kind(
        [](const Json &v) { return v.is_boolean(); }, Tr::tr("Here has to be true or false."));
}
Rule amount()
{
    return kind([](const Json &v) { return v.is_number() && v.get<double>() >= 0; },
        Tr::tr("Here has to be a number that is not negative, or null when it is not known."));
}
Rule number()
{
    return kind([](const Json &v) { return v.is_number(); },
        Tr::tr("Here has to be a number, or null when it is not known."));
}
Rule anything()
{
    return [](const Json &, const std::string &) -> Mistake { return std::nullopt; };
}
Rule date()
{
    return kind([](const Json &v) { return QDate::fromString(textOf(v), Qt::ISODate).isValid(); },
        Tr::tr("Here has to be a date like 2026-11-20, or null when it is not known."));
}

Rule word(const QStringList &words)
{
    return [words](const Json &value, const std::string &pointer) -> Mistake {
        if (value.is_string() && words.contains(textOf(value)))
            return std::nullopt;
        return mistake(
            pointer, Tr::tr("Here has to be one of: %1.").arg(words.join(QStringLiteral(", "))));
    };
}

Rule list(Rule each)
{
    return [each = std::move(each)](const Json &value, const std::string &pointer) -> Mistake {
        if (!value.is_array())
            return mistake(pointer, Tr::tr("Here has to be a list in square brackets."));
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (auto found = each(value[i], pointer + '/' + std::to_string(i)))
                return found;
        }
        return std::nullopt;
    };
}

struct Field
{
    const char *name;
    Rule rule;
    bool required = false;
};

Rule object(std::vector<Field> fields)
{
    return [fields = std::move(fields)](const Json &value, const std::string &pointer) -> Mistake {
        if (!value.is_object())
            return mistake(pointer, Tr::tr("Here has to be an object in braces."));
        for (const auto &[key, member] : value.items()) {
            const auto known = std::find_if(fields.begin(), fields.end(),
                [&key = key](const Field &field) { return key == field.name; });
            const std::string place = pointer + '/' + key;
            if (known == fields.end()) {
                return mistake(place,
                    Tr::tr("“%1” is not known here. Is it misspelt?")
                        .arg(QString::fromStdString(key)));
            }
            if (auto found = known->rule(member, place))
                return found;
        }
        for (const Field &field : fields) {
            if (field.required && (!value.contains(field.name) || value[field.name].is_null()))
                return mistake(
                    pointer, Tr::tr("“%1” is missing here.").arg(QLatin1String(field.name)));
        }
        return std::nullopt;
    };
}

/// A price must say when and where it was read, unless it is not known at all.
Rule dated(Rule rule, std::vector<const char *> figures)
{
    return [rule = std::move(rule), figures = std::move(figures)](
               const Json &value, const std::string &pointer) -> Mistake {
        if (auto found = rule(value, pointer))
            return found;
        const bool hasFigure = std::any_of(figures.begin(), figures.end(),
            [&](const char *figure) { return field(value, figure) != nullptr; });
        if (hasFigure && textField(value, "source").isEmpty())
            return mistake(pointer,
                Tr::tr("A figure needs “source” (where it was read) and “seen” (the day; null "
                       "when nobody knows)."));
        if (hasFigure && !value.contains("seen"))
            return mistake(pointer, Tr::tr("A figure needs “seen”, the day it was read."));
        return std::nullopt;
    };
}

Mistake checkStatusMap(const Json &value, const std::string &pointer)
{
    if (value.is_string())
        return std::nullopt; // the name of a preset; resolved when read
    if (!value.is_object())
        return mistake(pointer, Tr::tr("Here has to be a preset's name or an object."));
    for (const auto &[key, state] : value.items()) {
        if (!state.is_string() || !jobStateFromName(textOf(state)))
            return mistake(pointer + '/' + key,
                Tr::tr("“%1” is not a state that Attune knows.")
                    .arg(state.is_string() ? textOf(state) : QString::fromStdString(state.dump())));
    }
    return std::nullopt;
}

Rule providerRule()
{
    const Rule match = object({{"id", text()}, {"family", text()}, {"min_params_b", amount()},
        {"max_params_b", amount()}});
    const QStringList confidence{QStringLiteral("spec"), QStringLiteral("docs"),
        QStringLiteral("third_party"), QStringLiteral("memory")};
    const Rule price = dated(
        object({{"match", match, true}, {"method", text(), true}, {"train_type", text(), true},
            {"usd_per_million", amount()}, {"min_job_usd", amount()}, {"seen", date()},
            {"source", text()}, {"confidence", word(confidence)}, {"note", text()}}),
        {"usd_per_million", "min_job_usd"});
    const Rule serving =
        dated(object({{"mode",
                          word({QStringLiteral("token"), QStringLiteral("gpu_hour"),
                              QStringLiteral("local")}),
                          true},
                  {"match", match}, {"gpu", text()}, {"sku", text()}, {"usd_per_hour", amount()},
                  {"promo_usd_per_hour", amount()}, {"promo_until", date()}, {"usd_in", amount()},
                  {"usd_cached_in", amount()}, {"usd_out", amount()}, {"plus_tokens", yesNo()},
                  {"lifetime_h", amount()}, {"idle_billed", yesNo()}, {"auto_stop", text()},
                  {"seen", date()}, {"source", text()}, {"confidence", word(confidence)},
                  {"note", text()}}),
            {"usd_per_hour", "promo_usd_per_hour", "usd_in", "usd_out"});
    const Rule parameter = object({{"name", text(), true},
        {"type",
            word({QStringLiteral("int"), QStringLiteral("number"), QStringLiteral("int_or"),
                QStringLiteral("number_or"), QStringLiteral("enum")}),
            true},
        {"words", list(text())}, {"values", list(anything())}, {"min", number()}, {"max", number()},
        {"exclusive_min", number()}, {"default", anything()}, {"methods", list(text())},
        {"note", text()}});
    const Rule model = object({{"id", text(), true}, {"label", text()}, {"params_b", amount()},
        {"methods", list(text())}, {"context", amount()}, {"train_end", date()},
        {"deploy_end", date()}, {"note", text()}});
    const Rule quirks = object(
        {{"hyperparameter_location", word({QStringLiteral("method"), QStringLiteral("top_level")})},
            {"force", anything()}, {"suffix_max", amount()}, {"metadata", yesNo()},
            {"metadata_filter", yesNo()}, {"lists_jobs", yesNo()}, {"pause_resume", yesNo()},
            {"wait_file_processed", yesNo()}, {"event_page", amount()},
            {"result_csv_may_be_base64", yesNo()}, {"fine_tuned_model_null", yesNo()},
            {"fine_tuned_model_delay_s", amount()}, {"checkpoint_result_files", yesNo()},
            {"extra_create_fields", anything()}, {"event_warn_word", text()}, {"deploy", text()},
            {"retry_create_after_500", text()}});
    return object({{"id", text(), true}, {"label", text(), true},
        {"token_encoding", word({QStringLiteral("o200k_base")})},
        {"status",
            word({QStringLiteral("open"), QStringLiteral("existing_only"), QStringLiteral("closed"),
                QStringLiteral("deprecated")}),
            true},
        {"status_events", list(object({{"date", date(), true}, {"text", text(), true}}))},
        {"adapter", text(), true}, {"base_url", text()}, {"chat_base_url", text()},
        {"auth", object({{"header", text(), true}, {"prefix", text()}, {"optional", yesNo()}})},
        {"needs", list(text())}, {"regions", list(text())}, {"endpoints", anything()},
        {"quirks", quirks},
        {"limits",
            object({{"min_examples", amount()}, {"max_examples", amount()},
                {"max_file_bytes", amount()}, {"direct_upload_bytes", amount()},
                {"max_tokens_per_example", amount()}, {"max_validation_rows", amount()},
                {"formats", list(text())}, {"message_weight", yesNo()}, {"preference", yesNo()}})},
        {"hyperparameters", list(parameter)}, {"training_prices", list(price), true},
        {"bill_validation_tokens", yesNo()}, {"unpacked_bills_max_length", yesNo()},
        {"serving", list(serving), true}, {"models", list(model)}, {"weights_download", yesNo()},
        {"status_map", checkStatusMap}, {"billing_url", text()}, {"key_url", text()},
        {"privacy", object({{"note", text()}, {"seen", date()}, {"source", text()}})},
        {"poll", object({{"first_s", amount()}, {"later_s", amount()}, {"after_s", amount()}})},
        {"note", text()}});
}

Rule catalogueRule()
{
    const Rule reference = dated(
        object({{"model", text(), true}, {"usd_in", amount()}, {"usd_cached_in", amount()},
            {"usd_out", amount()}, {"seen", date()}, {"source", text()}, {"confidence", text()}}),
        {"usd_in", "usd_out"});
    const Rule baseModel =
        dated(object({{"id", text(), true}, {"label", text(), true}, {"params_b", amount()},
                  {"license", text(), true}, {"address", text(), true}, {"note", text()},
                  {"seen", date()}, {"source", text()}, {"confidence", text()}}),
            {"params_b"});
    return object({{"schema_version", number(), true}, {"compiled_on", date(), true},
        {"note", text()}, {"canonical_states", list(text())},
        {"defaults",
            object({{"retry", anything()},
                {"poll",
                    object({{"first_s", amount()}, {"later_s", amount()}, {"after_s", amount()}})},
                {"price_stale_days", amount()}})},
        {"prompting_reference", reference}, {"base_models", list(baseModel)},
        {"providers", list(providerRule()), true},
        {"status_map_presets", [](const Json &value, const std::string &pointer) -> Mistake {
             if (!value.is_object())
                 return mistake(pointer, Tr::tr("Here has to be an object in braces."));
             for (const auto &[key, map] : value.items()) {
                 if (auto found = checkStatusMap(map, pointer + '/' + key))
                     return found;
             }
             return std::nullopt;
         }}});
}

} // namespace

std::optional<SchemaMistake> findMistake(const Json &catalogue)
{
    if (auto found = catalogueRule()(catalogue, {}))
        return found;
    if (catalogue["schema_version"] != 1)
        return mistake("/schema_version", Tr::tr("Only version 1 can be read."));
    // References between parts.
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < catalogue["providers"].size(); ++i) {
        const Json &provider = catalogue["providers"][i];
        const std::string place = "/providers/" + std::to_string(i);
        const auto id = provider["id"].get<std::string>();
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            return mistake(place + "/id",
                Tr::tr("There are two providers “%1”.").arg(QString::fromStdString(id)));
        ids.push_back(id);
        const Json *map = field(provider, "status_map");
        const Json *presets = field(catalogue, "status_map_presets");
        if (map && map->is_string() && !(presets && presets->contains(map->get<std::string>())))
            return mistake(
                place + "/status_map", Tr::tr("There is no preset “%1”.").arg(textOf(*map)));
    }
    return std::nullopt;
}

} // namespace core
