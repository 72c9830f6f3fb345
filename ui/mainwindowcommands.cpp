// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// What the window's own commands do; the pages carry out theirs.
#include "core/base/async.h"
#include "ui/banners/bannerarea.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/helpsheets.h"
#include "ui/dialogs/historysheet.h"
#include "ui/dialogs/nameprompt.h"
#include "ui/dialogs/projectsettingssheet.h"
#include "ui/guide/guidesheet.h"
#include "ui/guide/projectlook.h"
#include "ui/mainwindow.h"
#include "ui/pages/startpage.h"
#include "ui/session/projectopener.h"
#include "ui/session/projectsession.h"
#include "ui/support/appearance.h"
#include "ui/support/dialogs.h"
#include "ui/support/errorpresenter.h"
#include "ui/transfer.h"
#include "ui/widgets/searchfield.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::connectFileActions()
{
    const auto on = [this](ActionId id, auto &&handler) {
        connect(m_actions[id], &QAction::triggered, this, handler);
    };
    on(ActionId::New, [this] {
        closeProject();
        m_start->showOwn();
    });
    on(ActionId::Open, [this] { m_opener->choose(); });
    on(ActionId::OpenSample, [this] { openSample(); });
    on(ActionId::CloseProject, [this] { closeProject(); });
    on(ActionId::Saved, [this] { nameVersion(); });
    on(ActionId::SaveCopy, [this] { m_opener->saveCopy(*m_session, false); });
    on(ActionId::ProjectSettings, [this] { showProjectSettings(); });
    on(ActionId::Import, [this] { m_transfer->importFiles({}); });
    on(ActionId::Export, [this] {
        page(m_step)->commitPendingEdits();
        m_transfer->exportExamples(page(Step::Collect)->exportScope());
    });
    on(ActionId::Quit, [this] { close(); });
}

void MainWindow::connectEditActions()
{
    const auto on = [this](ActionId id, auto &&handler) {
        connect(m_actions[id], &QAction::triggered, this, handler);
    };
    on(ActionId::Undo, [this] { undo(); });
    on(ActionId::Redo, [this] { redo(); });
    on(ActionId::History, [this] { showHistory(); });
    on(ActionId::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(ActionId::Preferences,
        [this] { (new PreferencesSheet(m_services.settings, m_appearance, this))->open(); });
    on(ActionId::Shortcuts, [this] { (new ShortcutsSheet(m_actions, this))->open(); });
    on(ActionId::About, [this] { (new AboutSheet(this))->open(); });
    on(ActionId::FindCommand, [this] { (new CommandPalette(m_actions, this))->open(); });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, auto &&handler) {
        connect(m_actions[id], &QAction::triggered, this, handler);
    };
    for (int i = 0; i < kStepCount; ++i) {
        const auto step = static_cast<Step>(i);
        on(static_cast<ActionId>(static_cast<int>(ActionId::StepCollect) + i),
            [this, step] { goTo(step); });
    }
    on(ActionId::ReviewAndStart, [this] { goTo(Step::Tune); });
    on(ActionId::TuningGuide, [this] { showTuningGuide(); });
    on(ActionId::NextPane, [this] {
        if (!page(m_step)->focusNextPane(true))
            m_search->setFocus(Qt::TabFocusReason);
    });
    on(ActionId::PreviousPane, [this] {
        if (!page(m_step)->focusNextPane(false))
            m_search->setFocus(Qt::BacktabFocusReason);
    });

    Appearance &appearance = m_appearance;
    const auto setTextSize = [this, &appearance](int percent) {
        appearance.setTextSize(percent);
        showToast(tr("Text size %L1 %").arg(appearance.textSize()));
    };
    on(ActionId::LargerText,
        [setTextSize, &appearance] { setTextSize(appearance.textSize() + Appearance::kTextStep); });
    on(ActionId::SmallerText,
        [setTextSize, &appearance] { setTextSize(appearance.textSize() - Appearance::kTextStep); });
    on(ActionId::NormalText, [setTextSize] { setTextSize(Appearance::kLeastText); });

    const auto showScheme = [this, &appearance] {
        const auto choice = static_cast<int>(appearance.schemeChoice());
        m_actions[static_cast<ActionId>(static_cast<int>(ActionId::SchemeSystem) + choice)]
            ->setChecked(true);
    };
    on(ActionId::SchemeSystem, [&appearance] { appearance.setSchemeChoice(SchemeChoice::System); });
    on(ActionId::SchemeLight, [&appearance] { appearance.setSchemeChoice(SchemeChoice::Light); });
    on(ActionId::SchemeDark, [&appearance] { appearance.setSchemeChoice(SchemeChoice::Dark); });
    connect(&appearance, &Appearance::changed, this, showScheme);
    showScheme();
}

void MainWindow::undo()
{
    if (!m_session)
        return;
    page(m_step)->commitPendingEdits();
    m_session->undo();
}

void MainWindow::redo()
{
    if (!m_session)
        return;
    page(m_step)->commitPendingEdits();
    m_session->redo();
}

void MainWindow::nameVersion()
{
    page(m_step)->commitPendingEdits();
    auto *prompt = new NamePrompt(tr("Everything is already saved"),
        tr("Attune saves after every change. You can give the project as it is now a name, to come "
           "back to it later."),
        tr("&Name of this version"), tr("Name this &version"), this);
    connect(prompt, &NamePrompt::named, m_session.get(), [this](const QString &name) {
        core::onFinished(m_session->store().createVersion(name, u"named"_s), m_session.get(),
            [this, name](const core::Result<core::Version> &version) {
                if (version)
                    showToast(tr("This version is now called “%1”.").arg(name));
                else
                    showError(m_services.dialogs, this, tr("The version was not stored."),
                        version.error());
            });
    });
    prompt->open();
}

void MainWindow::showHistory()
{
    page(m_step)->commitPendingEdits();
    auto *sheet = new HistorySheet(*m_session, m_services.clock, this);
    connect(sheet, &HistorySheet::nameVersionRequested, this, &MainWindow::nameVersion);
    connect(sheet, &HistorySheet::goBackRequested, this, &MainWindow::goBackTo);
    sheet->open();
}

void MainWindow::goBackTo(qint64 version, const QString &name)
{
    const QFileInfo here(m_session->path());
    const QString path =
        freeProjectPath(here.absolutePath(), tr("%1 (%2)").arg(here.completeBaseName(), name));
    core::onFinished(m_session->store().saveVersionAs(version, path), m_session.get(),
        [this, path](const core::Result<> &result) {
            if (!result) {
                showError(m_services.dialogs, this, tr("The version could not be opened."),
                    result.error());
                return;
            }
            m_services.dialogs.ask(this,
                {.title = tr("The version is now a project of its own."),
                    .body = tr("It is stored beside this one as “%1”. This project stays as it is.")
                                .arg(QFileInfo(path).fileName()),
                    .buttons = {tr("&Stay here"), tr("&Open the version")}},
                [this, path](int answer) {
                    if (answer == 1)
                        m_opener->open(path);
                });
        });
}

void MainWindow::showProjectSettings()
{
    page(m_step)->commitPendingEdits();
    (new ProjectSettingsSheet(*m_session, this))->open();
}

void MainWindow::showTuningGuide()
{
    auto *sheet = new GuideSheet(m_session != nullptr, this);
    connect(sheet, &GuideSheet::stepRequested, this, &MainWindow::followAdvice);
    if (m_session) {
        page(m_step)->commitPendingEdits();
        auto *look = new ProjectLook(*m_session, sheet);
        connect(look, &ProjectLook::looked, sheet, &GuideSheet::setSigns);
        connect(look, &ProjectLook::failed, sheet,
            [sheet](const core::Error &error) { sheet->setNotSeen(error.message); });
        connect(m_session.get(), &QObject::destroyed, sheet, &QDialog::reject);
        look->begin();
    }
    sheet->open();
}

void MainWindow::followAdvice(core::AdviceStep step)
{
    if (!m_session)
        return;
    using core::AdviceStep;
    switch (step) {
    case AdviceStep::ExportTestSet:
        m_actions[ActionId::Export]->trigger();
        break;
    case AdviceStep::EditHouseRules:
        m_actions[ActionId::ProjectSettings]->trigger();
        break;
    case AdviceStep::CompareBaseline:
        goTo(Step::Compare);
        page(Step::Compare)->follow(step);
        break;
    case AdviceStep::TryLargerModel:
    case AdviceStep::RehearseTuning:
    case AdviceStep::Tune:
        goTo(Step::Tune);
        break;
    case AdviceStep::AddReference:
    case AdviceStep::CollectMore:
        goTo(Step::Collect);
        break;
    }
}

} // namespace ui
