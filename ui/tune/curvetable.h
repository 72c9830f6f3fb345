// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tune/curveview.h"

#include <QAbstractTableModel>

namespace ui {

/// The learning curve as a table: one row for each step.
class CurveTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { StepColumn, PassColumn, TrainColumn, UnseenColumn, ColumnCount };

    /// Rows that are there stay; those of a curve that grew are added.
    void setCurve(const LearningCurve &curve);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::MetricPoint> m_points;
    qint64 m_stepsPerPass = 0;
};

} // namespace ui
