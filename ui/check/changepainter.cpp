// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/changepainter.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

int pad()
{
    return scaled(nullptr, 2);
}

int arrowRoom()
{
    return scaled(nullptr, 32);
}

int chipWidth(const QString &text, const QFontMetrics &metrics)
{
    // One more for what rounding took away: a text that lacks a hair would be shortened.
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2 * pad() + 1;
}

void paintChip(QPainter *painter, const QRect &rect, const QString &text, bool removed,
    const QPalette &palette)
{
    painter->fillRect(rect, themeColor(palette, removed ? ColorRole::RemBack : ColorRole::AddBack));
    painter->setPen(themeColor(palette, removed ? ColorRole::RemText : ColorRole::AddText));
    QFont font = painter->font();
    font.setStrikeOut(removed);
    font.setUnderline(!removed);
    const QFont before = painter->font();
    painter->setFont(font);
    const QRect inner = rect.adjusted(pad(), 0, -pad(), 0);
    // Whatever the direction of the window, a text reads in its own.
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->setFont(before);
}

} // namespace

int changeWidth(const ChangedPhrase &phrase, const ChangeLook &look)
{
    const QFontMetrics metrics(look.font);
    return chipWidth(phrase.before, metrics) + chipWidth(phrase.after, metrics) +
        (phrase.after.isEmpty() ? 0 : arrowRoom());
}

int paintChange(QPainter *painter, const QRect &rect, const ChangedPhrase &phrase,
    const ChangeLook &look, const QPalette &palette)
{
    if (rect.width() <= 0)
        return 0;
    painter->save();
    painter->setFont(look.font);
    const QFontMetrics metrics(look.font);
    int before = chipWidth(phrase.before, metrics);
    int after = chipWidth(phrase.after, metrics);
    const int arrow = phrase.after.isEmpty() ? 0 : arrowRoom();
    const int room = rect.width() - arrow;
    if (before + after > room) {
        // The shorter of the two keeps its width where it can.
        const int half = std::max(0, room / 2);
        if (before <= half)
            after = room - before;
        else if (after <= half)
            before = room - after;
        else
            before = after = half;
    }
    int x = rect.left();
    const auto next = [&](int width) {
        const QRect box = QStyle::visualRect(look.direction, rect,
            QRect(x, rect.top() + (rect.height() - look.lineHeight) / 2, width, look.lineHeight));
        x += width;
        return box;
    };
    if (before > 0)
        paintChip(painter, next(before), phrase.before, true, palette);
    if (arrow > 0) {
        const int size = scaled(nullptr, 14);
        const QRect box = next(arrow);
        paintIcon(painter,
            QStyle::alignedRect(look.direction, Qt::AlignCenter, QSize(size, size), box),
            IconName::Forward, themeColor(palette, ColorRole::Secondary), look.direction);
        paintChip(painter, next(after), phrase.after, false, palette);
    }
    painter->restore();
    return x - rect.left();
}

QString changeSentence(const ChangedPhrase &phrase)
{
    if (phrase.after.isEmpty())
        return phrase.before.isEmpty() ? QString() : ChangeText::tr("“%1” goes").arg(phrase.before);
    if (phrase.before.isEmpty())
        return ChangeText::tr("“%1” is added").arg(phrase.after);
    return ChangeText::tr("“%1” becomes “%2”").arg(phrase.before, phrase.after);
}

ChangeLabel::ChangeLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChangeLabel::setPhrase(const ChangedPhrase &phrase)
{
    m_phrase = phrase;
    setAccessibleName(changeSentence(phrase));
    setToolTip(changeSentence(phrase).toHtmlEscaped());
    updateGeometry();
    update();
}

ChangeLook ChangeLabel::look() const
{
    return {themedFont(this, TextStyle::Body), layoutDirection(), scaled(this, 20)};
}

QSize ChangeLabel::sizeHint() const
{
    return {changeWidth(m_phrase, look()), scaled(this, 24)};
}

QSize ChangeLabel::minimumSizeHint() const
{
    return {scaled(this, 80), scaled(this, 24)};
}

void ChangeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChange(&painter, rect(), m_phrase, look(), palette());
}

} // namespace ui
