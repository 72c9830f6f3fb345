// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/curvetable.h"

#include <QLocale>

namespace ui {

namespace {

QString lossText(const std::optional<double> &loss)
{
    return loss ? QLocale().toString(*loss, 'f', 3) : QStringLiteral("–");
}

} // namespace

void CurveTable::setCurve(const LearningCurve &curve)
{
    const auto had = int(m_points.size());
    const auto now = int(curve.points.size());
    const bool grown = had > 0 && now >= had && m_stepsPerPass == curve.stepsPerPass &&
        curve.points.front().step == m_points.front().step;
    if (!grown) {
        beginResetModel();
        m_points = curve.points;
        m_stepsPerPass = curve.stepsPerPass;
        endResetModel();
        return;
    }
    if (now > had)
        beginInsertRows({}, had, now - 1);
    m_points = curve.points;
    if (now > had)
        endInsertRows();
    // A step may have been told in part before.
    emit dataChanged(index(0, TrainColumn), index(had - 1, UnseenColumn));
}

int CurveTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int CurveTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CurveTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const core::MetricPoint &point = m_points[std::size_t(index.row())];
    const QLocale locale;
    switch (index.column()) {
    case StepColumn:
        return locale.toString(point.step);
    case PassColumn:
        return m_stepsPerPass > 0
            ? locale.toString((point.step + m_stepsPerPass - 1) / m_stepsPerPass)
            : QStringLiteral("–");
    case TrainColumn:
        return lossText(point.trainLoss);
    case UnseenColumn:
        return lossText(point.validLoss);
    default:
        return {};
    }
}

QVariant CurveTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case PassColumn:
        return tr("Pass");
    case TrainColumn:
        return tr("Mistakes on your examples");
    case UnseenColumn:
        return tr("Mistakes on unseen examples");
    default:
        return {};
    }
}

} // namespace ui
