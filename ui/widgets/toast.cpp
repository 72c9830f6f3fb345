// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toast.h"

#include "ui/style/attunestyle.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Bold underlined text in the colours of the toast, which are the page's the other way round.
class ToastButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = themedFont(this, TextStyle::Body, true);
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(themeColor(palette(), ColorRole::Surface));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
        if (hasFocus()) {
            painter.setPen(QPen(themeColor(palette(), ColorRole::Surface), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
        }
    }
};

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_button(new ToastButton(this))
{
    setObjectName(u"toast"_s);
    m_button->setObjectName(u"toastAction"_s);
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::showText(const QString &text, const QString &action)
{
    m_text = text;
    setAccessibleName(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    place();
    show();
    raise();
    m_left = kMilliseconds;
    resume();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const int padding = scaled(this, 16);
    const QFontMetrics metrics(themedFont(this, TextStyle::Body));
    const QSize action = m_button->isHidden() ? QSize() : m_button->sizeHint();
    const int wanted = metrics.horizontalAdvance(m_text) + 2 * padding + action.width();
    const QSize size(std::min(wanted, room.width() - 2 * padding), scaled(this, 40));
    setGeometry(QRect(
        QPoint((room.width() - size.width()) / 2, room.height() - size.height() - padding), size));
    m_button->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
        {action.width(), size.height()}, rect()));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(palette(), ColorRole::Text));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setFont(themedFont(this, TextStyle::Body));
    painter.setPen(themeColor(palette(), ColorRole::Surface));
    const int padding = scaled(this, 16);
    const int taken = m_button->isHidden() ? padding : m_button->width();
    const QRect line = rect().adjusted(padding, 0, -taken, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, line.width()));
}

void Toast::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isVisible() &&
        (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange))
        place();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_button && event->type() == QEvent::FocusIn)
        pause();
    if (watched == m_button && event->type() == QEvent::FocusOut)
        resume();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    pause();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!m_button->hasFocus())
        resume();
}

void Toast::pause()
{
    if (!m_timer.isActive())
        return;
    m_left = m_timer.remainingTime();
    m_timer.stop();
}

void Toast::resume()
{
    if (isVisible())
        m_timer.start(std::max(m_left, 1'000));
}

} // namespace ui
