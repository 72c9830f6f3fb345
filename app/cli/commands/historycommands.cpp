// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/storage/changelabel.h"
#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::HistoryCommands)
};

Json toJson(const core::HistoryEntry &entry)
{
    return {{"change", entry.change}, {"at", entry.at}, {"action", utf8(entry.action)},
        {"label", utf8(core::describe(entry))}, {"count", entry.count}, {"undone", entry.undone}};
}

/// What undo and redo have in common: which entry comes next, the step itself, the words.
ExitCode step(const Invocation &invocation,
    std::optional<core::HistoryEntry> core::UndoState::*next,
    QFuture<core::Result<core::ChangeSummary>> (core::ProjectStore::*apply)(),
    const QString &nothing, const QString &done)
{
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const auto entry = (*store)->undoState().*next;
    if (!entry) {
        invocation.out.message(nothing);
        invocation.out.value({{"change", nullptr}});
        return ExitCode::Fine;
    }
    const auto summary = ((**store).*apply)().result();
    if (!summary)
        return invocation.out.failed(summary.error());
    invocation.out.value({{"change", entry->change}, {"action", utf8(entry->action)},
        {"label", utf8(core::describe(*entry))}, {"count", summary->count}});
    invocation.out.line(done.arg(core::describe(*entry)));
    return ExitCode::Fine;
}

ExitCode undo(const Invocation &invocation)
{
    return step(invocation, &core::UndoState::undo, &core::ProjectStore::undo,
        Tr::tr("There is nothing to undo."), Tr::tr("Undone: %1."));
}

ExitCode redo(const Invocation &invocation)
{
    return step(invocation, &core::UndoState::redo, &core::ProjectStore::redo,
        Tr::tr("There is nothing to redo."), Tr::tr("Done again: %1."));
}

ExitCode history(const Invocation &invocation)
{
    bool ok = false;
    const int limit = invocation.options.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 1) {
        invocation.out.message(Tr::tr("--limit takes a number from 1."));
        return ExitCode::Usage;
    }
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const auto entries = (*store)->history(limit).result();
    if (!entries)
        return invocation.out.failed(entries.error());
    Json list = Json::array();
    for (const core::HistoryEntry &entry : *entries) {
        list.push_back(toJson(entry));
        const QString at = QDateTime::fromMSecsSinceEpoch(entry.at).toString(Qt::ISODate);
        invocation.out.line(entry.undone ? Tr::tr("%1  %2 (undone)").arg(at, core::describe(entry))
                                         : at + u"  "_s + core::describe(entry));
    }
    invocation.out.value(list);
    return ExitCode::Fine;
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s, u"FILE"_s, Tr::tr("Undoes the last change."), 1, 1, {}, undo};
}

Command redoCommand()
{
    return {u"redo"_s, u"FILE"_s, Tr::tr("Does again what was undone last."), 1, 1, {}, redo};
}

Command historyCommand()
{
    return {u"history"_s, u"FILE [--limit N]"_s, Tr::tr("Lists the changes, newest first."), 1, 1,
        {{u"limit"_s, Tr::tr("At most N changes."), u"N"_s, u"50"_s}}, history};
}

} // namespace app
