// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/repairsheet.h"

#include "ui/collect/textfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RepairSheet::RepairSheet(const core::BlindPair &pair, core::Place better, QWidget *parent)
    : Sheet(tr("Repair an answer"), parent)
    , m_pair(pair)
    , m_from(new QComboBox)
    , m_text(new TextField)
    , m_keepWorse(new QCheckBox(tr("Keep the &other answer as the worse one")))
{
    setObjectName(u"repairSheet"_s);
    setSentence(tr("Put the better answer right. It becomes a new example to learn from, so this "
                   "question is no fair test of the next tuning."));
    setPreferredSize(640);
    auto *question = new TextLabel(pair.asked.question().left(400), TextStyle::Body);
    question->setWordWrap(true);
    body()->addWidget(
        new TextLabel(tr("What they wrote"), TextStyle::Small, ColorRole::Secondary, true));
    body()->addWidget(question);
    auto *from = new QLabel(tr("&Begin with"));
    m_from->setObjectName(u"repairFrom"_s);
    m_from->addItem(tr("the left answer"), int(core::Place::Left));
    m_from->addItem(tr("the right answer"), int(core::Place::Right));
    m_from->setCurrentIndex(m_from->findData(int(better)));
    from->setBuddy(m_from);
    body()->addWidget(from);
    body()->addWidget(m_from);
    auto *label = new QLabel(tr("&What we answer"));
    m_text->setObjectName(u"repairText"_s);
    m_text->setAccessibleName(tr("What we answer"));
    m_text->setLines(6, 16);
    label->setBuddy(m_text);
    body()->addWidget(label);
    body()->addWidget(m_text);
    m_keepWorse->setObjectName(u"repairKeepWorse"_s);
    m_keepWorse->setChecked(true);
    body()->addWidget(m_keepWorse);
    addCloseButton(tr("&Cancel"));
    m_add = addButton(tr("&Add as an example"), u"repairAdd"_s, true);
    connect(m_add, &QPushButton::clicked, this, &RepairSheet::accept);
    connect(m_from, &QComboBox::activated, this, &RepairSheet::fill);
    connect(m_text, &TextField::edited, this,
        [this] { m_add->setEnabled(!m_text->text().trimmed().isEmpty()); });
    fill();
    m_text->setFocus(Qt::OtherFocusReason);
}

void RepairSheet::fill()
{
    const auto at = std::size_t(m_from->currentData().toInt());
    m_text->setText(m_pair.answers[at]);
    m_add->setEnabled(!m_text->text().trimmed().isEmpty());
}

void RepairSheet::accept()
{
    const auto better = static_cast<core::Place>(m_from->currentData().toInt());
    const core::Place other = better == core::Place::Left ? core::Place::Right : core::Place::Left;
    const auto worse = m_keepWorse->isChecked() ? std::optional<core::Place>(other) : std::nullopt;
    emit repaired(m_text->text(), worse);
    Sheet::accept();
}

} // namespace ui
