// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statusline.h"

#include "ui/style/attunestyle.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kNarrow = 880;
}

StatusLine::StatusLine(QWidget *parent)
    : Strip(ColorRole::Surface, Qt::TopEdge, parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new IconLabel(IconName::Shield, ColorRole::Secondary))
    , m_text(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_end(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_changeIcon(new IconLabel(IconName::Undo, ColorRole::Secondary, 14))
    , m_change(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_undo(new QPushButton(tr("Undo")))
{
    setObjectName(u"statusLine"_s);
    m_text->setObjectName(u"statusText"_s);
    m_change->setObjectName(u"lastChange"_s);
    m_undo->setObjectName(u"undoLastChange"_s);
    m_undo->setAccessibleName(tr("Undo the last change"));
    setQuiet(m_undo);
    m_row->setContentsMargins(16, 1, 16, 0);
    m_row->setSpacing(scaled(this, 8));
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text);
    m_row->addStretch();
    m_row->addWidget(m_changeIcon);
    m_row->addWidget(m_change);
    m_row->addWidget(m_undo);
    m_undo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_undo->setMinimumHeight(scaled(this, 24));
    m_row->addWidget(m_end);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setStretchFactor(m_text, 1);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoRequested);
    clearIcon();
    setLastChange({});
    setEndText({});
}

void StatusLine::setText(const QString &text)
{
    m_text->setText(text);
}

void StatusLine::setIcon(IconName icon)
{
    m_icon->setIcon(icon, ColorRole::Secondary);
    m_icon->show();
}

void StatusLine::clearIcon()
{
    m_icon->hide();
}

void StatusLine::setEndText(const QString &text)
{
    m_end->setText(text);
    m_end->setVisible(!text.isEmpty());
}

void StatusLine::setLastChange(const QString &text)
{
    m_change->setText(text);
    for (QWidget *part : {static_cast<QWidget *>(m_changeIcon), static_cast<QWidget *>(m_change),
             static_cast<QWidget *>(m_undo)})
        part->setVisible(!text.isEmpty());
}

void StatusLine::setChip(QWidget *chip)
{
    delete m_chip;
    m_chip = chip;
    if (chip)
        m_row->insertWidget(m_row->indexOf(m_changeIcon), chip);
}

SavedState::SavedState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(IconName::Check, ColorRole::Secondary))
    , m_text(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
{
    setObjectName(u"savedState"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 4));
    row->addWidget(m_icon);
    row->addWidget(m_text);
    setState(State::Saved);
}

void SavedState::setState(State state)
{
    switch (state) {
    case State::Saved:
        m_icon->setIcon(IconName::Check, ColorRole::Secondary);
        m_text->setText(tr("All changes saved"));
        break;
    case State::Saving:
        m_icon->setIcon(IconName::CircleDashed, ColorRole::Secondary);
        m_text->setText(tr("Saving…"));
        break;
    case State::Retrying:
        m_icon->setIcon(IconName::Warning, ColorRole::LookText);
        m_text->setText(tr("Not saved yet, retrying"));
        break;
    case State::ReadOnly:
        m_icon->setIcon(IconName::Shield, ColorRole::Secondary);
        m_text->setText(tr("For reading only"));
        break;
    }
    m_text->setColor(state == State::Retrying ? ColorRole::LookText : ColorRole::Secondary);
    setAccessibleName(m_text->text());
    if (state == State::Retrying) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString SavedState::text() const
{
    return m_text->text();
}

GoalLine::GoalLine(QWidget *parent)
    : Strip(ColorRole::Window, Qt::BottomEdge, parent)
    , m_row(new QHBoxLayout(this))
    , m_goal(new TextLabel({}, TextStyle::Title))
{
    setObjectName(u"goalLine"_s);
    m_goal->setObjectName(u"goal"_s);
    m_goal->setWordWrap(true);
    m_row->setContentsMargins(16, 8, 16, 8);
    m_row->setSpacing(scaled(this, 16));
    m_row->addWidget(m_goal, 1);
    setMinimumHeight(scaled(this, 56));
}

void GoalLine::present(const QString &goal, QWidget *end)
{
    m_goal->setText(goal);
    if (m_end != end) {
        if (m_end) {
            m_row->removeWidget(m_end);
            m_end->hide();
        }
        m_end = end;
        if (end)
            m_row->addWidget(end);
    }
    if (end)
        end->show();
    fitEnd();
}

void GoalLine::resizeEvent(QResizeEvent *event)
{
    Strip::resizeEvent(event);
    fitEnd();
}

/// Where there is little room, the sentence has it: what stands at the end makes itself small.
void GoalLine::fitEnd()
{
    if (m_end)
        m_end->setMaximumWidth(width() < scaled(this, kNarrow)
                ? std::max(1, m_end->minimumSizeHint().width())
                : QWIDGETSIZE_MAX);
}

} // namespace ui
