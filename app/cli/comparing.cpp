// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/comparing.h"

#include "app/cli/tuning.h"

#include "core/jobs/providerendpoints.h"
#include "core/jobs/waiting.h"
#include "core/storage/projectstore.h"
#include "core/storage/try.h"
#include "core/text/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::Comparing)
};

constexpr qsizetype kShown = 6000;     ///< UTF-16 units of examples that are shown to a model
constexpr double kUnitsPerToken = 1.2; ///< of them, so that half of what a model can read is left

/// How much can be shown to a model besides rules, question and answer.
qsizetype roomForExamples(const core::Contestant &contestant, const core::ModelPlaces &places)
{
    for (const core::LocalModel &model : core::findLocalModels(places)) {
        if (contestant.provider == u"local" && model.id == contestant.model &&
            model.shape.context > 0)
            return std::min(
                kShown, static_cast<qsizetype>(kUnitsPerToken * double(model.shape.context)));
    }
    return kShown;
}

core::Result<core::TuningJob> finishedJob(
    const core::JobStore &jobs, qint64 id, const std::stop_token &stop)
{
    ATTUNE_TRY_ASSIGN(const auto all, core::waitFor(jobs.jobs(), stop));
    for (const core::TuningJob &job : all) { // newest first
        if ((id == 0 || job.id == id) && !job.tunedModel.isEmpty())
            return job;
    }
    if (id == 0)
        return core::fail(core::ErrorCode::NotFound,
            Tr::tr("Nothing was tuned in this project yet. attune-cli tune does it."));
    return core::fail(core::ErrorCode::NotFound,
        Tr::tr("There is no finished tuning number %1. attune-cli jobs lists them.").arg(id));
}

core::Result<core::Contestant> localContestant(
    const QString &name, const core::ModelPlaces &places, const QString &linked)
{
    ATTUNE_TRY_ASSIGN(const core::LocalModel model, localModel(places, name));
    core::Contestant contestant;
    ATTUNE_TRY_ASSIGN(contestant.model, core::linkModel(model, linked));
    return contestant;
}

core::Result<core::Contestant> named(const QString &word, const core::JobStore &jobs,
    const core::ModelPlaces &places, const QString &linked, const std::stop_token &stop)
{
    using core::Instructions;
    if (word == u"base") {
        const auto job = finishedJob(jobs, 0, stop);
        if (job)
            return core::baseOf(*job, Instructions::HouseRules);
        return localContestant(u"practice"_s, places, linked);
    }
    if (word == u"tuned")
        return finishedJob(jobs, 0, stop).map(core::tunedBy);
    const QStringList parts = word.split(u':');
    if (parts.first() == u"job" && parts.size() == 2) {
        const qint64 id = parts[1].toLongLong();
        return finishedJob(jobs, id > 0 ? id : -1, stop).map(core::tunedBy);
    }
    if (parts.first() == u"checkpoint" && parts.size() == 3) {
        ATTUNE_TRY_ASSIGN(
            const auto details, core::waitFor(jobs.details(parts[1].toLongLong()), stop));
        for (const core::RemoteCheckpoint &checkpoint : details.checkpoints) {
            if (checkpoint.metrics.step == parts[2].toLongLong())
                return core::checkpointOf(details.job, checkpoint);
        }
        return core::fail(core::ErrorCode::NotFound,
            Tr::tr("This tuning has no state after step %1. attune-cli job lists them.")
                .arg(parts[2]));
    }
    if (const qsizetype at = word.indexOf(u'@'); at > 0) {
        const auto address = core::serviceAddress(word.mid(at + 1));
        if (!address)
            return core::fail(core::ErrorCode::InvalidInput,
                Tr::tr("“%1” is no address. It looks like https://host/v1.").arg(word.mid(at + 1)));
        core::Contestant contestant;
        contestant.kind = core::ContestantKind::Address;
        contestant.provider = u"custom"_s;
        contestant.address = address->toString();
        contestant.model = word.left(at);
        return contestant;
    }
    return localContestant(word, places, linked);
}

Json shareJson(const core::Share &share)
{
    return {{"hits", share.hits}, {"of", share.of},
        {"share", share.of == 0 ? Json(nullptr) : Json(share.value())}};
}

Json optionalShare(const std::optional<core::Share> &share)
{
    return share ? shareJson(*share) : Json(nullptr);
}

Json sideJson(const core::SideMeasures &side, const core::ComparisonMeasures &measures)
{
    Json json{{"answers", side.answers}, {"style", shareJson(side.followsAll)},
        {"conventions", Json::array()}, {"label", optionalShare(side.label)},
        {"confusion", Json::array()}, {"factsKept", optionalShare(side.factsKept)},
        {"inventedFacts", side.inventedFacts}, {"withInvented", shareJson(side.withInvented)},
        {"json", optionalShare(side.json)}, {"jsonKeys", optionalShare(side.jsonKeys)},
        {"jsonFields", optionalShare(side.jsonFields)}, {"phrases", optionalShare(side.phrases)},
        {"words", side.words}, {"chrf", side.likeness ? Json(*side.likeness) : Json(nullptr)},
        {"firstMs", side.firstMs}, {"totalMs", side.totalMs}, {"slowMs", side.slowMs},
        {"usdPerThousand", side.costPerThousand ? Json(*side.costPerThousand) : Json(nullptr)}};
    for (std::size_t i = 0; i < side.conventions.size(); ++i) {
        const core::JudgedConvention &convention = measures.conventions[i];
        Json one = shareJson(side.conventions[i]);
        one["key"] = utf8(convention.key);
        one["segment"] = utf8(convention.segment);
        one["title"] = utf8(convention.title);
        one["house"] = utf8(convention.house);
        json["conventions"].push_back(std::move(one));
    }
    for (const auto &[pair, count] : side.confusion)
        json["confusion"].push_back(
            {{"right", utf8(pair.first)}, {"given", utf8(pair.second)}, {"count", count}});
    return json;
}

const char *stateName(core::ComparisonState state)
{
    switch (state) {
    case core::ComparisonState::Running:
        break;
    case core::ComparisonState::Finished:
        return "finished";
    case core::ComparisonState::Stopped:
        return "stopped";
    case core::ComparisonState::Incomplete:
        return "incomplete";
    }
    return "running";
}

} // namespace

core::Result<core::Contestant> contestantFromWord(const QString &word, const core::JobStore &jobs,
    std::span<const core::Example> examples, const core::ModelPlaces &places, const QString &linked,
    const std::stop_token &stop)
{
    QString name = word;
    core::Instructions instructions = core::Instructions::HouseRules;
    if (name.endsWith("-rules"_L1)) {
        instructions = core::Instructions::None;
        name.chop(6);
    } else if (name.endsWith("+examples"_L1)) {
        instructions = core::Instructions::HouseRulesAndExamples;
        name.chop(9);
    }
    ATTUNE_TRY_ASSIGN(core::Contestant contestant, named(name, jobs, places, linked, stop));
    contestant.instructions = instructions;
    if (instructions == core::Instructions::HouseRulesAndExamples)
        contestant.shots = core::bestExamples(examples, 5, roomForExamples(contestant, places));
    return contestant;
}

qint64 OpenComparison::counting() const
{
    return std::count_if(
        rows.begin(), rows.end(), [](const core::ComparedRow &row) { return row.counts(); });
}

core::Result<OpenComparison> openComparison(
    core::ProjectStore &store, qint64 id, const std::stop_token &stop)
{
    const core::ReviewStore review(store);
    const core::JobStore jobs(store);
    OpenComparison open;
    if (id == 0) {
        ATTUNE_TRY_ASSIGN(const auto all, core::waitFor(review.comparisons(), stop));
        if (all.empty())
            return core::fail(core::ErrorCode::NotFound,
                Tr::tr("Nothing was compared in this project yet. attune-cli compare does it."));
        open.comparison = all.front();
    } else {
        ATTUNE_TRY_ASSIGN(open.comparison, core::waitFor(review.comparison(id), stop));
    }
    ATTUNE_TRY_ASSIGN(open.rows, core::waitFor(review.rows(open.comparison.id), stop));
    ATTUNE_TRY_ASSIGN(open.frozen, core::waitFor(jobs.frozen(open.comparison.version), stop));
    ATTUNE_TRY_ASSIGN(const core::StyleJudge judge,
        core::StyleJudge::ofProject(
            open.frozen.examples, open.frozen.settings, store.checkRecords()));
    open.measures = core::measure(open.rows, judge);
    open.verdict = core::judge(core::countVotes(open.rows), open.comparison.plan, open.counting());
    ATTUNE_TRY_ASSIGN(
        const auto summaries, core::waitFor(review.summaries(open.comparison.id), stop));
    open.categories = core::judgeByCategory(summaries);
    if (const qint64 job = open.comparison.plan.after.job; job != 0) {
        if (const auto found = core::waitFor(jobs.job(job), stop))
            open.job = *found;
    }
    return open;
}

std::optional<qint64> comparisonOption(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"comparison"_s))
        return 0;
    bool isNumber = false;
    const qint64 id = invocation.options.value(u"comparison"_s).toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    invocation.out.message(Tr::tr("--comparison takes a number that attune-cli compare printed."));
    return std::nullopt;
}

Json toJson(const core::Comparison &comparison)
{
    const auto contestant = [](const core::Contestant &one) {
        return Json{{"name", utf8(core::describe(one))}, {"model", utf8(one.model)},
            {"provider", utf8(one.provider)},
            {"job", one.job == 0 ? Json(nullptr) : Json(one.job)}};
    };
    Json json{{"comparison", comparison.id}, {"state", stateName(comparison.state)},
        {"before", contestant(comparison.plan.before)},
        {"after", contestant(comparison.plan.after)}, {"version", comparison.version},
        {"temperature", comparison.plan.settings.temperature},
        {"seed", comparison.plan.settings.seed}, {"created", comparison.created},
        {"finished", comparison.finished}};
    if (comparison.problem)
        json["problem"] = {
            {"title", utf8(comparison.problem->title)}, {"body", utf8(comparison.problem->body)}};
    return json;
}

Json toJson(const core::ComparedRow &row, core::Side side)
{
    const core::Generation &generation = *row.generation(side);
    const auto count = [](const std::optional<qint64> &value) {
        return value ? Json(*value) : Json(nullptr);
    };
    Json json{{"row", row.place + 1},
        {"example", row.asked.id == 0 ? Json(nullptr) : Json(row.asked.id)},
        {"side", side == core::Side::Before ? "before" : "after"}, {"text", utf8(generation.text)},
        {"finish", utf8(generation.finish)}, {"promptTokens", count(generation.promptTokens)},
        {"answerTokens", count(generation.answerTokens)}, {"firstMs", generation.firstMs},
        {"totalMs", generation.totalMs},
        {"usd", generation.cost ? Json(*generation.cost) : Json(nullptr)},
        {"reused", generation.reused}};
    if (generation.problem)
        json["problem"] = utf8(generation.problem->title);
    return json;
}

Json toJson(const core::SanityCard &card)
{
    Json json = Json::array();
    for (const core::SanityItem &item : card.items)
        json.push_back({{"topic", utf8(core::sanityName(item.topic))}, {"fine", item.fine},
            {"title", utf8(item.title)}, {"detail", utf8(item.detail)},
            {"rows", item.rows.size()}});
    return json;
}

Json toJson(const core::Verdict &verdict)
{
    return {{"kind", utf8(core::verdictName(verdict.kind))}, {"headline", utf8(verdict.headline)},
        {"explanation", utf8(verdict.explanation)}, {"basis", utf8(verdict.basis)},
        {"votes",
            {{"before", verdict.count.before}, {"after", verdict.count.after},
                {"same", verdict.count.same}, {"bothBad", verdict.count.bothBad}}},
        {"p", verdict.test.p}, {"low", verdict.test.low}, {"high", verdict.test.high},
        {"further", verdict.further}};
}

Json toJson(const core::ComparisonMeasures &measures)
{
    return {{"before", sideJson(measures.side(core::Side::Before), measures)},
        {"after", sideJson(measures.side(core::Side::After), measures)}};
}

void printMeasures(const Output &out, const core::ComparisonMeasures &measures)
{
    for (const core::MeasureLine &line : core::measureLines(measures)) {
        QString text = Tr::tr("%1: %2 before, %3 after").arg(line.title, line.before, line.after);
        if (line.trend)
            text += u" ("_s + core::trendName(*line.trend) + u')';
        out.line(core::displayText(text));
    }
}

} // namespace app
