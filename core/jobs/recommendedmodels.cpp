// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/recommendedmodels.h"

#include "core/providers/json.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::RecommendedModel)
};

RecommendedModel readModel(const Json &json)
{
    RecommendedModel model{.id = textField(json, "id"),
        .label = textField(json, "label"),
        .license = textField(json, "licence"),
        .parameters = integerField(json, "parameters").value_or(0),
        .bytes = integerField(json, "download_bytes").value_or(0),
        .context = integerField(json, "context").value_or(0),
        .flopsPerToken = numberField(json, "flops_per_token").value_or(0),
        .memory = integerField(json, "memory_bytes").value_or(0),
        .needsGpu = boolField(json, "needs_gpu").value_or(false),
        .note = textField(json, "note")};
    if (const QString repo = textField(json, "repo"); !repo.isEmpty())
        model.address = u"https://huggingface.co/"_s + repo;
    if (const Json *languages = field(json, "languages"); languages && languages->is_array()) {
        for (const Json &language : *languages)
            model.languages.append(textOf(language));
    }
    return model;
}

} // namespace

Result<RecommendedModels> readRecommendedModels(const QByteArray &bytes)
{
    const auto json = parseJson(bytes);
    const Json *models = json ? field(*json, "models") : nullptr;
    if (!models || !models->is_array())
        return fail(ErrorCode::InvalidInput, Tr::tr("The list of models cannot be read."));
    RecommendedModels read{
        .compiledOn = QDate::fromString(textField(*json, "compiled_on"), Qt::ISODate),
        .efficiency = numberField(*json, "efficiency").value_or(0.5)};
    for (const Json &entry : *models) {
        RecommendedModel model = readModel(entry);
        if (model.id.isEmpty() || model.label.isEmpty())
            return fail(ErrorCode::InvalidInput, Tr::tr("The list of models cannot be read."));
        read.models.push_back(std::move(model));
    }
    return read;
}

RecommendedModels recommendedModels()
{
    QFile file(u":/models/models.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readRecommendedModels(file.readAll()).value_or(RecommendedModels());
}

TimeRange tuningTime(const RecommendedModel &model, double efficiency, double tokens, qint64 passes,
    const MachineSpeed &machine)
{
    if (machine.gigaflops <= 0 || efficiency <= 0)
        return {};
    const double seconds = tokens * static_cast<double>(passes) * model.flopsPerToken /
        (machine.gigaflops * 1e9 * efficiency);
    const auto rounded = [](double value) {
        return std::chrono::seconds(static_cast<qint64>(std::ceil(value)));
    };
    return {rounded(seconds / 1.5), rounded(seconds), rounded(seconds * 1.5)};
}

} // namespace core
