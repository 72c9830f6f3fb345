// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/tuningjob.h"

#include <QRandomGenerator>

#include <array>

namespace core {

QByteArray toJson(const TuningPlan &plan)
{
    Json parameters = Json::object();
    for (const auto &[name, value] : plan.parameters)
        parameters[name.toStdString()] = value;
    Json json{{"provider", plan.provider.toStdString()}, {"address", plan.address.toStdString()},
        {"account", plan.account.toStdString()}, {"model", plan.model.toStdString()},
        {"name", plan.name.toStdString()}, {"parameters", parameters}, {"seed", plan.seed},
        {"delete_files", plan.deleteFilesAfterwards}};
    if (!plan.importedFrom.isEmpty())
        json["imported_from"] = plan.importedFrom.toStdString();
    return toBytes(json);
}

TuningPlan planFromJson(const QByteArray &bytes)
{
    const Json json = parseJson(bytes).value_or(Json::object());
    TuningPlan plan{.provider = textField(json, "provider"),
        .address = textField(json, "address"),
        .account = textField(json, "account"),
        .model = textField(json, "model"),
        .name = textField(json, "name"),
        .seed = integerField(json, "seed").value_or(42),
        .deleteFilesAfterwards = boolField(json, "delete_files").value_or(false),
        .importedFrom = textField(json, "imported_from")};
    if (const Json *parameters = field(json, "parameters"); parameters && parameters->is_object()) {
        for (const auto &[name, value] : parameters->items())
            plan.parameters[QString::fromStdString(name)] = value;
    }
    return plan;
}

qint64 TuningJob::stepsPerPass() const
{
    return batch && *batch > 0 ? (train + *batch - 1) / *batch : 0;
}

qint64 TuningJob::steps() const
{
    return passes ? stepsPerPass() * *passes : 0;
}

QString newJobTag()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QString tag;
    for (const quint32 word : words)
        tag += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return tag;
}

} // namespace core
