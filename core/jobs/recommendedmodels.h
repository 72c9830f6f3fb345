// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/jobs/timeestimate.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// A model for this computer as resources/models.json describes it.
struct RecommendedModel
{
    QString
        id; ///< as a folder of it is usually called; "practice" for the one that comes with Attune
    QString label;
    QString address = {}; ///< of the page it is fetched from; empty: comes with Attune
    QString license;
    qint64 parameters = 0;
    qint64 bytes = 0;   ///< to download
    qint64 context = 0; ///< longest text, in the model's own pieces
    QStringList languages = {};
    double flopsPerToken = 0; ///< of tuning, for each piece that is learned from
    qint64 memory = 0;        ///< bytes, for tuning in the usual way
    bool needsGpu = false;
    QString note = {}; ///< a sentence, in English
};

struct RecommendedModels
{
    QDate compiledOn;
    double efficiency = 0.5; ///< share of the measured speed that tuning reaches
    std::vector<RecommendedModel> models = {};
};

/// InvalidInput for text that is not such a list.
[[nodiscard]] Result<RecommendedModels> readRecommendedModels(const QByteArray &json);
/// The list that Attune carries.
[[nodiscard]] RecommendedModels recommendedModels();

/// About how long tuning it takes here, from a third below to half above: the shape is not known before
/// the model is there. `tokens`: of all training examples once.
[[nodiscard]] TimeRange tuningTime(const RecommendedModel &model, double efficiency, double tokens,
    qint64 passes, const MachineSpeed &machine);

} // namespace core
