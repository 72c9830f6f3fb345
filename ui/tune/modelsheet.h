// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/recommendedmodels.h"
#include "ui/dialogs/sheet.h"

namespace ui {

class LocalModels;

/// "Which model should I take?": the recommended ones with what they need here, those that are here,
/// and any other from a folder.
class ModelSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `tokens`: of all examples to learn from, once; 0: not known.
    ModelSheet(const LocalModels &models, double tokens, qint64 passes, QWidget *parent);

signals:
    void chosen(const QString &modelId);
    void folderRequested();

private:
    void addModel(const core::RecommendedModel &model, const LocalModels &models, double efficiency,
        double tokens, qint64 passes);
};

} // namespace ui
