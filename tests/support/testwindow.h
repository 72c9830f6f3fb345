// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/scripteddialogs.h"
#include "tests/support/testsupport.h"
#include "tests/support/tuneparts.h"
#include "ui/mainwindow.h"
#include "ui/session/settings.h"
#include "ui/style/attunestyle.h"
#include "ui/support/appearance.h"

#include <QApplication>
#include <QFont>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// The program's style and fonts; called once per process, in initTestCase().
inline void setUpApplication()
{
    QApplication::setStyle(new ui::AttuneStyle);
}

/// The real window with everything around it in a folder of its own.
class TestWindow
{
public:
    /// `engine`: the path of attune-engine; without it nothing can be tuned on this computer.
    explicit TestWindow(const QString &engine = {})
        : settings(home.filePath(QStringLiteral("settings.ini")))
        , appearance(settings, systemFont())
        , tune(engine)
    {
        start();
    }

    /// Closes the window and starts the program again: what was not stored is gone.
    void restart()
    {
        window->close();
        start();
    }
    void start()
    {
        window.reset();
        window = std::make_unique<ui::MainWindow>(
            ui::Services{settings, dialogs, clock, folders(), tune.services()}, appearance);
        window->resize(1280, 800); // also on the small screen of the offscreen platform
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] ui::Folders folders() const
    {
        return {.config = home.path(),
            .data = home.filePath(QStringLiteral("data")),
            .state = home.filePath(QStringLiteral("state")),
            .documents = home.filePath(QStringLiteral("Documents"))};
    }

    template <class T>
    [[nodiscard]] T *find(const char16_t *name) const
    {
        return window->findChild<T *>(QString::fromUtf16(name));
    }

    QTemporaryDir home;
    FakeClock clock;
    ui::Settings settings;
    ScriptedDialogs dialogs;
    ui::Appearance appearance;
    TuneParts tune;
    std::unique_ptr<ui::MainWindow> window;

private:
    static QFont systemFont()
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(13);
        return font;
    }
};

} // namespace support
