// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// The whole window on a project: how long from the start of the process until the first example is
// painted, and how much memory it takes with nothing going on. Two lines of JSON for storage.py:
//
//     bench_window PROJECT|--sample STARTED      STARTED: CLOCK_MONOTONIC in nanoseconds
#include "core/base/clock.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/tuneparts.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"
#include "ui/mainwindow.h"
#include "ui/session/settings.h"
#include "ui/style/attunestyle.h"
#include "ui/support/appearance.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdleMilliseconds = 3000;

template <class Condition>
void waitUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).simplified().split(' ').first().toDouble() / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: bench_window PROJECT|--sample STARTED\n", stderr);
        return 2;
    }
    const QTemporaryDir home;
    const ui::Folders folders{.config = home.path(),
        .data = home.filePath(u"data"_s),
        .state = home.filePath(u"state"_s),
        .documents = home.filePath(u"Documents"_s)};
    QApplication::setStyle(new ui::AttuneStyle);
    ui::Settings settings(home.filePath(u"settings.ini"_s));
    ui::Appearance appearance(settings, QApplication::font());
    support::ScriptedDialogs dialogs;
    const core::SystemClock clock;
    support::TuneParts tune;
    ui::MainWindow window({settings, dialogs, clock, folders, tune.services()}, appearance);
    const QString project = QString::fromLocal8Bit(argv[1]);
    if (project == u"--sample")
        window.openSample();
    else
        window.openFile(project);
    window.show();

    auto *table = window.findChild<ui::ExampleTableView *>();
    waitUntil([&] {
        const QModelIndex first = table->examples()->index(0, ui::ExampleTableModel::Question);
        return first.data(ui::ExampleTableModel::LoadedRole).toBool();
    });
    QCoreApplication::processEvents(); // paints it
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const double milliseconds = std::chrono::duration<double, std::milli>(now).count() -
        QByteArray(argv[2]).toDouble() / 1e6;
    std::printf(R"({"what": "window, start to first example", "ms": %.1f, "count": %d})"
                "\n",
        milliseconds, table->examples()->rowCount());

    bool idle = false;
    QTimer::singleShot(kIdleMilliseconds, [&] { idle = true; });
    waitUntil([&] { return idle; });
    std::printf(R"({"what": "window, resident memory", "MiB": %.1f})"
                "\n",
        residentMiB());
    return 0;
}
