// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/projectchecks.h"

#include "core/advice/datasetstatistics.h"
#include "core/advice/readiness.h"
#include "core/storage/projectstore.h"
#include "core/text/tokenencoding.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::StatsCommand)
};

constexpr std::array kEncodings = {core::EncodingName::O200kBase, core::EncodingName::Cl100kBase};

constexpr double kLookedAt =
    0.9; ///< share of examples without open findings from which it is ready

qint64 openExamples(const CheckedProject &project)
{
    QSet<core::ExampleId> open;
    for (const core::checks::Finding &finding : project.report.findings) {
        if (finding.severity != core::checks::Severity::Tip)
            open.insert(finding.example);
    }
    return open.size();
}

/// UX 4.5: enough examples, nothing that must be fixed, and at least nine of ten looked at.
bool isReady(const CheckedProject &project, qint64 usable)
{
    return usable >= core::kStartExamples && project.mustFix() == 0 &&
        double(openExamples(project)) <= (1 - kLookedAt) * double(project.report.examples);
}

QStringList readinessReasons(const CheckedProject &project, qint64 usable)
{
    QStringList reasons{core::readinessSentence(usable)};
    if (const auto count = static_cast<int>(project.mustFix()))
        reasons << Tr::tr("%n thing(s) must be fixed before tuning.", nullptr, count);
    if (const auto open = static_cast<int>(openExamples(project)))
        reasons << Tr::tr("%n example(s) have something to look at.", nullptr, open);
    if (const auto count = static_cast<int>(project.report.style.questions.size()))
        reasons << Tr::tr("%n question(s) about your style are open.", nullptr, count);
    return reasons;
}

ExitCode stats(const Invocation &invocation)
{
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    std::vector<std::shared_ptr<const core::TokenEncoding>> encodings;
    for (const core::EncodingName name : kEncodings) {
        auto encoding = core::TokenEncoding::load(name);
        if (!encoding)
            return invocation.out.failed(encoding.error());
        encodings.push_back(std::move(*encoding));
    }

    const auto ids = (*store)->list({}).result();
    if (!ids)
        return invocation.out.failed(ids.error());
    core::DatasetStatisticsCounter counter((*store)->settings(), std::move(encodings));
    const auto done = (*store)
                          ->visit(
                              *ids,
                              [&](std::span<const core::Example> examples) -> core::Result<> {
                                  counter.add(examples);
                                  return {};
                              },
                              invocation.stop)
                          .result();
    if (!done)
        return invocation.out.failed(done.error());
    const auto counts = (*store)->counts().result();
    if (!counts)
        return invocation.out.failed(counts.error());

    const auto checked = checkProject(**store, {}, invocation.stop);
    if (!checked)
        return invocation.out.failed(checked.error());

    const core::DatasetStatistics &result = counter.result();
    Json tokens = Json::object();
    for (std::size_t i = 0; i < kEncodings.size(); ++i)
        tokens[core::encodingId(kEncodings.at(i)).data()] = result.tokens[i];
    Json tags = Json::object();
    for (auto tag = counts->byTag.cbegin(); tag != counts->byTag.cend(); ++tag)
        tags[utf8(tag.key())] = tag.value();
    Json categories = Json::object();
    for (auto category = counts->byCategory.cbegin(); category != counts->byCategory.cend();
         ++category)
        categories[utf8(category.key())] = category.value();
    const QStringList reasons = readinessReasons(*checked, result.usable);
    Json reasonsJson = Json::array();
    for (const QString &reason : reasons)
        reasonsJson.push_back(utf8(reason));
    invocation.out.value(
        {{"examples", result.examples}, {"usable", result.usable}, {"removed", counts->removed},
            {"status",
                {{"todo", result.byStatus[0]}, {"needs-work", result.byStatus[1]},
                    {"done", result.byStatus[2]}}},
            {"split",
                {{"train", result.bySplit[0]}, {"validation", result.bySplit[1]},
                    {"kept", result.bySplit[2]}, {"left-out", result.bySplit[3]}}},
            {"categories", categories}, {"tags", tags},
            {"words", {{"question", result.questionWords}, {"answer", result.answerWords}}},
            {"tokens", tokens},
            {"readiness",
                {{"level", utf8(core::readinessName(core::readinessLevel(result.usable)))},
                    {"mustFix", checked->mustFix()}, {"findings", checked->report.findings.size()},
                    {"questions", checked->report.style.questions.size()},
                    {"ready", isReady(*checked, result.usable)}, {"reasons", reasonsJson}}}});

    invocation.out.line(Tr::tr("%Ln example(s)", nullptr, static_cast<int>(result.examples)));
    invocation.out.line(Tr::tr("  to do %1, needs work %2, done %3")
                            .arg(result.byStatus[0])
                            .arg(result.byStatus[1])
                            .arg(result.byStatus[2]));
    invocation.out.line(
        Tr::tr("  for training %1, to pick the best version %2, kept aside %3, left out %4")
            .arg(result.bySplit[0])
            .arg(result.bySplit[1])
            .arg(result.bySplit[2])
            .arg(result.bySplit[3]));
    invocation.out.line(Tr::tr("  words: %1 in questions, %2 in answers")
                            .arg(result.questionWords)
                            .arg(result.answerWords));
    for (std::size_t i = 0; i < kEncodings.size(); ++i) {
        invocation.out.line(Tr::tr("  tokens: %1 (%2)")
                                .arg(result.tokens[i])
                                .arg(core::encodingId(kEncodings.at(i))));
    }
    for (const QString &reason : reasons)
        invocation.out.line(reason);
    return ExitCode::Fine;
}

} // namespace

Command statsCommand()
{
    return {u"stats"_s, u"FILE"_s,
        Tr::tr("Counts examples, words and tokens, and says whether they are enough."), 1, 1, {},
        stats};
}

} // namespace app
