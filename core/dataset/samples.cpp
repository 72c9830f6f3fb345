// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/dataset/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::Samples)
};

constexpr QLatin1String kFolder{":/attune/samples/"};

QByteArray readExamples(const QString &fileName)
{
    QFile file(kFolder + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads samples.json, which stands beside the examples. It is part of the program: what cannot be
/// read here is a mistake that the tests find.
std::vector<Sample> readSamples()
{
    QFile file(kFolder + u"samples.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Sample> list;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll())[u"samples"_s].toArray();
    for (const auto entry : entries) {
        Sample sample;
        sample.id = entry[u"id"_s].toString();
        sample.description = entry[u"description"_s].toString();
        sample.fileName = entry[u"file"_s].toString();
        sample.examples = readExamples(sample.fileName).count('\n');
        sample.settings.name = Tr::tr("%1 (sample)").arg(entry[u"title"_s].toString());
        sample.settings.houseRules = entry[u"house_rules"_s].toString();
        // The records hold the line that a model is to learn; in the project it is the category's.
        if (entry[u"category_in_answer"_s].toString() == u"first-line")
            sample.settings.categoryInAnswer = CategoryInAnswer::FirstLine;
        list.push_back(std::move(sample));
    }
    return list;
}

} // namespace

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> list = readSamples();
    return list;
}

const Sample *sample(QStringView id)
{
    const auto &list = samples();
    const auto found = std::find_if(
        list.begin(), list.end(), [id](const Sample &candidate) { return candidate.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Result<ImportPlan> planSample(const Sample &sample)
{
    ImportInput input;
    input.bytes = readExamples(sample.fileName);
    input.mimeType = u"application/jsonl"_s;
    if (input.bytes.isEmpty()) {
        return fail(ErrorCode::NotFound,
            Tr::tr("The sample project is missing from this installation. Install Attune again."),
            sample.fileName);
    }
    ImportOptions options;
    options.categoryFirstLine = sample.settings.categoryInAnswer == CategoryInAnswer::FirstLine;
    return planImport({input}, options);
}

} // namespace core
