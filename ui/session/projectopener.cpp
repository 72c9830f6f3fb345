// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/projectopener.h"

#include "core/base/async.h"
#include "core/dataset/samples.h"
#include "core/jobs/tunedsample.h"
#include "core/storage/projectstore.h"
#include "core/storage/recovery.h"
#include "ui/session/projectsession.h"
#include "ui/session/recentprojects.h"
#include "ui/session/settings.h"
#include "ui/support/background.h"
#include "ui/support/dialogs.h"
#include "ui/support/errorpresenter.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
QStringList projectFilters()
{
    return {ProjectOpener::tr("Attune projects (*.attune)"), ProjectOpener::tr("All files (*)")};
}

/// The user's copy of the sample project.
QString samplePath(const Folders &folders)
{
    return QDir(folders.data).filePath(u"sample/%1.attune"_s.arg(core::samples().front().id));
}
} // namespace

ProjectOpener::ProjectOpener(QWidget *window, Settings &settings, Dialogs &dialogs,
    const core::Clock &clock, Folders folders, QString modelsFolder, Opened opened)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_folders(std::move(folders))
    , m_modelsFolder(std::move(modelsFolder))
    , m_opened(std::move(opened))
{
}

void ProjectOpener::choose()
{
    QString folder = m_settings.get(settings::kLastFolder);
    if (folder.isEmpty())
        folder = m_folders.documents;
    m_dialogs.openFiles(m_window,
        {.title = tr("Open a project"), .folder = folder, .filters = projectFilters()},
        [this](const QStringList &files) {
            m_settings.set(settings::kLastFolder, QFileInfo(files.first()).absolutePath());
            open(files.first());
        });
}

void ProjectOpener::open(const QString &path)
{
    auto store = core::ProjectStore::open(path, m_clock);
    if (!store) {
        explain(path, store.error());
        return;
    }
    finish(std::move(*store), path == samplePath(m_folders));
}

void ProjectOpener::createInDocuments(const QString &name)
{
    if (!QDir().mkpath(m_folders.documents)) {
        showError(m_dialogs, m_window, tr("The project could not be created."),
            {core::ErrorCode::PermissionDenied,
                tr("The folder %1 cannot be written. Please check its permissions.")
                    .arg(QDir::toNativeSeparators(m_folders.documents)),
                {}});
        return;
    }
    core::ProjectSettings project;
    project.name = name.trimmed();
    auto store =
        core::ProjectStore::create(freeProjectPath(m_folders.documents, name), project, m_clock);
    if (!store) {
        showError(m_dialogs, m_window, tr("The project could not be created."), store.error());
        return;
    }
    finish(std::move(*store), false);
}

void ProjectOpener::openSample()
{
    const QString path = samplePath(m_folders);
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (std::exchange(m_unpacking, true))
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    core::onFinished(runInBackground([path, models = m_modelsFolder] {
        return core::unpackTunedSample(path, models);
    }),
        this, [this, path](const core::Result<> &unpacked) {
            m_unpacking = false;
            if (unpacked)
                open(path);
            else
                showError(m_dialogs, m_window, tr("The sample project could not be created."),
                    unpacked.error());
        });
}

void ProjectOpener::finish(std::unique_ptr<core::ProjectStore> store, bool sample)
{
    auto session = std::make_unique<ProjectSession>(std::move(store));
    session->setSample(sample);
    m_opened(std::move(session));
}

void ProjectOpener::explain(const QString &path, const core::Error &error)
{
    const QString name = QFileInfo(path).fileName();
    switch (error.code) {
    case core::ErrorCode::NotFound:
        forgetProject(m_settings, path);
        m_dialogs.ask(m_window,
            errorQuestion(tr("“%1” is no longer there.").arg(name), error,
                {tr("&Close"), tr("Choose &another…")}),
            [this](int answer) {
                if (answer == 1)
                    choose();
            });
        return;
    case core::ErrorCode::Damaged:
        m_dialogs.ask(m_window,
            {.title = tr("“%1” is damaged.").arg(name),
                .body = tr("The file stays as it is. Attune can read what is left of it into a new "
                           "project and tell you what is missing."),
                .buttons = {tr("&Close"), tr("&Recover into a new project…")},
                .detail = error.detail},
            [this, path](int answer) {
                if (answer == 1)
                    recover(path);
            });
        return;
    case core::ErrorCode::NotAProject:
        showError(m_dialogs, m_window, tr("“%1” is not an Attune project.").arg(name), error);
        return;
    default:
        showError(m_dialogs, m_window, tr("“%1” could not be opened.").arg(name), error);
    }
}

void ProjectOpener::saveCopy(ProjectSession &session, bool thenOpen)
{
    const QString suggested = freeProjectPath(QFileInfo(session.path()).absolutePath(),
        tr("%1 (copy)").arg(QFileInfo(session.path()).completeBaseName()));
    m_dialogs.saveFile(m_window,
        {.title = tr("Save a copy"),
            .folder = QFileInfo(suggested).absolutePath(),
            .suggestedName = QFileInfo(suggested).fileName(),
            .filters = projectFilters(),
            .suffix = u"attune"_s},
        [this, guard = QPointer<ProjectSession>(&session), thenOpen](const QString &path) {
            if (!guard)
                return;
            core::onFinished(guard->store().saveCopy(path), this,
                [this, path, thenOpen](const core::Result<> &result) {
                    if (!result) {
                        showError(
                            m_dialogs, m_window, tr("The copy was not saved."), result.error());
                        return;
                    }
                    emit copySaved(path);
                    if (thenOpen)
                        open(path);
                });
        });
}

void ProjectOpener::recover(const QString &damaged)
{
    const QFileInfo file(damaged);
    const QString target =
        freeProjectPath(file.absolutePath(), tr("%1 (recovered)").arg(file.completeBaseName()));
    core::onFinished(
        runInBackground([damaged, target] { return core::recoverProject(damaged, target); }), this,
        [this, target](const core::Result<core::RecoveryReport> &report) {
            if (!report) {
                showError(m_dialogs, m_window, tr("Nothing could be recovered."), report.error());
                return;
            }
            m_dialogs.ask(m_window,
                {.title = tr("What could be read is now in a new project."),
                    .body = core::describe(*report) + u"\n\n"_s +
                        tr("It is stored as “%1”. The damaged file stays as it is.")
                            .arg(QFileInfo(target).fileName()),
                    .buttons = {tr("&Open the new project"), tr("&Close")}},
                [this, target](int answer) {
                    if (answer == 0)
                        open(target);
                });
        });
}

} // namespace ui
