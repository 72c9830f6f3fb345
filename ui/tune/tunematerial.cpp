// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tunematerial.h"

#include "core/checks/check.h"
#include "core/checks/checker.h"
#include "core/dataset/rendering.h"
#include "core/dataset/shortening.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace checks = core::checks;

namespace ui {

namespace {

constexpr std::size_t kMostLengths = 1000;
const auto kLeakage = u"con.leakage"_s;
const auto kFormat = u"openai-chat"_s; ///< what every place of tuning is sent

const QHash<QString, QString> &personalTitles()
{
    static const QHash<QString, QString> titles = [] {
        QHash<QString, QString> found;
        for (const auto &check : checks::builtinChecks()) {
            const checks::CheckInfo info = check->info();
            if (info.group == checks::Group::PersonalData)
                found.insert(info.id, info.title);
        }
        return found;
    }();
    return titles;
}

/// As the examples will be used once the split is carried out.
void carryOut(const core::SplitPlan &split, std::vector<core::Example> &examples)
{
    const QSet<core::ExampleId> keep(split.keep.begin(), split.keep.end());
    const QSet<core::ExampleId> validate(split.validate.begin(), split.validate.end());
    for (core::Example &example : examples) {
        if (keep.contains(example.id))
            example.split = core::Split::Kept;
        else if (validate.contains(example.id))
            example.split = core::Split::Validation;
    }
}

bool isSent(const core::Example &example)
{
    return example.split == core::Split::Train || example.split == core::Split::Validation;
}

ExampleLength lengthOf(const core::Example &example, const core::ProjectSettings &settings)
{
    ExampleLength length{.id = example.id, .bytes = core::trainingBytes(example, settings)};
    for (const core::Turn &turn : core::trainingTurns(example, settings)) {
        bool inWord = false;
        for (const QChar character : turn.text) {
            const bool letter = !character.isSpace();
            length.words += letter && !inWord;
            inWord = letter;
        }
    }
    return length;
}

void findPersonalDataAndLeaks(TuneMaterial &material, const std::vector<core::Example> &examples,
    const core::ProjectSettings &settings, const std::stop_token &stop)
{
    checks::CheckOptions options{.settings = settings};
    options.only = {kLeakage};
    for (auto it = personalTitles().cbegin(); it != personalTitles().cend(); ++it)
        options.only.insert(it.key());
    const checks::CheckReport report = checks::checkExamples(examples, options, {}, stop);
    QSet<core::ExampleId> sent;
    for (const core::Example &example : examples) {
        if (isSent(example))
            sent.insert(example.id);
    }
    QMap<QString, qint64> kinds;
    QSet<core::ExampleId> persons;
    for (const checks::Finding &finding : report.findings) {
        if (finding.check == kLeakage) {
            material.leaked.push_back(finding.example);
        } else if (sent.contains(finding.example)) {
            ++material.personalData;
            ++kinds[finding.check];
            persons.insert(finding.example);
        }
    }
    material.personalExamples = persons.size();
    const auto first = std::find_if(examples.begin(), examples.end(),
        [&](const core::Example &example) { return persons.contains(example.id); });
    material.personalExample = first == examples.end() ? 0 : first->id;
    QStringList ids = kinds.keys();
    std::stable_sort(ids.begin(), ids.end(),
        [&](const QString &a, const QString &b) { return kinds[a] > kinds[b]; });
    for (const QString &id : ids)
        material.personalKinds.append(personalTitles().value(id));
}

} // namespace

std::vector<ExampleLength> TuneMaterial::tooLong(qint64 context, qint64 vocabulary) const
{
    std::vector<ExampleLength> found;
    if (context <= 0 || vocabulary <= 0)
        return found;
    for (const ExampleLength &length : longest) {
        if (core::tokensOf(double(length.bytes), vocabulary) <= double(context))
            break;
        found.push_back(length);
    }
    return found;
}

MaterialPtr lookAtMaterial(std::vector<core::Example> examples,
    const core::ProjectSettings &settings, const core::TokenEncoding &encoding,
    const std::stop_token &stop)
{
    auto material = std::make_shared<TuneMaterial>();
    material->examples = qint64(examples.size());
    material->hasRules = !settings.houseRules.trimmed().isEmpty();
    material->split = core::planSplit(examples, kSplitSeed);
    material->size = core::measureTuning(examples, settings, material->split, encoding);
    if (stop.stop_requested())
        return nullptr;
    carryOut(material->split, examples);
    const core::ExportContext context{settings};
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const core::Example &example = examples[i];
        const auto number = qint64(i) + 1;
        material->numbers.insert(example.id, number);
        if (!isSent(example))
            continue;
        for (core::ExportProblem &problem :
            core::exportProblems(kFormat, std::span(&example, 1), context, number)) {
            if (problem.mustFix)
                material->mustFix.push_back(std::move(problem));
        }
        material->longest.push_back(lengthOf(example, settings));
        if (material->sample.id == 0 && !example.answer().isEmpty())
            material->sample = example;
    }
    std::sort(material->longest.begin(), material->longest.end(),
        [](const ExampleLength &a, const ExampleLength &b) { return a.bytes > b.bytes; });
    if (material->longest.size() > kMostLengths)
        material->longest.resize(kMostLengths);
    if (stop.stop_requested())
        return nullptr;
    findPersonalDataAndLeaks(*material, examples, settings, stop);
    return stop.stop_requested() ? nullptr : material;
}

} // namespace ui
