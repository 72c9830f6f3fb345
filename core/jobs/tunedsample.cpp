// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/tunedsample.h"

#include "core/dataset/samples.h"
#include "core/jobs/modelimport.h"
#include "core/jobs/tuningjob.h"
#include "core/storage/copyfile.h"
#include "core/storage/try.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <memory>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Samples)
};

const auto kFolder = u":/attune/tuned-sample/"_s;

/// What the job in the project has made, as the engine is to call it.
Result<TakenModel> tunedModel(SqliteConnection &project)
{
    ATTUNE_TRY_ASSIGN(SqliteStatement job,
        project.statement("SELECT plan, tuned_model FROM job ORDER BY id DESC LIMIT 1"));
    ATTUNE_TRY(job.step());
    return TakenModel{.model = job.text(1), .original = planFromJson(job.text(0).toUtf8()).model};
}

} // namespace

Result<> unpackTunedSample(const QString &path, const QString &modelsFolder)
{
    // SQLite opens files only, not what is inside the program.
    const std::unique_ptr<QTemporaryFile> file(
        QTemporaryFile::createNativeFile(kFolder + u"project.attune"_s));
    if (!file)
        return fail(ErrorCode::Storage,
            Tr::tr("The sample project could not be unpacked. Check that there is room on the "
                   "disk."));
    ATTUNE_TRY_ASSIGN(SqliteConnection project,
        SqliteConnection::open(file->fileName(), SqliteConnection::Mode::Immutable));
    ATTUNE_TRY_ASSIGN(const TakenModel tuned, tunedModel(project));
    if (takenAdapter(tuned.model, modelsFolder).isEmpty())
        ATTUNE_TRY(installAdapter(kFolder, tuned.original, modelsFolder, tuned.model));
    return copyProject(project, path, samples().front().settings.name);
}

} // namespace core
