// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sidelist.h"

#include "ui/widgets/countdelegate.h"

#include <QEvent>

namespace ui {

SideList::SideList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new CountDelegate(this));
}

void SideList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QModelIndexList indexes = selectedIndexes();
    if (!indexes.isEmpty() && indexes.front() != currentIndex())
        setCurrentIndex(indexes.front());
}

bool SideList::event(QEvent *event)
{
    const bool handled = QListView::event(event);
    if (event->type() == QEvent::StyleChange)
        doItemsLayout();
    return handled;
}

} // namespace ui
