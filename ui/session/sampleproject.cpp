// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/sampleproject.h"

#include "core/base/async.h"
#include "core/dataset/import/importreview.h"
#include "core/storage/projectstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const auto kFolder = u":/samples/"_s;

QByteArray resource(const QString &name)
{
    QFile file(kFolder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first sample of samples.json, the one with all the planted problems.
QJsonObject sample()
{
    const QJsonObject all = QJsonDocument::fromJson(resource(u"samples.json"_s)).object();
    return all[u"samples"].toArray().first().toObject();
}

core::ProjectSettings sampleSettings()
{
    const QJsonObject from = sample();
    core::ProjectSettings settings;
    settings.name = from[u"title"].toString();
    settings.houseRules = from[u"house_rules"].toString();
    const QString category = from[u"category_in_answer"].toString();
    if (category == u"first-line") {
        settings.categoryInAnswer = core::CategoryInAnswer::FirstLine;
    } else if (category.startsWith(u"json:")) {
        settings.categoryInAnswer = core::CategoryInAnswer::JsonField;
        settings.categoryField = category.mid(5);
    }
    return settings;
}

} // namespace

SampleInfo sampleInfo()
{
    const QJsonObject from = sample();
    const QByteArray lines = resource(from[u"file"].toString());
    return {.title = from[u"title"].toString(),
        .description = from[u"description"].toString(),
        .examples = int(lines.trimmed().count('\n') + (lines.isEmpty() ? 0 : 1))};
}

QString samplePath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"sample/%1.attune"_s.arg(sample()[u"id"].toString()));
}

void createSample(const QString &path, const core::Clock &clock, QObject *guard,
    std::function<void(core::Result<std::unique_ptr<core::ProjectStore>>)> done)
{
    const core::ProjectSettings settings = sampleSettings();
    core::ImportOptions options;
    options.categoryFirstLine = settings.categoryInAnswer == core::CategoryInAnswer::FirstLine;
    const core::ImportInput input{
        .bytes = resource(sample()[u"file"].toString()), .mimeType = u"application/jsonl"_s};
    auto plan = core::planImport({input}, options);
    if (!plan)
        return done(core::failure(std::move(plan)));
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto created = core::ProjectStore::create(path, settings, clock);
    if (!created)
        return done(std::move(created));

    // The store is kept by the handler, so it lives exactly as long as its import.
    auto store = std::make_shared<std::unique_ptr<core::ProjectStore>>(std::move(*created));
    core::onFinished((*store)->importExamples({.source = core::openImport(std::move(*plan)),
                         .detail = settings.name,
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
