// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/problemcard.h"

#include "ui/collect/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::NextStep;

namespace ui {

namespace {

QString stepLabel(NextStep step, const core::ProviderProblem &problem)
{
    switch (step) {
    case NextStep::TryAgain:
        return problem.isTemporary() ? ProblemCard::tr("&Try now") : ProblemCard::tr("&Try again");
    case NextStep::Wait:
        return ProblemCard::tr("&Wait");
    case NextStep::EnterKey:
        return ProblemCard::tr("Enter &key again…");
    case NextStep::FindKey:
        return ProblemCard::tr("Where do I &find it?");
    case NextStep::OpenBilling:
        return ProblemCard::tr("Open &billing page");
    case NextStep::GoToExample:
        return problem.example > 0
            ? ProblemCard::tr("&Go to example %1").arg(QLocale().toString(problem.example))
            : ProblemCard::tr("&Go to the example");
    case NextStep::LeaveOutExample:
        return ProblemCard::tr("&Leave it out");
    case NextStep::ChooseAnother:
        return ProblemCard::tr("Choose &another…");
    case NextStep::ExportFile:
        return ProblemCard::tr("&Export the file…");
    case NextStep::CheckAddress:
        return ProblemCard::tr("Check the &address…");
    case NextStep::ChangeSettings:
        return ProblemCard::tr("Change the &settings…");
    case NextStep::CopyDetails:
        return ProblemCard::tr("&Copy details");
    case NextStep::SendAgain:
        return ProblemCard::tr("Send it a&gain");
    case NextStep::Forget:
        return ProblemCard::tr("Do &not send it");
    case NextStep::FreeSpace:
    case NextStep::CheckClock:
        break;
    }
    return {};
}

bool changesProject(NextStep step)
{
    return step != NextStep::GoToExample && step != NextStep::CopyDetails &&
        step != NextStep::FindKey && step != NextStep::OpenBilling && step != NextStep::ExportFile;
}

} // namespace

std::vector<NextStep> offeredSteps(
    const core::ProviderProblem &problem, const core::TuningJob &job, bool canChange)
{
    std::vector<NextStep> steps;
    bool copies = false;
    for (const NextStep step : problem.next) {
        if (!canChange && changesProject(step))
            continue;
        if ((step == NextStep::GoToExample || step == NextStep::LeaveOutExample) &&
            job.problemExample == 0)
            continue; // nobody has said which
        if (stepLabel(step, problem).isEmpty())
            continue;
        copies = copies || step == NextStep::CopyDetails;
        steps.push_back(step);
    }
    // Whatever it is, it can be handed to somebody who helps.
    if (!copies)
        steps.push_back(NextStep::CopyDetails);
    return steps;
}

QString problemDetails(const core::ProviderProblem &problem, const core::TuningJob &job)
{
    QStringList lines;
    lines.append(
        u"Attune " ATTUNE_VERSION ", "_s + QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    lines.append(problem.title);
    lines.append(u"kind %1, HTTP status %2"_s.arg(int(problem.kind)).arg(problem.status));
    lines.append(u"provider %1, model %2, state %3 (%4)"_s.arg(
        job.plan.provider, job.plan.model, core::jobStateName(job.state), job.rawState));
    if (!job.remoteId.isEmpty())
        lines.append(u"job "_s + job.remoteId);
    if (!problem.detail.isEmpty())
        lines.append(problem.detail);
    // Once more: what a service quotes back may hold what it was sent.
    return core::withoutKeys(lines.join(u'\n'));
}

ProblemCard::ProblemCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel({}, TextStyle::Body, ColorRole::Text, true))
    , m_body(new TextLabel({}, TextStyle::Body))
    , m_facts(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_buttons(new FlowLayout(nullptr, scaled(this, 8)))
{
    setObjectName(u"problemCard"_s);
    m_title->setObjectName(u"problemTitle"_s);
    m_body->setObjectName(u"problemBody"_s);
    m_facts->setObjectName(u"problemFacts"_s);
    for (TextLabel *label : {m_title, m_body, m_facts})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(scaled(this, 8));
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addWidget(m_facts);
    column->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ProblemCard::present(
    const core::ProviderProblem &problem, const core::TuningJob &job, bool canChange)
{
    if (problem == m_problem && job.state == m_state && canChange == m_canChange)
        return;
    m_problem = problem;
    m_state = job.state;
    m_canChange = canChange;
    const bool passes = problem.isTemporary() && !core::isEnded(job.state);
    setColors(passes ? ColorRole::LookBack : ColorRole::MustBack,
        passes ? ColorRole::LookBack : ColorRole::MustBack);
    const ColorRole text = passes ? ColorRole::LookText : ColorRole::MustText;
    m_title->setColor(text);
    m_body->setColor(text);
    m_facts->setColor(text);
    m_title->setText(problem.title);
    m_body->setText(problem.body);
    //: Whose fault a problem is, and whether it cost money: two sentences.
    m_facts->setText(
        tr("%1 %2").arg(core::describe(problem.fault), core::describe(problem.charge)));
    setAccessibleName(problem.title);
    setAccessibleDescription(problem.body);
    addSteps(problem, job, canChange);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemCard::addSteps(
    const core::ProviderProblem &problem, const core::TuningJob &job, bool canChange)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // perhaps it was pressed just now
        delete item;
    }
    for (const NextStep step : offeredSteps(problem, job, canChange)) {
        auto *button = new QPushButton(stepLabel(step, problem));
        button->setObjectName(u"nextStep%1"_s.arg(int(step)));
        connect(button, &QPushButton::clicked, this, [this, step] { emit stepRequested(step); });
        m_buttons->addWidget(button);
    }
}

} // namespace ui
