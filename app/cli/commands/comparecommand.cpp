// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/comparing.h"
#include "app/cli/tuning.h"

#include "core/jobs/waiting.h"
#include "core/review/comparisonprocedure.h"
#include "core/review/estimate.h"
#include "core/review/seenexamples.h"
#include "core/storage/projectstore.h"
#include "core/text/displaytext.h"
#include "core/text/tokenencoding.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace std::chrono_literals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::CompareCommand)
};

/// How long a service that is away is left alone with --wait.
constexpr auto kAway = 30s;

struct Wanted
{
    core::ComparisonPlan plan;
    core::RowChoice rows;
};

std::optional<qint64> numberOption(
    const Invocation &invocation, const QString &name, qint64 fallback, qint64 least)
{
    if (!invocation.options.isSet(name))
        return fallback;
    bool isNumber = false;
    const qint64 number = invocation.options.value(name).toLongLong(&isNumber);
    if (isNumber && number >= least)
        return number;
    invocation.out.message(Tr::tr("--%1 takes a number from %2 on.").arg(name).arg(least));
    return std::nullopt;
}

core::Result<core::RowChoice> chooseRows(const Invocation &invocation,
    const core::ComparisonPlan &plan, std::span<const core::Example> examples,
    const core::SeenExamples &seen, qint64 limit)
{
    if (invocation.options.isSet(u"probe"_s))
        return core::chooseQuestions(core::probeQuestions(), seen);
    if (invocation.options.isSet(u"questions"_s)) {
        QFile file(invocation.options.value(u"questions"_s));
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorCode::NotFound,
                Tr::tr("“%1” cannot be read.").arg(file.fileName()), file.errorString());
        QStringList questions = core::questionsFromText(QString::fromUtf8(file.readAll()));
        if (limit > 0)
            questions = questions.mid(0, limit);
        return core::chooseQuestions(questions, seen);
    }
    return core::chooseKept(examples, seen, limit, static_cast<quint64>(plan.settings.seed));
}

/// Says what would leave this computer, and whether that was agreed to.
core::Result<bool> isAgreed(const Invocation &invocation, const Wanted &wanted,
    std::span<const core::Example> examples, const core::ProjectSettings &settings,
    const core::Catalogue &catalogue)
{
    const auto encoding = core::TokenEncoding::load(core::EncodingName::O200kBase);
    if (!encoding)
        return core::failure(encoding);
    const core::ComparisonEstimate estimate = core::estimateComparison(
        wanted.plan, wanted.rows.rows, examples, settings, catalogue, **encoding);
    const bool leaves = std::any_of(estimate.sides.begin(), estimate.sides.end(),
        [](const auto &side) { return side.leavesComputer; });
    const auto usd = estimate.usd();
    invocation.out.value({{"estimate",
        {{"questions", wanted.rows.counting()}, {"leaked", wanted.rows.leaked},
            {"promptTokens", estimate.sides[0].promptTokens + estimate.sides[1].promptTokens},
            {"answerTokens", estimate.sides[0].answerTokens + estimate.sides[1].answerTokens},
            {"usd", usd ? Json(*usd) : Json(nullptr)}, {"leavesComputer", leaves}}}});
    if (!leaves || invocation.options.isSet(u"yes"_s))
        return true;
    invocation.out.message(
        Tr::tr("This would send %n question(s) from this computer, for %1. Nothing was sent. With "
               "--yes it is sent.",
            nullptr, static_cast<int>(wanted.rows.counting()))
            .arg(usd ? QLocale().toCurrencyString(*usd, u"$"_s, 2)
                     : Tr::tr("a price that is not known")));
    return false;
}

/// Prints the answers of a row that were not printed before.
void printRow(const Invocation &invocation, const core::ComparedRow &row)
{
    for (const core::Side side : core::kSides) {
        const core::Generation *generation = row.generation(side);
        if (!generation)
            continue;
        invocation.out.value(toJson(row, side));
        invocation.out.line(u"%1\t%2\t%3"_s.arg(QString::number(row.place + 1),
            side == core::Side::Before ? Tr::tr("before") : Tr::tr("after"),
            generation->problem ? generation->problem->title
                                : core::displayText(generation->text, 120).simplified()));
    }
}

core::Result<core::Comparison> carryOut(const Invocation &invocation, TuningServices &services,
    core::ProjectStore &store, const core::Comparison &comparison)
{
    core::ReviewStore review(store);
    core::JobStore jobs(store);
    const core::ComparisonProcedure::Services with{.http = services.http(),
        .review = review,
        .jobs = jobs,
        .endpoints = services.endpoints(),
        .catalogue = services.catalogue(),
        .clock = invocation.clock,
        .random = [] { return QRandomGenerator::global()->generateDouble(); },
        .progressed =
            [&](qint64 row, qint64, qint64) {
                if (const auto whole = core::waitFor(review.row(row), std::stop_token()))
                    printRow(invocation, *whole);
            }};
    for (;;) {
        core::ComparisonProcedure procedure(with, comparison);
        auto result = procedure.run(invocation.stop);
        const bool away = result && result->state == core::ComparisonState::Incomplete &&
            result->problem && result->problem->isTemporary();
        if (!away || !invocation.options.isSet(u"wait"_s))
            return result;
        invocation.out.message(result->problem->title);
        if (!core::pause(kAway, invocation.stop))
            return result;
    }
}

ExitCode finish(
    const Invocation &invocation, core::ProjectStore &store, const core::Comparison &comparison)
{
    const auto open = openComparison(store, comparison.id, std::stop_token());
    if (!open)
        return invocation.out.failed(open.error());
    const core::SanityCard sanity = core::checkSanity(open->rows, comparison.plan);
    Json summary = toJson(comparison);
    const auto complete = std::count_if(open->rows.begin(), open->rows.end(),
        [](const core::ComparedRow &row) { return row.counts() && row.isComplete(); });
    summary["rows"] = open->counting();
    summary["complete"] = complete;
    summary["leaked"] = qint64(open->rows.size()) - open->counting();
    summary["sanity"] = toJson(sanity);
    summary["measures"] = toJson(open->measures);
    invocation.out.value({{"summary", std::move(summary)}});

    invocation.out.line({});
    invocation.out.line(
        Tr::tr("Comparison %1: %2 against %3; %n pair(s) of answers.", nullptr,
            static_cast<int>(complete))
            .arg(QString::number(comparison.id), core::describe(comparison.plan.before),
                core::describe(comparison.plan.after)));
    for (const core::SanityItem &item : sanity.items)
        invocation.out.line((item.fine ? u"  "_s : u"! "_s) + item.title +
            (item.detail.isEmpty() ? QString() : u' ' + item.detail));
    printMeasures(invocation.out, open->measures);
    if (comparison.problem)
        invocation.out.message(comparison.problem->title + u' ' + comparison.problem->body);
    if (comparison.state == core::ComparisonState::Finished)
        return ExitCode::Fine;
    invocation.out.message(Tr::tr("It is not complete; attune-cli compare %1 --resume %2 goes on.")
                               .arg(invocation.arguments.first())
                               .arg(comparison.id));
    return comparison.state == core::ComparisonState::Incomplete ? ExitCode::Network
                                                                 : ExitCode::Fine;
}

ExitCode compare(const Invocation &invocation)
{
    const auto limit = numberOption(invocation, u"limit"_s, 0, 1);
    const auto seed = numberOption(invocation, u"seed"_s, 42, 0);
    const auto longest =
        numberOption(invocation, u"longest"_s, core::ComparisonSettings().answerTokens, 1);
    const auto perMinute = numberOption(invocation, u"per-minute"_s, 0, 1);
    const auto resume = numberOption(invocation, u"resume"_s, 0, 1);
    if (!limit || !seed || !longest || !perMinute || !resume)
        return ExitCode::Usage;
    bool isNumber = true;
    const double temperature = invocation.options.isSet(u"temperature"_s)
        ? invocation.options.value(u"temperature"_s).toDouble(&isNumber)
        : 0;
    if (!isNumber || temperature < 0 || temperature > 2) {
        invocation.out.message(Tr::tr("--temperature takes a number from 0 to 2."));
        return ExitCode::Usage;
    }
    if (*resume == 0 &&
        (!invocation.options.isSet(u"before"_s) || !invocation.options.isSet(u"after"_s))) {
        invocation.out.message(Tr::tr("compare needs --before M and --after M, for example "
                                      "--before base --after tuned."));
        return ExitCode::Usage;
    }
    const auto tools = TuningTools::create();
    if (!tools)
        return invocation.out.failed(tools.error());
    TuningServices &services = (*tools)->services();
    auto store = openProject(invocation);
    if (!store)
        return invocation.out.failed(store.error());
    core::ReviewStore review(**store);
    const core::JobStore jobs(**store);

    core::Comparison comparison;
    if (*resume > 0) {
        auto found = core::waitFor(review.comparison(*resume), invocation.stop);
        if (!found)
            return invocation.out.failed(found.error());
        comparison = std::move(*found);
    } else {
        const auto ids = (*store)->allIds().result();
        if (!ids)
            return invocation.out.failed(ids.error());
        const auto examples = (*store)->examples(*ids).result();
        if (!examples)
            return invocation.out.failed(examples.error());
        Wanted wanted;
        wanted.plan.settings = {.temperature = temperature,
            .seed = *seed,
            .answerTokens = *longest,
            .perMinute = static_cast<int>(*perMinute)};
        wanted.plan.source = invocation.options.isSet(u"probe"_s) ? core::RowSource::Probe
            : invocation.options.isSet(u"questions"_s)            ? core::RowSource::Questions
                                                                  : core::RowSource::KeptAside;
        for (const core::Side side : core::kSides) {
            auto contestant = contestantFromWord(
                invocation.options.value(side == core::Side::Before ? u"before"_s : u"after"_s),
                jobs, *examples, services.modelPlaces(), services.engine().modelsFolder(),
                invocation.stop);
            if (!contestant)
                return invocation.out.failed(contestant.error());
            (side == core::Side::Before ? wanted.plan.before : wanted.plan.after) =
                std::move(*contestant);
        }
        const auto seen = core::readSeen(jobs, wanted.plan, invocation.stop);
        if (!seen)
            return invocation.out.failed(seen.error());
        auto rows = chooseRows(invocation, wanted.plan, *examples, *seen, *limit);
        if (!rows)
            return invocation.out.failed(rows.error());
        wanted.rows = std::move(*rows);
        if (wanted.rows.counting() == 0) {
            invocation.out.message(wanted.plan.source == core::RowSource::KeptAside
                    ? Tr::tr("No example is kept aside that the model has not seen. Tuning keeps "
                             "some aside, or ask new questions with --questions FILE.")
                    : Tr::tr("There is no question that the model has not seen."));
            return ExitCode::BadInput;
        }
        const auto agreed =
            isAgreed(invocation, wanted, *examples, (*store)->settings(), services.catalogue());
        if (!agreed)
            return invocation.out.failed(agreed.error());
        if (!*agreed)
            return ExitCode::Usage;
        for (const core::PlannedRow &row : wanted.rows.rows) {
            if (row.leak != core::Leak::None)
                invocation.out.line(
                    Tr::tr("Left out, because the model has learned it or nearly the "
                           "same: %1")
                        .arg(core::displayText(row.asked.question(), 120).simplified()));
        }
        auto added = core::waitFor(
            review.add(wanted.plan, std::move(wanted.rows.rows), invocation.clock.now()),
            invocation.stop);
        if (!added)
            return invocation.out.failed(added.error());
        comparison = std::move(*added);
    }
    const auto result = carryOut(invocation, services, **store, comparison);
    if (!result)
        return invocation.out.failed(result.error());
    return finish(invocation, **store, *result);
}

} // namespace

Command compareCommand()
{
    return {u"compare"_s,
        u"FILE --before M --after M [--limit N] [--questions FILE|--probe] [--resume ID] [--wait] "
        "[--yes]"_s,
        Tr::tr("Asks two models the same questions: the kept-aside examples, or new ones."), 1, 1,
        {{u"before"_s,
             Tr::tr("base, tuned, job:N, checkpoint:N:STEP, MODEL@URL or a model on this computer; "
                    "with -rules behind it without house rules, with +examples also with your best "
                    "examples."),
             u"M"_s},
            {u"after"_s, Tr::tr("The same, for the other one."), u"M"_s},
            {u"limit"_s, Tr::tr("At most so many questions, at random."), u"N"_s},
            {u"questions"_s, Tr::tr("New questions from a text file, parted by empty lines."),
                u"FILE"_s},
            {u"probe"_s, Tr::tr("Everyday questions: has the model forgotten the rest?")},
            {u"temperature"_s, Tr::tr("0 to 2; 0 without it."), u"T"_s},
            {u"seed"_s, Tr::tr("For both; 42 without it."), u"N"_s},
            {u"longest"_s, Tr::tr("Most tokens of an answer."), u"N"_s},
            {u"per-minute"_s, Tr::tr("At most so many questions a minute to one service."), u"N"_s},
            {u"resume"_s, Tr::tr("Go on with the comparison of that number."), u"ID"_s},
            {u"wait"_s, Tr::tr("Keep trying while a service is away.")},
            {u"yes"_s, Tr::tr("Agree to what leaves this computer and to what it costs.")}},
        compare};
}

} // namespace app
