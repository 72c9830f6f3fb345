// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/laterpage.h"

#include "ui/actions.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Texts
{
    IconName icon;
    QString title;
    QString body;
};

Texts texts(Step step)
{
    switch (step) {
    case Step::Compare:
        return {IconName::Compare, LaterPage::tr("Comparing comes in a later version."),
            LaterPage::tr(
                "Here you will read two answers to the same question, not knowing which is which, "
                "and choose the better one. In the end one honest sentence says whether tuning "
                "helped.")};
    case Step::Use:
        return {IconName::Play, LaterPage::tr("Using a tuned model comes in a later version."),
            LaterPage::tr("Here you will try your model and hand it over. You can export your "
                          "examples now.")};
    case Step::Collect:
    case Step::Check:
    case Step::Tune:
        break;
    }
    return {IconName::List, {}, {}};
}

} // namespace

LaterPage::LaterPage(Step step, const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_step(step)
{
    const Texts shown = texts(step);
    setObjectName(u"laterPage"_s);
    setAccessibleName(stepTitle(step));
    auto *state = new EmptyState(shown.icon, shown.title, shown.body);
    QAction *back = context.actions[ActionId::StepCollect];
    connect(state->addButton(tr("&Back to Collect"), u"backToCollect"_s), &QPushButton::clicked,
        back, &QAction::trigger);
    if (step == Step::Use) {
        QAction *exporting = context.actions[ActionId::Export];
        connect(state->addButton(tr("&Export examples…"), u"exportNow"_s), &QPushButton::clicked,
            exporting, &QAction::trigger);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(state);
}

QString LaterPage::goalLine() const
{
    switch (m_step) {
    case Step::Compare:
        return tr("See whether it got better.");
    case Step::Use:
        return tr("Put it to work.");
    case Step::Collect:
    case Step::Check:
    case Step::Tune:
        break;
    }
    return {};
}

} // namespace ui
