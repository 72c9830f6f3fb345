// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/countdelegate.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

CountKind kindOf(const QModelIndex &index)
{
    return static_cast<CountKind>(index.data(CountKindRole).toInt());
}

void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const QRect &inner)
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
    const QVariant iconColor = index.data(CountIconColorRole);
    paintIcon(painter, place({icon, icon}, Qt::AlignLeft),
        static_cast<IconName>(index.data(CountIconRole).toInt()),
        color(
            iconColor.isValid() ? static_cast<ColorRole>(iconColor.toInt()) : ColorRole::Secondary),
        option.direction);

    const QVariant number = index.data(CountRole);
    const QString count = number.isValid() ? QLocale().toString(number.toLongLong()) : QString();
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
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, label.width()));
}

} // namespace

QSize CountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = index.row() == 0;
    switch (kindOf(index)) {
    case CountKind::Heading:
        return {0, scaled(option.widget, first ? 40 : 48)};
    case CountKind::SubHeading:
        return {0, scaled(option.widget, 32)};
    case CountKind::Separator:
        return {0, scaled(option.widget, 17)};
    case CountKind::Entry:
        break;
    }
    return {scaled(option.widget, 160), scaled(option.widget, 32)};
}

void CountDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int edge = scaled(option.widget, 16);
    const QRect inner = option.rect.adjusted(edge, 0, -edge, 0);
    switch (kindOf(index)) {
    case CountKind::Separator:
        painter->fillRect(QRect(inner.left(), option.rect.center().y(), inner.width(), 1),
            themeColor(option.palette, ColorRole::Line));
        break;
    case CountKind::Heading:
    case CountKind::SubHeading:
        painter->setFont(themedFont(option.widget, TextStyle::Small, true));
        painter->setPen(themeColor(option.palette, ColorRole::Secondary));
        painter->drawText(inner,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            index.data().toString());
        break;
    case CountKind::Entry:
        paintEntry(painter, option, index, inner);
        break;
    }
    painter->restore();
}

} // namespace ui
