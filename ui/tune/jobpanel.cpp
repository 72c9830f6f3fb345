// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/jobpanel.h"

#include "ui/collect/flowlayout.h"
#include "ui/collect/linkbutton.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/tune/curvetable.h"
#include "ui/tune/problemcard.h"
#include "ui/tune/stagelist.h"
#include "ui/tune/versionlist.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kTwoColumns = 860; ///< pixels at 100 % text size
constexpr int kBarSteps = 1000;

BadgeKind verdictKind(core::CurveVerdict verdict)
{
    return verdict == core::CurveVerdict::Memorising || verdict == core::CurveVerdict::NotLearning
        ? BadgeKind::Look
        : BadgeKind::Tip;
}

} // namespace

JobPanel::JobPanel(JobWatch *watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_headline(new TextLabel({}, TextStyle::Headline, ColorRole::Text, true))
    , m_subtitle(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_bar(new QProgressBar)
    , m_problem(new ProblemCard)
    , m_stages(new StageList)
    , m_note(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_stop(new QPushButton(themedIcon(this, IconName::Close), tr("&Stop tuning…")))
    , m_pause(new QPushButton(tr("&Pause")))
    , m_resume(new QPushButton(themedIcon(this, IconName::Play), tr("&Go on")))
    , m_compare(new QPushButton(tr("Compare &now")))
    , m_new(new QPushButton(tr("Tune &again…")))
    , m_verdict(new Card)
    , m_sentence(new TextLabel({}, TextStyle::Body))
    , m_asTable(new LinkButton(tr("Show as table")))
    , m_curve(new CurveView)
    , m_table(new QTableView)
    , m_tableModel(new CurveTable(this))
    , m_curves(new QStackedLayout)
    , m_versionsBox(new QWidget)
    , m_versions(new VersionList)
    , m_events(new QListView)
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"jobPanel"_s);
    m_cards->setContentsMargins(16, 16, 16, 16);
    m_cards->setSpacing(scaled(this, 16));
    m_cards->addWidget(buildState(), 2);
    m_cards->addWidget(buildCurve(), 4);
    connect(m_stop, &QPushButton::clicked, this, &JobPanel::stopRequested);
    connect(m_pause, &QPushButton::clicked, this, &JobPanel::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &JobPanel::resumeRequested);
    connect(m_compare, &QPushButton::clicked, this, &JobPanel::compareRequested);
    connect(m_new, &QPushButton::clicked, this, &JobPanel::newRequested);
    connect(m_problem, &ProblemCard::stepRequested, this, &JobPanel::problemStepRequested);
    connect(m_versions, &VersionList::chosen, this, &JobPanel::versionChosen);
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        const bool table = m_curves->currentIndex() == 0;
        m_curves->setCurrentIndex(table ? 1 : 0);
        m_asTable->setText(table ? tr("Show as curve") : tr("Show as table"));
        m_curves->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *JobPanel::buildState()
{
    auto *card = new Card;
    card->setObjectName(u"jobState"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(scaled(this, 8));
    m_headline->setObjectName(u"jobHeadline"_s);
    m_headline->setWordWrap(true);
    m_subtitle->setObjectName(u"jobSubtitle"_s);
    m_subtitle->setWordWrap(true);
    m_bar->setObjectName(u"jobBar"_s);
    m_bar->setAccessibleName(tr("Progress of the tuning"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(scaled(this, 10));
    m_problem->hide();
    m_note->setWordWrap(true);
    column->addWidget(m_headline);
    column->addWidget(m_subtitle);
    column->addSpacing(scaled(this, 4));
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addSpacing(scaled(this, 12));
    column->addWidget(m_stages);
    column->addWidget(new Hairline);
    m_stop->setObjectName(u"stopTuning"_s);
    m_pause->setObjectName(u"pauseTuning"_s);
    m_resume->setObjectName(u"resumeTuning"_s);
    m_compare->setObjectName(u"compareNow"_s);
    m_new->setObjectName(u"tuneAgain"_s);
    setPrimary(m_compare);
    // A layout in the layout: a widget of its own would cut off the rings round its buttons.
    auto *buttons = new FlowLayout(nullptr, scaled(this, 8));
    column->addLayout(buttons);
    for (QPushButton *button : {m_compare, m_resume, m_pause, m_stop, m_new})
        buttons->addWidget(button);
    column->addWidget(m_note);
    column->addStretch();
    return card;
}

QWidget *JobPanel::buildCurve()
{
    auto *card = new Card;
    card->setObjectName(u"jobCurve"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(scaled(this, 8));
    auto *heading = new QHBoxLayout;
    heading->addWidget(
        new TextLabel(tr("Learning curve"), TextStyle::Title, ColorRole::Text, true), 1);
    m_asTable->setObjectName(u"curveAsTable"_s);
    heading->addWidget(m_asTable);
    column->addLayout(heading);
    auto *verdict = new QHBoxLayout(m_verdict);
    verdict->setContentsMargins(12, 8, 12, 8);
    m_sentence->setObjectName(u"curveSentence"_s);
    m_sentence->setWordWrap(true);
    verdict->addWidget(m_sentence, 1);
    column->addWidget(m_verdict);

    m_table->setObjectName(u"curveTable"_s);
    m_table->setAccessibleName(tr("Learning curve as a table"));
    m_table->setModel(m_tableModel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *curves = new QWidget;
    curves->setLayout(m_curves);
    m_curves->setContentsMargins(0, 0, 0, 0);
    m_curves->addWidget(m_curve);
    m_curves->addWidget(m_table);
    curves->setMinimumHeight(scaled(this, 220));
    column->addWidget(curves, 1);

    auto *versions = new QVBoxLayout(m_versionsBox);
    versions->setContentsMargins(0, 0, 0, 0);
    versions->setSpacing(scaled(this, 4));
    versions->addWidget(new Hairline);
    versions->addWidget(new TextLabel(tr("Versions"), TextStyle::Body, ColorRole::Text, true));
    versions->addWidget(m_versions);
    m_versionsBox->hide();
    column->addWidget(m_versionsBox);

    column->addWidget(new Hairline);
    auto *title = new TextLabel(tr("What happened"), TextStyle::Body, ColorRole::Text, true);
    column->addWidget(title);
    m_events->setObjectName(u"jobEvents"_s);
    m_events->setAccessibleName(tr("What happened"));
    m_events->setModel(m_watch->events());
    m_events->setUniformItemSizes(true);
    m_events->setFrameShape(QFrame::NoFrame);
    m_events->setFixedHeight(scaled(this, 76));
    m_events->setTextElideMode(Qt::ElideRight);
    m_events->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_events);
    return card;
}

void JobPanel::present(const View &view)
{
    const core::TuningJob *job = m_watch->job();
    if (!job)
        return;
    m_headline->setText(view.progress.headline);
    m_subtitle->setText(view.progress.subtitle);
    m_stages->setStages(view.progress.stages);
    const bool ended = core::isEnded(job->state);
    m_bar->setVisible(!ended && job->creation != core::Creation::Asking);
    m_bar->setRange(0, view.progress.share ? kBarSteps : 0);
    if (view.progress.share)
        m_bar->setValue(int(std::lround(*view.progress.share * kBarSteps)));
    m_problem->setVisible(job->problem.has_value());
    if (job->problem)
        m_problem->present(*job->problem, *job, view.canChange);
    presentButtons(*job, view);
    presentCurve(*job, view.canChange);
}

void JobPanel::presentButtons(const core::TuningJob &job, const View &view)
{
    using core::JobState;
    const bool ended = core::isEnded(job.state);
    const bool steers = view.canChange && !ended && job.creation != core::Creation::Asking;
    const bool waiting = job.wish.has_value();
    QPushButton *const shownBefore = m_pause->isVisible() ? m_pause
        : m_resume->isVisible()                           ? m_resume
                                                          : nullptr;
    m_stop->setVisible(steers);
    m_stop->setEnabled(job.wish != core::JobWish::Cancel && job.state != JobState::Cancelling);
    m_pause->setVisible(steers && view.canPause && job.state == JobState::Running);
    m_pause->setEnabled(!waiting);
    m_resume->setVisible(steers && view.canPause && job.state == JobState::Paused);
    m_resume->setEnabled(!waiting);
    // Whoever only lets the focus fall does not stop anything with the next key; also not on coming back to
    // the window.
    for (QPushButton *safer : {m_pause, m_resume}) {
        if (window()->focusWidget() == m_stop && safer->isVisible() && safer != shownBefore)
            safer->setFocus(Qt::OtherFocusReason);
    }
    m_compare->setVisible(job.state == JobState::Succeeded);
    m_new->setVisible(ended && view.canChange);
    QString note;
    if (job.state == JobState::Paused)
        note = tr("It waits for you, also when you close the window.");
    else if (!ended && view.local)
        note = tr("You can close the window: it asks whether tuning should go on.");
    else if (!ended)
        note = tr("You can close the app; it goes on there.");
    else if (job.state == JobState::Cancelled)
        note = tr("Your examples are safe. Versions that were kept can still be used.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void JobPanel::presentCurve(const core::TuningJob &job, bool canChange)
{
    m_curve->setCurve(m_watch->curve());
    m_tableModel->setCurve(m_watch->curve());
    const BadgeLook look = badgeLook(verdictKind(m_watch->reading().verdict));
    m_verdict->setColors(look.back, look.back);
    m_sentence->setColor(look.text);
    const QString sentence = m_watch->curve().sentence;
    m_sentence->setText(sentence);
    m_verdict->setVisible(!sentence.isEmpty());
    const auto versions = tunedVersions(job, m_watch->checkpoints(), m_watch->reading().bestStep);
    m_versionsBox->setVisible(!versions.empty());
    m_versions->present(versions, canChange && core::isEnded(job.state));
}

void JobPanel::arrange()
{
    const bool beside = width() >= scaled(this, kTwoColumns);
    m_cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void JobPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void JobPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ui
