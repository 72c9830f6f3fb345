// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/votebutton.h"

#include "ui/style/icons.h"
#include "ui/style/stylepainter.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

// Pixels at 100 % text size.
constexpr int kHeight = 56;
constexpr int kPadding = 16;
constexpr int kCap = 28;
constexpr int kGap = 12;
constexpr int kTick = 16;

} // namespace

VoteButton::VoteButton(int digit, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_digit(digit)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the page
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VoteButton::setKeyShown(bool shown)
{
    m_keyShown = shown;
    updateGeometry();
    update();
}

QSize VoteButton::sizeHint() const
{
    const QFontMetrics metrics(themedFont(this, TextStyle::Title, true));
    const int across = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int cap = m_keyShown ? kCap + kGap : 0;
    return {across + scaled(this, 2 * kPadding + cap + kGap + kTick), scaled(this, kHeight)};
}

QSize VoteButton::minimumSizeHint() const
{
    return {scaled(this, 2 * kPadding + kCap + 64), scaled(this, kHeight)};
}

void VoteButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void VoteButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void VoteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = [this](ColorRole role) { return themeColor(palette(), role); };
    const auto place = [this](int x, int width, int height) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(x, (this->height() - height) / 2, width, height));
    };
    const bool chosen = isChecked();
    const bool lively = isEnabled() && (underMouse() || isDown());
    painter.setPen(QPen(color(chosen          ? ColorRole::Accent
                                : isEnabled() ? ColorRole::Control
                                              : ColorRole::Line),
        chosen ? 2 : 1));
    painter.setBrush(color(chosen ? ColorRole::Soft
            : lively              ? ColorRole::Alternate
                                  : ColorRole::Surface));
    const double inset = chosen ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);

    const QColor ink = color(isEnabled() ? ColorRole::Text : ColorRole::Placeholder);
    int x = scaled(this, kPadding);
    if (m_keyShown) {
        const int cap = scaled(this, kCap);
        const QRect box = place(x, cap, cap);
        painter.setPen(color(ColorRole::Control));
        painter.setBrush(color(ColorRole::Surface));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(themedFont(this, TextStyle::Body, true));
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, QString::number(m_digit));
        x += cap + scaled(this, kGap);
    }
    const int tick = scaled(this, kTick);
    const int end = width() - scaled(this, kPadding) - (chosen ? tick + scaled(this, kGap) : 0);
    painter.setFont(themedFont(this, TextStyle::Title, chosen));
    painter.setPen(ink);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, std::max(1, end - x), height()));
    painter.drawText(words,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
            Qt::TextWordWrap | Qt::TextHideMnemonic,
        text());
    if (chosen)
        paintIcon(&painter, place(width() - scaled(this, kPadding) - tick, tick, tick),
            IconName::Check, color(ColorRole::Accent), layoutDirection());
    if (hasFocus())
        stylepainter::drawFocusRing(&painter, QRectF(rect()), palette(), 6);
}

} // namespace ui
