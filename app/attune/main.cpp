// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
// The composition root: creates everything once and hands it to the window.
#include "app/attune/keychainsecretstore.h"
#include "app/attune/singleinstance.h"
#include "app/shared/translations.h"
#include "app/shared/tuningservices.h"
#include "core/base/clock.h"
#include "ui/mainwindow.h"
#include "ui/session/settings.h"
#include "ui/style/attunestyle.h"
#include "ui/support/accessiblescrollarea.h"
#include "ui/support/appearance.h"
#include "ui/support/notifier.h"
#include "ui/support/systemdialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const auto kSample = u"--sample"_s; // as handed to a program that is already running

struct Request
{
    QStringList files;
    bool sample = false;
};

Request parse(QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Teach a language model to answer the way your organisation answers."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(
        u"sample"_s, QApplication::translate("main", "Open the sample project."));
    parser.addOption(sample);
    parser.addPositionalArgument(u"file"_s,
        QApplication::translate("main", "A project to open, or files of examples to add."),
        u"[file…]"_s);
    parser.process(application);
    Request request{.files = {}, .sample = parser.isSet(sample)};
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        request.files.append(QFileInfo(file).absoluteFilePath());
    return request;
}

void carryOut(ui::MainWindow &window, const Request &request)
{
    if (request.sample)
        window.openSample();
    for (const QString &file : request.files)
        window.openFile(file);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"attune"_s);
    QApplication::setApplicationVersion(QStringLiteral(ATTUNE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.attune.Attune"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/attune.svg"_s));

    const ui::Folders folders = ui::Folders::standard();
    ui::Settings settings(QDir(folders.config).filePath(u"settings.ini"_s));
    // Mirrored only together with our own texts: an English window does not run right to left.
    QGuiApplication::setLayoutDirection(
        app::installTranslations(application, settings.get(ui::settings::kLanguage))
            ? QLocale().textDirection()
            : Qt::LeftToRight);
    const Request request = parse(application);

    app::SingleInstance instance(folders.state);
    if (!instance.isFirst()) {
        QStringList arguments = request.files;
        if (request.sample)
            arguments.prepend(kSample);
        if (instance.handOver(arguments))
            return 0;
        std::fprintf(stderr, "%s\n",
            qPrintable(QApplication::translate("main",
                "Attune is already running, but does not answer. Close it, then start it again.")));
        return 1;
    }
    instance.listen();

    const QFont systemFont = QApplication::font();
    QApplication::setStyle(new ui::AttuneStyle);
    ui::installAccessibleScrollAreas();
    ui::Appearance appearance(settings, systemFont);
    ui::SystemDialogs dialogs;
    const core::SystemClock clock;
    app::KeychainSecretStore keys;
    auto loaded = app::TuningServices::create(keys);
    const std::unique_ptr<app::TuningServices> tuning =
        loaded ? std::move(*loaded) : app::TuningServices::createBuiltin(keys);
    ui::DesktopNotifier notifier;
    const ui::TuneServices tune{.http = tuning->http(),
        .catalogue = tuning->catalogue(),
        .keys = tuning->keys(),
        .engine = tuning->engine(),
        .endpoints = tuning->endpoints(),
        .notifier = notifier,
        .modelPlaces = tuning->modelPlaces(),
        .catalogueError = loaded ? std::nullopt : std::optional(loaded.error())};
    ui::MainWindow window({settings, dialogs, clock, folders, tune}, appearance);
    QObject::connect(&instance, &app::SingleInstance::received, &window,
        [&window](const QStringList &arguments) {
            Request handed{.files = arguments, .sample = arguments.contains(kSample)};
            handed.files.removeAll(kSample);
            carryOut(window, handed);
        });
    carryOut(window, request);
    return QApplication::exec();
}
