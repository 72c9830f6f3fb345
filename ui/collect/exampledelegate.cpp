// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/exampledelegate.h"

#include "core/dataset/example.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/celltext.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

enum class RowLook { Plain, Selected, SelectedWithKeyboard };

RowLook rowLook(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return RowLook::Plain;
    const bool keyboard = option.widget && option.widget->hasFocus();
    return keyboard ? RowLook::SelectedWithKeyboard : RowLook::Selected;
}

ColorRole background(RowLook look)
{
    switch (look) {
    case RowLook::Selected:
        return ColorRole::Soft;
    case RowLook::SelectedWithKeyboard:
        return ColorRole::Primary;
    case RowLook::Plain:
        break;
    }
    return ColorRole::Surface;
}

void paintNumber(QPainter *painter, const QStyleOptionViewItem &option, int number, RowLook look)
{
    const int padding = scaled(option.widget, 8);
    painter->setFont(themedFont(option.widget, TextStyle::Small));
    painter->setPen(themeColor(option.palette,
        look == RowLook::SelectedWithKeyboard ? ColorRole::OnPrimary : ColorRole::Secondary));
    painter->drawText(option.rect.adjusted(padding / 2, 0, -padding, 0),
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
        QLocale().toString(number));
}

IconName stateIcon(core::Status status)
{
    switch (status) {
    case core::Status::ToDo:
        return IconName::CircleDashed;
    case core::Status::NeedsWork:
        return IconName::NeedsWork;
    case core::Status::Done:
        return IconName::Check;
    }
    return IconName::CircleDashed;
}

void paintState(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, RowLook look)
{
    const QString word = index.data().toString();
    const auto status =
        static_cast<core::Status>(index.data(ExampleTableModel::StatusRole).toInt());
    // What there is to look at comes first: the status is in the editor as well.
    const QVariant flag = index.data(ExampleTableModel::FlagRole);
    const QString flagName = index.data(ExampleTableModel::FlagNameRole).toString();
    const int padding = scaled(option.widget, 8);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    if (flag.isValid() || status == core::Status::NeedsWork) {
        const QString text = flag.isValid() ? flagName : word;
        const QSize size = badgeSize(option.widget, text).boundedTo(inner.size());
        paintBadge(painter,
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, inner),
            flag.isValid() ? static_cast<BadgeKind>(flag.toInt()) : BadgeKind::Look, text,
            option.palette, option.direction);
        return;
    }
    const QColor color = themeColor(option.palette,
        look == RowLook::SelectedWithKeyboard ? ColorRole::OnPrimary : ColorRole::Secondary);
    const int icon = scaled(option.widget, 16);
    const int gap = scaled(option.widget, 6);
    const auto place = [&](const QSize &size, Qt::Alignment side) {
        return QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, size, inner);
    };
    paintIcon(
        painter, place({icon, icon}, Qt::AlignLeft), stateIcon(status), color, option.direction);
    const QRect text = place({inner.width() - icon - gap, inner.height()}, Qt::AlignRight);
    painter->setFont(themedFont(option.widget, TextStyle::Body));
    painter->setPen(color);
    painter->drawText(text,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        painter->fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
}

/// Stands where the text will be, so that a row on its way does not look empty.
void paintLoading(QPainter *painter, const QStyleOptionViewItem &option)
{
    const int padding = scaled(option.widget, 8);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const int height = scaled(option.widget, 8);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColor(option.palette, ColorRole::Track));
    painter->drawRoundedRect(QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                 {inner.width() * 2 / 3, height}, inner),
        height / 2.0, height / 2.0);
}

} // namespace

void ExampleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowLook look = rowLook(option);
    const bool leading = index.column() == 0;
    painter->save();
    painter->fillRect(option.rect, themeColor(option.palette, background(look)));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        themeColor(option.palette, ColorRole::Line));
    if (look == RowLook::Selected && leading) {
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                              QRect(option.rect.topLeft(),
                                  QSize(scaled(option.widget, 3), option.rect.height()))),
            themeColor(option.palette, ColorRole::Accent));
    }

    if (index.column() == ExampleTableModel::Number) {
        paintNumber(painter, option, index.row() + 1, look);
    } else if (!index.data(ExampleTableModel::LoadedRole).toBool()) {
        if (index.column() != ExampleTableModel::State && look == RowLook::Plain)
            paintLoading(painter, option);
    } else if (index.column() == ExampleTableModel::State) {
        paintState(painter, option, index, look);
    } else {
        const int padding = scaled(option.widget, 8);
        CellTextStyle style;
        style.font = themedFont(option.widget, TextStyle::Body);
        style.text = themeColor(option.palette,
            look == RowLook::SelectedWithKeyboard ? ColorRole::OnPrimary : ColorRole::Text);
        style.lineHeight = scaled(option.widget, 18);
        style.find = m_find;
        style.findText = themeColor(option.palette, ColorRole::LookText);
        style.findBack = themeColor(option.palette, ColorRole::LookBack);
        style.findLine = themeColor(option.palette, ColorRole::LookLine);
        paintCellText(
            painter, option.rect.adjusted(padding, 0, -padding, 0), index.data().toString(), style);
    }
    painter->restore();
}

QSize ExampleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 120), scaled(option.widget, 44)};
}

} // namespace ui
