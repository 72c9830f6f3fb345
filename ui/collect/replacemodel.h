// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/collect/replaceplan.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The planned changes, each with a tick that leaves it out.
class ReplaceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Before, After, ColumnCount };
    enum Role { MarkAtRole = Qt::UserRole + 1, MarkLengthRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(std::vector<PlannedChange> changes);
    [[nodiscard]] int tickedCount() const { return m_ticked; }
    /// The patches of the ticked changes.
    [[nodiscard]] std::vector<core::ExamplePatch> tickedPatches() const;
    [[nodiscard]] bool isTicked(int row) const { return !m_skip[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void tickedChanged(int count);

private:
    std::vector<PlannedChange> m_changes;
    std::vector<bool> m_skip;
    int m_ticked = 0;
};

} // namespace ui
