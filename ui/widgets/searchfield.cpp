// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    applyDirection();
    setAccessibleName(tr("Find examples"));
    setClearButtonEnabled(false);
    auto *magnifier =
        new QAction(themedIcon(this, IconName::Search, ColorRole::Secondary), QString(), this);
    addAction(magnifier, QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchField::applyDirection()
{
    // Qt aligns a placeholder by its own letters: in a right-to-left window, English words would
    // lie under the key hint. A mark in front makes them follow the field.
    const QString words = tr("Find examples");
    setPlaceholderText(layoutDirection() == Qt::RightToLeft ? QChar(0x200F) + words : words);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
}

void SearchField::setKeyHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize SearchField::sizeHint() const
{
    return {scaled(this, 240), std::max(scaled(this, 28), fontMetrics().height() + 8)};
}

QSize SearchField::minimumSizeHint() const
{
    return {scaled(this, 120), sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_hint.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(themedFont(this, TextStyle::Small));
    const int needed = painter.fontMetrics().horizontalAdvance(m_hint) +
        fontMetrics().horizontalAdvance(placeholderText()) + scaled(this, 64);
    if (needed > width())
        return;
    painter.setPen(themeColor(palette(), ColorRole::Secondary));
    painter.setLayoutDirection(Qt::LeftToRight);
    const int padding = scaled(this, 10);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter, m_hint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
