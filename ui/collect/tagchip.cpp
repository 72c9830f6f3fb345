// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/tagchip.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

TagChip::TagChip(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(kind == Kind::Tag ? tr("Take the tag “%1” away").arg(text) : text);
}

void TagChip::setFixedTag(bool fixedTag)
{
    m_fixed = fixedTag;
    setFocusPolicy(fixedTag ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(themedFont(this, TextStyle::Small));
    const int icon = m_fixed ? 0 : scaled(this, 4 + 12);
    return {metrics.horizontalAdvance(text()) + icon + scaled(this, 20) + 1, scaled(this, 24)};
}

QRect TagChip::iconRect() const
{
    const int size = scaled(this, 12);
    const Qt::Alignment side = m_kind == Kind::Add ? Qt::AlignLeft : Qt::AlignRight;
    const int padding = scaled(this, 9);
    return QStyle::alignedRect(layoutDirection(), side | Qt::AlignVCenter, {size, size},
        rect().adjusted(padding, 0, -padding, 0));
}

bool TagChip::hitButton(const QPoint &position) const
{
    if (m_fixed || !rect().contains(position))
        return false;
    if (m_kind == Kind::Add)
        return true;
    // At least 24 px to hit, though the cross itself is 12.
    const int reach = scaled(this, 6);
    return iconRect().adjusted(-reach, -reach, reach, reach).contains(position);
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((removes && m_kind == Kind::Tag && !m_fixed) || (presses && !m_fixed)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = box.height() / 2;
    if (hasFocus())
        painter.setPen(QPen(themeColor(palette(), ColorRole::Accent), 2));
    else if (m_kind == Kind::Add)
        painter.setPen(QPen(themeColor(palette(), ColorRole::Control), 1, Qt::DashLine));
    else
        painter.setPen(QPen(themeColor(palette(), ColorRole::Line), 1));
    const bool hot = underMouse() && !m_fixed;
    painter.setBrush(
        themeColor(palette(), isDown() || hot ? ColorRole::Alternate : ColorRole::Surface));
    const QRectF ring = hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box;
    painter.drawRoundedRect(ring, radius, radius);

    const QColor color = themeColor(palette(), ColorRole::Text);
    if (!m_fixed) {
        paintIcon(&painter, iconRect(), m_kind == Kind::Add ? IconName::Add : IconName::Close,
            color, layoutDirection());
    }
    painter.setPen(color);
    painter.setFont(themedFont(this, TextStyle::Small));
    const int start = scaled(this, 10) + (m_kind == Kind::Add ? scaled(this, 16) : 0);
    const int end = scaled(this, 10) + (m_kind == Kind::Tag && !m_fixed ? scaled(this, 16) : 0);
    const QRect label =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(start, 0, -end + 1, 0));
    painter.drawText(label,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
            Qt::TextSingleLine,
        text());
}

} // namespace ui
