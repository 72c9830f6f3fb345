// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/dataset/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::DemoCommand)
};

/// One of the other commands, as a person would type it.
struct Step
{
    Command command;
    QStringList arguments;
    QStringList optionWords = {};
};

ExitCode runStep(const Invocation &invocation, const Step &step)
{
    QCommandLineParser parser;
    parser.addOptions(step.command.options);
    parser.parse(QStringList{step.command.name} + step.optionWords);
    invocation.out.line(u"\n$ attune-cli "_s +
        (QStringList{step.command.name} + step.arguments + step.optionWords).join(u' '));
    return step.command.run(
        {step.arguments, parser, invocation.out, invocation.clock, invocation.stop});
}

ExitCode demo(const Invocation &invocation)
{
    const bool keep = invocation.options.isSet(u"keep"_s);
    const QTemporaryDir scratch;
    const QDir folder(keep ? invocation.options.value(u"keep"_s) : scratch.path());
    if (!folder.mkpath(u"."_s)) {
        invocation.out.message(Tr::tr("The folder “%1” cannot be made.").arg(folder.path()));
        return ExitCode::Storage;
    }
    const QString project = folder.filePath(u"demo.attune"_s);
    const QString second = folder.filePath(u"second.attune"_s);
    const QString training = folder.filePath(u"training.jsonl"_s);
    const QString sheet = folder.filePath(u"for-a-colleague.xlsx"_s);

    const std::vector<Step> steps = {
        {newCommand(), {project}, {u"--sample"_s, core::samples().front().id}},
        {listCommand(), {project}, {u"--limit"_s, u"5"_s}},
        {checkCommand(), {project}},
        {checkCommand(), {project}, {u"--fix"_s, u"safe"_s}},
        {styleCommand(), {project}},
        {statsCommand(), {project}},
        {exportCommand(), {project, training}, {u"--format"_s, u"openai-chat"_s}},
        {exportCommand(), {project, sheet}, {u"--format"_s, u"xlsx"_s}},
        {newCommand(), {second}},
        {importCommand(), {second, sheet}},
        {undoCommand(), {second}},
        {redoCommand(), {second}},
        {historyCommand(), {second}},
    };
    for (const Step &step : steps) {
        const ExitCode code = runStep(invocation, step);
        // Finding something to fix is what a check is for.
        const bool found = code == ExitCode::Problems && step.command.name == u"check";
        if (code != ExitCode::Fine && !found)
            return code;
    }
    invocation.out.line(u"\n"_s +
        Tr::tr("That were the first two of five steps: collect and check. Not there yet in this "
               "version: tune, compare and use. Until then the training file goes to a service or "
               "program of your choice."));
    if (keep)
        invocation.out.line(Tr::tr("The files are in “%1”.").arg(folder.absolutePath()));
    return ExitCode::Fine;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s, u"[--keep DIR]"_s,
        Tr::tr("Walks through the main job on the sample project."), 0, 0,
        {{u"keep"_s, Tr::tr("Leave the files in DIR."), u"DIR"_s}}, demo};
}

} // namespace app
