// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/dataset/samples.h"
#include "core/storage/projectstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::NewCommand)
};

core::Result<std::unique_ptr<core::ProjectStore>> createFrom(
    const core::Sample &sample, const QString &path, const core::Clock &clock)
{
    auto plan = core::planSample(sample);
    if (!plan)
        return core::failure(std::move(plan));
    auto store = core::ProjectStore::create(path, sample.settings, clock);
    if (!store)
        return store;
    core::ImportRequest request;
    request.source = core::openImport(std::move(*plan));
    request.detail = sample.settings.name;
    request.skipDuplicates = false;
    const auto outcome = (*store)->importExamples(std::move(request)).result();
    if (!outcome)
        return core::failure(outcome);
    return store;
}

ExitCode unknownSample(const Output &out, const QString &id)
{
    QStringList known;
    for (const core::Sample &candidate : core::samples())
        known.append(candidate.id);
    out.message(Tr::tr("There is no sample “%1”. There are: %2.").arg(id, known.join(u", "_s)));
    return ExitCode::Usage;
}

ExitCode create(const Invocation &invocation)
{
    const QString path = invocation.arguments.first();
    core::Result<std::unique_ptr<core::ProjectStore>> store;
    if (invocation.options.isSet(u"sample"_s)) {
        const QString id = invocation.options.value(u"sample"_s);
        const core::Sample *sample = core::sample(id);
        if (!sample)
            return unknownSample(invocation.out, id);
        store = createFrom(*sample, path, invocation.clock);
    } else {
        core::ProjectSettings settings;
        settings.name = QFileInfo(path).completeBaseName();
        store = core::ProjectStore::create(path, settings, invocation.clock);
    }
    if (!store)
        return invocation.out.failed(store.error());
    const auto counts = (*store)->counts().result();
    if (!counts)
        return invocation.out.failed(counts.error());
    invocation.out.value({{"file", utf8((*store)->path())}, {"examples", counts->all}});
    invocation.out.line(
        Tr::tr("Created “%1” with %Ln example(s).", nullptr, static_cast<int>(counts->all))
            .arg(QFileInfo(path).fileName()));
    return ExitCode::Fine;
}

} // namespace

Command newCommand()
{
    return {u"new"_s, u"FILE [--sample NAME]"_s, Tr::tr("Creates a project."), 1, 1,
        {{u"sample"_s, Tr::tr("Fill it with a sample: formal, playful or extract."), u"NAME"_s}},
        create};
}

} // namespace app
