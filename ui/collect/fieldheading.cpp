// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/fieldheading.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

namespace ui {

FieldHeading::FieldHeading(const QString &title, QWidget *parent)
    : m_title(new TextLabel(title, TextStyle::Body, ColorRole::Text, true, parent))
    , m_remark(new TextLabel(QString(), TextStyle::Small, ColorRole::Secondary, false, parent))
{
    m_title->setMinimumHeight(scaled(parent, 24));
    m_remark->setTextFormat(Qt::PlainText);
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
    m_remark->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    addWidget(m_title);
    addWidget(m_remark, 1);
}

QLabel *FieldHeading::title() const
{
    return m_title;
}

void FieldHeading::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FieldHeading::setRemarkWraps(bool wraps)
{
    m_remark->setWordWrap(wraps);
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

} // namespace ui
