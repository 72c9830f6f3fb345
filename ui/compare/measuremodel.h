// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparisonreport.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace ui {

/// What was measured without a person, a line for each measure: before, after, and whether that is better.
class MeasureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { NameColumn, BeforeColumn, AfterColumn, TrendColumn, ColumnCount };
    static constexpr int TrendRole = Qt::UserRole + 1; ///< int(core::Trend); invalid: none

    void setLines(
        std::vector<core::MeasureLine> lines, const QString &before, const QString &after);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::MeasureLine> m_lines;
    QString m_before;
    QString m_after;
};

/// Draws the trend as a badge.
class TrendDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Which labels were wanted and which came, as a table. The sum of a row is how often it was wanted.
class ConfusionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setConfusion(const core::Confusion &confusion);
    [[nodiscard]] bool isEmpty() const { return m_right.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_right;
    QStringList m_given;
    core::Confusion m_confusion;
};

} // namespace ui
