// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include <QPainter>

namespace ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setColors(ColorRole back, ColorRole border)
{
    m_back = back;
    m_border = border;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColor(palette(), m_border));
    painter.setBrush(themeColor(palette(), m_back));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(palette(), ColorRole::Line));
}

Strip::Strip(ColorRole back, Qt::Edge lineEdge, QWidget *parent)
    : QWidget(parent)
    , m_back(back)
    , m_lineEdge(lineEdge)
{
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(palette(), m_back));
    const int y = m_lineEdge == Qt::TopEdge ? 0 : height() - 1;
    painter.fillRect(0, y, width(), 1, themeColor(palette(), ColorRole::Line));
}

} // namespace ui
