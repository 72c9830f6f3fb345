// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/stylepainter.h"

#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace ui::stylepainter {

namespace {

constexpr qreal kRadius = 6;

int px(int value)
{
    return scaled(nullptr, value);
}

/// For a 1 px line that falls on whole pixels.
QRectF hairline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void fillRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(border.isValid() ? hairline(rect) : QRectF(rect), kRadius, kRadius);
}

struct ButtonColors
{
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColors buttonColors(const QStyleOptionButton &option, ButtonKind kind)
{
    const auto color = [&option](ColorRole role) { return themeColor(option.palette, role); };
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option.state & QStyle::State_MouseOver;
    if (kind == ButtonKind::Quiet) {
        if (!enabled)
            return {{}, {}, color(ColorRole::Placeholder)};
        const QColor fill = down ? color(ColorRole::Soft)
            : hover              ? color(ColorRole::Alternate)
                                 : QColor();
        return {fill, {}, color(ColorRole::Accent)};
    }
    if (!enabled)
        return {color(ColorRole::Alternate), color(ColorRole::Line), color(ColorRole::Placeholder)};
    if (kind == ButtonKind::Primary) {
        const QColor primary = color(ColorRole::Primary);
        const QColor fill = down ? primary.darker(120) : hover ? primary.darker(110) : primary;
        return {fill, {}, color(ColorRole::OnPrimary)};
    }
    const ColorRole fill = down ? ColorRole::Soft
        : hover                 ? ColorRole::Alternate
                                : ColorRole::Surface;
    return {color(fill), color(ColorRole::Control), color(ColorRole::Text)};
}

struct ButtonParts
{
    QFont labelFont;
    QFont hintFont;
    QSize icon;
    int label = 0;
    int hint = 0;
    int menu = 0;

    [[nodiscard]] int width() const
    {
        const int iconGap = icon.isEmpty() || label == 0 ? 0 : px(8);
        return icon.width() + iconGap + label + (hint ? px(8) + hint : 0) + menu;
    }
};

ButtonParts buttonParts(const QStyleOptionButton &option, const QWidget *widget)
{
    ButtonParts parts;
    const bool primary = buttonKind(widget) == ButtonKind::Primary;
    parts.labelFont = widget              ? widget->font()
        : option.fontMetrics.height() > 0 ? themedFont(widget, TextStyle::Body)
                                          : QFont();
    if (primary)
        parts.labelFont.setBold(true);
    parts.hintFont = themedFont(widget, TextStyle::Small);
    parts.icon = option.icon.isNull() ? QSize() : QSize(px(16), px(16));
    if (!option.text.isEmpty())
        parts.label = QFontMetrics(parts.labelFont).size(Qt::TextShowMnemonic, option.text).width();
    const QString hint = keyHint(widget);
    if (!hint.isEmpty())
        parts.hint = QFontMetrics(parts.hintFont).horizontalAdvance(hint);
    if (option.features & QStyleOptionButton::HasMenu)
        parts.menu = px(8 + 16);
    return parts;
}

} // namespace

QRect buttonFrame(const QRect &widgetRect)
{
    const int room = px(kRingRoom);
    return widgetRect.adjusted(room, room, -room, -room);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const int padding = buttonKind(widget) == ButtonKind::Quiet ? px(8) : px(12);
    const int width = buttonParts(option, widget).width() + 2 * padding;
    return {std::max(width, px(32)), std::max(px(32), option.fontMetrics.height() + px(8))};
}

void drawButton(
    QPainter *painter, const QStyleOptionButton &option, const QWidget *widget, bool showMnemonic)
{
    painter->save();
    const QRect frame = buttonFrame(option.rect);
    const ButtonKind kind = buttonKind(widget);
    const ButtonColors colors = buttonColors(option, kind);
    fillRounded(painter, frame, colors.fill, colors.border);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, QRectF(option.rect), option.palette, kRadius + kRingRoom - 1);

    const ButtonParts parts = buttonParts(option, widget);
    QRect line = QStyle::alignedRect(option.direction, Qt::AlignCenter,
        {std::min(parts.width(), frame.width() - px(8)), frame.height()}, frame);
    // Takes the next `width` pixels from the start edge of what is left.
    const auto take = [&line, &option](int width) {
        QRect taken = line;
        if (option.direction == Qt::RightToLeft) {
            taken.setLeft(line.right() - width + 1);
            line.setRight(line.right() - width);
        } else {
            taken.setWidth(width);
            line.setLeft(line.left() + width);
        }
        return taken;
    };
    const bool enabled = option.state & QStyle::State_Enabled;
    if (!parts.icon.isEmpty()) {
        const QRect place = take(parts.icon.width());
        const QIcon::Mode mode = !enabled ? QIcon::Disabled
            : kind == ButtonKind::Primary ? QIcon::Selected
                                          : QIcon::Normal;
        option.icon.paint(painter,
            QStyle::alignedRect(option.direction, Qt::AlignCenter, parts.icon, place),
            Qt::AlignCenter, mode);
        if (parts.label > 0)
            take(px(8));
    }
    painter->setPen(colors.text);
    painter->setFont(parts.labelFont);
    const int flags =
        Qt::AlignCenter | (showMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int tail = (parts.hint ? px(8) + parts.hint : 0) + parts.menu;
    painter->drawText(take(std::max(0, line.width() - tail)), flags, option.text);
    if (parts.hint > 0) {
        take(px(8));
        painter->setFont(parts.hintFont);
        if (kind == ButtonKind::Normal && enabled)
            painter->setPen(themeColor(option.palette, ColorRole::Secondary));
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(take(parts.hint), Qt::AlignCenter, keyHint(widget));
    }
    if (parts.menu > 0) {
        take(px(8));
        const QRect place = take(px(16));
        paintIcon(painter,
            QStyle::alignedRect(option.direction, Qt::AlignCenter, {px(16), px(16)}, place),
            IconName::ChevronDown, colors.text, option.direction);
    }
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeColor(palette, ColorRole::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void drawField(
    QPainter *painter, const QRect &rect, const QPalette &palette, bool enabled, bool focus)
{
    painter->save();
    const QColor fill = themeColor(palette, enabled ? ColorRole::Surface : ColorRole::Alternate);
    const QColor border = themeColor(palette, enabled ? ColorRole::Control : ColorRole::Line);
    fillRounded(painter, rect, fill, border);
    if (focus)
        drawFocusRing(painter, QRectF(rect), palette, kRadius - 1);
    painter->restore();
}

void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    drawField(painter, option.rect, option.palette, enabled,
        option.state & (QStyle::State_HasFocus | QStyle::State_On));
    const QSize size(px(16), px(16));
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
        size, option.rect.adjusted(px(10), 0, -px(10), 0));
    paintIcon(painter, place, IconName::ChevronDown,
        themeColor(option.palette, enabled ? ColorRole::Secondary : ColorRole::Placeholder),
        option.direction);
}

void drawIndicator(QPainter *painter, const QStyleOption &option, bool round)
{
    const auto color = [&option](ColorRole role) { return themeColor(option.palette, role); };
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor border =
        !enabled ? color(ColorRole::Line) : color(marked ? ColorRole::Primary : ColorRole::Control);
    painter->setPen(QPen(border, 1));
    painter->setBrush(!enabled ? color(ColorRole::Alternate)
            : marked           ? color(ColorRole::Primary)
                               : color(ColorRole::Surface));
    const QRectF box = hairline(option.rect);
    const qreal radius = round ? box.width() / 2 : 4;
    painter->drawRoundedRect(box, radius, radius);
    if (marked) {
        const QColor mark = enabled ? color(ColorRole::OnPrimary) : color(ColorRole::Placeholder);
        if (round) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mark);
            painter->drawEllipse(box.center(), box.width() * 0.22, box.height() * 0.22);
        } else if (option.state & QStyle::State_NoChange) {
            painter->setPen(QPen(mark, 2));
            painter->drawLine(QPointF(box.left() + box.width() * 0.28, box.center().y()),
                QPointF(box.right() - box.width() * 0.28, box.center().y()));
        } else {
            paintIcon(painter, option.rect.adjusted(1, 1, -1, -1), IconName::Check, mark,
                Qt::LeftToRight);
        }
    }
    painter->restore();
}

void drawHeaderSection(QPainter *painter, const QStyleOptionHeader &option)
{
    painter->fillRect(option.rect, themeColor(option.palette, ColorRole::Alternate));
    const QColor line = themeColor(option.palette, ColorRole::Line);
    QRect edge = option.rect;
    if (option.orientation == Qt::Horizontal)
        edge.setTop(edge.bottom());
    else
        edge.setLeft(option.direction == Qt::RightToLeft ? edge.left() : edge.right());
    painter->fillRect(edge, line);
}

void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    painter->save();
    painter->setFont(themedFont(static_cast<const QWidget *>(nullptr), TextStyle::Small, true));
    painter->setPen(themeColor(option.palette, ColorRole::Secondary));
    QRect area = option.rect;
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const QSize size(px(12), px(12));
        const QRect arrow =
            QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size, area);
        paintIcon(painter, arrow,
            option.sortIndicator == QStyleOptionHeader::SortDown ? IconName::ChevronDown
                                                                 : IconName::ChevronUp,
            painter->pen().color(), option.direction);
        (option.direction == Qt::RightToLeft) ? area.setLeft(arrow.right() + px(4))
                                              : area.setRight(arrow.left() - px(4));
    }
    const QString text =
        painter->fontMetrics().elidedText(option.text, Qt::ElideRight, area.width());
    painter->drawText(area,
        int(QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter)),
        text);
    painter->restore();
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.maximum <= option.minimum)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool strong = (option.activeSubControls & QStyle::SC_ScrollBarSlider) &&
        (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    painter->setBrush(
        themeColor(option.palette, strong ? ColorRole::Secondary : ColorRole::Control));
    const int inset = strong ? 2 : 3;
    const QRectF bar = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, bool showMnemonic)
{
    painter->save();
    painter->fillRect(option.rect, themeColor(option.palette, ColorRole::Surface));
    const bool active = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (active && (option.state & QStyle::State_Enabled)) {
        const int inset = std::max(0, (option.rect.height() - px(28)) / 2);
        fillRounded(painter, option.rect.adjusted(0, inset, 0, -inset),
            themeColor(option.palette, ColorRole::Soft), {});
    }
    painter->setPen(themeColor(option.palette,
        (option.state & QStyle::State_Enabled) ? ColorRole::Text : ColorRole::Placeholder));
    painter->drawText(option.rect,
        Qt::AlignCenter | Qt::TextSingleLine |
            (showMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        option.text);
    painter->restore();
}

void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QRectF track(option.rect);
    track.setHeight(px(8));
    track.moveCenter(QRectF(option.rect).center());
    const qreal radius = track.height() / 2;
    painter->setBrush(themeColor(option.palette, ColorRole::Track));
    painter->drawRoundedRect(track, radius, radius);
    const double range = double(option.maximum) - option.minimum;
    // Without a range nothing is known about how far it is; half says "at work".
    const double share = range > 0 ? (double(option.progress) - option.minimum) / range : 0.5;
    QRectF done = track;
    done.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    if (done.width() > 0) {
        done.setWidth(std::max(done.width(), track.height()));
        painter->setBrush(themeColor(option.palette, ColorRole::Bar));
        painter->drawRoundedRect(done, radius, radius);
    }
    painter->restore();
}

} // namespace ui::stylepainter
