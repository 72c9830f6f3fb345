// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

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
    const QString sentence = core::readinessSentence(result.usable);
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
                    {"reasons", Json::array({utf8(sentence)})}}}});

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
    invocation.out.line(sentence);
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
