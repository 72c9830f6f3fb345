// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/choicecard.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kPadding = 12;
constexpr int kRadio = 18;
constexpr int kGap = 10;
constexpr int kIcon = 16;

} // namespace

ChoiceCard::ChoiceCard(IconName icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_title(title)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void ChoiceCard::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    describe();
}

void ChoiceCard::setBadge(BadgeKind kind, const QString &text)
{
    m_badgeKind = kind;
    m_badge = text;
    describe();
}

void ChoiceCard::describe()
{
    //: A place to tune at, and what stands in its badge: "This computer, free".
    setAccessibleName(m_badge.isEmpty() ? m_title : tr("%1, %2").arg(m_title, m_badge));
    setAccessibleDescription(m_sentence);
    updateGeometry();
    update();
}

ChoiceCard::Places ChoiceCard::places(int width) const
{
    const auto px = [this](int value) { return scaled(this, value); };
    const QFontMetrics bold(themedFont(this, TextStyle::Body, true));
    const QFontMetrics small(themedFont(this, TextStyle::Small));
    Places places;
    const int line = std::max(bold.height(), px(20));
    places.radio = {px(kPadding), px(kPadding) + (line - px(kRadio)) / 2, px(kRadio), px(kRadio)};
    const int icon = places.radio.right() + 1 + px(kGap);
    places.icon = {icon, px(kPadding) + (line - px(kIcon)) / 2, px(kIcon), px(kIcon)};
    const int text = places.icon.right() + 1 + px(8);
    const int right = width - px(kPadding);
    const QSize badge = m_badge.isEmpty() ? QSize(0, 0) : badgeSize(this, m_badge);
    const int titleWidth = bold.horizontalAdvance(m_title) + 2;
    const bool beside = text + titleWidth + px(8) + badge.width() <= right;
    places.title = {
        text, px(kPadding), std::max(1, right - text - (beside ? badge.width() + px(8) : 0)), line};
    int y = px(kPadding) + line + px(2);
    if (!m_sentence.isEmpty()) {
        const QRect box = small.boundingRect(
            QRect(0, 0, std::max(1, right - icon), 10000), Qt::TextWordWrap, m_sentence);
        places.sentence = {icon, y, std::max(1, right - icon), box.height()};
        y += box.height();
    }
    if (!m_badge.isEmpty()) {
        if (beside) {
            places.badge = {right - badge.width(), px(kPadding) + (line - badge.height()) / 2,
                badge.width(), badge.height()};
        } else {
            y += px(4);
            places.badge = {icon, y, std::min(badge.width(), right - icon), badge.height()};
            y += badge.height();
        }
    }
    places.height = y + px(kPadding) - px(2);
    return places;
}

int ChoiceCard::heightForWidth(int width) const
{
    return places(width).height;
}

QSize ChoiceCard::sizeHint() const
{
    const int width = scaled(this, 280);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = scaled(this, 160);
    return {width, scaled(this, 44)};
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places places = this->places(width());
    const auto place = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const bool chosen = isChecked();
    painter.setPen(
        QPen(themeColor(palette(), chosen ? ColorRole::Primary : ColorRole::Line), chosen ? 2 : 1));
    painter.setBrush(themeColor(palette(), chosen ? ColorRole::Soft : ColorRole::Surface));
    const double inset = chosen ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);

    QStyleOptionButton option;
    option.initFrom(this);
    option.rect = place(places.radio);
    option.state.setFlag(QStyle::State_On, chosen);
    option.state.setFlag(QStyle::State_Off, !chosen);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    paintIcon(&painter, place(places.icon), m_icon, themeColor(palette(), ColorRole::Text),
        layoutDirection());

    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(themedFont(this, TextStyle::Body, true));
    painter.setPen(themeColor(palette(), ColorRole::Text));
    painter.drawText(place(places.title), start | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, places.title.width()));
    painter.setFont(themedFont(this, TextStyle::Small));
    painter.setPen(themeColor(palette(), ColorRole::Secondary));
    painter.drawText(place(places.sentence), start | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
    if (!m_badge.isEmpty())
        paintBadge(
            &painter, place(places.badge), m_badgeKind, m_badge, palette(), layoutDirection());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColor(palette(), ColorRole::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 3, 3);
    }
}

} // namespace ui
