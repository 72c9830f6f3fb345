// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/folders.h"

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace core {
class Clock;
struct ProjectSettings;
class ProjectStore;
} // namespace core

namespace ui {

class Dialogs;
class ProjectSession;
class Settings;

/// Creates and opens projects and says in plain words why one could not be opened and what can be
/// done about it.
class ProjectOpener final : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<ProjectSession>)>;

    /// Calls `opened` whenever a project is open. Dialogs belong to `window`, which owns this.
    /// `modelsFolder`: of the engine, for what the sample project has learned.
    ProjectOpener(QWidget *window, Settings &settings, Dialogs &dialogs, const core::Clock &clock,
        Folders folders, QString modelsFolder, Opened opened);

    /// Asks for a file, then opens it.
    void choose();
    void open(const QString &path);
    /// Creates a project under a free name in the documents folder.
    void createInDocuments(const QString &name);
    /// Opens the user's copy of the sample project; makes it first when there is none.
    void openSample();
    /// Writes a copy of the open project where the user says, then opens it with `thenOpen`.
    void saveCopy(ProjectSession &session, bool thenOpen);
    /// Reads what is left of a damaged file into a new project and opens that.
    void recover(const QString &damaged);

signals:
    void copySaved(const QString &path);

private:
    void finish(std::unique_ptr<core::ProjectStore> store, bool sample);
    void explain(const QString &path, const core::Error &error);

    QWidget *m_window;
    Settings &m_settings;
    Dialogs &m_dialogs;
    const core::Clock &m_clock;
    Folders m_folders;
    QString m_modelsFolder;
    bool m_unpacking = false; ///< the sample project
    Opened m_opened;
};

} // namespace ui
