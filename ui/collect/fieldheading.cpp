// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/fieldheading.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

FieldHeading::FieldHeading(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_remark(new QLabel(this))
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
    m_title->setFont(themedFont(this, TextStyle::Body, true));
    m_remark->setFont(themedFont(this, TextStyle::Small));
    QPalette quiet = m_remark->palette();
    quiet.setColor(QPalette::WindowText, themeColor(palette(), ColorRole::Secondary));
    m_remark->setPalette(quiet);
}

} // namespace ui
