// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/sheet.h"

#include "ui/style/attunestyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Sheet::Sheet(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(scaled(this, 16));
    auto *heading = new TextLabel(title, TextStyle::Title, ColorRole::Text, true);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_body->setSpacing(scaled(this, 8));
    column->addLayout(m_body, 1);
    m_buttons->setSpacing(scaled(this, 8));
    m_buttons->addStretch();
    column->addLayout(m_buttons);
}

QPushButton *Sheet::addButton(const QString &text, const QString &objectName, bool primary)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(primary);
    button->setDefault(primary);
    if (primary)
        setPrimary(button);
    m_buttons->insertWidget(1, button); // after the stretch: the first one ends up at the edge
    return button;
}

QPushButton *Sheet::addCloseButton(const QString &text)
{
    QPushButton *button = addButton(text, u"closeSheet"_s);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

} // namespace ui
