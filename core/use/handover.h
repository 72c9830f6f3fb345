// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/projectsettings.h"
#include "core/jobs/tuningjob.h"
#include "core/review/reportdocument.h"
#include "core/review/verdict.h"

#include <QDate>

#include <optional>

namespace core {

/// What people who are to run a tuned model have to know. Holds no access key.
struct HandOver
{
    QString name;     ///< of the model, as people call it
    QString original; ///< as its makers name it
    QString place;    ///< where it was tuned
    bool local = true;
    QString address = {}; ///< where it answers, if it does
    TuningJob job;
    ProjectSettings settings; ///< of the examples that it learned
    std::optional<Verdict> verdict = {};
    std::optional<QDate> retirement = {}; ///< from that day on it gives no answers
    bool personChecks = false;            ///< every answer has to be checked by a person
};

/// The sheet for whoever runs the model. Pure; in the language of the program.
[[nodiscard]] ReportDocument handOverSheet(const HandOver &model);

} // namespace core
