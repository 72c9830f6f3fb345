// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/fixallsheet.h"

#include "ui/check/checksession.h"
#include "ui/collect/replacemodel.h"
#include "ui/collect/replacetable.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FixAllSheet::FixAllSheet(CheckSession &session, const QString &heading, const QString &action,
    const QString &title, std::vector<ChosenFinding> chosen, QWidget *parent)
    : Sheet(heading, parent)
    , m_session(&session)
    , m_action(action)
    , m_title(title)
    , m_chosen(std::move(chosen))
    , m_model(new ReplaceModel(this))
    , m_message(new TextLabel(tr("Just a moment…"), TextStyle::Body, ColorRole::Secondary))
    , m_choices(new QWidget)
    , m_choiceTitle(new TextLabel({}, TextStyle::Body))
    , m_choice(new QComboBox)
    , m_erase(
          new QCheckBox(tr("&Erase what is replaced from the history and from all versions, too")))
    , m_table(new ReplaceTable(m_model))
{
    setObjectName(u"fixAllSheet"_s);
    m_message->setObjectName(u"fixAllMessage"_s);
    m_message->setWordWrap(true);
    m_choice->setObjectName(u"fixAllChoice"_s);
    m_choiceTitle->setBuddy(m_choice);
    auto *line = new QHBoxLayout(m_choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_choiceTitle);
    line->addWidget(m_choice);
    line->addStretch();
    m_choices->hide();

    m_table->setObjectName(u"fixAllTable"_s);
    m_table->setAccessibleName(tr("Changes that would be made"));
    m_table->setMinimumHeight(scaled(this, 220));

    body()->addWidget(m_message);
    body()->addWidget(m_choices);
    m_erase->setObjectName(u"eraseReplaced"_s);
    m_erase->setToolTip(
        tr("A file that is passed on then holds it nowhere. Nothing before this moment can "
           "be undone afterwards."));
    m_erase->hide();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_erase);
    m_go = addButton({}, u"fixAllGo"_s, true);
    addCloseButton(tr("&Cancel"));
    setPreferredSize(880, 600);
    connect(m_go, &QPushButton::clicked, this, &FixAllSheet::carryOut);
    connect(m_model, &ReplaceModel::tickedChanged, this, &FixAllSheet::updateButton);
    connect(m_choice, &QComboBox::activated, this, &FixAllSheet::plan);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    updateButton();
    plan();
}

void FixAllSheet::offerChoices(
    const QString &question, const QString &asItIs, const QString &firstChoice)
{
    m_choiceTitle->setText(question);
    m_choice->addItems({asItIs, firstChoice});
    m_choices->show();
}

void FixAllSheet::offerErasing()
{
    m_erase->show();
    connect(m_erase, &QCheckBox::toggled, this, &FixAllSheet::tell);
}

void FixAllSheet::plan()
{
    if (!m_session)
        return;
    std::vector<ChosenFinding> chosen = m_chosen;
    for (ChosenFinding &one : chosen)
        one.choice = std::max(0, m_choice->currentIndex()) - 1;
    m_session->plan(std::move(chosen), [sheet = QPointer(this), serial = ++m_serial](FixPlan plan) {
        if (sheet && serial == sheet->m_serial)
            sheet->takePlan(std::move(plan));
    });
}

void FixAllSheet::takePlan(FixPlan plan)
{
    m_plan = std::move(plan);
    std::vector<PlannedChange> changes;
    for (const FixPlan::Step &step : m_plan.steps)
        changes.push_back(step.change);
    m_model->setChanges(std::move(changes));
    tell();
    updateButton();
}

void FixAllSheet::tell()
{
    QString text = m_plan.steps.empty() ? tr("There is nothing left to change here.")
        : m_erase->isChecked()
        ? tr("Every change is listed. Take away the tick where the text is to stay as it is. What "
             "is "
             "replaced also disappears from the history and from all versions of this project, so "
             "nothing before this moment can be undone afterwards.")
        : tr("Every change is listed. Take away the tick where the text is to stay as it is. All "
             "of it is one step that you can undo, and the project as it is now is kept as a "
             "version.");
    if (!m_plan.skipped.empty())
        text += u' ' +
            tr("%n place(s) cannot be changed here: the text is another by now.", nullptr,
                int(m_plan.skipped.size()));
    m_message->setText(text);
}

void FixAllSheet::updateButton()
{
    const int ticked = m_model->tickedCount();
    m_go->setText(
        ticked > 0 ? tr("C&hange %n example(s)", nullptr, ticked) : tr("Nothing to change"));
    m_go->setEnabled(ticked > 0 && m_session && m_session->canChange());
}

void FixAllSheet::carryOut()
{
    if (!m_session)
        return;
    FixPlan ticked;
    FixPlan kept;
    ticked.skipped = m_plan.skipped;
    for (int row = 0; row < m_model->rowCount(); ++row)
        (m_model->isTicked(row) ? ticked : kept).steps.push_back(m_plan.steps[std::size_t(row)]);
    const bool erase = m_erase->isChecked();
    m_session->carryOut(ticked, m_action, m_title, !erase);
    if (erase)
        m_session->eraseForGood(replacedTexts(ticked, kept, m_choice->currentIndex() - 1));
    accept();
}

} // namespace ui
