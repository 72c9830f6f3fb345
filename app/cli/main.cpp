// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/signals.h"
#include "app/shared/translations.h"

#include "core/base/clock.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <memory>

namespace {

QString overview()
{
    QString text = QCoreApplication::translate("app::Command",
        "Usage: attune-cli COMMAND [--json] ...\n\nTeach a language model to answer the way your "
        "organisation answers.\n\nCommands:\n");
    for (const app::Command &command : app::builtinCommands()) {
        text +=
            QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.synopsis, command.help);
    }
    text += QCoreApplication::translate("app::Command",
        "\nattune-cli COMMAND --help says more. Exit codes: 0 fine, 1 found problems, 2 wrong "
        "usage,\n"
        "3 bad input file, 4 provider or network, 5 storage.\n");
    return text;
}

/// Paper needs fonts, which belong to a QGuiApplication; without a window, it needs no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    const bool paper = std::any_of(
        argv, argv + argc, [](const char *word) { return QByteArrayView(word).endsWith(".pdf"); });
    if (!paper)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(const QStringList &words)
{
    const QString name = words.value(1);
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help") {
        QTextStream(name.isEmpty() ? stderr : stdout) << overview();
        return static_cast<int>(name.isEmpty() ? app::ExitCode::Usage : app::ExitCode::Fine);
    }
    if (name == u"--version") {
        QTextStream(stdout) << "attune-cli " ATTUNE_VERSION "\n";
        return static_cast<int>(app::ExitCode::Fine);
    }

    const auto &commands = app::builtinCommands();
    const auto command = std::find_if(commands.begin(), commands.end(),
        [&](const app::Command &candidate) { return candidate.name == name; });
    const app::Output messages(false);
    if (command == commands.end()) {
        messages.message(QCoreApplication::translate(
            "app::Command", "There is no command “%1”. attune-cli --help lists them.")
                             .arg(name));
        return static_cast<int>(app::ExitCode::Usage);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(command->help);
    parser.addPositionalArgument(
        command->name, command->help, command->name + u' ' + command->synopsis);
    parser.addOptions(command->options);
    parser.addOption({QStringLiteral("json"),
        QCoreApplication::translate("app::Command", "Print JSON on standard output.")});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(words)) {
        messages.message(parser.errorText());
        return static_cast<int>(app::ExitCode::Usage);
    }
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return static_cast<int>(app::ExitCode::Fine);
    }
    const QStringList arguments = parser.positionalArguments().mid(1);
    if (arguments.size() < command->minArguments || arguments.size() > command->maxArguments) {
        messages.message(QCoreApplication::translate("app::Command", "Usage: attune-cli %1 %2")
                             .arg(command->name, command->synopsis));
        return static_cast<int>(app::ExitCode::Usage);
    }

    const app::Output out(parser.isSet(QStringLiteral("json")));
    const core::SystemClock clock;
    const app::SignalStop signalStop;
    return static_cast<int>(command->run({arguments, parser, out, clock, signalStop.token()}));
}

} // namespace

int main(int argc, char *argv[])
{
    // Before any thread starts: threads inherit the mask, so that only SignalStop's sees signals.
    app::SignalStop::block();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("attune"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTUNE_VERSION));
    app::installTranslations(*application, {});
    return run(QCoreApplication::arguments());
}
