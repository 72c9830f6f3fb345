// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kWidest = 420;
constexpr int kWidestButtons = 560;
constexpr int kLeastWithIcon = 260;
} // namespace

EmptyState::EmptyState(IconName icon, const QString &title, const QString &body, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(icon, ColorRole::Secondary, 48))
    , m_title(new TextLabel(title, TextStyle::Title, ColorRole::Text, true))
    , m_body(new TextLabel(body, TextStyle::Body, ColorRole::Secondary))
    , m_block(new QWidget)
    , m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_body->setObjectName(u"emptyBody"_s);
    for (TextLabel *label : {m_title, m_body}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *column = new QVBoxLayout(m_block);
    column->setContentsMargins(4, 4, 4, 8); // room for focus rings
    column->setSpacing(scaled(this, 16));
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_body);
    m_buttons->setSpacing(scaled(this, 8));
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);

    auto *outer = new QGridLayout(this);
    outer->setRowStretch(0, 1);
    outer->setRowStretch(2, 2);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 4);
    outer->setColumnStretch(2, 1);
    outer->addWidget(m_block, 1, 1);
    applySizes();
}

void EmptyState::setTexts(const QString &title, const QString &body)
{
    m_title->setText(title);
    m_body->setText(body);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    applySizes();
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applySizes();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little room, the words have it.
    m_icon->setVisible(height() >= scaled(this, kLeastWithIcon));
    applySizes();
}

void EmptyState::applySizes()
{
    // Buttons that do not fit beside each other stand below each other.
    int beside = 0;
    for (const QPushButton *button : m_block->findChildren<QPushButton *>())
        beside += button->sizeHint().width() + m_buttons->spacing();
    const int room = std::min(width(), scaled(this, kWidestButtons));
    m_buttons->setDirection(beside > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_block->setMaximumWidth(
        std::max(scaled(this, kWidest), m_block->layout()->totalMinimumSize().width()));
}

} // namespace ui
