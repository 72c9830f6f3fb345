// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/use/asker.h"

#include "core/base/clock.h"
#include "core/jobs/waiting.h"
#include "core/providers/chatstream.h"
#include "core/providers/openaistyle.h"
#include "core/review/estimate.h"

#include <chrono>

namespace core {

namespace {

using namespace Qt::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kReportEvery{60};

qint64 millisecondsSince(SteadyClock::time_point start)
{
    return std::chrono::floor<std::chrono::milliseconds>(SteadyClock::now() - start).count();
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

ProviderResult<Generation> askOnce(const Asker::Services &services, const Contestant &contestant,
    const Json &messages, const ComparisonSettings &settings,
    const std::function<void(const QString &)> &streaming, const std::stop_token &stop)
{
    const ProviderInfo *provider = services.catalogue.provider(contestant.provider);
    if (!provider)
        return tl::unexpected(makeProblem(ProblemKind::NotOffered, contestant.provider));
    const auto endpoint = services.endpoints.open(wayTo(contestant), stop);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    ProviderInfo named = *provider;
    if (named.id == u"custom")
        named.label = endpoint->address.host();
    const QString who = named.label;
    const Adapter adapter = makeOpenAiStyle(std::move(named), endpoint->address);
    const HttpRequest request =
        adapter.host->chat(contestant.model, messages, chatSettings(settings));

    auto arriving = std::make_shared<Arriving>(Arriving{ChatStream(who)});
    const auto start = SteadyClock::now();
    const auto onBody = [arriving, start, most = settings.answerSize, streaming](
                            QByteArrayView bytes) {
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
        if (!arriving->reported || now - *arriving->reported >= kReportEvery) {
            arriving->reported = now;
            streaming(arriving->stream.text());
        }
        return true;
    };
    const auto reply =
        waitFor(services.http.send(request, endpoint->credential, {.onBody = onBody}, stop), {});
    if (arriving->problem)
        return tl::unexpected(*arriving->problem);
    if (!reply && !arriving->cut)
        return tl::unexpected(problemFromError(reply.error(), who));
    if (reply && !reply->isSuccess())
        return tl::unexpected(problemFromReply(*reply, Purpose::Chat, who, services.clock.now()));
    if (!arriving->cut) {
        if (const auto whole = arriving->stream.finish(); !whole)
            return tl::unexpected(whole.error());
    }
    Generation generation{.text = arriving->stream.text().left(settings.answerSize),
        .finish = arriving->cut ? u"cut"_s : arriving->stream.finishReason(),
        .promptTokens = arriving->stream.promptTokens(),
        .answerTokens = arriving->stream.answerTokens(),
        .firstMs = arriving->firstMs,
        .totalMs = std::max<qint64>(1, millisecondsSince(start)),
        .at = services.clock.now()};
    generation.cost =
        answerCost(*provider, contestant.model, generation.promptTokens, generation.answerTokens);
    return generation;
}

} // namespace

Asker::Asker(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Asker::~Asker()
{
    stop();
}

void Asker::stop()
{
    ++m_round;
    m_asking = false;
    if (m_thread.joinable())
        m_thread.request_stop();
}

void Asker::ask(const Contestant &contestant, const std::vector<Turn> &turns,
    const ComparisonSettings &settings)
{
    stop();
    m_asking = true;
    const auto report = [this, round = m_round](auto function) {
        QMetaObject::invokeMethod(
            this,
            [this, round, function] {
                if (round == m_round)
                    function();
            },
            Qt::QueuedConnection);
    };
    auto work = [this, report, contestant, settings, messages = messagesFor(turns)](
                    const std::stop_token &stop) {
        const auto streaming = [this, report](const QString &text) {
            report([this, text] { emit this->streaming(text); });
        };
        const auto written = askOnce(m_services, contestant, messages, settings, streaming, stop);
        if (stop.stop_requested())
            return;
        report([this, written] {
            m_asking = false;
            if (written)
                emit answered(*written);
            else
                emit failed(written.error());
        });
    };
    m_thread =
        std::jthread(std::move(work)); // the last one has been told to stop, and is waited for
}

} // namespace core
