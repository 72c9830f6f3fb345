// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/replacedelegate.h"

#include "ui/collect/replacemodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/celltext.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace ui {

void ReplaceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear(); // the style draws the tick and the background
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    item.state &= ~QStyle::State_HasFocus;
    const auto color = [&](ColorRole role) { return themeColor(option.palette, role); };
    item.palette.setColor(QPalette::Highlight, color(ColorRole::Soft));
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        color(ColorRole::Line));

    const bool before = index.column() == ReplaceModel::Before;
    CellTextStyle text;
    text.font = themedFont(option.widget, TextStyle::Body);
    text.text = color(ColorRole::Text);
    text.lineHeight = scaled(option.widget, 18);
    QTextCharFormat mark;
    mark.setForeground(color(before ? ColorRole::RemText : ColorRole::AddText));
    mark.setBackground(color(before ? ColorRole::RemBack : ColorRole::AddBack));
    mark.setFontStrikeOut(before);
    mark.setFontUnderline(!before);
    text.formats = {{index.data(ReplaceModel::MarkAtRole).toInt(),
        index.data(ReplaceModel::MarkLengthRole).toInt(), mark}};
    const int padding = scaled(option.widget, 8);
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    if (before) {
        const int tick =
            style->pixelMetric(QStyle::PM_IndicatorWidth, &item, item.widget) + padding;
        area = QStyle::visualRect(option.direction, area, area.adjusted(tick, 0, 0, 0));
    }
    paintCellText(painter, area, index.data().toString(), text);
}

} // namespace ui
