// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/projectchecks.h"

#include "core/base/atomicfile.h"
#include "core/dataset/export/examplewriter.h"
#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::ExportCommand)
};

enum class Part { Train, Kept, All };

std::optional<Part> readPart(const QString &word)
{
    if (word == u"train")
        return Part::Train;
    if (word == u"kept")
        return Part::Kept;
    if (word == u"all")
        return Part::All;
    return std::nullopt;
}

bool belongs(const core::Example &example, Part part)
{
    switch (part) {
    case Part::Train:
        return example.split == core::Split::Train || example.split == core::Split::Validation;
    case Part::Kept:
        return example.split == core::Split::Kept;
    case Part::All:
        break;
    }
    return true;
}

/// Calls `use` with the examples of the part, batch by batch.
core::Result<> visitPart(core::ProjectStore &store, const std::vector<core::ExampleId> &ids,
    Part part, const std::stop_token &stop,
    const std::function<core::Result<>(std::span<const core::Example>)> &use)
{
    return store
        .visit(
            ids,
            [&](std::span<const core::Example> examples) -> core::Result<> {
                std::vector<core::Example> chosen;
                for (const core::Example &example : examples) {
                    if (belongs(example, part))
                        chosen.push_back(example);
                }
                return use(chosen);
            },
            stop)
        .result();
}

/// Says which examples of the part have findings that must be fixed first, and how many there are.
core::Result<qint64> mustFixIn(core::ProjectStore &store, const std::vector<core::ExampleId> &ids,
    Part part, const std::stop_token &stop, const Output &out)
{
    const auto project = checkProject(store, mustFixChecks(), stop);
    if (!project)
        return core::failure(project);
    std::map<core::ExampleId, QString> reasons;
    for (const core::checks::Finding &finding : project->report.findings) {
        if (finding.severity == core::checks::Severity::MustFix)
            reasons.emplace(finding.example, finding.title);
    }
    qint64 count = 0;
    if (reasons.empty())
        return count;
    const auto visited = visitPart(
        store, ids, part, stop, [&](std::span<const core::Example> examples) -> core::Result<> {
            for (const core::Example &example : examples) {
                const auto reason = reasons.find(example.id);
                if (reason == reasons.end())
                    continue;
                ++count;
                out.message(Tr::tr("Example %1: %2")
                                .arg(project->positions.at(example.id))
                                .arg(reason->second));
            }
            return {};
        });
    if (!visited)
        return core::failure(visited);
    return count;
}

ExitCode exportFile(const Invocation &invocation)
{
    const QString format = invocation.options.value(u"format"_s);
    const core::ExportFormatInfo *info = core::exportFormat(format);
    if (!info) {
        QStringList ids;
        for (const core::ExportFormatInfo &candidate : core::exportFormats())
            ids.append(candidate.id);
        invocation.out.message(Tr::tr("--format takes one of: %1.").arg(ids.join(u", "_s)));
        return ExitCode::Usage;
    }
    // A service must not learn from what is kept aside to test it with.
    const QString partWord = invocation.options.isSet(u"split"_s)
        ? invocation.options.value(u"split"_s)
        : (info->forTraining ? u"train"_s : u"all"_s);
    const auto part = readPart(partWord);
    if (!part) {
        invocation.out.message(Tr::tr("--split takes train, kept or all."));
        return ExitCode::Usage;
    }

    const QString destination = invocation.arguments.at(1);
    core::AtomicFile file(destination, core::FileStamp::of(destination));
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    const auto ids = (*store)->list({}).result();
    if (!ids)
        return invocation.out.failed(ids.error());
    const core::ExportContext context{(*store)->settings()};

    qint64 number = 1;
    qint64 mustFix = 0;
    const auto checked = visitPart(**store, *ids, *part, invocation.stop,
        [&](std::span<const core::Example> examples) -> core::Result<> {
            for (const core::ExportProblem &problem :
                core::exportProblems(format, examples, context, number)) {
                mustFix += problem.mustFix;
                invocation.out.message(problem.reason);
            }
            number += static_cast<qint64>(examples.size());
            return {};
        });
    if (!checked)
        return invocation.out.failed(checked.error());
    if (info->forTraining && mustFix == 0) {
        const auto found = mustFixIn(**store, *ids, *part, invocation.stop, invocation.out);
        if (!found)
            return invocation.out.failed(found.error());
        mustFix += *found;
    }
    if (mustFix > 0 && !invocation.options.isSet(u"force"_s)) {
        invocation.out.message(
            Tr::tr("Nothing was written: %Ln example(s) must be fixed first, or left out with the "
                   "split \"left out\". --force writes the file all the same.",
                nullptr, static_cast<int>(mustFix)));
        invocation.out.value({{"written", 0}, {"mustFix", mustFix}});
        return ExitCode::Problems;
    }

    if (const auto opened = file.open(); !opened)
        return invocation.out.failed(opened.error());
    auto writer = core::makeExampleWriter(format, file.device(), context);
    if (!writer)
        return invocation.out.failed(writer.error());
    const auto written = (*writer)
                             ->begin()
                             .and_then([&] {
                                 return visitPart(**store, *ids, *part, invocation.stop,
                                     [&](std::span<const core::Example> examples) {
                                         return (*writer)->write(examples);
                                     });
                             })
                             .and_then([&] { return (*writer)->finish(); })
                             .and_then([&] { return file.commit(); });
    if (!written)
        return invocation.out.failed(written.error());
    invocation.out.value({{"written", number - 1}, {"mustFix", mustFix}, {"format", utf8(format)},
        {"split", utf8(partWord)}, {"file", utf8(destination)}});
    invocation.out.line(
        Tr::tr("%Ln example(s) written to “%1”.", nullptr, static_cast<int>(number - 1))
            .arg(QFileInfo(destination).fileName()));
    return ExitCode::Fine;
}

} // namespace

Command exportCommand()
{
    return {u"export"_s, u"FILE DEST --format FORMAT [--split train|kept|all] [--force]"_s,
        Tr::tr("Writes examples to a file for a service, a program or a colleague."), 2, 2,
        {{u"format"_s,
             Tr::tr("openai-chat, prompt-completion, alpaca, sharegpt, vertex, bedrock, "
                    "preference, csv, xlsx or attune."),
             u"FORMAT"_s},
            {u"split"_s,
                Tr::tr("Without it: train for what a model learns from, all for the others."),
                u"PART"_s},
            {u"force"_s, Tr::tr("Write the file although examples must be fixed.")}},
        exportFile};
}

} // namespace app
