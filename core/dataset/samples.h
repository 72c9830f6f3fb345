// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/import/importreview.h"
#include "core/dataset/projectsettings.h"

#include <QString>

#include <vector>

namespace core {

/// A project that ships with Attune, to try things out with.
struct Sample
{
    QString id;          ///< as on the command line: "formal", "playful", "extract"
    QString description; ///< one sentence for the start page
    QString fileName;    ///< of the examples, without folder
    qint64 examples = 0;
    ProjectSettings settings;
};

/// The samples in the order in which they are offered; the first is the one to start with.
[[nodiscard]] const std::vector<Sample> &samples();

/// Null when there is no such sample.
[[nodiscard]] const Sample *sample(QStringView id);

/// The sample's examples, for openImport(). Import them with their duplicates: some repeat each
/// other on purpose, to be found.
[[nodiscard]] Result<ImportPlan> planSample(const Sample &sample);

} // namespace core
