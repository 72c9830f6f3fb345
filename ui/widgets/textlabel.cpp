// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>

namespace ui {

TextLabel::TextLabel(
    const QString &text, TextStyle style, ColorRole color, bool bold, QWidget *parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_color(color)
    , m_bold(bold)
{
    setTextFormat(Qt::PlainText);
    applyTheme();
}

void TextLabel::setColor(ColorRole color)
{
    m_color = color;
    applyTheme();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void TextLabel::applyTheme()
{
    setFont(themedFont(this, m_style, m_bold));
    QPalette own = QApplication::palette();
    own.setColor(QPalette::WindowText, themeColor(own, m_color));
    setPalette(own);
}

} // namespace ui
