// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/style/attunestyle.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

Banner::Banner(BadgeKind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    const BadgeLook look = badgeLook(kind);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(12, 4, 12, 4);
    m_layout->setSpacing(scaled(this, 12));
    m_layout->addWidget(new IconLabel(look.icon, look.text));
    m_text = new TextLabel(text, TextStyle::Body, look.text);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_layout->addWidget(m_text, 1);
    setMinimumHeight(scaled(this, 40));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAccessibleName(text);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QPushButton *Banner::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_layout->addWidget(button);
    return button;
}

void Banner::setDismissable()
{
    auto *button =
        new QPushButton(themedIcon(this, IconName::Close, badgeLook(m_kind).text), {}, this);
    button->setObjectName(u"dismissBanner"_s);
    button->setAccessibleName(tr("Close this note: %1").arg(text()));
    button->setToolTip(tr("Close this note"));
    setQuiet(button);
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &Banner::dismissed);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(palette(), badgeLook(m_kind).back));
    painter.drawRoundedRect(rect(), 6, 6);
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
