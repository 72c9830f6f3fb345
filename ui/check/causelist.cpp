// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/causelist.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

CauseList::CauseList(CauseModel *model, QWidget *parent)
    : SideList(parent)
    , m_model(model)
{
    setObjectName(u"causeList"_s);
    setAccessibleName(tr("What to look at"));
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        keepChoice();
    });
}

void CauseList::keepChoice()
{
    if (m_model->rowOf(m_choice) < 0)
        choose(m_model->nearest(m_row));
    else
        choose(m_choice);
}

void CauseList::choose(const CauseChoice &choice)
{
    const int row = m_model->rowOf(choice);
    m_row = row < 0 ? 0 : row;
    const bool another = std::exchange(m_choice, row < 0 ? CauseChoice() : choice) != m_choice;
    setCurrentIndex(m_model->index(row));
    if (another)
        emit chosen(m_choice);
}

void CauseList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SideList::currentChanged(current, previous);
    if (m_resetting || !current.isValid())
        return;
    m_row = current.row();
    const CauseChoice choice = m_model->choiceAt(current.row());
    if (choice == m_choice)
        return;
    m_choice = choice;
    emit chosen(choice);
}

} // namespace ui
