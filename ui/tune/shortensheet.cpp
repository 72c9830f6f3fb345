// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/shortensheet.h"

#include "ui/collect/replacemodel.h"
#include "ui/collect/replacetable.h"
#include "ui/tune/tunesession.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ShortenSheet::ShortenSheet(TuneSession &tunings, const std::vector<core::ExampleId> &examples,
    qint64 limit, QWidget *parent)
    : Sheet(tr("Shorten for the model"), parent)
    , m_tunings(&tunings)
    , m_model(new ReplaceModel(this))
    , m_message(new TextLabel(tr("Just a moment…"), TextStyle::Body, ColorRole::Secondary))
{
    setObjectName(u"shortenSheet"_s);
    m_message->setObjectName(u"shortenMessage"_s);
    m_message->setWordWrap(true);
    auto *table = new ReplaceTable(m_model);
    table->setObjectName(u"shortenTable"_s);
    table->setAccessibleName(tr("What would be left out"));
    body()->addWidget(m_message);
    body()->addWidget(table, 1);
    m_go = addButton({}, u"shortenGo"_s, true);
    addCloseButton(tr("&Cancel"));
    setPreferredSize(880, 480);
    connect(m_go, &QPushButton::clicked, this, &ShortenSheet::carryOut);
    connect(m_model, &ReplaceModel::tickedChanged, this, &ShortenSheet::updateButton);
    connect(&tunings, &QObject::destroyed, this, &QDialog::reject);
    updateButton();
    tunings.planShortening(examples, limit, [sheet = QPointer(this)](ShortenPlan plan) {
        if (sheet)
            sheet->takePlan(std::move(plan));
    });
}

void ShortenSheet::takePlan(ShortenPlan plan)
{
    QString text = plan.changes.empty()
        ? QString()
        : tr("Answers stay as they are. What was said first goes, then the middle of the question, "
             "then reference material that the answer does not use. Take away the tick where an "
             "example is to stay as it is. All of it is one step that you can undo.");
    if (!plan.stayTooLong.empty()) {
        text += text.isEmpty() ? QString() : u" "_s;
        text += tr("%Ln example(s) would have to lose a part of the answer: shorten them "
                   "yourself, or leave them out.",
            nullptr, int(plan.stayTooLong.size()));
    }
    m_message->setText(text);
    m_model->setChanges(std::move(plan.changes));
    updateButton();
}

void ShortenSheet::updateButton()
{
    const int ticked = m_model->tickedCount();
    m_go->setText(
        ticked > 0 ? tr("&Shorten %Ln example(s)", nullptr, ticked) : tr("Nothing to shorten"));
    m_go->setEnabled(ticked > 0 && m_tunings && m_tunings->canChange());
}

void ShortenSheet::carryOut()
{
    if (!m_tunings)
        return;
    const int count = m_model->tickedCount();
    m_tunings->shorten(m_model->tickedPatches());
    emit shortened(count);
    accept();
}

} // namespace ui
