// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <stop_token>
#include <vector>

class QCommandLineParser;

namespace core {
class Clock;
class ProjectStore;
} // namespace core

namespace app {

/// What a command runs with.
struct Invocation
{
    QStringList arguments; ///< the words after the command's name, without options
    const QCommandLineParser &options;
    const Output &out;
    const core::Clock &clock;
    std::stop_token stop; ///< asked for by the first SIGINT or SIGTERM
};

struct Command
{
    QString name;
    QString synopsis; ///< the arguments, as shown in --help
    QString help;     ///< one sentence
    int minArguments = 0;
    int maxArguments = 0;
    QList<QCommandLineOption> options;
    ExitCode (*run)(const Invocation &);
};

/// Every command, in the order of --help.
[[nodiscard]] const std::vector<Command> &builtinCommands();

/// Opens the project that the first argument names.
[[nodiscard]] core::Result<std::unique_ptr<core::ProjectStore>> openProject(
    const Invocation &invocation);

[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command styleCommand();
[[nodiscard]] Command dismissCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command statsCommand();
[[nodiscard]] Command measureCommand();
[[nodiscard]] Command quoteCommand();
[[nodiscard]] Command providersCommand();
[[nodiscard]] Command modelsCommand();
[[nodiscard]] Command tuneCommand();
[[nodiscard]] Command jobsCommand();
[[nodiscard]] Command jobCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command voteCommand();
[[nodiscard]] Command verdictCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command adviseCommand();
[[nodiscard]] Command demoCommand();

} // namespace app
