// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/iconlabel.h"

#include <QPainter>
#include <QStyle>

namespace ui {

IconLabel::IconLabel(IconName name, ColorRole color, int pixels, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_color(color)
    , m_pixels(pixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(IconName name, ColorRole color)
{
    m_name = name;
    m_color = color;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(this, m_pixels), scaled(this, m_pixels)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, sizeHint(), rect());
    paintIcon(&painter, place, m_name, themeColor(palette(), m_color), layoutDirection());
}

} // namespace ui
