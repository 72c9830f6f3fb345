// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/server/jobrequest.h"

#include "core/engine/lora.h"
#include "core/engine/server/identity.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

Result<std::string> requiredText(const OrderedJson &request, const char *key)
{
    const auto found = request.find(key);
    if (found == request.end() || !found->is_string() || found->get<std::string>().empty())
        return invalid(std::string("You must provide a '") + key + "' parameter.", key);
    return found->get<std::string>();
}

// "auto", or a number in a range.
Result<OrderedJson> hyperparameter(
    const OrderedJson &parameters, const char *key, double low, double high, bool whole)
{
    const auto found = parameters.find(key);
    if (found == parameters.end() || found->is_null() || *found == "auto")
        return OrderedJson("auto");
    const bool fits = found->is_number() && found->get<double>() >= low &&
        found->get<double>() <= high &&
        (!whole || found->get<double>() == std::floor(found->get<double>()));
    if (!fits)
        return invalid(std::string("'") + key + "' must be \"auto\" or a " +
                (whole ? "whole " : "") + "number from " + plainNumber(low) + " to " +
                plainNumber(high) + ".",
            key);
    return *found;
}

double numberOr(const OrderedJson &parameters, const char *key, double fallback)
{
    const auto found = parameters.find(key);
    return found != parameters.end() && found->is_number() ? found->get<double>() : fallback;
}

// A state holds the parameters and two moments. Written at 4 MB a second on average, it costs
// little beside the tuning, and a killed run loses seconds.
double saveSecondsFor(const ModelConfig &config, std::int64_t rank)
{
    const auto stateBytes = 12 * static_cast<double>(LoraLayout(config, rank).size);
    return std::clamp(stateBytes / 4e6, 1.0, 60.0);
}

} // namespace

Result<OrderedJson> jobFromRequest(const OrderedJson &request)
{
    if (!request.is_object())
        return invalid("The request is not a JSON object.");
    ENGINE_TRY(const std::string model, requiredText(request, "model"));
    ENGINE_TRY(const std::string training, requiredText(request, "training_file"));
    OrderedJson parameters = OrderedJson::object();
    if (request.contains("hyperparameters") && request["hyperparameters"].is_object())
        parameters = request["hyperparameters"];
    if (request.contains("method") && request["method"].is_object()) {
        const OrderedJson &method = request["method"];
        if (!method.contains("type") || method["type"] != "supervised")
            return fail(
                ErrorCode::Unsupported, "Only the method 'supervised' is supported.", "method");
        if (method.contains("supervised") && method["supervised"].is_object() &&
            method["supervised"].contains("hyperparameters") &&
            method["supervised"]["hyperparameters"].is_object())
            parameters = method["supervised"]["hyperparameters"];
    }
    OrderedJson checked;
    ENGINE_TRY(checked["n_epochs"], hyperparameter(parameters, "n_epochs", 1, 50, true));
    ENGINE_TRY(checked["batch_size"], hyperparameter(parameters, "batch_size", 1, 256, true));
    ENGINE_TRY(checked["learning_rate_multiplier"],
        hyperparameter(parameters, "learning_rate_multiplier", 1e-4, 100, false));
    // Beyond OpenAI's: passes without a better validation loss after which a run ends.
    ENGINE_TRY(checked["patience"], hyperparameter(parameters, "patience", 1, 50, true));
    if (checked["patience"] == "auto")
        checked.erase("patience");
    ENGINE_TRY(const OrderedJson seed, hyperparameter(request, "seed", 0, 2147483647, true));
    std::string suffix;
    if (request.contains("suffix") && !request["suffix"].is_null()) {
        if (!request["suffix"].is_string() || request["suffix"].get<std::string>().size() > 64)
            return invalid("'suffix' must be text of at most 64 characters.", "suffix");
        suffix = request["suffix"].get<std::string>();
    }
    OrderedJson validation = nullptr;
    if (request.contains("validation_file") && !request["validation_file"].is_null()) {
        ENGINE_TRY(validation, requiredText(request, "validation_file"));
    }
    OrderedJson metadata = nullptr;
    if (request.contains("metadata") && !request["metadata"].is_null()) {
        metadata = request["metadata"];
        if (!metadata.is_object() || metadata.size() > 16)
            return invalid("'metadata' must be an object with at most 16 keys.", "metadata");
        for (const auto &[key, value] : metadata.items()) {
            if (key.size() > 64 || !value.is_string() || value.get<std::string>().size() > 512)
                return invalid("A value of 'metadata' is not text or too long.", "metadata");
        }
    }
    return OrderedJson{
        {"id", newId("ftjob-")},
        {"object", "fine_tuning.job"},
        {"created_at", unixTime()},
        {"finished_at", nullptr},
        {"status", "validating_files"},
        {"model", model},
        {"fine_tuned_model", nullptr},
        {"organization_id", "org-local"},
        {"result_files", OrderedJson::array()},
        {"trained_tokens", nullptr},
        {"training_file", training},
        {"validation_file", validation},
        {"hyperparameters", checked},
        {"method", {{"type", "supervised"}, {"supervised", {{"hyperparameters", checked}}}}},
        {"seed", seed.is_number() ? seed : OrderedJson(42)},
        {"suffix", suffix},
        {"estimated_finish", nullptr},
        {"error", {{"code", nullptr}, {"message", nullptr}, {"param", nullptr}}},
        {"integrations", OrderedJson::array()},
        {"metadata", metadata},
    };
}

OrderedJson visibleJob(const OrderedJson &job)
{
    OrderedJson visible = OrderedJson::object();
    for (const auto &[key, value] : job.items()) {
        if (key[0] != '_')
            visible[key] = value;
    }
    return visible;
}

Result<TuneSettings> settingsOf(
    const OrderedJson &job, const ModelConfig &config, const Runtime &runtime)
{
    if (job.contains("_settings")) {
        ENGINE_TRY(TuneSettings settings, tuneSettingsFrom(job["_settings"]));
        settings.saveSeconds = saveSecondsFor(config, settings.rank);
        return settings;
    }
    const OrderedJson &parameters = job["hyperparameters"];
    TuneSettings settings;
    settings.passes = static_cast<std::int64_t>(numberOr(parameters, "n_epochs", 3));
    settings.batch = static_cast<std::int64_t>(numberOr(parameters, "batch_size", 4));
    // Small models bear, and need, larger steps.
    settings.rate = (config.hiddenSize <= 512 ? 2e-3 : 2e-4) *
        numberOr(parameters, "learning_rate_multiplier", 1);
    settings.rate = std::min(settings.rate, 0.5);
    settings.patience = static_cast<std::int64_t>(numberOr(parameters, "patience", 0));
    settings.seed = job["seed"].get<std::uint64_t>();
    settings.shares = runtime.tuneThreads;
    // Below a million weights in a matrix, bfloat16 gains nothing.
    settings.bfloat16 = runtime.fastBfloat16 && config.hiddenSize * config.mlpSize >= 1'000'000;
    settings.saveSeconds = saveSecondsFor(config, settings.rank);
    return settings;
}

Result<void> rememberSettings(OrderedJson &job, const TuneSettings &settings)
{
    job["_settings"] = toJson(settings);
    OrderedJson chosen = {{"n_epochs", settings.passes}, {"batch_size", settings.batch},
        {"learning_rate_multiplier",
            numberOr(job["hyperparameters"], "learning_rate_multiplier", 1)}};
    if (settings.patience > 0)
        chosen["patience"] = settings.patience;
    job["hyperparameters"] = chosen;
    job["method"]["supervised"]["hyperparameters"] = chosen;
    return {};
}

std::string tunedModelId(const OrderedJson &job)
{
    std::string suffix;
    for (const char c : job["suffix"].get<std::string>()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
            (c >= '0' && c <= '9') || c == '-' || c == '_';
        suffix += plain ? c : '-';
    }
    const std::string id = job["id"].get<std::string>();
    return "ft:" + job["model"].get<std::string>() + ":local:" + suffix + ":" + id.substr(6, 12);
}

OrderedJson checkpointObject(
    const OrderedJson &job, const std::string &tunedId, const Checkpoint &checkpoint)
{
    const StepMetrics &m = checkpoint.metrics;
    OrderedJson metrics = {{"step", m.step}, {"train_loss", m.trainLoss},
        {"train_mean_token_accuracy", m.trainAccuracy}};
    if (m.validated) {
        metrics["valid_loss"] = m.validLoss;
        metrics["valid_mean_token_accuracy"] = m.validAccuracy;
        metrics["full_valid_loss"] = m.validLoss;
        metrics["full_valid_mean_token_accuracy"] = m.validAccuracy;
    }
    const std::string id = job["id"].get<std::string>();
    const std::string step = std::to_string(checkpoint.step);
    return {{"id", "ftckpt-" + id.substr(6) + "-" + step}, {"object", "fine_tuning.job.checkpoint"},
        {"created_at", unixTime()}, {"fine_tuned_model_checkpoint", tunedId + ":ckpt-step-" + step},
        {"fine_tuning_job_id", id}, {"metrics", metrics}, {"step_number", checkpoint.step}};
}

} // namespace engine
