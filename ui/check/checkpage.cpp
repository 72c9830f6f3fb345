// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/checkpage.h"

#include "core/base/async.h"
#include "ui/check/causelist.h"
#include "ui/check/checkcommands.h"
#include "ui/check/checkgoal.h"
#include "ui/check/checkpanes.h"
#include "ui/check/checksession.h"
#include "ui/check/checkwords.h"
#include "ui/check/conflictcard.h"
#include "ui/check/findingmodel.h"
#include "ui/check/findingtable.h"
#include "ui/check/flagcards.h"
#include "ui/check/keepstylecard.h"
#include "ui/check/questioncard.h"
#include "ui/check/rulecard.h"
#include "ui/check/voicecard.h"
#include "ui/collect/autosave.h"
#include "ui/collect/exampleform.h"
#include "ui/collect/findingmarks.h"
#include "ui/collect/textfield.h"
#include "ui/collect/turnlist.h"
#include "ui/session/exampleflags.h"
#include "ui/session/projectsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/pagescroll.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Finding;

namespace {

constexpr int kPoll = 100; ///< milliseconds between two looks at the progress
constexpr std::size_t kUsualShown = 2;
/// Larger projects are looked at when this page is first shown: it takes seconds and memory.
constexpr qint64 kAutomatic = 50'000;

} // namespace

CheckPage::CheckPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_causes(new CauseModel(this))
    , m_findings(new FindingModel(this))
    , m_panes(new CheckPanes(m_causes, m_findings, this))
    , m_goal(new CheckGoal(this))
    , m_autosave(new Autosave(m_panes->form(), this))
    , m_commands(new CheckCommands(context.dialogs, m_autosave, this))
    , m_progress(new QTimer(this))
{
    setObjectName(u"checkPage"_s);
    m_goal->hide(); // the window shows it in the goal line
    setFocusProxy(m_panes->table());
    // The panes are rearranged where they do not fit side by side.
    setMinimumSize(320, 160);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(m_panes, this));
    m_progress->setInterval(kPoll);
    connect(m_progress, &QTimer::timeout, this, [this] {
        if (const auto progress = m_checks ? m_checks->progress() : nullptr)
            m_panes->setProgress(progress->done, progress->total);
    });
    connectPanes();
    connectActions();
}

CheckPage::~CheckPage() = default;

void CheckPage::on(ActionId id, std::function<void()> carryOut)
{
    connect(
        m_context.actions[id], &QAction::triggered, this, [this, carryOut = std::move(carryOut)] {
            if (isVisible() && m_checks)
                carryOut();
        });
}

void CheckPage::connectActions()
{
    for (const ActionId id : {ActionId::NextFlag, ActionId::PreviousFlag, ActionId::FixMenu})
        m_context.actions.offer(id);
    // Flags can be gone to from every page: this one shows them.
    const auto flag = [this](ActionId id, bool forward) {
        connect(m_context.actions[id], &QAction::triggered, this, [this, forward] {
            if (!m_checks)
                return;
            const bool here = isVisible();
            if (!here && m_context.flags.isWalkedElsewhere())
                return;
            if (!here)
                m_context.actions[ActionId::StepCheck]->trigger();
            if (here || !current())
                goToFinding(forward);
        });
    };
    flag(ActionId::NextFlag, true);
    flag(ActionId::PreviousFlag, false);
    on(ActionId::FixMenu, [this] { openMenu(); });
    on(ActionId::MarkDoneAndNext, [this] { markDoneAndNext(); });
    const auto step = [this](int by) {
        const int row = m_panes->table()->currentIndex().row() + by;
        if (row >= 0 && row < m_findings->rowCount())
            m_panes->table()->selectRow(row);
    };
    on(ActionId::NextExample, [step] { step(1); });
    on(ActionId::PreviousExample, [step] { step(-1); });
}

void CheckPage::connectPanes()
{
    connect(m_panes->causes(), &CauseList::chosen, this, [this] {
        if (!m_keepPlace) {
            m_row = 0;
            m_current.reset();
        }
        showChoice();
    });
    connect(m_panes->table(), &FindingTable::currentRowChanged, this, [this](int row) {
        if (!m_updating && row >= 0)
            showFinding(row);
    });
    connect(m_panes->table(), &FindingTable::editRequested, this,
        [this] { m_panes->form()->focusAnswer(); });
    connect(m_panes, &CheckPanes::doneAndNextRequested, this, &CheckPage::markDoneAndNext);
    connect(m_panes, &CheckPanes::ignoredRequested, m_goal, &CheckGoal::ignoredRequested);
    connect(m_panes, &CheckPanes::collectRequested, m_context.actions[ActionId::StepCollect],
        &QAction::trigger);
    connect(m_panes, &CheckPanes::tuneRequested, m_context.actions[ActionId::StepTune],
        &QAction::trigger);

    connect(m_panes->rule(), &RuleCard::requested, this,
        [this](FindingAction action, int choice) { carryOut(action, current(), choice); });
    connect(&m_context.flags, &ExampleFlags::requested, this, &CheckPage::carryOut);

    QuestionCard *question = m_panes->question();
    connect(question, &QuestionCard::answered, this,
        [this, question](const core::checks::StyleOption &option) {
            m_commands->chooseStyle(question->question(), option);
        });
    connect(question, &QuestionCard::leaveRequested, this,
        [this, question] { m_commands->leaveMixed(question->question()); });
    connect(question, &QuestionCard::showExampleRequested, this, &Page::exampleRequested);

    ConflictCard *conflict = m_panes->conflict();
    connect(conflict, &ConflictCard::keepRequested, m_commands, &CheckCommands::keepOne);
    connect(conflict, &ConflictCard::bothRightRequested, this,
        [this] { carryOut(FindingAction::IgnoreHere, current(), -1); });
    connect(conflict, &ConflictCard::editRequested, this, [this](core::ExampleId id) {
        m_autosave->load(id);
        m_panes->form()->focusAnswer();
    });

    FlagCards *flags = m_panes->flags();
    connect(flags, &FlagCards::chosen, this, &CheckPage::select);
    connect(flags, &FlagCards::requested, this,
        [this](FindingAction action, const FindingPtr &finding) { carryOut(action, finding, -1); });

    connect(m_panes->voice(), &VoiceCard::changeRequested, m_commands, &CheckCommands::showVoice);
    KeepStyleCard *keep = m_panes->keepStyle();
    connect(keep, &KeepStyleCard::changeRequested, m_commands, &CheckCommands::showVoice);
    connect(keep, &KeepStyleCard::keepRequested, m_commands,
        [this] { m_commands->keepHouseStyle(true); });
    connect(keep, &KeepStyleCard::notNowRequested, m_commands,
        [this] { m_commands->keepHouseStyle(false); });

    connect(m_goal, &CheckGoal::nextRequested, this, [this] { goToFinding(true); });
    connect(m_goal, &CheckGoal::ignoredRequested, m_commands, &CheckCommands::showIgnored);
    connect(m_goal, &CheckGoal::termsRequested, m_commands, &CheckCommands::showTerms);
    connect(m_goal, &CheckGoal::maskRequested, m_commands, &CheckCommands::maskPersonalData);
    connect(m_goal, &CheckGoal::acceptRequested, m_commands, &CheckCommands::acceptEverything);
    connect(m_commands, &CheckCommands::toastRequested, this, &Page::toastRequested);

    ExampleForm *form = m_panes->form();
    connect(form, &ExampleForm::edited, this, [this] {
        if (m_checks)
            m_checks->typing();
    });
    connect(form, &ExampleForm::escapePressed, this, [this] {
        m_autosave->finishStep();
        m_panes->table()->setFocus();
    });
    connect(m_autosave, &Autosave::loaded, this, [this](core::ExampleId id) {
        m_panes->setEditing(id != 0 && m_panes->centre() == CheckPanes::Centre::Work);
        showMarks();
        showCards();
        updateActions();
    });
}

void CheckPage::carryOut(FindingAction action, const FindingPtr &finding, int choice)
{
    if (!finding)
        return;
    switch (action) {
    case FindingAction::Fix:
        m_commands->fix(finding, choice);
        break;
    case FindingAction::FixAll:
        if (const Cause *cause = m_checks
                ? m_checks->snapshot()->cause(causeKey(finding->check), finding->severity)
                : nullptr)
            m_commands->fixAll(*cause);
        break;
    case FindingAction::IgnoreHere:
        m_commands->ignoreHere(*finding);
        break;
    case FindingAction::IgnoreInExample:
        m_commands->ignoreInExample(*finding);
        break;
    case FindingAction::IgnoreInCategory:
        m_commands->ignoreInCategory(*finding);
        break;
    case FindingAction::Never:
        m_commands->neverCheck(*finding);
        break;
    }
}

QString CheckPage::goalLine() const
{
    return tr("Make the answers sound like one voice.");
}

QWidget *CheckPage::goalWidget()
{
    return m_goal;
}

StepState CheckPage::stepState() const
{
    StepState state;
    if (!m_checks || !m_checks->snapshot()->ready)
        return state;
    const qint64 waiting = m_checks->snapshot()->toLookAt;
    if (waiting > 0) {
        state.badge = tr("%Ln to look at", nullptr, int(waiting));
        state.facts = {state.badge};
    } else {
        state.done = m_checks->snapshot()->examples > 0;
    }
    return state;
}

void CheckPage::setSession(ProjectSession *session)
{
    m_autosave->setSession(session);
    m_findings->setFetch({});
    m_commands->setChecks(nullptr);
    m_checks.reset();
    m_session = session;
    m_current.reset();
    m_revealed = 0;
    m_row = 0;
    m_counted = session && session->counts().all > 0;
    if (session) {
        m_checks = std::make_unique<CheckSession>(*session);
        m_commands->setChecks(m_checks.get());
        m_findings->setFetch([this](std::vector<core::ExampleId> ids,
                                 std::function<void(std::vector<core::Example>)> use) {
            fetch(std::move(ids), [use](const auto &examples) { use(examples); });
        });
        connectChecks();
        m_panes->setReadOnly(session->isReadOnly());
        begin();
    }
    takeSnapshot();
}

void CheckPage::connectChecks()
{
    CheckSession *checks = m_checks.get();
    connect(checks, &CheckSession::snapshotChanged, this, &CheckPage::takeSnapshot);
    connect(checks, &CheckSession::fixed, this, &CheckPage::tellFixed);
    connect(checks, &CheckSession::erased, this, [this] {
        emit toastRequested(tr("Erased from the history and from all versions."), false);
    });
    connect(checks, &CheckSession::decisionsChanged, this, &CheckPage::updateGoal);
    connect(checks, &CheckSession::failed, this,
        [this](const core::Error &error) { emit toastRequested(error.message, false); });
    connect(checks, &CheckSession::busyChanged, this, [this](bool busy) {
        if (busy && !m_checks->snapshot()->ready)
            m_progress->start();
        else
            m_progress->stop();
    });
    connect(m_session, &ProjectSession::changed, checks, [this](const core::ChangeSummary &change) {
        m_findings->forget(change.updated);
        m_autosave->takeChange(change);
    });
    connect(m_session, &ProjectSession::countsChanged, checks, [this] {
        m_counted = true;
        begin();
        updateGoal();
    });
}

void CheckPage::begin()
{
    // Counts that have not arrived are no counts.
    if (m_checks && (isVisible() || (m_counted && m_session->counts().all <= kAutomatic)))
        m_checks->begin();
}

void CheckPage::fetch(
    std::vector<core::ExampleId> ids, std::function<void(const std::vector<core::Example> &)> use)
{
    if (!m_session)
        return;
    core::onFinished(m_session->store().examples(std::move(ids)), m_checks.get(),
        [use = std::move(use)](const core::Result<std::vector<core::Example>> &examples) {
            if (examples)
                use(*examples);
        });
}

FindingPtr CheckPage::current() const
{
    return m_findings->findingAt(m_findings->rowOf(m_current));
}

const Cause *CheckPage::currentCause() const
{
    const CauseChoice &choice = m_panes->causes()->choice();
    if (!m_checks || choice.kind != CauseChoice::Kind::Cause)
        return nullptr;
    return m_checks->snapshot()->cause(choice.key, choice.severity);
}

void CheckPage::takeSnapshot()
{
    static const SnapshotPtr none = std::make_shared<const CheckSnapshot>();
    const SnapshotPtr &snapshot = m_checks ? m_checks->snapshot() : none;
    m_causes->setSnapshot(snapshot);
    if (m_panes->causes()->choice().kind == CauseChoice::Kind::Nothing)
        m_panes->causes()->choose(m_causes->nearest(0));
    m_panes->voice()->present(snapshot->style);
    m_panes->setAsksToKeepStyle(m_checks && m_checks->asksToKeepStyle());
    if (m_checks && m_checks->asksToKeepStyle())
        m_panes->keepStyle()->setVoice(snapshot->style.voice);
    updateCentre();
    if (m_revealed != 0) {
        const FindingList there = snapshot->byExample.value(std::exchange(m_revealed, 0));
        if (!there.isEmpty()) {
            select(there.constFirst());
            updateGoal();
            publishFlags();
            return;
        }
    }
    showChoice();
    updateGoal();
    publishFlags();
}

void CheckPage::updateCentre()
{
    using Centre = CheckPanes::Centre;
    const SnapshotPtr snapshot = m_checks ? m_checks->snapshot() : nullptr;
    if (!snapshot || !snapshot->ready) {
        m_panes->showCentre(Centre::Busy);
    } else if (snapshot->examples == 0) {
        m_panes->showCentre(Centre::Nothing);
    } else if (snapshot->causes.empty() && snapshot->style.questions.empty()) {
        m_panes->setClean(
            tr("Nothing to fix. %Ln answer(s) share one voice.", nullptr, int(snapshot->examples)),
            tr("Looked at: greeting and sign-off, tone, length, format, placeholders, personal "
               "data, repeats, answers that disagree, facts, language and reading ease. New and "
               "changed answers are looked at by themselves."));
        m_panes->showCentre(Centre::Clean);
    } else {
        m_panes->showCentre(Centre::Work);
    }
    if (m_panes->centre() != Centre::Work)
        m_autosave->load(0);
}

void CheckPage::showChoice()
{
    if (!m_checks)
        return;
    const SnapshotPtr &snapshot = m_checks->snapshot();
    const CauseChoice choice = m_panes->causes()->choice();
    if (choice.kind == CauseChoice::Kind::Question) {
        m_findings->setFindings(snapshot, {});
        m_current.reset();
        const auto &questions = snapshot->style.questions;
        const auto asked = std::find_if(questions.begin(), questions.end(), [&](const auto &one) {
            return one.key == choice.key && one.segment == choice.segment;
        });
        if (asked == questions.end())
            return;
        m_panes->question()->show(*asked);
        m_panes->showCard(CheckPanes::Shown::Question);
        m_autosave->load(0);
        std::vector<core::ExampleId> ids;
        for (const core::checks::StyleOption &option : asked->options)
            ids.insert(ids.end(), option.examples.begin(), option.examples.end());
        fetch(std::move(ids), [this, serial = ++m_serial](const auto &examples) {
            if (serial == m_serial)
                m_panes->question()->setExamples(examples);
        });
        updateActions();
        return;
    }
    const Cause *cause = currentCause();
    m_updating = true;
    m_findings->setFindings(snapshot, cause ? cause->findings : FindingList());
    m_updating = false;
    if (!cause) {
        m_current.reset();
        updateActions();
        return;
    }
    // What was looked at stays, or what took its place.
    int row = m_findings->rowOf(m_current);
    if (row < 0)
        row = std::clamp(m_row, 0, m_findings->rowCount() - 1);
    m_updating = true;
    m_panes->table()->selectRow(row);
    m_updating = false;
    showFinding(row);
}

void CheckPage::showFinding(int row)
{
    const FindingPtr finding = m_findings->findingAt(row);
    const Cause *cause = currentCause();
    if (!finding || !cause)
        return;
    m_row = row;
    m_current = finding;
    const SnapshotPtr &snapshot = m_checks->snapshot();
    m_autosave->load(finding->example); // 0: of the project as a whole
    const bool pair = finding->check == u"con.conflict"_s && !finding->related.empty();
    std::vector<core::ExampleId> ids = finding->related;
    if (ids.size() > kUsualShown)
        ids.resize(kUsualShown);
    m_panes->rule()->show(snapshot, *cause, *finding);
    if (pair)
        ids = {finding->related.front(), finding->example};
    else
        m_panes->showCard(CheckPanes::Shown::Rule);
    fetch(std::move(ids),
        [this, pair, shown = *finding, serial = ++m_serial](
            const std::vector<core::Example> &examples) {
            if (serial != m_serial)
                return;
            if (pair && examples.size() == 2) {
                m_panes->conflict()->show(
                    *m_checks->snapshot(), shown, examples.front(), examples.back());
                m_panes->showCard(CheckPanes::Shown::Conflict);
            } else if (!pair) {
                m_panes->rule()->setUsual(examples);
            }
        });
    showMarks();
    showCards();
    updateActions();
}

void CheckPage::showCards()
{
    if (!m_checks)
        return;
    const core::Example shown = m_panes->form()->example();
    const SnapshotPtr &snapshot = m_checks->snapshot();
    m_panes->flags()->show(snapshot->byExample.value(shown.id), shown, current());
    m_panes->rule()->setExample(shown);
    const int number = snapshot->number(m_autosave->loadedId());
    const QLocale locale;
    m_panes->form()->setPosition(number > 0
            ? tr("Example %1 of %2")
                  .arg(locale.toString(number), locale.toString(snapshot->order->ids.size()))
            : QString());
}

void CheckPage::showMarks()
{
    std::vector<TurnMark> marks;
    if (m_checks) {
        marks = marksOf(m_checks->snapshot()->byExample.value(m_autosave->loadedId()));
    }
    m_panes->form()->turns()->setMarks(marks);
}

void CheckPage::select(const FindingPtr &finding)
{
    m_current = finding;
    chooseCause({CauseChoice::Kind::Cause, finding->severity, causeKey(finding->check), QString()});
}

void CheckPage::chooseCause(const CauseChoice &choice)
{
    m_keepPlace = true;
    m_panes->causes()->choose(choice);
    m_keepPlace = false;
    showChoice();
}

void CheckPage::goToFinding(bool forward)
{
    const SnapshotPtr &snapshot = m_checks->snapshot();
    if (!snapshot->ready)
        return;
    m_autosave->finishStep();
    const bool typing = qobject_cast<TextField *>(QApplication::focusWidget()) != nullptr &&
        isAncestorOf(QApplication::focusWidget());
    const int row = m_findings->rowOf(m_current) + (forward ? 1 : -1);
    if (m_current && row >= 0 && row < m_findings->rowCount()) {
        m_panes->table()->selectRow(row);
    } else {
        // The next cause in the list, and around its end.
        const int count = m_causes->rowCount();
        const int from = m_panes->causes()->currentIndex().row();
        int next = -1;
        bool around = false;
        for (int i = 1; i <= count && next < 0; ++i) {
            const int at = forward ? from + i : from - i;
            const int wrapped = ((at % count) + count) % count;
            if (m_causes->choiceAt(wrapped).kind == CauseChoice::Kind::Nothing)
                continue;
            next = wrapped;
            around = at != wrapped;
        }
        if (next < 0) {
            emit toastRequested(tr("There is nothing to look at."), false);
            return;
        }
        m_current.reset();
        m_row = forward ? 0 : std::numeric_limits<int>::max();
        chooseCause(m_causes->choiceAt(next));
        if (around)
            emit toastRequested(forward ? tr("That was the last one; this is the first again.")
                                        : tr("That was the first one; this is the last."),
                false);
    }
    if (typing) {
        m_panes->form()->focusAnswer();
        const qsizetype mark =
            m_checks->snapshot()->byExample.value(m_autosave->loadedId()).indexOf(current());
        for (TextField *field : m_panes->form()->turns()->fields())
            field->goToMark(int(mark));
    } else if (m_panes->table()->isVisible()) {
        m_panes->table()->setFocus();
    } else {
        m_panes->question()->setFocus();
    }
}

void CheckPage::openMenu()
{
    if (auto *field = qobject_cast<TextField *>(QApplication::focusWidget());
        field && isAncestorOf(field)) {
        const FindingList here = m_checks->snapshot()->byExample.value(m_autosave->loadedId());
        const std::optional<int> mark = field->markAt(field->textCursor().position());
        if (mark && *mark < here.size())
            select(here[*mark]);
        if (current())
            m_panes->rule()->popUpMenu(
                field->viewport()->mapToGlobal(field->cursorRect().bottomLeft()));
        return;
    }
    if (current())
        m_panes->rule()->popUpMenu(m_panes->rule()->mapToGlobal(QPoint(16, 16)));
}

void CheckPage::tellFixed(qint64 changed, qint64 skipped)
{
    emit toastRequested(fixedSentence(changed, skipped), changed > 0);
    if (changed > 0)
        emit sampleTaskDone(SampleTask::FixFlag);
}

void CheckPage::markDoneAndNext()
{
    const core::ExampleId id = m_autosave->loadedId();
    if (!m_session || m_session->isReadOnly() || id == 0)
        return;
    m_autosave->finishStep();
    core::Edit edit;
    edit.action = u"set-status"_s;
    core::ExamplePatch patch;
    patch.ids = {id};
    patch.status = core::Status::Done;
    edit.patches.push_back(std::move(patch));
    m_session->apply(std::move(edit));
    goToFinding(true);
}

void CheckPage::updateGoal()
{
    const SnapshotPtr snapshot = m_checks ? m_checks->snapshot() : nullptr;
    const bool ready = snapshot && snapshot->ready && snapshot->examples > 0;
    m_goal->setText(ready ? doneSentence(*snapshot) : QString());
    const bool any = ready && (!snapshot->causes.empty() || !snapshot->style.questions.empty());
    m_goal->setNextEnabled(any);
    m_goal->setCounts(ready ? snapshot->personalData : 0,
        m_checks ? qint64(m_checks->decisions().dismissals.list().size()) +
                qint64(m_checks->decisions().off.size())
                 : 0,
        m_checks && m_checks->canChange(), ready && !snapshot->causes.empty());
    for (const ActionId id : {ActionId::NextFlag, ActionId::PreviousFlag})
        m_context.actions[id]->setEnabled(any);
    emit stepStateChanged();
}

void CheckPage::updateActions()
{
    if (!isVisible())
        return;
    m_context.actions[ActionId::FixMenu]->setEnabled(current() != nullptr);
    m_context.actions[ActionId::MarkDoneAndNext]->setEnabled(
        m_session && !m_session->isReadOnly() && m_autosave->loadedId() != 0);
}

void CheckPage::publishFlags()
{
    if (!m_checks) {
        m_context.flags.set(std::make_shared<const ExampleFlags::Table>(),
            std::make_shared<const std::vector<core::ExampleId>>());
        return;
    }
    const SnapshotPtr &snapshot = m_checks->snapshot();
    // Both live as long as the look that they are part of.
    m_context.flags.set({snapshot, &snapshot->flags}, {snapshot, &snapshot->waiting});
}

void CheckPage::commitPendingEdits()
{
    m_autosave->finishStep();
}

bool CheckPage::reveal(const core::ChangeSummary &summary)
{
    for (const auto *ids : {&summary.updated, &summary.inserted}) {
        if (!ids->empty()) {
            m_revealed = ids->front();
            if (m_checks && !m_checks->isBusy())
                takeSnapshot();
            break;
        }
    }
    return true;
}

bool CheckPage::focusNextPane(bool forward)
{
    return m_panes->focusNextPane(forward);
}

QJsonObject CheckPage::saveState() const
{
    QJsonObject state;
    m_panes->saveSizes(state);
    return state;
}

void CheckPage::restoreState(const QJsonObject &state)
{
    m_panes->restoreSizes(state);
}

void CheckPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(palette(), ColorRole::Window));
}

void CheckPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    begin();
    updateActions();
}

} // namespace ui
