// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/storage/projectstore.h"

#include <QCoreApplication>

namespace app {

const std::vector<Command> &builtinCommands()
{
    static const std::vector<Command> commands = {
        newCommand(),
        importCommand(),
        listCommand(),
        checkCommand(),
        styleCommand(),
        dismissCommand(),
        undoCommand(),
        redoCommand(),
        historyCommand(),
        exportCommand(),
        statsCommand(),
        measureCommand(),
        quoteCommand(),
        providersCommand(),
        modelsCommand(),
        tuneCommand(),
        jobsCommand(),
        jobCommand(),
        compareCommand(),
        voteCommand(),
        verdictCommand(),
        reportCommand(),
        adviseCommand(),
        demoCommand(),
    };
    return commands;
}

core::Result<std::unique_ptr<core::ProjectStore>> openProject(const Invocation &invocation)
{
    auto store = core::ProjectStore::open(invocation.arguments.first(), invocation.clock);
    if (!store)
        return store;
    using Access = core::OpenInfo::Access;
    const core::OpenInfo &info = (*store)->openInfo();
    if (info.access == Access::ReadOnlyInUse) {
        invocation.out.message(QCoreApplication::translate(
            "app::Command", "This project is open on %1, so it can only be read here.")
                                   .arg(info.holderHost));
    } else if (info.access == Access::ReadOnlyNewer) {
        invocation.out.message(QCoreApplication::translate("app::Command",
            "This project was written by a newer version of Attune, so it can only be read here."));
    }
    return store;
}

} // namespace app
