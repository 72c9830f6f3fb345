// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/collecttools.h"

#include "ui/collect/groupmodel.h"
#include "ui/collect/showingbox.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

CollectTools::CollectTools(GroupModel *groups, QWidget *parent)
    : QWidget(parent)
    , m_groups(groups)
    , m_add(new QPushButton(tr("&Add example"), this))
    , m_paste(new QPushButton(tr("&Paste"), this))
    , m_import(new QPushButton(tr("&Import…"), this))
    , m_group(new QComboBox(this))
    , m_label(new TextLabel(tr("S&howing"), TextStyle::Body, ColorRole::Secondary, false, this))
    , m_showing(new ShowingBox(this))
{
    m_add->setObjectName(u"addExample"_s);
    m_add->setIcon(themedIcon(this, IconName::Add));
    setPrimary(m_add);
    m_paste->setObjectName(u"pasteExamples"_s);
    m_paste->setIcon(themedIcon(this, IconName::Paste));
    m_import->setObjectName(u"importExamples"_s);
    m_import->setIcon(themedIcon(this, IconName::Import));
    m_group->setObjectName(u"groupBox"_s);
    m_group->setAccessibleName(tr("Group"));
    m_group->setModel(groups);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(10);
    m_group->hide();
    m_label->setBuddy(m_showing);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_add);
    row->addWidget(m_paste);
    row->addWidget(m_import);
    row->addStretch(1);
    row->addWidget(m_group);
    row->addWidget(m_label);
    row->addWidget(m_showing);

    connect(m_add, &QPushButton::clicked, this, &CollectTools::addRequested);
    connect(m_paste, &QPushButton::clicked, this, &CollectTools::pasteRequested);
    connect(m_import, &QPushButton::clicked, this, &CollectTools::importRequested);
    connect(m_group, &QComboBox::activated, this,
        [this](int index) { emit groupChosen(m_groups->groupAt(index)); });
}

void CollectTools::setGroupBoxVisible(bool visible)
{
    m_group->setVisible(visible);
    arrange();
}

void CollectTools::setGroup(const Group &group)
{
    m_group->setCurrentIndex(m_groups->rowOf(group));
}

void CollectTools::setReadOnly(bool readOnly)
{
    for (QPushButton *button : {m_add, m_paste, m_import})
        button->setEnabled(!readOnly);
}

void CollectTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CollectTools::arrange()
{
    // What can be guessed gives way first.
    const int wide = m_add->sizeHint().width() + m_paste->sizeHint().width() +
        m_import->sizeHint().width() + m_showing->sizeHint().width() + m_label->sizeHint().width() +
        scaled(this, 72) + (m_group->isVisibleTo(this) ? m_group->sizeHint().width() : 0);
    m_label->setVisible(width() >= wide);
}

} // namespace ui
