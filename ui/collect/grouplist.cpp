// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/grouplist.h"

#include "ui/collect/groupmodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

GroupModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<GroupModel::Kind>(index.data(GroupModel::KindRole).toInt());
}

class GroupDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool first = index.row() == 0;
        switch (kindOf(index)) {
        case GroupModel::Kind::Heading:
            return {0, scaled(option.widget, first ? 40 : 48)};
        case GroupModel::Kind::Separator:
            return {0, scaled(option.widget, 17)};
        case GroupModel::Kind::Group:
            break;
        }
        return {scaled(option.widget, 160), scaled(option.widget, 32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        const int edge = scaled(option.widget, 16);
        const QRect inner = option.rect.adjusted(edge, 0, -edge, 0);
        switch (kindOf(index)) {
        case GroupModel::Kind::Separator:
            painter->fillRect(QRect(inner.left(), option.rect.center().y(), inner.width(), 1),
                themeColor(option.palette, ColorRole::Line));
            break;
        case GroupModel::Kind::Heading:
            painter->setFont(themedFont(option.widget, TextStyle::Small, true));
            painter->setPen(themeColor(option.palette, ColorRole::Secondary));
            painter->drawText(inner,
                int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                index.data().toString());
            break;
        case GroupModel::Kind::Group:
            paintGroup(painter, option, index, inner);
            break;
        }
        painter->restore();
    }

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QRect &inner)
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool keyboard = selected && option.widget && option.widget->hasFocus();
        const bool dropTarget = (option.state & QStyle::State_MouseOver) && !selected;
        const auto color = [&](ColorRole role) { return themeColor(option.palette, role); };
        if (selected) {
            painter->fillRect(option.rect, color(ColorRole::Soft));
            painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.topLeft(),
                                      QSize(scaled(option.widget, 3), option.rect.height()))),
                color(ColorRole::Accent));
        } else if (dropTarget) {
            painter->fillRect(option.rect, color(ColorRole::Alternate));
        }
        if (keyboard) {
            painter->setPen(QPen(color(ColorRole::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const auto place = [&](const QSize &size, Qt::Alignment side) {
            return QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, size, inner);
        };
        const int icon = scaled(option.widget, 16);
        const int gap = scaled(option.widget, 10);
        paintIcon(painter, place({icon, icon}, Qt::AlignLeft),
            static_cast<IconName>(index.data(GroupModel::IconRole).toInt()),
            color(ColorRole::Secondary), option.direction);

        const QString count = QLocale().toString(index.data(GroupModel::CountRole).toLongLong());
        painter->setFont(themedFont(option.widget, TextStyle::Small, selected));
        painter->setPen(color(selected ? ColorRole::Text : ColorRole::Secondary));
        const int countWidth = painter->fontMetrics().horizontalAdvance(count);
        painter->drawText(
            place({countWidth + 1, inner.height()}, Qt::AlignRight), Qt::AlignCenter, count);

        painter->setFont(themedFont(option.widget, TextStyle::Body, selected));
        painter->setPen(color(ColorRole::Text));
        const int before = icon + gap;
        const QRect label = QStyle::visualRect(option.direction, inner,
            QRect(inner.left() + before, inner.top(), inner.width() - before - countWidth - gap,
                inner.height()));
        painter->drawText(label,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, label.width()));
    }
};

} // namespace

GroupList::GroupList(GroupModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"groupList"_s);
    setAccessibleName(tr("Groups"));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setDropIndicatorShown(true); // without it, Qt only lets go over the empty part
    setItemDelegate(new GroupDelegate(this));
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
    QListView::currentChanged(current, previous);
    if (m_setting || !current.isValid())
        return;
    const Group group = m_model->groupAt(current.row());
    if (group == m_group)
        return;
    m_group = group;
    emit groupChosen(group);
}

bool GroupList::event(QEvent *event)
{
    const bool handled = QListView::event(event);
    if (event->type() == QEvent::StyleChange)
        doItemsLayout();
    return handled;
}

} // namespace ui
