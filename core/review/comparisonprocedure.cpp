// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/comparisonprocedure.h"

#include "core/base/clock.h"
#include "core/http/retrypolicy.h"
#include "core/jobs/waiting.h"
#include "core/providers/chatstream.h"
#include "core/providers/openaistyle.h"
#include "core/review/estimate.h"
#include "core/storage/try.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

namespace {

/// What makes asking the next question pointless, too.
bool isFatal(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::KeyRejected:
    case ProblemKind::KeyMissing:
    case ProblemKind::NoCredit:
    case ProblemKind::NotAllowed:
    case ProblemKind::NotOffered:
    case ProblemKind::Moved:
    case ProblemKind::NotThere:
    case ProblemKind::Insecure:
    case ProblemKind::NoMemory:
    case ProblemKind::EngineMissing:
    case ProblemKind::ModelUnusable:
        return true;
    default:
        return false;
    }
}

qint64 millisecondsSince(SteadyClock::time_point start)
{
    return std::chrono::floor<std::chrono::milliseconds>(SteadyClock::now() - start).count();
}

} // namespace

/// One of the two, as it is reached now.
struct ComparisonProcedure::Partner
{
    const Contestant &contestant;
    const ProviderInfo *provider = nullptr;
    std::vector<Example> shots = {};
    Adapter adapter = {};
    Endpoint endpoint = {};
    QString who = {};
    int failures = 0; ///< in a row
    bool logged = false;
    std::optional<SteadyClock::time_point> lastAsked = {};
};

ComparisonProcedure::ComparisonProcedure(const Services &services, Comparison comparison)
    : m_services(services)
    , m_comparison(std::move(comparison))
{
}

ComparisonProcedure::~ComparisonProcedure() = default;

ComparisonProcedure::Partner &ComparisonProcedure::partner(Side side)
{
    return *m_partners[static_cast<std::size_t>(side)];
}

Result<> ComparisonProcedure::prepare()
{
    ATTUNE_TRY_ASSIGN(m_rows, waitFor(m_services.review.rows(m_comparison.id), m_stop));
    ATTUNE_TRY_ASSIGN(
        const FrozenExamples frozen, waitFor(m_services.jobs.frozen(m_comparison.version), m_stop));
    m_settings = frozen.settings;
    for (const Side side : kSides) {
        auto partner = std::make_unique<Partner>(Partner{m_comparison.plan.contestant(side)});
        partner->provider = m_services.catalogue.provider(partner->contestant.provider);
        for (const ExampleId shot : partner->contestant.shots) {
            const auto found = std::find_if(frozen.examples.begin(), frozen.examples.end(),
                [shot](const Example &example) { return example.id == shot; });
            if (found != frozen.examples.end())
                partner->shots.push_back(*found);
        }
        m_partners[static_cast<std::size_t>(side)] = std::move(partner);
    }
    return {};
}

Result<Comparison> ComparisonProcedure::run(const std::stop_token &stop)
{
    m_stop = stop;
    if (const auto ready = prepare(); !ready)
        return stop.stop_requested() ? Result<Comparison>(m_comparison) : failure(ready);
    ATTUNE_TRY(waitFor(m_services.review.setState(
                           m_comparison.id, ComparisonState::Running, m_services.clock.now()),
        {}));
    m_comparison.state = ComparisonState::Running;
    qint64 total = 0;
    for (const ComparedRow &row : m_rows)
        total += row.counts() ? 2 : 0;
    qint64 done = 0;
    for (ComparedRow &row : m_rows) {
        if (!row.counts())
            continue;
        for (const Place place : {Place::Left, Place::Right}) {
            if (stop.stop_requested())
                return end(ComparisonState::Stopped);
            ATTUNE_TRY_ASSIGN(const auto problem, answer(row, place));
            if (stop.stop_requested())
                return end(ComparisonState::Stopped);
            ++done;
            if (!problem)
                continue;
            const Partner &asked = partner(row.sideAt(place));
            if (isFatal(problem->kind) || asked.failures >= m_services.patience.failuresInRow)
                return end(ComparisonState::Incomplete, problem);
        }
        if (m_services.progressed)
            m_services.progressed(row.id, done, total);
    }
    const auto missing = std::find_if(m_rows.begin(), m_rows.end(),
        [](const ComparedRow &row) { return row.counts() && !row.isComplete(); });
    if (missing == m_rows.end())
        return end(ComparisonState::Finished);
    std::optional<ProviderProblem> problem;
    for (const Side side : kSides) {
        if (const Generation *generation = missing->generation(side); generation && !problem)
            problem = generation->problem;
    }
    return end(ComparisonState::Incomplete, problem);
}

Result<Comparison> ComparisonProcedure::end(
    ComparisonState state, std::optional<ProviderProblem> problem)
{
    m_comparison.state = state;
    m_comparison.problem = problem;
    m_comparison.finished = m_services.clock.now();
    ATTUNE_TRY(waitFor(m_services.review.setState(
                           m_comparison.id, state, m_comparison.finished, std::move(problem)),
        {}));
    return m_comparison;
}

ProviderResult<void> ComparisonProcedure::meet(Partner &partner)
{
    if (!partner.provider)
        return tl::unexpected(makeProblem(ProblemKind::NotOffered, partner.contestant.provider));
    const auto endpoint = m_services.endpoints.open(wayTo(partner.contestant), m_stop);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    if (endpoint->address != partner.endpoint.address || !partner.adapter.host) {
        ProviderInfo named = *partner.provider;
        if (named.id == u"custom")
            named.label = endpoint->address.host();
        partner.who = named.label;
        partner.adapter = makeOpenAiStyle(std::move(named), endpoint->address);
    }
    partner.endpoint = *endpoint;
    return {};
}

Result<std::optional<ProviderProblem>> ComparisonProcedure::answer(ComparedRow &row, Place place)
{
    const Side side = row.sideAt(place);
    auto &slot = row.generations[static_cast<std::size_t>(side)];
    if (slot && slot->isAnswer())
        return std::optional<ProviderProblem>();
    Partner &asked = partner(side);
    const Json messages =
        messagesFor(askedTurns(asked.contestant, row.asked, m_settings, asked.shots));
    const QString key =
        generationKey(asked.contestant, messages, chatSettings(m_comparison.plan.settings));

    Generation generation;
    ATTUNE_TRY_ASSIGN(auto earlier, waitFor(m_services.review.earlier(key), m_stop));
    if (earlier) {
        generation = std::move(*earlier);
        generation.reused = true;
    } else {
        auto written = ask(asked, row, place, messages);
        if (m_stop.stop_requested())
            return std::optional<ProviderProblem>();
        if (written)
            generation = std::move(*written);
        else
            generation.problem = written.error();
        generation.at = m_services.clock.now();
    }
    generation.row = row.id;
    generation.side = side;
    generation.key = key;
    asked.failures = generation.isAnswer() ? 0 : asked.failures + 1;
    slot = generation;
    ATTUNE_TRY(waitFor(m_services.review.saveGeneration(generation), {}));
    return generation.problem;
}

bool ComparisonProcedure::waitForTurn(Partner &partner)
{
    const int perMinute = m_comparison.plan.settings.perMinute;
    if (perMinute > 0 && partner.lastAsked) {
        const auto next = *partner.lastAsked + std::chrono::milliseconds(60'000 / perMinute);
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - SteadyClock::now());
        if (wait > 0ms && !pause(wait, m_stop))
            return false;
    }
    partner.lastAsked = SteadyClock::now();
    return true;
}

ProviderResult<Generation> ComparisonProcedure::ask(
    Partner &partner, const ComparedRow &row, Place place, const Json &messages)
{
    for (int tries = 1;; ++tries) {
        if (!waitForTurn(partner))
            return tl::unexpected(makeProblem(ProblemKind::Stopped, partner.who));
        auto written =
            meet(partner).and_then([&]() { return askOnce(partner, row, place, messages); });
        if (written || m_stop.stop_requested() || !written.error().isTemporary())
            return written;
        const ProviderProblem &problem = written.error();
        // Answering changes nothing: unlike the creating of a job it may be asked for again.
        TryOutcome outcome{.status = problem.status, .asked = problem.wait};
        if (problem.status == 0)
            outcome.transport = ErrorCode::TimedOut;
        const auto delay = retryDelay(partner.provider->retry, outcome, tries, m_services.random());
        if (!delay || !pause(*delay, m_stop))
            return written;
    }
}

ProviderResult<Generation> ComparisonProcedure::askOnce(
    Partner &partner, const ComparedRow &row, Place place, const Json &messages)
{
    const ComparisonSettings &settings = m_comparison.plan.settings;
    const HttpRequest request =
        partner.adapter.host->chat(partner.contestant.model, messages, chatSettings(settings));
    if (!partner.provider->isLocal() && !partner.logged) {
        // Committed before anything leaves this computer.
        const qint64 bytes = std::get_if<QByteArray>(&request.body)
            ? std::get_if<QByteArray>(&request.body)->size()
            : 0;
        const auto counting = std::count_if(
            m_rows.begin(), m_rows.end(), [](const ComparedRow &one) { return one.counts(); });
        const auto logged = waitFor(m_services.jobs.logSent({.at = m_services.clock.now(),
                                        .destination = partner.endpoint.address.host(),
                                        .what = u"question"_s,
                                        .examples = counting,
                                        .bytes = bytes}),
            m_stop);
        if (!logged)
            return tl::unexpected(problemFromError(logged.error(), partner.who));
        partner.logged = true;
    }

    /// What the client's thread works on until the transfer has ended.
    struct Arriving
    {
        ChatStream stream;
        std::optional<ProviderProblem> problem = {};
        bool cut = false;
        qint64 firstMs = 0;
        std::optional<SteadyClock::time_point> reported = {};
    };
    auto arriving = std::make_shared<Arriving>(Arriving{ChatStream(partner.who)});
    const auto start = SteadyClock::now();
    const auto onBody = [arriving, start, most = settings.answerSize, row = row.id, place,
                            streaming = m_services.streaming,
                            every = m_services.patience.reportEvery](QByteArrayView bytes) {
        const auto added = arriving->stream.feed(bytes);
        if (!added) {
            arriving->problem = added.error();
            return false;
        }
        if (!added->isEmpty() && arriving->firstMs == 0)
            arriving->firstMs = std::max<qint64>(1, millisecondsSince(start));
        if (arriving->stream.text().size() > most) {
            arriving->cut = true;
            return false;
        }
        const auto now = SteadyClock::now();
        if (streaming && (!arriving->reported || now - *arriving->reported >= every)) {
            arriving->reported = now;
            streaming(row, place, arriving->stream.text());
        }
        return true;
    };
    const auto reply = waitFor(
        m_services.http.send(request, partner.endpoint.credential, {.onBody = onBody}, m_stop), {});
    if (arriving->problem)
        return tl::unexpected(*arriving->problem);
    if (!reply && !arriving->cut)
        return tl::unexpected(problemFromError(reply.error(), partner.who));
    if (reply && !reply->isSuccess())
        return tl::unexpected(
            problemFromReply(*reply, Purpose::Chat, partner.who, m_services.clock.now()));
    if (!arriving->cut) {
        if (const auto whole = arriving->stream.finish(); !whole)
            return tl::unexpected(whole.error());
    }
    Generation generation{.text = arriving->stream.text(),
        .finish = arriving->cut ? u"cut"_s : arriving->stream.finishReason(),
        .promptTokens = arriving->stream.promptTokens(),
        .answerTokens = arriving->stream.answerTokens(),
        .firstMs = arriving->firstMs,
        .totalMs = std::max<qint64>(1, millisecondsSince(start))};
    if (arriving->cut)
        generation.text.truncate(settings.answerSize);
    generation.cost = answerCost(*partner.provider, partner.contestant.model,
        generation.promptTokens, generation.answerTokens);
    return generation;
}

} // namespace core
