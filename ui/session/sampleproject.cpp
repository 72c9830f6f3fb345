// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/sampleproject.h"

#include "core/base/async.h"
#include "core/dataset/import/importreview.h"
#include "core/dataset/samples.h"
#include "core/storage/projectstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

QString samplePath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"sample/%1.attune"_s.arg(core::samples().front().id));
}

void createSample(const QString &path, const core::Clock &clock, QObject *guard,
    std::function<void(core::Result<std::unique_ptr<core::ProjectStore>>)> done)
{
    const core::Sample &sample = core::samples().front();
    auto plan = core::planSample(sample);
    if (!plan)
        return done(core::failure(std::move(plan)));
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto created = core::ProjectStore::create(path, sample.settings, clock);
    if (!created)
        return done(std::move(created));

    // The store is kept by the handler, so it lives exactly as long as its import.
    auto store = std::make_shared<std::unique_ptr<core::ProjectStore>>(std::move(*created));
    core::onFinished((*store)->importExamples({.source = core::openImport(std::move(*plan)),
                         .detail = sample.settings.name,
                         .skipDuplicates = false}),
        guard, [store, path, done](const core::Result<core::ImportOutcome> &outcome) {
            if (outcome)
                return done(std::move(*store));
            // Half a sample would be taken for the whole one at the next start.
            store->reset();
            QFile::remove(path);
            done(core::failure(outcome));
        });
}

} // namespace ui
