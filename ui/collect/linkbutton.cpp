// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/linkbutton.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace ui {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_LayoutUsesWidgetRect); // the style leaves room for a ring around buttons
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(themedFont(this, TextStyle::Small));
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 4, scaled(this, 24)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = themedFont(this, TextStyle::Small);
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(themeColor(palette(), isEnabled() ? ColorRole::Accent : ColorRole::Placeholder));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColor(palette(), ColorRole::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 3, -1, -3), 4, 4);
    }
}

} // namespace ui
