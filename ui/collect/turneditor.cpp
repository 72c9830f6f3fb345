// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/turneditor.h"

#include "ui/collect/examplewords.h"
#include "ui/collect/fieldheading.h"
#include "ui/collect/textcounts.h"
#include "ui/collect/textfield.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TurnEditor::TurnEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new FieldHeading(QString(), this))
    , m_role(new QComboBox(this))
    , m_remove(new QPushButton(this))
    , m_field(new TextField(this))
    , m_long(new QWidget(this))
{
    m_role->setObjectName(u"turnRole"_s);
    for (const core::Role role :
        {core::Role::User, core::Role::Assistant, core::Role::Tool, core::Role::System})
        m_role->addItem(roleWord(role), int(role));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setMinimumContentsLength(12);
    m_remove->setObjectName(u"removeTurn"_s);
    m_remove->setIcon(themedIcon(this, IconName::Close, ColorRole::Secondary));
    m_remove->setToolTip(tr("Remove this turn"));
    setQuiet(m_remove);
    m_heading->addWidget(m_role);
    m_heading->addWidget(m_remove);
    m_heading->title()->setBuddy(m_field);
    m_role->hide();
    m_remove->hide();

    auto *notice = new TextLabel({}, TextStyle::Small, ColorRole::Secondary, false, this);
    notice->setObjectName(u"longTextNotice"_s);
    notice->setWordWrap(true);
    auto *all = new QPushButton(tr("Edit &all anyway"), this);
    all->setObjectName(u"editAllAnyway"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        m_field->showEverything();
        m_field->setReadOnly(m_readOnly);
        m_field->setFocus();
    });
    auto *row = new QHBoxLayout(m_long);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(notice, 1);
    row->addWidget(all);
    m_long->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_heading);
    column->addWidget(m_field, 1);
    column->addWidget(m_long);

    connect(m_field, &TextField::edited, this, [this] {
        m_tokens.reset();
        updateRemark();
        emit edited();
    });
    connect(m_field, &TextField::shortenedChanged, this, [this, notice, all](bool shortened) {
        const bool editable = m_field->text().size() <= TextField::kMostEditable;
        notice->setText(editable
                ? tr("This text is very long, so only its beginning is shown.")
                : tr("This text is too long to be edited here. Only its beginning is shown; "
                     "nothing of it is lost."));
        all->setVisible(editable);
        m_long->setVisible(shortened);
    });
    connect(m_role, &QComboBox::activated, this, [this] {
        m_turn.role = static_cast<core::Role>(m_role->currentData().toInt());
        updateNames();
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &TurnEditor::removeRequested);
    updateNames();
}

core::Turn TurnEditor::turn() const
{
    core::Turn turn = m_turn;
    turn.text = m_field->text();
    return turn;
}

void TurnEditor::setTurn(const core::Turn &turn)
{
    if (turn.text != m_field->text())
        m_tokens.reset();
    m_turn = turn;
    m_turn.text.clear();
    m_role->setCurrentIndex(m_role->findData(int(turn.role)));
    m_field->setText(turn.text);
    updateNames();
    updateRemark();
}

void TurnEditor::setPlace(int number)
{
    m_number = number;
    const bool conversation = number > 0;
    updateNames();
    m_role->setVisible(conversation);
    m_heading->setRemarkWraps(conversation); // a conversation is scrolled in any case
    m_heading->title()->setVisible(!conversation);
    m_remove->setVisible(conversation && !m_readOnly);
}

void TurnEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setReadOnly(readOnly || m_field->isShortened());
    m_role->setEnabled(!readOnly);
    if (readOnly)
        m_remove->hide();
}

void TurnEditor::setRemark(const QString &remark)
{
    m_remarkText = remark;
    updateRemark();
}

void TurnEditor::updateRemark()
{
    if (!m_remarkText.isEmpty()) {
        m_heading->setRemark(m_remarkText);
    } else if (m_turn.role == core::Role::Assistant) {
        TextCounts counts = countText(m_field->text());
        counts.tokens = m_tokens;
        m_heading->setRemark(countsLabel(counts));
    } else {
        m_heading->setRemark({});
    }
    m_field->setAccessibleDescription(m_heading->remark());
}

void TurnEditor::setTokens(std::optional<qint64> tokens)
{
    m_tokens = tokens;
    updateRemark();
}

void TurnEditor::updateNames()
{
    const QString word = roleWord(m_turn.role);
    m_heading->setTitle(word);
    m_field->setAccessibleName(m_number > 0 ? tr("Turn %L1: %2").arg(m_number).arg(word) : word);
    m_role->setAccessibleName(tr("Who says turn %L1").arg(m_number));
    m_remove->setAccessibleName(tr("Remove turn %L1").arg(m_number));
    switch (m_turn.role) {
    case core::Role::Assistant:
        m_field->setObjectName(u"answerField"_s);
        break;
    case core::Role::User:
        m_field->setObjectName(u"questionField"_s);
        break;
    default:
        m_field->setObjectName(u"turnField"_s);
        break;
    }
    updateRemark();
}

} // namespace ui
