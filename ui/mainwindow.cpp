// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "core/base/clock.h"
#include "core/jobs/enginecontrol.h"
#include "core/storage/changelabel.h"
#include "ui/banners/bannerarea.h"
#include "ui/banners/samplecard.h"
#include "ui/pages/pagefactories.h"
#include "ui/pages/startpage.h"
#include "ui/session/projectopener.h"
#include "ui/session/projectsession.h"
#include "ui/session/recentprojects.h"
#include "ui/sheets/droptarget.h"
#include "ui/transfer.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/toast.h"
#include "ui/windowframe.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto kStepIds =
    std::to_array<const char16_t *>({u"collect", u"check", u"tune", u"compare", u"use"});
/// What a desktop draws around a window, at most: a title bar, and borders. It is known only when the
/// window is shown, which is too late.
constexpr QSize kFrame(8, 40);
const auto kWindowState = u"window"_s; ///< instead of a project's UUID: of the window as such

QString stepId(Step step)
{
    return QString::fromUtf16(kStepIds[static_cast<std::size_t>(step)]);
}

Step stepFromId(const QString &id)
{
    for (std::size_t i = 0; i < kStepIds.size(); ++i) {
        if (id == QStringView(kStepIds[i]))
            return static_cast<Step>(i);
    }
    return Step::Collect;
}

} // namespace

MainWindow::MainWindow(Services services, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_appearance(appearance)
    , m_states(m_services.folders.state + u"/projects"_s)
    , m_context{m_services, m_actions, m_encodings, m_flags}
{
    setObjectName(u"mainWindow"_s);
    const QSize room = screen()->availableSize() - kFrame;
    setMinimumSize(QSize(640, 480).boundedTo(room));
    resize(QSize(1280, 800).boundedTo(room));
    m_opener = new ProjectOpener(this, m_services.settings, m_services.dialogs, m_services.clock,
        m_services.folders, m_services.tune.engine.modelsFolder(),
        [this](std::unique_ptr<ProjectSession> opened) { setSession(std::move(opened)); });
    connect(m_opener, &ProjectOpener::copySaved, this, [this](const QString &path) {
        showToast(tr("The copy was saved as “%1”.").arg(QFileInfo(path).fileName()));
    });
    m_actions.buildMenus(menuBar());
    buildMenuRow();
    buildFrame();
    buildTransfer();
    buildPages();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    restoreGeometry(
        QByteArray::fromBase64(m_states.load(kWindowState)[u"geometry"].toString().toLatin1()));
    showStart();
}

MainWindow::~MainWindow()
{
    leaveProject();
}

void MainWindow::buildMenuRow()
{
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(8, 4, 8, 4); // the same on both sides: margins are not mirrored
    m_search = new SearchField;
    m_search->setKeyHint(m_actions[ActionId::Find]->shortcut().toString(QKeySequence::NativeText));
    row->addWidget(m_search, 0, Qt::AlignVCenter);
    menuBar()->setCornerWidget(corner);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::find);
    connect(m_search, &SearchField::left, this, [this] {
        if (m_session && !page(m_step)->focusNextPane(true))
            page(m_step)->setFocus();
    });
}

void MainWindow::buildFrame()
{
    m_frame = new WindowFrame;
    setCentralWidget(m_frame);
    connect(m_frame->steps(), &StepBar::stepRequested, this, &MainWindow::goTo);
    connect(m_frame->status(), &StatusLine::undoRequested, this, &MainWindow::undo);
    connect(m_frame->toast(), &Toast::actionTriggered, this, &MainWindow::undo);

    connect(m_frame->banners(), &BannerArea::copyRequested, this, [this] {
        if (m_session)
            m_opener->saveCopy(*m_session, true);
    });
    connect(m_frame->banners(), &BannerArea::copyElsewhereRequested, this, [this] {
        if (m_session)
            m_opener->saveCopy(*m_session, false);
    });
    connect(m_frame->banners(), &BannerArea::retryRequested, this, [this] {
        if (m_session)
            m_session->store().retrySaving();
    });
    connect(m_frame->banners(), &BannerArea::recoverRequested, this, [this] {
        if (m_session)
            m_opener->recover(m_session->path());
    });
}

void MainWindow::buildPages()
{
    m_start = new StartPage(m_services.clock);
    m_frame->addPage(m_start);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::openRequested, m_opener, &ProjectOpener::choose);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        forgetProject(m_services.settings, path);
        m_start->setRecentProjects(recentProjects(m_services.settings));
    });
    connect(m_start, &StartPage::tuningGuideRequested, this, &MainWindow::showTuningGuide);
    connect(m_start, &StartPage::ownRequested, this,
        [this](const QString &name, StartPage::Beginning beginning) {
            chooseBeginning(name,
                beginning == StartPage::Beginning::Paste        ? ActionId::Paste
                    : beginning == StartPage::Beginning::Import ? ActionId::Import
                                                                : ActionId::AddExample);
        });

    for (int i = 0; i < kStepCount; ++i) {
        const auto index = static_cast<std::size_t>(i);
        Page *made = pageFactories()[index](static_cast<Step>(i), m_context);
        m_pages[index] = made;
        m_frame->addPage(made);
        connect(made, &Page::toastRequested, this, &MainWindow::showToast);
        connect(made, &Page::goalChanged, this, &MainWindow::updateGoal);
        connect(made, &Page::stepStateChanged, this, &MainWindow::updateSteps);
        connect(made, &Page::searchTextChanged, m_search, &QLineEdit::setText);
        connect(made, &Page::exampleRequested, this, &MainWindow::showExample);
        connect(made, &Page::pasteTableRequested, m_transfer, &Transfer::paste);
        connect(made, &Page::sampleTaskDone, this, &MainWindow::tickSampleTask);
        if (QWidget *chip = made->makeStatusChip())
            m_frame->status()->setChip(chip);
    }
}

void MainWindow::buildTransfer()
{
    m_transfer = new Transfer(this, m_services.settings, m_services.dialogs, m_flags);
    connect(m_transfer, &Transfer::toastRequested, this, &MainWindow::showToast);
    connect(m_transfer, &Transfer::pasted, this, [this](qint64 examples) {
        if (examples >= 3)
            tickSampleTask(SampleTask::PasteThree);
    });
    connect(m_transfer, &Transfer::added, this, [this](const core::ChangeSummary &change) {
        if (change.inserted.empty())
            return;
        // The first of them, so that what was added is seen.
        core::ChangeSummary first;
        first.inserted = {change.inserted.front()};
        goTo(Step::Collect);
        page(Step::Collect)->reveal(first);
    });
    connect(m_transfer, &Transfer::exported, this, [this] { tickSampleTask(SampleTask::Export); });
    connect(m_transfer, &Transfer::goToExample, this, &MainWindow::showExample);
    auto *drops = new DropTarget(this);
    connect(drops, &DropTarget::filesDropped, this, &MainWindow::takeDrop);
    connect(drops, &DropTarget::projectDropped, m_opener, &ProjectOpener::open);
    connect(drops, &DropTarget::refused, this,
        [this](const QString &sentence) { showToast(sentence); });
}

void MainWindow::openFile(const QString &path)
{
    if (isProjectFile(path) || !m_session)
        m_opener->open(path);
    else
        m_transfer->importFiles({path});
}

void MainWindow::openSample()
{
    m_opener->openSample();
}

void MainWindow::chooseBeginning(const QString &name, ActionId first)
{
    m_firstAction = first;
    m_opener->createInDocuments(name);
    m_firstAction.reset();
}

void MainWindow::setSession(std::unique_ptr<ProjectSession> session)
{
    leaveProject();
    m_session = std::move(session);
    connectSession();
    m_transfer->setSession(m_session.get());
    for (Page *one : m_pages)
        one->setSession(m_session.get());
    m_frame->banners()->setSession(m_session.get());
    m_frame->status()->clearIcon();
    m_frame->status()->setEndText({});
    menuBar()->cornerWidget()->show();
    m_frame->setProjectShown(true);
    updateProjectActions();
    restoreProjectState();
    updateTitle();
    updateSteps();
    updateUndo();
    updateSavedState();
    remember();
    page(m_step)->setFocus(Qt::OtherFocusReason);
    if (m_firstAction)
        QMetaObject::invokeMethod(
            m_actions[*m_firstAction], &QAction::trigger, Qt::QueuedConnection);
}

void MainWindow::connectSession()
{
    ProjectSession *session = m_session.get();
    connect(session, &ProjectSession::undoStateChanged, this, &MainWindow::updateUndo);
    connect(session, &ProjectSession::savingStateChanged, this, &MainWindow::updateSavedState);
    connect(session, &ProjectSession::settingsChanged, this, [this] {
        updateTitle();
        remember();
    });
    connect(session, &ProjectSession::failed, this,
        [this](const core::Error &error) { showToast(error.message); });
    connect(session, &ProjectSession::reveal, this, [this](const core::ChangeSummary &summary) {
        if (summary.settingsChanged && summary.count == 0)
            return;
        reveal(summary);
        tickSampleTask(SampleTask::Undo);
    });
}

void MainWindow::leaveProject()
{
    if (!m_session)
        return;
    page(m_step)->commitPendingEdits();
    remember();
    saveProjectState();
    m_transfer->setSession(nullptr);
    for (Page *one : m_pages)
        one->setSession(nullptr);
    m_frame->banners()->setSession(nullptr);
    m_session.reset();
}

void MainWindow::closeProject()
{
    leaveProject();
    showStart();
}

void MainWindow::showStart()
{
    menuBar()->cornerWidget()->hide();
    m_frame->setProjectShown(false);
    m_search->clear();
    m_start->setRecentProjects(recentProjects(m_services.settings));
    m_frame->showPage(m_start);
    m_start->showHome();
    m_frame->status()->setIcon(IconName::Shield);
    m_frame->status()->setText(tr(
        "Your examples stay on this computer until a page says exactly what is sent and where."));
    m_frame->status()->setLastChange({});
    m_frame->status()->setEndText(tr("Attune %1").arg(QStringLiteral(ATTUNE_VERSION)));
    setWindowFilePath({});
    setWindowTitle(tr("Attune"));
    updateProjectActions();
    updateUndo();
}

void MainWindow::goTo(Step step)
{
    if (!m_session)
        return;
    if (step != m_step)
        page(m_step)->commitPendingEdits();
    m_step = step;
    m_frame->steps()->setCurrent(step);
    m_actions[static_cast<ActionId>(static_cast<int>(ActionId::StepCollect) + int(step))]
        ->setChecked(true);
    m_frame->showPage(page(step));
    updateGoal();
}

void MainWindow::find(const QString &text)
{
    if (!m_session)
        return;
    if (!text.isEmpty())
        goTo(Step::Collect);
    page(Step::Collect)->setSearchText(text);
}

void MainWindow::showToast(const QString &text, bool undoable)
{
    const auto last = m_session ? m_session->undoState().undo : std::nullopt;
    m_toastChange = undoable && last ? last->change : 0;
    m_frame->toast()->showText(text, m_toastChange != 0 ? tr("Undo") : QString());
}

void MainWindow::showExample(core::ExampleId id)
{
    core::ChangeSummary example;
    example.updated = {id};
    goTo(Step::Collect);
    page(Step::Collect)->reveal(example);
}

void MainWindow::reveal(const core::ChangeSummary &change)
{
    if (page(m_step)->reveal(change))
        return;
    goTo(change.votes.empty() ? Step::Collect : Step::Compare);
    page(m_step)->reveal(change);
}

void MainWindow::tickSampleTask(SampleTask task)
{
    if (SampleCard *card = m_frame->banners()->sampleCard())
        card->tick(task);
}

void MainWindow::updateGoal()
{
    Page *shown = page(m_step);
    m_frame->showGoal(shown->goalLine(), shown->goalWidget());
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_session ? tr("%1 – Attune").arg(m_session->name()) : tr("Attune"));
    setWindowFilePath(m_session ? m_session->path() : QString());
}

void MainWindow::updateSteps()
{
    if (!m_session)
        return;
    QStringList facts;
    for (int i = 0; i < kStepCount; ++i) {
        const StepState state = page(static_cast<Step>(i))->stepState();
        StepButton *button = m_frame->steps()->button(static_cast<Step>(i));
        button->setCount(state.count);
        button->setBadge(state.badge);
        button->setDone(state.done);
        facts += state.facts;
    }
    m_frame->status()->setText(facts.join(tr(" · ", "between two facts in the status line")));
}

void MainWindow::updateSavedState()
{
    m_frame->saved()->setState(m_session->isReadOnly()          ? SavedState::State::ReadOnly
            : m_session->savingState() == SavingState::Saving   ? SavedState::State::Saving
            : m_session->savingState() == SavingState::Retrying ? SavedState::State::Retrying
                                                                : SavedState::State::Saved);
}

void MainWindow::updateUndo()
{
    const core::UndoState state = m_session ? m_session->undoState() : core::UndoState();
    const bool writable = m_session && !m_session->isReadOnly();
    QAction *undoing = m_actions[ActionId::Undo];
    QAction *redoing = m_actions[ActionId::Redo];
    undoing->setEnabled(writable && state.undo);
    redoing->setEnabled(writable && state.redo);
    undoing->setText(
        state.undo ? tr("&Undo %1").arg(core::describe(*state.undo)) : tr("Nothing to &undo"));
    redoing->setText(
        state.redo ? tr("&Redo %1").arg(core::describe(*state.redo)) : tr("Nothing to &redo"));
    // A toast's Undo means the change that it tells of, and no other.
    if (m_toastChange != 0 && (!state.undo || state.undo->change != m_toastChange)) {
        m_toastChange = 0;
        m_frame->toast()->hide();
    }
    // The sample's own import is not offered for undoing at a glance: it would empty the sample.
    const bool shown =
        writable && state.undo && !(m_session->isSample() && state.undo->change == 1);
    m_frame->status()->setLastChange(
        shown ? tr("Last change: %1").arg(core::describe(*state.undo)) : QString());
}

void MainWindow::updateProjectActions()
{
    const bool open = m_session != nullptr;
    m_actions.setProject(open, open && !m_session->isReadOnly());
}

void MainWindow::remember()
{
    rememberProject(m_services.settings,
        {.path = m_session->path(),
            .name = m_session->name(),
            .examples = m_session->counts().all,
            .nextStep = stepId(Step::Collect),
            .opened = m_services.clock.now()});
}

void MainWindow::saveProjectState()
{
    QJsonObject pages;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        pages[stepId(static_cast<Step>(i))] = m_pages[i]->saveState();
    QJsonObject state{{u"step"_s, stepId(m_step)}, {u"pages"_s, pages},
        {u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64())}};
    if (const SampleCard *card = m_frame->banners()->sampleCard())
        state[u"sample"_s] = card->saveState();
    m_states.save(m_session->store().projectUuid(), state);
}

void MainWindow::restoreProjectState()
{
    const QJsonObject state = m_states.load(m_session->store().projectUuid());
    if (const QString geometry = state[u"geometry"].toString(); !geometry.isEmpty())
        restoreGeometry(QByteArray::fromBase64(geometry.toLatin1()));
    const QJsonObject pages = state[u"pages"].toObject();
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->restoreState(pages[stepId(static_cast<Step>(i))].toObject());
    if (SampleCard *card = m_frame->banners()->sampleCard())
        card->restoreState(state[u"sample"].toObject());
    goTo(stepFromId(state[u"step"].toString()));
}

/// Whether a page has something to ask first; its answer closes the window.
bool MainWindow::asksBeforeClosing()
{
    if (!m_session || m_closing)
        return false;
    for (Page *one : m_pages) {
        const auto question = one->closingQuestion();
        if (!question)
            continue;
        m_services.dialogs.ask(this, *question, [this, one](int answer) {
            one->answerClosing(answer, [this] {
                m_closing = true;
                // Not from within a signal of what closing takes away.
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
            });
        });
        return true;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (asksBeforeClosing()) {
        event->ignore();
        return;
    }
    m_closing = false;
    m_states.save(kWindowState, {{u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64())}});
    leaveProject();
    showStart();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_session)
        page(m_step)->commitPendingEdits();
}

void MainWindow::takeDrop(const QStringList &files)
{
    if (m_session && m_session->isReadOnly()) {
        showToast(tr("This project can only be read. Make a copy of it to add examples."));
        return;
    }
    if (!m_session)
        m_opener->createInDocuments(QFileInfo(files.first()).completeBaseName());
    if (m_session) {
        goTo(Step::Collect);
        m_transfer->importFiles(files);
    }
}

} // namespace ui
