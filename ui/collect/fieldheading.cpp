// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/fieldheading.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

FieldHeading::FieldHeading(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::Body, ColorRole::Text, true, this))
    , m_remark(new TextLabel(QString(), TextStyle::Small, ColorRole::Secondary, false, this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_remark->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_remark);
    applySizes();
}

QLabel *FieldHeading::title() const
{
    return m_title;
}

void FieldHeading::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FieldHeading::setRemark(const QString &remark)
{
    if (m_remark->text() != remark)
        m_remark->setText(remark);
}

QString FieldHeading::remark() const
{
    return m_remark->text();
}

void FieldHeading::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

bool FieldHeading::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applySizes();
    return QWidget::event(event);
}

void FieldHeading::applySizes()
{
    setFixedHeight(scaled(this, 24));
}

} // namespace ui
