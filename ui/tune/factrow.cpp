// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/factrow.h"

#include "ui/collect/linkbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

FactRow::FactRow(IconName icon, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new TextLabel(title, TextStyle::Body))
    , m_text(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_badge(new Badge(BadgeKind::Plain, {}))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(scaled(this, 8));
    m_row->addWidget(new IconLabel(icon, ColorRole::Secondary));
    m_title->setWordWrap(true);
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_text);
    m_row->addWidget(m_badge);
    m_text->hide();
    m_badge->hide();
    setMinimumHeight(scaled(this, 28));
}

void FactRow::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FactRow::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void FactRow::setBadge(BadgeKind kind, const QString &text)
{
    m_badge->setKind(kind);
    m_badge->setText(text);
    m_badge->setVisible(!text.isEmpty());
}

LinkButton *FactRow::addLink(const QString &text, const QString &objectName)
{
    auto *link = new LinkButton(text);
    link->setObjectName(objectName);
    m_row->addWidget(link);
    return link;
}

BigFact::BigFact(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_value(new TextLabel({}, TextStyle::Headline, ColorRole::Text, true))
    , m_caption(new TextLabel(caption, TextStyle::Small, ColorRole::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (TextLabel *label : {m_value, m_caption}) {
        label->setWordWrap(true);
        label->setMinimumHeight(1); // as high as its text is in this width, no more
    }
    column->addWidget(m_value);
    column->addWidget(m_caption);
    column->addStretch();
}

void BigFact::setValue(const QString &value)
{
    m_value->setText(value);
}

void BigFact::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

QString BigFact::value() const
{
    return m_value->text();
}

} // namespace ui
