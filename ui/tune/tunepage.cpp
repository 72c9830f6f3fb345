// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tunepage.h"

#include "core/base/clock.h"
#include "ui/actions.h"
#include "ui/session/exampleflags.h"
#include "ui/session/projectsession.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/support/dialogs.h"
#include "ui/support/notifier.h"
#include "ui/tune/costcard.h"
#include "ui/tune/jobpanel.h"
#include "ui/tune/localmodels.h"
#include "ui/tune/planpanel.h"
#include "ui/tune/tunechip.h"
#include "ui/tune/tunecommands.h"
#include "ui/tune/tunegoal.h"
#include "ui/tune/tunesession.h"
#include "ui/tune/tunewords.h"
#include "ui/widgets/pagescroll.h"

#include <QApplication>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSecond = 1000;
/// How long closing waits for the engine to pause or stop; the wish is kept and carried out later.
constexpr int kClosingPatience = 5000;

/// Whether the window, or a dialog of it, is what the user looks at.
bool isInFront(const QWidget *window)
{
    for (const QWidget *active = QApplication::activeWindow(); active;
         active = active->parentWidget()) {
        if (active == window)
            return true;
    }
    return false;
}

ServiceAddress storedService(const Settings &settings)
{
    const QStringList parts = settings.get(settings::kTuneService);
    return {.name = parts.value(0), .address = parts.value(1), .model = parts.value(2)};
}

} // namespace

TunePage::TunePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_models(new LocalModels(context.tune, this))
    , m_shown(new JobWatch(true, this))
    , m_running(new JobWatch(false, this))
    , m_plan(new PlanPanel(context.tune.catalogue, *m_models, context.clock))
    , m_job(new JobPanel(m_shown))
    , m_stack(new QStackedWidget)
    , m_commands(new TuneCommands(context, m_models, m_plan, this))
    , m_goal(new TuneGoal(this))
    , m_second(new QTimer(this))
{
    setObjectName(u"tunePage"_s);
    setAccessibleName(tr("Tune"));
    m_goal->hide(); // the window shows it in the goal line
    setMinimumSize(320, 160);
    m_stack->addWidget(new PageScroll(m_plan));
    m_stack->addWidget(new PageScroll(m_job));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_second->setInterval(kSecond);
    connect(m_second, &QTimer::timeout, this, [this] {
        refreshJob();
        refreshChip();
    });
    m_plan->where()->setService(storedService(context.settings));
    if (context.tune.catalogueError)
        m_plan->setCatalogueTrouble(*context.tune.catalogueError);
    connectPlan();
    connectJob();
    refreshGoal();
}

TunePage::~TunePage() = default;

void TunePage::connectPlan()
{
    connect(m_plan, &PlanPanel::changed, this, &TunePage::refreshGoal);
    connect(m_plan, &PlanPanel::reasonStepRequested, m_commands,
        qOverload<ReasonStep, const std::vector<core::ExampleId> &>(&TuneCommands::carryOut));
    connect(m_plan, &PlanPanel::showAllRequested, m_context.actions[ActionId::StepCollect],
        &QAction::trigger);
    connect(m_plan, &PlanPanel::checkRequested, m_context.actions[ActionId::StepCheck],
        &QAction::trigger);
    connect(m_plan->where(), &WhereCard::folderRequested, m_commands, &TuneCommands::chooseFolder);
    connect(m_plan->where(), &WhereCard::modelsRequested, m_commands, &TuneCommands::openModels);
    connect(m_plan->where(), &WhereCard::serviceRequested, this,
        [this] { m_commands->openService(false); });
    connect(m_models, &LocalModels::added, m_plan->where(), &WhereCard::setLocalModel);
    connect(m_models, &LocalModels::refused, this, [this](const QString &sentence) {
        m_context.dialogs.ask(this,
            {.title = tr("This folder cannot be used."),
                .body = sentence,
                .buttons = {tr("&Close"), tr("Choose &another folder…")}},
            [this](int answer) {
                if (answer == 1)
                    m_commands->chooseFolder();
            });
    });
    connect(&m_context.flags, &ExampleFlags::changed, this,
        [this] { m_plan->setToLookAt(qint64(m_context.flags.waiting().size())); });
    connect(m_goal, &TuneGoal::triggered, this, &TunePage::review);
    connect(m_goal, &TuneGoal::planRequested, this, &TunePage::showPlan);
    connect(m_goal, &TuneGoal::jobsRequested, m_commands, &TuneCommands::openJobs);
    connect(m_goal, &TuneGoal::sentRequested, m_commands, &TuneCommands::openSent);
    connect(m_goal, &TuneGoal::modelsRequested, m_commands, &TuneCommands::openModels);
    connect(m_commands, &TuneCommands::planRequested, this, &TunePage::showPlan);
    connect(m_commands, &TuneCommands::jobRequested, this, &TunePage::showJob);
    connect(m_commands, &TuneCommands::toastRequested, this, &TunePage::toastRequested);
    connect(m_commands, &TuneCommands::exampleRequested, this, &TunePage::exampleRequested);
    // The window turns to this page first.
    connect(
        m_context.actions[ActionId::ReviewAndStart], &QAction::triggered, this,
        [this] {
            if (!m_tunings)
                return;
            if (shownJob() != 0)
                showPlan();
            if (m_plan->obstacle().isEmpty())
                review();
        },
        Qt::QueuedConnection);
}

void TunePage::connectJob()
{
    connect(m_shown, &JobWatch::changed, this, &TunePage::refreshJob);
    connect(m_running, &JobWatch::changed, this, [this] {
        refreshChip();
        emit stepStateChanged();
    });
    connect(m_job, &JobPanel::stopRequested, this, [this] { m_commands->stopTuning(shownJob()); });
    const auto wish = [this](core::JobWish what) {
        return [this, what] {
            if (m_tunings)
                m_tunings->wish(shownJob(), what);
        };
    };
    connect(m_job, &JobPanel::pauseRequested, this, wish(core::JobWish::Pause));
    connect(m_job, &JobPanel::resumeRequested, this, wish(core::JobWish::Resume));
    connect(m_job, &JobPanel::newRequested, this, [this] {
        m_commands->prefill(shownJob());
        showPlan();
    });
    connect(m_job, &JobPanel::compareRequested, m_context.actions[ActionId::StepCompare],
        &QAction::trigger);
    connect(m_job, &JobPanel::problemStepRequested, this, [this](core::NextStep step) {
        if (m_shown->job())
            m_commands->carryOut(step, core::TuningJob(*m_shown->job()));
    });
    connect(m_job, &JobPanel::versionChosen, this, [this](const QString &model) {
        if (m_tunings)
            m_tunings->chooseVersion(shownJob(), model);
    });
}

QString TunePage::goalLine() const
{
    if (m_tunings && shownJob() != 0) {
        const core::TuningJob *job = m_shown->job();
        if (job && job->state == core::JobState::Paused)
            return tr("Tuning is paused. Go on whenever you like.");
        if (job && !core::isEnded(job->state) && !job->problem)
            return tr("Tuning goes on while you work, and we tell you when it is ready.");
    }
    return tr("Teach the model from your examples.");
}

QWidget *TunePage::goalWidget()
{
    return m_goal;
}

StepState TunePage::stepState() const
{
    StepState state;
    if (!m_tunings)
        return state;
    const auto &jobs = m_tunings->jobs();
    state.done = std::any_of(jobs.begin(), jobs.end(),
        [](const core::TuningJob &job) { return job.state == core::JobState::Succeeded; });
    if (const core::TuningJob *active = m_tunings->active()) {
        state.done = false;
        if (active->creation == core::Creation::Asking) {
            state.badge = tr("needs you", "a tuning that waits for a decision");
        } else if (const JobProgress progress = progressOf(*m_running);
                   progress.pass > 0 && progress.passes > 0) {
            const QLocale locale;
            state.count =
                tr("pass %1 of %2")
                    .arg(locale.toString(progress.pass), locale.toString(progress.passes));
        } else {
            state.count = tr("under way");
        }
    } else if (!jobs.empty() && jobs.front().state == core::JobState::Failed) {
        state.badge = tr("stopped", "a tuning, by a problem");
    }
    return state;
}

void TunePage::setSession(ProjectSession *session)
{
    m_close = {};
    m_shown->watch(nullptr, 0);
    m_running->watch(nullptr, 0);
    m_second->stop();
    m_commands->setTunings(nullptr);
    m_tunings.reset();
    m_uploaded.reset();
    m_first = true;
    m_plan->setMaterial(nullptr);
    m_stack->setCurrentIndex(0);
    if (session) {
        m_tunings = std::make_unique<TuneSession>(
            *session, m_context.tune, m_context.clock, m_context.encodings);
        m_commands->setTunings(m_tunings.get());
        connectTunings();
        m_tunings->setWatched(isVisible());
    }
    refreshChip();
    refreshGoal();
    emit stepStateChanged();
}

void TunePage::connectTunings()
{
    TuneSession *tunings = m_tunings.get();
    connect(tunings, &TuneSession::materialChanged, this, &TunePage::refreshPlan);
    connect(tunings, &TuneSession::startingChanged, this, &TunePage::refreshGoal);
    connect(tunings, &TuneSession::jobsChanged, this, &TunePage::takeJobs);
    connect(tunings, &TuneSession::started, this, &TunePage::showJob);
    connect(tunings, &TuneSession::jobEnded, this, &TunePage::tellEnd);
    connect(tunings, &TuneSession::uploading, this, [this](qint64, qint64 sent, qint64 total) {
        m_uploaded = total > 0 ? std::optional(double(sent) / double(total)) : std::nullopt;
    });
    connect(tunings, &TuneSession::failed, this,
        [this](const core::Error &error) { emit toastRequested(error.message, false); });
}

qint64 TunePage::shownJob() const
{
    return m_stack->currentIndex() == 1 ? m_shown->jobId() : 0;
}

void TunePage::showJob(qint64 job)
{
    m_shown->watch(m_tunings.get(), job);
    m_stack->setCurrentIndex(1);
    refreshJob();
    refreshGoal();
    emit goalChanged();
}

void TunePage::showPlan()
{
    m_stack->setCurrentIndex(0);
    m_shown->watch(nullptr, 0);
    refreshPlan();
    emit goalChanged();
}

void TunePage::takeJobs()
{
    const core::TuningJob *active = m_tunings->active();
    m_running->watch(m_tunings.get(), active ? active->id : 0);
    if (active)
        m_second->start();
    else
        m_second->stop();
    if (std::exchange(m_first, false) && active)
        showJob(active->id);
    if (m_close && activeHere().empty())
        std::exchange(m_close, {})();
    else
        refreshJob();
    refreshChip();
    refreshGoal();
    emit stepStateChanged();
    emit goalChanged();
}

void TunePage::refreshPlan()
{
    if (m_tunings) {
        m_plan->setMaterial(m_tunings->material());
        m_plan->setToLookAt(qint64(m_context.flags.waiting().size()));
    }
    refreshGoal();
}

JobProgress TunePage::progressOf(const JobWatch &watch) const
{
    const core::TuningJob *job = watch.job();
    if (!job)
        return {};
    JobSurroundings around{.place = placeName(job->plan, m_context.tune.catalogue),
        .local = job->plan.provider == u"local",
        .now = m_context.clock.now(),
        .rate = watch.rate(),
        .uploaded = m_uploaded};
    if (around.local && m_plan->estimate().time)
        around.predicted = m_plan->estimate().time;
    return jobProgress(*job, watch.curve().points, around);
}

void TunePage::refreshJob()
{
    const core::TuningJob *job = m_shown->job();
    if (!job || shownJob() == 0)
        return;
    const core::ProviderInfo *provider = m_context.tune.catalogue.provider(job->plan.provider);
    m_job->present({.progress = progressOf(*m_shown),
        .local = job->plan.provider == u"local",
        .canChange = m_tunings->canChange(),
        .canPause = provider && provider->quirks.pauseResume});
}

void TunePage::refreshGoal()
{
    if (!m_tunings) {
        m_goal->present(TuneGoal::Button::Review, {}, false);
        return;
    }
    m_goal->setHasJobs(!m_tunings->jobs().empty());
    if (shownJob() != 0) {
        m_goal->present(TuneGoal::Button::None, {}, false);
        return;
    }
    const QString obstacle = m_plan->obstacle();
    const bool looking = m_tunings->isLooking();
    if (m_plan->isExport()) {
        m_goal->present(TuneGoal::Button::Export,
            m_plan->where()->provider()
                ? tr("Tuning there from Attune is coming next; export the file meanwhile.")
                : tr("Nothing is sent: you get a file."),
            true);
    } else if (!m_tunings->canChange()) {
        m_goal->present(TuneGoal::Button::Review,
            tr("This project can only be read. Make a copy of it to tune."), false);
    } else if (m_tunings->isStarting()) {
        m_goal->present(TuneGoal::Button::Review, tr("Starting…"), false);
    } else if (!obstacle.isEmpty() || looking) {
        m_goal->present(TuneGoal::Button::Review,
            obstacle.isEmpty() ? tr("Looking at your examples…") : obstacle, false);
    } else {
        m_goal->present(TuneGoal::Button::Review,
            tr("Nothing is sent until you confirm on the next page."), true);
    }
}

void TunePage::refreshChip()
{
    if (!m_chip)
        return;
    const core::TuningJob *job = m_running->job();
    if (!job || core::isEnded(job->state)) {
        m_chip->present({}, {});
        return;
    }
    const JobProgress progress = progressOf(*m_running);
    m_chip->present(shortProgress(*job, progress), progress.share);
}

QWidget *TunePage::makeStatusChip()
{
    m_chip = new TuneChip;
    connect(m_chip, &TuneChip::showRequested, this, [this] {
        m_context.actions[ActionId::StepTune]->trigger();
        if (m_running->jobId() != 0)
            showJob(m_running->jobId());
    });
    return m_chip;
}

void TunePage::review()
{
    if (!m_tunings || shownJob() != 0)
        return;
    if (m_plan->isExport()) {
        m_context.actions[ActionId::Export]->trigger();
        return;
    }
    if (!m_goal->isEnabledNow() || m_tunings->isLooking())
        return;
    m_commands->review();
}

void TunePage::tellEnd(qint64 id)
{
    const core::TuningJob *job = m_tunings->job(id);
    if (!job || job->state == core::JobState::Cancelled)
        return;
    const bool ready = job->state == core::JobState::Succeeded;
    const QString title = ready ? tr("Tuning is ready") : tr("Tuning stopped");
    const QString body = ready ? tr("%Ln comparison(s) waiting.", nullptr, int(job->kept))
        : job->problem         ? job->problem->title
                               : QString();
    if (!isInFront(window()) && m_context.settings.get(settings::kNotify))
        m_context.tune.notifier.notify(title, body);
    if (!isVisible() || shownJob() != id)
        //: What has ended, and how: "Tuning is ready: 24 comparisons waiting."
        emit toastRequested(tr("%1: %2").arg(title, body), false);
}

std::vector<qint64> TunePage::activeHere() const
{
    std::vector<qint64> ids;
    if (!m_tunings || !m_tunings->canChange())
        return ids;
    for (const core::TuningJob &job : m_tunings->jobs()) {
        if (!core::isEnded(job.state) && job.state != core::JobState::Paused &&
            job.plan.provider == u"local" && !job.problem)
            ids.push_back(job.id);
    }
    return ids;
}

std::optional<Question> TunePage::closingQuestion() const
{
    if (activeHere().empty())
        return std::nullopt;
    return Question{.title = tr("A tuning is under way on this computer."),
        .body = tr("It can go on without the window. When you open the project again, you see how "
                   "far it has come."),
        .buttons = {tr("&Keep going in the background"), tr("&Pause"), tr("&Stop tuning")},
        .destructive = 2};
}

void TunePage::answerClosing(int answer, const std::function<void()> &close)
{
    if (answer == 0 || !m_tunings) {
        close();
        return;
    }
    m_close = close;
    for (const qint64 id : activeHere())
        m_tunings->wish(id, answer == 1 ? core::JobWish::Pause : core::JobWish::Cancel);
    QTimer::singleShot(kClosingPatience, this, [this] {
        if (m_close)
            std::exchange(m_close, {})();
    });
}

QJsonObject TunePage::saveState() const
{
    return {{u"place"_s, m_plan->where()->place()}, {u"model"_s, m_plan->where()->localModelId()},
        {u"passes"_s, m_plan->cost()->passes()}};
}

void TunePage::restoreState(const QJsonObject &state)
{
    m_plan->where()->setPlace(state[u"place"].toString(u"local"_s));
    m_plan->where()->setLocalModel(state[u"model"].toString(u"practice"_s));
    m_plan->cost()->setPasses(state[u"passes"].toInt(3));
    m_plan->cost()->setName({});
}

void TunePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(palette(), ColorRole::Window));
}

void TunePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_models->refresh();
    if (m_tunings)
        m_tunings->setWatched(true);
    refreshPlan();
}

void TunePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_tunings)
        m_tunings->setWatched(false);
}

} // namespace ui
