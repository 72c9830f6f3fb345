// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/dataset/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::DemoCommand)
};

constexpr int kPasses = 6;

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
    QDir folder(invocation.options.value(u"keep"_s));
    if (!invocation.options.isSet(u"keep"_s)) {
        // The report is to be looked at afterwards, so that the folder stays.
        QTemporaryDir fresh(QDir::tempPath() + u"/attune-demo-XXXXXX"_s);
        fresh.setAutoRemove(false);
        folder.setPath(fresh.path());
    }
    if (!folder.mkpath(u"."_s)) {
        invocation.out.message(Tr::tr("The folder “%1” cannot be made.").arg(folder.path()));
        return ExitCode::Storage;
    }
    const QString project = folder.filePath(u"demo.attune"_s);
    const QString report = folder.filePath(u"report.html"_s);
    QElapsedTimer timer;
    timer.start();

    const std::vector<Step> steps = {
        {newCommand(), {project}, {u"--sample"_s, core::samples().front().id}},
        {checkCommand(), {project}, {u"--fix"_s, u"safe"_s}},
        {styleCommand(), {project}},
        {exportCommand(), {project, folder.filePath(u"training.jsonl"_s)},
            {u"--format"_s, u"openai-chat"_s}},
        {tuneCommand(), {project},
            {u"--passes"_s, QString::number(kPasses), u"--name"_s, u"demo"_s, u"--wait"_s}},
        {compareCommand(), {project}, {u"--before"_s, u"base"_s, u"--after"_s, u"tuned"_s}},
        {verdictCommand(), {project}},
        {reportCommand(), {project, report}},
    };
    for (const Step &step : steps) {
        const ExitCode code = runStep(invocation, step);
        // Finding something to fix is what a check is for.
        const bool found = code == ExitCode::Problems && step.command.name == u"check";
        if (code != ExitCode::Fine && !found)
            return code;
        if (invocation.stop.stop_requested())
            return code;
    }
    invocation.out.value({{"demo",
        {{"folder", utf8(folder.absolutePath())},
            {"report", utf8(QFileInfo(report).absoluteFilePath())},
            {"seconds", timer.elapsed() / 1000}}}});
    invocation.out.line(u"\n"_s +
        Tr::tr("That was the whole way, on this computer alone: collect, check, tune, compare. It "
               "took %n second(s).",
            nullptr, static_cast<int>(timer.elapsed() / 1000)));
    invocation.out.line(
        Tr::tr("The report is in “%1”; open it in a browser. The project beside it can "
               "be opened with attune, to vote on the answers blind.")
            .arg(QFileInfo(report).absoluteFilePath()));
    return ExitCode::Fine;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s, u"[--keep DIR]"_s,
        Tr::tr("Does the whole main job on the sample project, on this computer: check, tune, "
               "compare, "
               "report."),
        0, 0, {{u"keep"_s, Tr::tr("Leave the files in DIR."), u"DIR"_s}}, demo};
}

} // namespace app
