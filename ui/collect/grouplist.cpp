// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/grouplist.h"

#include "ui/collect/groupmodel.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace ui {

GroupList::GroupList(GroupModel *model, QWidget *parent)
    : SideList(parent)
    , m_model(model)
{
    setObjectName(u"groupList"_s);
    setAccessibleName(tr("Groups"));
    setMouseTracking(true);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setDropIndicatorShown(true); // without it, Qt only lets go over the empty part
    setModel(model);
    // Tags may have come or gone: the chosen group stays chosen.
    connect(model, &QAbstractItemModel::modelReset, this, [this] { setGroup(m_group); });
    setGroup({});
}

void GroupList::setGroup(const Group &group)
{
    const QScopedValueRollback setting(m_setting, true);
    m_group = group;
    setCurrentIndex(m_model->index(m_model->rowOf(group)));
}

void GroupList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SideList::currentChanged(current, previous);
    if (m_setting || !current.isValid())
        return;
    const Group group = m_model->groupAt(current.row());
    if (group == m_group)
        return;
    m_group = group;
    emit groupChosen(group);
}

} // namespace ui
