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

namespace {

/// The button's word, or none where there is no room: it is then said by the tool tip and to screen
/// readers.
void showWord(QPushButton *button, const QString &word)
{
    if (button->text() != word)
        button->setText(word);
}

} // namespace

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
    m_paste->setAccessibleName(tr("Paste"));
    m_paste->setToolTip(tr("Paste"));
    m_paste->setIcon(themedIcon(this, IconName::Paste));
    m_import->setObjectName(u"importExamples"_s);
    m_import->setAccessibleName(tr("Import"));
    m_import->setToolTip(tr("Import"));
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
    const QFontMetrics metrics(m_paste->font());
    const int icons = 2 * scaled(this, 52);
    const int wide = m_add->sizeHint().width() + icons +
        metrics.horizontalAdvance(tr("&Paste") + tr("&Import…")) + m_showing->sizeHint().width() +
        m_label->sizeHint().width() + scaled(this, 72) +
        (m_group->isVisibleTo(this) ? m_group->sizeHint().width() : 0);
    const bool labelled = width() >= wide;
    m_label->setVisible(labelled);
    // Then the words of what is in the menus, too; their icons stay.
    const bool words = labelled || width() >= wide - m_label->sizeHint().width();
    showWord(m_paste, words ? tr("&Paste") : QString());
    showWord(m_import, words ? tr("&Import…") : QString());
}

} // namespace ui
