// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/projectsupport.h"
#include "ui/session/exampleflags.h"
#include "ui/session/projectsession.h"
#include "ui/session/settings.h"
#include "ui/style/attunestyle.h"
#include "ui/style/theme.h"
#include "ui/support/dialogs.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

namespace support {

/// A project on disk, open in a session, and settings of its own.
struct SheetWorld
{
    ProjectFolder project;
    ui::Settings settings{project.folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<ui::ProjectSession> session;
    ui::ExampleFlags flags; ///< what the checks know: nothing, unless a test says otherwise

    explicit SheetWorld(const core::ProjectSettings &projectSettings = {})
        : session(std::make_unique<ui::ProjectSession>(project.create(projectSettings)))
    {
    }

    [[nodiscard]] core::ProjectStore &store() const { return session->store(); }

    QString writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(project.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    [[nodiscard]] std::vector<core::Example> examples() const
    {
        return value(store().examples(value(store().list({}))));
    }
};

/// Answers what the file dialog would be asked.
class ScriptedDialogs final : public ui::Dialogs
{
public:
    QString path;
    ui::FileRequest lastRequest;

    void openFiles(
        QWidget *, const ui::FileRequest &, std::function<void(const QStringList &)>) override
    {
    }
    void openFolder(
        QWidget *, const ui::FileRequest &, std::function<void(const QString &)>) override
    {
    }
    void saveFile(QWidget *parent, const ui::FileRequest &request,
        std::function<void(const QString &)> chosen) override
    {
        lastRequest = request;
        if (!path.isEmpty())
            QMetaObject::invokeMethod(
                parent, [chosen, path = path] { chosen(path); }, Qt::QueuedConnection);
    }
    void ask(QWidget *, const ui::Question &, std::function<void(int)>) override {}
};

inline void dressUp(ui::ColorScheme scheme = ui::ColorScheme::Light)
{
    QApplication::setStyle(new ui::AttuneStyle);
    ui::applyTheme(scheme, ui::applicationFont(QApplication::font(), 100));
}

} // namespace support
