// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/keepstylecard.h"

#include "ui/collect/flowlayout.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

KeepStyleCard::KeepStyleCard(QWidget *parent)
    : Card(parent)
    , m_text(new TextLabel({}, TextStyle::Body))
{
    setObjectName(u"keepStyleCard"_s);
    setColors(ColorRole::TipBack, ColorRole::TipBack);
    m_text->setWordWrap(true);
    m_text->setColor(ColorRole::TipText);
    auto *keep = new QPushButton(tr("&Keep"));
    auto *change = new QPushButton(tr("Change…"));
    auto *later = new QPushButton(tr("Not no&w"));
    keep->setObjectName(u"keepHouseStyle"_s);
    change->setObjectName(u"changeHouseStyle"_s);
    later->setObjectName(u"notNow"_s);
    setQuiet(later);
    auto *buttons = new FlowLayout(nullptr, scaled(this, 8));
    for (QPushButton *button : {keep, change, later})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(scaled(this, 8));
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &KeepStyleCard::keepRequested);
    connect(change, &QPushButton::clicked, this, &KeepStyleCard::changeRequested);
    connect(later, &QPushButton::clicked, this, &KeepStyleCard::notNowRequested);
}

void KeepStyleCard::setVoice(const QString &voice)
{
    m_text->setText(
        tr("It looks like this is how you write. %1 Keep these as your house style?").arg(voice));
    setAccessibleName(m_text->text());
}

} // namespace ui
