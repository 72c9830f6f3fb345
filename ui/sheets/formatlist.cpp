// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/formatlist.h"

#include "core/dataset/export/examplewriter.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kItemHeight = 52;
constexpr int kLineHeight = 18;
constexpr int kPadding = 12;

} // namespace

FormatList::FormatList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("formats"));
    setAccessibleName(tr("What the file is for"));
    setItemDelegate(new FormatDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const core::ExportFormatInfo &format : core::exportFormats()) {
        auto *item = new QListWidgetItem(format.title, this);
        item->setData(kIdRole, format.id);
        item->setData(kHelpRole, format.description);
        item->setData(Qt::AccessibleDescriptionRole, format.description);
    }
    setCurrentRow(0);
}

QString FormatList::currentFormat() const
{
    return currentItem() != nullptr ? currentItem()->data(kIdRole).toString() : QString();
}

void FormatList::setCurrentFormat(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kIdRole).toString() == id)
            setCurrentRow(row);
    }
}

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, scaled(option.widget, kItemHeight)};
}

void FormatDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.widget != nullptr && option.widget->hasFocus();
    const QPalette &palette = option.palette;
    const auto color = [&](ColorRole role) {
        return themeColor(palette, focused ? ColorRole::OnPrimary : role);
    };
    painter->save();
    painter->fillRect(option.rect,
        themeColor(palette,
            focused        ? ColorRole::Primary
                : selected ? ColorRole::Soft
                           : ColorRole::Surface));
    if (selected && !focused) {
        const int x =
            option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left();
        painter->fillRect(
            x, option.rect.top(), 3, option.rect.height(), themeColor(palette, ColorRole::Accent));
    }
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
        themeColor(palette, ColorRole::Line));

    const int padding = scaled(option.widget, kPadding);
    const int lineHeight = scaled(option.widget, kLineHeight);
    QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    line.setTop(option.rect.center().y() - lineHeight + 1);
    line.setHeight(lineHeight);
    painter->setLayoutDirection(option.direction);
    const auto draw = [&](const QString &text, const QFont &font, ColorRole role) {
        painter->setFont(font);
        painter->setPen(color(role));
        painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
            QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineHeight);
    };
    draw(
        index.data().toString(), themedFont(option.widget, TextStyle::Body, true), ColorRole::Text);
    draw(index.data(FormatList::kHelpRole).toString(), themedFont(option.widget, TextStyle::Small),
        ColorRole::Secondary);
    painter->restore();
}

} // namespace ui
