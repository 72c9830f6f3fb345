// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparepage.h"

#include "core/base/async.h"
#include "core/review/comparisonreport.h"
#include "ui/actions.h"
#include "ui/compare/comparisonlistsheet.h"
#include "ui/compare/repairsheet.h"
#include "ui/compare/resultpanel.h"
#include "ui/compare/reviewpanel.h"
#include "ui/compare/setuppanel.h"
#include "ui/session/projectsession.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/support/background.h"
#include "ui/support/dialogs.h"
#include "ui/support/errorpresenter.h"
#include "ui/support/reportchoices.h"
#include "ui/tune/servicesheet.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagescroll.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 kSampleVotes = 5;

ServiceAddress storedService(const Settings &settings)
{
    const QStringList parts = settings.get(settings::kTuneService);
    return {.name = parts.value(0), .address = parts.value(1), .model = parts.value(2)};
}

} // namespace

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_empty(new EmptyState(IconName::Compare,
          tr("Tune first, or compare two house-rule versions now."),
          tr("You read two answers to the same question without knowing which is which, and choose "
             "the better one. In the end one honest sentence says whether it got better.")))
    , m_setup(new SetupPanel)
    , m_review(new ReviewPanel)
    , m_result(new ResultPanel)
    , m_stack(new QStackedWidget)
    , m_goal(new CompareGoal(this))
{
    setObjectName(u"comparePage"_s);
    setAccessibleName(tr("Compare"));
    m_goal->hide(); // the window shows it in the goal line
    setMinimumSize(320, 160);
    m_empty->setObjectName(u"compareEmpty"_s);
    m_stack->addWidget(m_empty);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_setup, m_review, m_result})
        m_stack->addWidget(new PageScroll(panel));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_empty->addButton(tr("&Go to Tune"), u"compareToTune"_s), &QPushButton::clicked,
        context.actions[ActionId::StepTune], &QAction::trigger);
    connect(m_empty->addButton(tr("&Compare rules"), u"compareRules"_s), &QPushButton::clicked,
        this, [this] {
            m_choosing = true;
            show(View::Setup);
        });
    connectPanels();
    connectGoal();
    refreshGoal();
}

ComparePage::~ComparePage() = default;

void ComparePage::connectPanels()
{
    connect(m_setup, &SetupPanel::changed, this, [this] {
        if (!m_comparisons || view() != View::Setup)
            return;
        if (auto wish = m_setup->wish())
            m_comparisons->prepare(std::move(*wish));
    });
    connect(m_setup, &SetupPanel::serviceRequested, this, &ComparePage::openService);
    connect(m_review, &ReviewPanel::voted, this, &ComparePage::vote);
    connect(m_review, &ReviewPanel::nextRequested, this, &ComparePage::next);
    connect(m_review, &ReviewPanel::previousRequested, this, &ComparePage::previous);
    connect(m_review, &ReviewPanel::noteEdited, this, [this](qint64 row, const QString &note) {
        if (m_comparisons)
            m_comparisons->setNote(row, note);
    });
    connect(
        m_review, &ReviewPanel::repairRequested, this, [this] { openRepair(m_review->pair()); });
    connect(m_review, &ReviewPanel::stopRequested, this, [this] {
        if (m_comparisons)
            m_comparisons->stop();
    });
    connect(m_review, &ReviewPanel::resumeRequested, this, [this] {
        if (m_comparisons)
            m_comparisons->resume();
    });
    connect(m_review, &ReviewPanel::filterChosen, this, [this](const RowFilter &filter) {
        m_filter = filter;
        if (!m_comparisons)
            return;
        if (filter.kind == RowFilter::Kind::Disputed)
            m_comparisons->digest();
        goToRow(nextRow(m_comparisons->rows(), shownRows(), -1, false));
    });
    connect(m_result, &ResultPanel::openRequested, this, &ComparePage::openRow);
    connect(m_result, &ResultPanel::repairRequested, this, &ComparePage::repair);
}

void ComparePage::connectGoal()
{
    connect(m_goal, &CompareGoal::startRequested, this, [this] {
        if (m_comparisons)
            m_comparisons->start();
    });
    connect(m_goal, &CompareGoal::nextRequested, this, &ComparePage::next);
    connect(m_goal, &CompareGoal::resultRequested, this, [this] { show(View::Result); });
    connect(m_goal, &CompareGoal::reviewRequested, this, [this] { show(View::Review); });
    connect(m_goal, &CompareGoal::useRequested, m_context.actions[ActionId::StepUse],
        &QAction::trigger);
    connect(m_goal, &CompareGoal::reportRequested, this, &ComparePage::saveReport);
    connect(m_goal, &CompareGoal::newRequested, this, [this] {
        m_choosing = true;
        show(View::Setup);
    });
    connect(m_goal, &CompareGoal::listRequested, this, &ComparePage::openList);
    connect(m_goal, &CompareGoal::removeRequested, this, &ComparePage::removeShown);
}

QString ComparePage::goalLine() const
{
    return tr("See whether it got better.");
}

QWidget *ComparePage::goalWidget()
{
    return m_goal;
}

StepState ComparePage::stepState() const
{
    StepState state;
    if (!m_comparisons || !m_comparisons->comparison() || m_comparisons->rows().empty())
        return state;
    const core::Verdict verdict = m_comparisons->verdict();
    const QLocale locale;
    //: How many pairs of answers were judged: "12 of 24".
    state.count = tr("%1 of %2")
                      .arg(locale.toString(verdict.count.votes()),
                          locale.toString(m_comparisons->counting()));
    state.done = verdict.kind != core::VerdictKind::TooEarly;
    return state;
}

void ComparePage::setSession(ProjectSession *session)
{
    m_review->clearPair();
    m_comparisons.reset();
    m_setup->clear();
    m_filter = {};
    m_at = -1;
    m_awaited = 0;
    m_repairing = 0;
    m_remembered = 0;
    m_newestTuned = 0;
    m_first = true;
    m_choosing = false;
    if (session) {
        m_comparisons = std::make_unique<CompareSession>(
            *session, m_context.tune, m_context.clock, m_context.encodings);
        const ServiceAddress service = storedService(m_context.settings);
        m_comparisons->setService(service.address, service.model);
        connectComparisons();
    }
    show(View::Empty);
    emit stepStateChanged();
}

void ComparePage::connectComparisons()
{
    CompareSession *comparisons = m_comparisons.get();
    connect(comparisons, &CompareSession::readyChanged, this, &ComparePage::takeReady);
    connect(comparisons, &CompareSession::preparedChanged, this, [this] {
        m_setup->present(*m_comparisons, m_context.tune.catalogue);
        refreshGoal();
    });
    connect(comparisons, &CompareSession::opened, this, &ComparePage::takeOpened);
    connect(comparisons, &CompareSession::rowsChanged, this, &ComparePage::takeRows);
    connect(comparisons, &CompareSession::stateChanged, this, &ComparePage::takeState);
    connect(comparisons, &CompareSession::progressed, this, &ComparePage::takeState);
    connect(comparisons, &CompareSession::pairReady, this, &ComparePage::takePair);
    connect(comparisons, &CompareSession::streaming, m_review, &ReviewPanel::stream);
    connect(comparisons, &CompareSession::digestChanged, this, &ComparePage::takeDigest);
    connect(comparisons, &CompareSession::repaired, this, [this](core::ExampleId) {
        emit toastRequested(tr("Added as an example to learn from."), true);
    });
    connect(comparisons, &CompareSession::failed, this,
        [this](const core::Error &error) { emit toastRequested(error.message, false); });
}

ComparePage::View ComparePage::view() const
{
    return static_cast<View>(m_stack->currentIndex());
}

void ComparePage::show(View view)
{
    m_review->commitNote();
    m_stack->setCurrentIndex(int(view));
    switch (view) {
    case View::Setup:
        m_setup->setChoices(
            m_comparisons ? m_comparisons->choices() : std::vector<ContestantChoice>());
        break;
    case View::Review:
        m_choosing = false;
        m_review->setSingleKeys(m_context.settings.get(settings::kCompareKeys));
        if (isVisible())
            m_review->focusAnswers();
        break;
    case View::Result:
        m_choosing = false;
        takeRows();
        if (m_comparisons) {
            m_comparisons->digest();
            m_result->setDigest(m_comparisons->lastDigest(), m_comparisons->canChange());
        }
        break;
    case View::Empty:
        break;
    }
    refreshGoal();
    emit goalChanged();
}

void ComparePage::takeReady()
{
    const auto &comparisons = m_comparisons->comparisons();
    const bool first = std::exchange(m_first, false);
    const bool known = std::any_of(comparisons.begin(), comparisons.end(),
        [this](const core::Comparison &one) { return one.id == m_remembered; });
    const qint64 newest = m_comparisons->newestTuned();
    const bool another = std::exchange(m_newestTuned, newest) != newest && newest != 0;
    if (another && !m_comparisons->isCompared(newest) && !(first && known)) {
        m_choosing = true; // who comes here after a tuning wants to see what it has brought
        m_setup->propose(SetupPanel::Proposal::Tuned);
        show(View::Setup);
    } else if (!m_choosing && (first || view() == View::Empty)) {
        if (comparisons.empty())
            show(newest != 0 ? View::Setup : View::Empty);
        else
            m_comparisons->open(known ? m_remembered : comparisons.front().id);
    } else if (view() == View::Setup) {
        m_setup->setChoices(m_comparisons->choices());
    }
    refreshGoal();
    emit stepStateChanged();
}

void ComparePage::takeOpened()
{
    m_at = -1;
    m_awaited = 0;
    m_filter = {};
    m_review->clearPair();
    const core::Comparison *shown = m_comparisons->comparison();
    if (!shown) {
        show(View::Empty);
        takeReady();
        return;
    }
    m_review->setNames(core::describe(shown->plan.before), core::describe(shown->plan.after));
    takeState();
    show(View::Review);
}

std::vector<std::size_t> ComparePage::shownRows() const
{
    if (!m_comparisons)
        return {};
    const DigestPtr &digest = m_comparisons->lastDigest();
    return filteredRows(
        m_comparisons->rows(), m_filter, digest ? digest->disputed : QSet<qint64>());
}

void ComparePage::takeRows()
{
    if (!m_comparisons)
        return;
    const auto &rows = m_comparisons->rows();
    if (m_at < 0 && !rows.empty()) {
        QStringList categories;
        for (const core::RowSummary &row : rows) {
            if (!row.category.isEmpty() && !categories.contains(row.category))
                categories += row.category;
        }
        categories.sort();
        m_review->setFilters(categories, m_filter);
        qsizetype at = nextRow(rows, shownRows(), -1, true);
        goToRow(at >= 0 ? at : nextRow(rows, shownRows(), -1, false));
    } else if (m_at >= 0 && std::size_t(m_at) < rows.size()) {
        m_comparisons->readPair(rows[std::size_t(m_at)].id); // its vote, note or answers
    }
    refreshStanding();
    const core::Comparison *shown = m_comparisons->comparison();
    if (shown && view() == View::Result)
        m_result->setVerdict(m_comparisons->verdict(), shown->plan, core::judgeByCategory(rows));
    const bool answers = std::any_of(
        rows.begin(), rows.end(), [](const core::RowSummary &row) { return row.complete; });
    if (answers && !m_comparisons->lastDigest() && !m_comparisons->isRunning())
        m_comparisons->digest();
    if (core::countVotes(rows).votes() >= kSampleVotes)
        emit sampleTaskDone(SampleTask::CompareFive);
    refreshGoal();
    emit stepStateChanged();
}

void ComparePage::refreshStanding()
{
    const auto shown = shownRows();
    const auto found = std::find(shown.begin(), shown.end(), std::size_t(m_at));
    const core::Verdict verdict = m_comparisons->verdict();
    m_review->setStanding(
        {.number = m_at < 0 || found == shown.end() ? 0 : found - shown.begin() + 1,
            .of = qsizetype(shown.size()),
            .judged = verdict.count.votes(),
            .counting = m_comparisons->counting(),
            .canVote = m_comparisons->canChange()});
    m_review->setVerdict(verdict);
}

void ComparePage::takeState()
{
    const core::Comparison *shown = m_comparisons->comparison();
    if (!shown)
        return;
    const bool running = m_comparisons->isRunning();
    m_review->setAnswering(running ? std::optional(m_comparisons->answered()) : std::nullopt);
    QString unfinished;
    if (!running && shown->state != core::ComparisonState::Finished) {
        unfinished = shown->problem ? shown->problem->title + u' ' + shown->problem->body
            : shown->state == core::ComparisonState::Stopped
            ? tr("Asking was stopped. What is there can be judged, and it can go on.")
            : tr("Not every question has been asked yet.");
    }
    m_review->setUnfinished(m_comparisons->canChange() ? unfinished : QString());
    refreshGoal();
}

void ComparePage::goToRow(qsizetype at)
{
    if (at < 0) {
        if (shownRows().empty()) {
            m_at = -1;
            m_review->clearPair();
        }
        refreshStanding();
        return;
    }
    m_review->commitNote();
    m_at = at;
    m_awaited = m_comparisons->rows()[std::size_t(at)].id;
    m_comparisons->readPair(m_awaited);
    refreshStanding();
}

void ComparePage::takePair(const core::BlindPair &pair)
{
    if (pair.row == m_repairing) {
        m_repairing = 0;
        openRepair(pair);
    }
    if (pair.row != m_awaited)
        return;
    const DigestPtr &digest = m_comparisons->lastDigest();
    m_review->setPair(
        pair, digest ? remarksFor(*digest, pair) : std::array<std::vector<AnswerRemark>, 2>());
}

void ComparePage::takeDigest()
{
    const DigestPtr &digest = m_comparisons->lastDigest();
    if (m_awaited != 0)
        m_comparisons->readPair(m_awaited);
    if (view() == View::Result)
        m_result->setDigest(digest, m_comparisons->canChange());
    if (digest && m_at < 0)
        goToRow(nextRow(m_comparisons->rows(), shownRows(), -1, false)); // what a filter waited for
    refreshStanding();
    refreshGoal();
}

void ComparePage::next()
{
    if (!m_comparisons || view() != View::Review)
        return;
    const bool unjudged =
        m_filter.kind == RowFilter::Kind::All || m_filter.kind == RowFilter::Kind::NotJudged;
    const qsizetype at = nextRow(m_comparisons->rows(), shownRows(), m_at, unjudged);
    const core::VoteCount votes = core::countVotes(m_comparisons->rows());
    const bool all = votes.votes() >= m_comparisons->counting() && votes.votes() > 0;
    if (unjudged && all) {
        show(View::Result);
        return;
    }
    if (at >= 0)
        goToRow(at);
    else
        emit toastRequested(m_comparisons->isRunning() ? tr("The next answers are on their way.")
                                                       : tr("That was the last one."),
            false);
}

void ComparePage::previous()
{
    if (m_comparisons && view() == View::Review)
        goToRow(previousRow(shownRows(), m_at));
}

void ComparePage::vote(core::BlindChoice choice)
{
    if (m_comparisons && m_review->canVoteNow())
        m_comparisons->vote(m_review->pair().row, choice);
}

void ComparePage::repair(qint64 row)
{
    m_repairing = row;
    m_comparisons->readPair(row);
}

void ComparePage::openRepair(const core::BlindPair &pair)
{
    if (!m_comparisons || !pair.there[0] || !pair.there[1])
        return;
    core::Place better = core::Place::Left;
    if (pair.opened &&
        core::blindChoiceFor(pair.opened->choice, pair.opened->left == core::Side::After) ==
            core::BlindChoice::Right)
        better = core::Place::Right;
    auto *sheet = new RepairSheet(pair, better, this);
    connect(sheet, &RepairSheet::repaired, this,
        [this, row = pair.row](const QString &text, std::optional<core::Place> worse) {
            if (m_comparisons)
                m_comparisons->repair(row, text, worse);
        });
    connect(m_comparisons.get(), &QObject::destroyed, sheet, &QDialog::reject);
    sheet->open();
}

void ComparePage::openRow(qint64 row)
{
    const auto &rows = m_comparisons->rows();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [row](const core::RowSummary &one) { return one.id == row; });
    if (found == rows.end())
        return;
    m_filter = {};
    show(View::Review);
    goToRow(found - rows.begin());
}

bool ComparePage::reveal(const core::ChangeSummary &change)
{
    if (!m_comparisons || change.votes.empty())
        return false;
    openRow(change.votes.front());
    return true;
}

void ComparePage::openService()
{
    auto *sheet = new ServiceSheet(m_context.tune, storedService(m_context.settings), this);
    connect(sheet, &ServiceSheet::saved, this, [this](const ServiceAddress &service) {
        m_context.settings.set(
            settings::kTuneService, {service.name, service.address, service.model});
        if (m_comparisons)
            m_comparisons->setService(service.address, service.model);
    });
    sheet->open();
}

void ComparePage::openList()
{
    if (!m_comparisons)
        return;
    auto *sheet = new ComparisonListSheet(m_comparisons->comparisons(), this);
    connect(sheet, &ComparisonListSheet::chosen, this, [this](qint64 comparison) {
        if (m_comparisons)
            m_comparisons->open(comparison);
    });
    connect(m_comparisons.get(), &QObject::destroyed, sheet, &QDialog::reject);
    sheet->open();
}

void ComparePage::removeShown()
{
    const core::Comparison *shown = m_comparisons ? m_comparisons->comparison() : nullptr;
    if (!shown)
        return;
    if (m_comparisons->isRunning()) {
        emit toastRequested(tr("Stop asking first."), false);
        return;
    }
    m_context.dialogs.ask(this,
        {.title = tr("Remove this comparison?"),
            .body =
                tr("Its answers and votes are removed for good. Your examples and models stay."),
            .buttons = {tr("&Keep it"), tr("&Remove the comparison")},
            .destructive = 1},
        [this, id = shown->id](int answer) {
            if (answer == 1 && m_comparisons)
                m_comparisons->remove(id);
        });
}

void ComparePage::saveReport(ReportFormat format)
{
    if (!m_comparisons || !m_comparisons->lastDigest())
        return;
    m_context.dialogs.saveFile(this,
        reportRequest(format, tr("Save the report"), tr("Report"),
            m_context.settings.get(settings::kLastFolder)),
        [this](const QString &path) { writeReport(path); });
}

void ComparePage::writeReport(const QString &path)
{
    const core::Comparison *shown = m_comparisons ? m_comparisons->comparison() : nullptr;
    if (!shown || !m_comparisons->lastDigest())
        return;
    std::optional<core::TuningJob> job;
    if (const core::TuningJob *known = m_comparisons->jobOf(shown->plan.after))
        job = *known;
    QString base = job ? job->plan.model : shown->plan.before.model;
    std::optional<QDate> retirement;
    if (const core::ProviderInfo *provider =
            m_context.tune.catalogue.provider(shown->plan.after.provider);
        provider && !provider->isLocal()) {
        if (const core::CatalogueModel *model = provider->model(base)) {
            base = model->label;
            retirement = model->deployEnd;
        }
    }
    auto work = [digest = m_comparisons->lastDigest(), comparison = *shown, job, base, retirement,
                    path] {
        const core::ReportDocument document = core::comparisonReport({.settings = digest->settings,
            .comparison = comparison,
            .rows = digest->rows,
            .measures = digest->measures,
            .job = job,
            .baseModel = base,
            .retirement = retirement});
        return ui::writeReport(document, path);
    };
    core::onFinished(
        runInBackground(std::move(work)), this, [this, path](const core::Result<> &written) {
            if (written)
                emit toastRequested(
                    tr("The report is in “%1”.").arg(QFileInfo(path).fileName()), false);
            else
                showError(m_context.dialogs, this, tr("The report could not be written."),
                    written.error());
        });
}

void ComparePage::refreshGoal()
{
    CompareGoal::State state;
    state.canChange = m_comparisons && m_comparisons->canChange();
    state.hasComparisons = m_comparisons && !m_comparisons->comparisons().empty();
    state.keyHint = m_context.settings.get(settings::kCompareKeys);
    switch (view()) {
    case View::Empty:
        state.stage = CompareGoal::Stage::Empty;
        break;
    case View::Setup: {
        state.stage = CompareGoal::Stage::Setup;
        const bool ready = m_comparisons && m_comparisons->prepared() &&
            m_comparisons->obstacle().isEmpty() && !m_comparisons->isStarting();
        state.enabled = ready && state.canChange;
        if (!state.canChange)
            state.hint = tr("This project can only be read. Make a copy of it to compare.");
        else if (m_comparisons && !m_comparisons->obstacle().isEmpty())
            state.hint = m_comparisons->obstacle();
        else
            state.hint = ready ? tr("You will not see which answer is whose until you have voted.")
                               : tr("Looking at your examples…");
        break;
    }
    case View::Review:
        state.stage = CompareGoal::Stage::Review;
        state.hint = tr("You do not see which answer is whose until you have voted.");
        state.enabled = m_comparisons && !m_comparisons->rows().empty();
        break;
    case View::Result: {
        state.stage = CompareGoal::Stage::Result;
        const core::Comparison *shown = m_comparisons ? m_comparisons->comparison() : nullptr;
        state.tuned = shown && shown->plan.after.job != 0;
        break;
    }
    }
    m_goal->present(state);
}

void ComparePage::commitPendingEdits()
{
    m_review->commitNote();
}

void ComparePage::follow(core::AdviceStep step)
{
    if (step != core::AdviceStep::CompareBaseline || !m_comparisons)
        return;
    m_choosing = true;
    m_setup->propose(SetupPanel::Proposal::Baseline);
    show(View::Setup);
}

bool ComparePage::focusNextPane(bool forward)
{
    return view() == View::Review && m_review->focusNextPart(forward);
}

QJsonObject ComparePage::saveState() const
{
    const core::Comparison *shown = m_comparisons ? m_comparisons->comparison() : nullptr;
    return {
        {u"comparison"_s, shown ? shown->id : 0}, {u"differences"_s, m_review->marksDifferences()}};
}

void ComparePage::restoreState(const QJsonObject &state)
{
    m_remembered = qint64(state[u"comparison"].toInteger());
    m_review->setMarksDifferences(state[u"differences"].toBool());
}

void ComparePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(palette(), ColorRole::Window));
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_comparisons)
        m_comparisons->refresh(); // something may have been tuned meanwhile
    m_review->setSingleKeys(m_context.settings.get(settings::kCompareKeys));
    if (view() == View::Review)
        m_review->focusAnswers();
}

} // namespace ui
