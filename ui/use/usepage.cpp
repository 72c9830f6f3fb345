// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/use/usepage.h"

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/jobs/enginecontrol.h"
#include "core/review/contestant.h"
#include "core/use/handover.h"
#include "ui/actions.h"
#include "ui/session/projectsession.h"
#include "ui/session/settings.h"
#include "ui/style/attunestyle.h"
#include "ui/style/theme.h"
#include "ui/support/background.h"
#include "ui/support/dialogs.h"
#include "ui/support/errorpresenter.h"
#include "ui/support/reportchoices.h"
#include "ui/tune/choicecard.h"
#include "ui/tune/tunewords.h"
#include "ui/use/clientsheet.h"
#include "ui/use/elsewherecard.h"
#include "ui/use/modelcard.h"
#include "ui/use/servecard.h"
#include "ui/use/tryfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/tallpanel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Pixels at 100 % text size.
constexpr int kListWidth = 280;
constexpr int kSideWidth = 352;
constexpr int kThreeColumns = 1180; ///< narrower: what is at the end goes under the rest
constexpr int kTwoColumns = 760;    ///< narrower: the list goes on top

/// A name that a file can bear.
QString fileName(const QString &name)
{
    QString plain;
    const QString words = name.simplified();
    for (const QChar c : words)
        plain += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'-';
    return plain.isEmpty() ? u"model"_s : plain;
}

} // namespace

UsePage::UsePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_serving(context.tune.engine)
    , m_empty(new EmptyState(
          IconName::Play, tr("No tuned model yet."), tr("You can still export your examples.")))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout)
    , m_model(new ModelCard)
    , m_try(new TryField({.http = context.tune.http,
          .endpoints = context.tune.endpoints,
          .catalogue = context.tune.catalogue,
          .clock = context.clock}))
    , m_serve(new ServeCard)
    , m_elsewhere(new ElsewhereCard)
    , m_stack(new QStackedWidget)
    , m_goal(new QPushButton(
          themedIcon(this, IconName::Export, ColorRole::OnPrimary), tr("E&xport…"), this))
{
    setObjectName(u"usePage"_s);
    setAccessibleName(tr("Use"));
    m_goal->hide(); // the window shows it in the goal line
    m_goal->setObjectName(u"useExport"_s);
    setPrimary(m_goal);
    setKeyHint(m_goal, u"Ctrl+E"_s);
    connect(m_goal, &QPushButton::clicked, context.actions[ActionId::Export], &QAction::trigger);
    setMinimumSize(320, 160);
    buildEmpty();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new PageScroll(buildWork()));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectCards();
    // Other programs count on what was left on. Not before the window is up.
    QTimer::singleShot(0, &m_serving, [this] { m_serving.take(); });
}

UsePage::~UsePage()
{
    if (m_serving.isWanted() && !m_context.settings.get(settings::kServeInBackground))
        m_context.tune.engine.stop();
}

void UsePage::buildEmpty()
{
    m_empty->setObjectName(u"useEmpty"_s);
    connect(m_empty->addButton(tr("&Go to Tune"), u"useToTune"_s), &QPushButton::clicked,
        m_context.actions[ActionId::StepTune], &QAction::trigger);
    connect(m_empty->addButton(tr("Ex&port examples…"), u"useExportExamples"_s),
        &QPushButton::clicked, m_context.actions[ActionId::Export], &QAction::trigger);
    m_addFirst = m_empty->addButton(tr("&Add a downloaded model…"), u"addFirstModel"_s);
    connect(m_addFirst, &QPushButton::clicked, this, &UsePage::chooseDownload);
}

QWidget *UsePage::buildWork()
{
    auto *work = new TallPanel;
    m_whole = new QBoxLayout(QBoxLayout::LeftToRight, work);
    m_whole->setContentsMargins(16, 16, 16, 16);
    m_whole->setSpacing(scaled(this, 16));
    auto *listColumn = new QVBoxLayout(m_list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(scaled(this, 8));
    listColumn->addWidget(
        new TextLabel(tr("Tuned models"), TextStyle::Small, ColorRole::Secondary, true));
    auto *rows = new QWidget;
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(scaled(this, 8));
    rows->setLayout(m_rows);
    listColumn->addWidget(rows);
    m_add = new QPushButton(
        themedIcon(this, IconName::Add, ColorRole::Accent), tr("&Add a downloaded model…"));
    m_add->setObjectName(u"addModel"_s);
    setQuiet(m_add);
    connect(m_add, &QPushButton::clicked, this, &UsePage::chooseDownload);
    listColumn->addWidget(m_add, 0, Qt::AlignLeading);
    listColumn->addStretch();
    m_whole->addWidget(m_list);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(scaled(this, 16));
    auto *middle = new QVBoxLayout;
    middle->setSpacing(scaled(this, 16));
    middle->addWidget(m_model);
    middle->addWidget(m_try, 1);
    auto *end = new QWidget;
    auto *endColumn = new QVBoxLayout(end);
    endColumn->setContentsMargins(0, 0, 0, 0);
    endColumn->setSpacing(scaled(this, 16));
    endColumn->addWidget(m_serve);
    endColumn->addWidget(m_elsewhere);
    endColumn->addStretch();
    m_columns->addLayout(middle, 2);
    m_columns->addWidget(end, 1);
    m_whole->addLayout(m_columns, 1);
    return work;
}

void UsePage::connectCards()
{
    connect(m_model, &ModelCard::useRequested, this, [this](bool inUse) {
        if (const TunedModel *model = shown())
            m_models->setInUse(inUse ? model->job.tunedModel : QString());
    });
    connect(m_model, &ModelCard::removeRequested, this, &UsePage::askRemoval);
    connect(m_model, &ModelCard::compareRequested, m_context.actions[ActionId::StepCompare],
        &QAction::trigger);
    connect(m_try, &TryField::keepRequested, this,
        [this](const QString &question, const QString &answer) {
            if (m_models && m_models->canChange())
                m_models->keepExample(question, {}, answer);
        });
    connect(&m_serving, &core::LocalServing::changed, this, [this] {
        presentServing();
        emit stepStateChanged();
    });
    connect(m_serve, &ServeCard::switchRequested, this, &UsePage::switchServing);
    connect(m_serve, &ServeCard::backgroundChosen, this,
        [this](bool on) { m_context.settings.set(settings::kServeInBackground, on); });
    connect(m_serve, &ServeCard::settingsRequested, this, &UsePage::showClientSettings);
    connect(m_serve, &ServeCard::copied, this, [this](const QString &what) {
        //: %1 is what was copied: "Address".
        emit toastRequested(tr("Copied: %1").arg(what), false);
    });
    connect(m_elsewhere, &ElsewhereCard::modelRequested, this, &UsePage::saveModel);
    connect(m_elsewhere, &ElsewhereCard::sheetRequested, this, &UsePage::saveSheet);
    connect(m_elsewhere, &ElsewhereCard::examplesRequested, m_context.actions[ActionId::Export],
        &QAction::trigger);
    connect(m_elsewhere, &ElsewhereCard::cancelRequested, &m_export, &core::ModelExport::cancel);
    connect(&m_export, &core::ModelExport::progressed, this, [this](qint64 written, qint64 total) {
        const QString name = QFileInfo(m_export.request().target).fileName();
        m_elsewhere->setBusy(
            //: %1 is a file, %2 a size.
            tr("Writing “%1”: %2").arg(name, sizeText(written)), written, total);
    });
    const auto ended = [this] {
        m_elsewhere->setBusy({}, 0, 0);
        presentExports();
    };
    connect(&m_export, &core::ModelExport::written, this, [this, ended](const QString &target) {
        ended();
        emit toastRequested(tr("“%1” is written.").arg(QFileInfo(target).fileName()), false);
    });
    connect(&m_export, &core::ModelExport::failed, this, [this, ended](const core::Error &error) {
        ended();
        if (error.code == core::ErrorCode::Cancelled)
            emit toastRequested(error.message, false);
        else
            showError(m_context.dialogs, this, tr("The model could not be written."), error);
    });
}

QString UsePage::goalLine() const
{
    return tr("Put it to work.");
}

QWidget *UsePage::goalWidget()
{
    return m_goal;
}

StepState UsePage::stepState() const
{
    StepState state;
    if (!m_models)
        return state;
    const auto &models = m_models->models();
    state.done = std::any_of(
        models.begin(), models.end(), [](const TunedModel &model) { return model.inUse; });
    if (m_serving.state() == core::LocalServing::State::On && !models.empty())
        state.facts = {tr("Serving at %1").arg(m_serving.address())};
    return state;
}

void UsePage::setSession(ProjectSession *session)
{
    m_models.reset();
    m_shown = 0;
    m_remembered = 0;
    m_try->setModels({}, {});
    m_stack->setCurrentIndex(0);
    if (session) {
        m_models = std::make_unique<UseSession>(*session, m_context.tune, m_context.clock);
        UseSession *models = m_models.get();
        connect(models, &UseSession::changed, this, &UsePage::takeModels);
        connect(models, &UseSession::kept, this, [this](core::ExampleId) {
            emit toastRequested(tr("Kept as an example, to be looked at."), true);
        });
        connect(models, &UseSession::removed, this, [this](const QString &name) {
            emit toastRequested(tr("“%1” was removed.").arg(name), false);
        });
        connect(models, &UseSession::added, this, [this](qint64 job, const QString &name) {
            m_shown = job;
            m_listed.clear(); // another one is chosen
            takeModels();
            emit toastRequested(tr("“%1” was added.").arg(name), false);
        });
        connect(models, &UseSession::originalMissing, this, &UsePage::askForOriginal);
        connect(models, &UseSession::refused, this, [this](const core::Error &error) {
            showError(m_context.dialogs, this, tr("This model was not added."), error);
        });
        connect(models, &UseSession::failed, this,
            [this](const core::Error &error) { emit toastRequested(error.message, false); });
    }
    emit stepStateChanged();
}

const TunedModel *UsePage::shown() const
{
    return m_models ? m_models->model(m_shown) : nullptr;
}

void UsePage::takeModels()
{
    const auto &models = m_models->models();
    for (QPushButton *add : {m_add, m_addFirst}) {
        add->setVisible(m_models->canChange());
        add->setEnabled(!m_models->isAdding());
    }
    m_stack->setCurrentIndex(models.empty() ? 0 : 1);
    if (!shown() && !models.empty()) {
        const auto used = std::find_if(
            models.begin(), models.end(), [](const TunedModel &model) { return model.inUse; });
        m_shown = m_models->model(m_remembered) ? m_remembered
            : used != models.end()              ? used->job.id
                                                : models.front().job.id;
        m_models->countChanges(m_shown);
    }
    fillList();
    present();
    emit stepStateChanged();
}

void UsePage::fillList()
{
    QStringList listed;
    for (const TunedModel &model : m_models->models())
        listed += QString::number(model.job.id) + model.name + (model.inUse ? u"!"_s : QString()) +
            (model.verdict ? verdictBadge(*model.verdict) : QString());
    if (listed == m_listed)
        return;
    m_listed = listed;
    bool focused = false;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        focused = focused || item->widget()->hasFocus();
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const TunedModel &model : m_models->models()) {
        auto *row = new ChoiceCard(IconName::Tune, model.name);
        row->setObjectName(u"tunedModel"_s);
        //: When and where a model was tuned: "today at 14:32, this computer".
        row->setSentence(tr("%1, %2").arg(
            whenText(model.job.finished > 0 ? model.job.finished : model.job.created,
                m_context.clock.now()),
            model.place));
        const QString verdict = model.verdict ? verdictBadge(*model.verdict) : QString();
        if (model.inUse)
            row->setBadge(BadgeKind::Ok, tr("in use"));
        else if (!verdict.isEmpty())
            row->setBadge(BadgeKind::Plain, verdict);
        row->setChecked(model.job.id == m_shown);
        connect(row, &QAbstractButton::clicked, this, [this, id = model.job.id] { choose(id); });
        m_rows->addWidget(row);
        if (focused && model.job.id == m_shown)
            row->setFocus(Qt::OtherFocusReason);
    }
}

void UsePage::choose(qint64 job)
{
    if (job == m_shown)
        return;
    m_shown = job;
    m_models->countChanges(job);
    present();
}

void UsePage::present()
{
    const TunedModel *model = shown();
    if (!model)
        return;
    m_model->present(*model, m_context.clock.now(), m_models->canChange());
    m_try->setSettings(m_models->project().settings());
    const bool alone = model->job.plan.model == model->job.tunedModel && model->isWhole;
    m_try->setModels(
        alone ? core::Contestant() : core::baseOf(model->job, core::Instructions::HouseRules),
        core::tunedBy(model->job));
    m_try->setNotice(model->local ? QString()
                                  //: %1 is a host.
                                  : tr("What you type is sent to %1.").arg(model->place));
    presentServing();
    presentExports();
}

void UsePage::presentServing()
{
    const TunedModel *model = shown();
    if (!model)
        return;
    using State = core::LocalServing::State;
    ServeCard::View view{.state = m_serving.state(),
        .address = m_serving.address(),
        .key = m_serving.key(),
        .model = model->job.tunedModel,
        .background = m_context.settings.get(settings::kServeInBackground)};
    if (m_serving.problem())
        view.problem = m_serving.problem()->title + u' ' + m_serving.problem()->body;
    if (!model->local && view.state != State::On)
        view.obstacle =
            //: %1 is a host.
            tr("This model answers at %1, not on this computer.").arg(model->place);
    else if (m_models->isTuningHere())
        view.obstacle = tr("Wait until the tuning on this computer has ended.");
    m_serve->present(view);
}

core::ModelExportRequest UsePage::exportRequest(
    const TunedModel &model, core::ExportKind kind) const
{
    return {.program = m_context.tune.engine.settings().program,
        .baseFolder = m_models->baseFolder(model),
        .adapter = m_context.tune.engine.adapterFolder(model.job),
        .houseRules = m_models->project().settings().houseRules,
        .kind = kind};
}

void UsePage::presentExports()
{
    const TunedModel *model = shown();
    if (!model)
        return;
    ElsewhereCard::View view;
    if (model->local && !m_models->baseFolder(*model).isEmpty()) {
        view.canWriteModel = !m_export.isRunning();
        view.isFolder = model->isWhole;
        view.folderSize =
            core::ModelExport::expectedSize(exportRequest(*model, core::ExportKind::Folder));
        view.ggufSize =
            core::ModelExport::expectedSize(exportRequest(*model, core::ExportKind::GgufQ8));
    }
    m_elsewhere->present(view);
}

void UsePage::switchServing(bool on)
{
    if (on)
        m_serving.switchOn();
    else
        m_serving.switchOff();
}

void UsePage::showClientSettings()
{
    const TunedModel *model = shown();
    if (!model)
        return;
    auto *sheet = new ClientSheet({.address = m_serving.address(),
                                      .key = m_serving.key(),
                                      .model = model->job.tunedModel,
                                      .houseRules = m_models->project().settings().houseRules,
                                      .question = tr("Where is my order?")},
        this);
    connect(sheet, &ClientSheet::copied, this, [this] {
        emit toastRequested(tr("The settings were copied, with the access key."), false);
    });
    sheet->open();
}

void UsePage::saveModel(core::ExportKind kind)
{
    const TunedModel *model = shown();
    if (!model || m_export.isRunning())
        return;
    const core::ModelExportRequest request = exportRequest(*model, kind);
    const auto begin = [this, request](const QString &target) {
        core::ModelExportRequest whole = request;
        whole.target = target;
        m_elsewhere->setBusy(tr("Writing “%1”…").arg(QFileInfo(target).fileName()), 0, 0);
        m_export.start(whole);
        presentExports();
    };
    const QString folder = m_context.settings.get(settings::kLastFolder);
    if (kind == core::ExportKind::Folder) {
        m_context.dialogs.openFolder(this,
            {.title = tr("Where should the folder with the model go?"), .folder = folder},
            [begin, name = fileName(model->name)](
                const QString &chosen) { begin(chosen + u'/' + name); });
        return;
    }
    m_context.dialogs.saveFile(this,
        {.title = tr("Save the model for Ollama or LM Studio"),
            .folder = folder,
            .suggestedName = fileName(model->name) + u".gguf"_s,
            .filters = {tr("GGUF (*.gguf)")},
            .suffix = u"gguf"_s},
        begin);
}

void UsePage::saveSheet(ReportFormat format)
{
    const TunedModel *model = shown();
    if (!model)
        return;
    m_context.dialogs.ask(this,
        {.title = tr("Does a person have to check every answer?"),
            .body =
                tr("Where answers must be provably correct, as in law, money or health, the sheet "
                   "says so at its top."),
            .buttons = {tr("&Yes, a person checks"), tr("&No")}},
        [this, format, name = fileName(model->name)](int answer) {
            m_context.dialogs.saveFile(this,
                reportRequest(format, tr("Save the hand-over sheet"), name,
                    m_context.settings.get(settings::kLastFolder)),
                [this, answer](const QString &path) { writeSheet(path, answer == 0); });
        });
}

void UsePage::writeSheet(const QString &path, bool personChecks)
{
    const TunedModel *model = shown();
    if (!model)
        return;
    const core::HandOver facts{.name = model->name,
        .original = model->original,
        .place = model->place,
        .local = model->local,
        .address = model->local ? m_serving.address() : model->job.plan.address,
        .job = model->job,
        .settings = m_models->project().settings(),
        .verdict = model->verdict,
        .retirement = model->retirement,
        .personChecks = personChecks};
    auto work = [facts, path] { return writeReport(core::handOverSheet(facts), path); };
    core::onFinished(
        runInBackground(std::move(work)), this, [this, path](const core::Result<> &written) {
            if (written)
                emit toastRequested(tr("“%1” is written.").arg(QFileInfo(path).fileName()), false);
            else
                showError(m_context.dialogs, this, tr("The sheet could not be written."),
                    written.error());
        });
}

void UsePage::askRemoval()
{
    const TunedModel *model = shown();
    if (!model)
        return;
    m_context.dialogs.ask(this,
        {.title = tr("Remove “%1”?").arg(model->name),
            .body = !model->job.plan.importedFrom.isEmpty()
                ? tr("It is taken off the list. The folder that it came from stays as it is, and "
                     "so "
                     "do your examples.")
                : model->local ? tr("What was learned is deleted from this computer, and "
                                    "programs that use it get no "
                                    "more answers. That cannot be undone. Your examples stay.")
                               //: %1 is a host.
                               : tr("It is deleted at %1, and programs that use it get no more "
                                    "answers. That cannot "
                                    "be undone. Your examples stay.")
                                     .arg(model->place),
            .buttons = {tr("&Keep it"), tr("&Remove the model")},
            .destructive = 1},
        [this, id = model->job.id](int answer) {
            if (answer == 1 && m_models)
                m_models->remove(id);
        });
}

void UsePage::chooseDownload()
{
    m_context.dialogs.openFolder(this,
        {.title = tr("Choose the folder of the tuned model"),
            .folder = m_context.settings.get(settings::kLastFolder)},
        [this](const QString &folder) {
            if (m_models)
                m_models->add(folder);
        });
}

void UsePage::askForOriginal(const QString &folder, const QString &originalName)
{
    m_context.dialogs.ask(this,
        {.title = tr("Where is its original?"),
            .body = originalName.isEmpty()
                ? tr("This folder holds what was learned, but does not say which original it "
                     "changes. Choose the folder of that original.")
                //: %1 is a model.
                : tr("This folder holds what was learned. It changes the original “%1”, which was "
                     "not found on this computer. If you have it, choose its folder; else download "
                     "it first.")
                      .arg(originalName),
            .buttons = {tr("&Cancel"), tr("Choose its &folder…")}},
        [this, folder](int answer) {
            if (answer != 1)
                return;
            m_context.dialogs.openFolder(this,
                {.title = tr("Choose the folder of the original"),
                    .folder = m_context.settings.get(settings::kLastFolder)},
                [this, folder](const QString &original) {
                    if (m_models)
                        m_models->add(folder, original);
                });
        });
}

QJsonObject UsePage::saveState() const
{
    return {{u"model"_s, m_shown}};
}

void UsePage::restoreState(const QJsonObject &state)
{
    m_remembered = qint64(state[u"model"].toInteger());
}

void UsePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(palette(), ColorRole::Window));
}

void UsePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_models) {
        m_models->refresh(); // something may have been tuned or judged meanwhile
        if (m_shown != 0)
            m_models->countChanges(m_shown);
    }
    arrange();
}

void UsePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void UsePage::arrange()
{
    const bool three = width() >= scaled(this, kThreeColumns);
    const bool two = width() >= scaled(this, kTwoColumns);
    m_columns->setDirection(three ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_whole->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMaximumWidth(two ? scaled(this, kListWidth) : QWIDGETSIZE_MAX);
    m_list->setMinimumWidth(two ? scaled(this, kListWidth) : 0);
    m_serve->setMaximumWidth(three ? scaled(this, kSideWidth) : QWIDGETSIZE_MAX);
    m_elsewhere->setMaximumWidth(three ? scaled(this, kSideWidth) : QWIDGETSIZE_MAX);
}

} // namespace ui
