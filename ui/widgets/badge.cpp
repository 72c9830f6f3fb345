// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace ui {

BadgeLook badgeLook(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Must:
        return {ColorRole::MustText, ColorRole::MustBack, IconName::Error};
    case BadgeKind::Look:
        return {ColorRole::LookText, ColorRole::LookBack, IconName::Warning};
    case BadgeKind::Tip:
        return {ColorRole::TipText, ColorRole::TipBack, IconName::Bulb};
    case BadgeKind::Ok:
        return {ColorRole::OkText, ColorRole::OkBack, IconName::Check};
    case BadgeKind::Plain:
        break;
    }
    return {ColorRole::Secondary, ColorRole::Alternate, IconName::Tag};
}

QSize badgeSize(const QWidget *widget, const QString &text)
{
    const QFontMetrics metrics(themedFont(widget, TextStyle::Small));
    // One more for what rounding took away: a text that lacks a hair would be shortened.
    return {
        metrics.horizontalAdvance(text) + scaled(widget, 8 + 12 + 4 + 8) + 1, scaled(widget, 20)};
}

void paintBadge(QPainter *painter, const QRect &rect, BadgeKind kind, const QString &text,
    const QPalette &palette, Qt::LayoutDirection direction)
{
    const BadgeLook look = badgeLook(kind);
    const auto px = [](int value) { return scaled(nullptr, value); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColor(palette, look.back));
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);

    const QColor color = themeColor(palette, look.text);
    const QRect inner = rect.adjusted(px(8), 0, -px(8), 0);
    const QSize iconSize(px(12), px(12));
    const auto place = [&](const QSize &size, Qt::Alignment alignment) {
        return QStyle::alignedRect(direction, alignment | Qt::AlignVCenter, size, inner);
    };
    paintIcon(painter, place(iconSize, Qt::AlignLeft), look.icon, color, direction);
    const QRect textRect =
        place({inner.width() - iconSize.width() - px(4), inner.height()}, Qt::AlignRight);
    painter->setFont(themedFont(static_cast<const QWidget *>(nullptr), TextStyle::Small));
    painter->setPen(color);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, textRect.width());
    painter->drawText(
        textRect, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)), shown);
    painter->restore();
}

Badge::Badge(BadgeKind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Badge::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setKind(BadgeKind kind)
{
    m_kind = kind;
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(this, m_text);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_kind, m_text, palette(), layoutDirection());
}

} // namespace ui
