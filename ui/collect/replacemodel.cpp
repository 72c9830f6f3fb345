// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/replacemodel.h"

namespace ui {

void ReplaceModel::setChanges(std::vector<PlannedChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_skip.assign(m_changes.size(), false);
    m_ticked = int(m_changes.size());
    endResetModel();
    emit tickedChanged(m_ticked);
}

std::vector<core::ExamplePatch> ReplaceModel::tickedPatches() const
{
    std::vector<core::ExamplePatch> patches;
    patches.reserve(std::size_t(m_ticked));
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        if (!m_skip[i])
            patches.push_back(m_changes[i].patch);
    }
    return patches;
}

int ReplaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ReplaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedChange &change = m_changes[std::size_t(index.row())];
    const bool before = index.column() == Before;
    switch (role) {
    case Qt::DisplayRole:
        return before ? change.before : change.after;
    case Qt::AccessibleTextRole:
        return before ? tr("Now: %1").arg(change.before) : tr("Then: %1").arg(change.after);
    case Qt::CheckStateRole:
        if (!before)
            return {};
        return int(m_skip[std::size_t(index.row())] ? Qt::Unchecked : Qt::Checked);
    case MarkAtRole:
        return change.markAt;
    case MarkLengthRole:
        return before ? change.beforeLength : change.afterLength;
    default:
        return {};
    }
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Before ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool skip = value.toInt() != Qt::Checked;
    const auto row = std::size_t(index.row());
    if (m_skip[row] == skip)
        return true;
    m_skip[row] = skip;
    m_ticked += skip ? -1 : 1;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged(m_ticked);
    return true;
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Before ? tr("Now") : tr("Then");
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Before)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace ui
