// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/use/localserving.h"

#include "core/jobs/waiting.h"
#include "core/providers/json.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPortsToTry = 100;
constexpr std::chrono::milliseconds kLook{50};
constexpr int kLooks = 200; ///< ten seconds for an engine to end

bool isFree(int port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return false;
    const int yes = 1;
    ::setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in place = {};
    place.sin_family = AF_INET;
    place.sin_port = htons(static_cast<uint16_t>(port));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool free = ::bind(handle, reinterpret_cast<sockaddr *>(&place), sizeof place) == 0;
    ::close(handle);
    return free;
}

/// In single quotes, as a shell wants it.
QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

} // namespace

int freePort(int wanted)
{
    for (int port = wanted; port < wanted + kPortsToTry; ++port) {
        if (isFree(port))
            return port;
    }
    return 0;
}

LocalServing::LocalServing(EngineControl &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

LocalServing::~LocalServing() = default;

bool LocalServing::isWanted() const
{
    return m_engine.servingPort() > 0;
}

void LocalServing::take()
{
    if (isWanted() && m_state != State::On && m_state != State::Starting)
        open(false);
}

void LocalServing::switchOn()
{
    if (m_state == State::On || m_state == State::Starting)
        return;
    if (isWanted()) {
        open(false);
        return;
    }
    open(true);
}

void LocalServing::open(bool anew)
{
    m_state = State::Starting;
    m_problem.reset();
    emit changed();
    m_thread = std::jthread([this, anew](const std::stop_token &stop) {
        ProviderResult<Endpoint> endpoint =
            tl::unexpected(makeProblem(ProblemKind::EngineMissing, tr("this computer")));
        if (anew) {
            m_engine.stop();
            for (int i = 0; i < kLooks && m_engine.isRunning(); ++i) {
                if (!pause(kLook, stop))
                    return;
            }
            const auto kept = m_engine.setServingPort(freePort(kUsualPort));
            endpoint = kept ? m_engine.open(stop)
                            : tl::unexpected(problemFromError(kept.error(), tr("this computer")));
        } else {
            endpoint = m_engine.open(stop);
        }
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, endpoint] {
                if (m_state != State::Starting)
                    return;
                if (endpoint) {
                    m_state = State::On;
                    m_address = endpoint->address.toString();
                    m_key = endpoint->credential
                        ? QString::fromLatin1(endpoint->credential->value).section(u' ', 1)
                        : QString();
                } else {
                    m_state = State::Failed;
                    m_problem = endpoint.error();
                }
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

void LocalServing::switchOff()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
    (void)m_engine.setServingPort(0);
    m_engine.stop();
    m_state = State::Off;
    m_address.clear();
    m_key.clear();
    m_problem.reset();
    emit changed();
}

QString clientSettings(ClientKind kind, const ClientAccess &access)
{
    const auto quoted = [](const QString &text) {
        return QString::fromStdString(Json(text.toStdString()).dump());
    };
    switch (kind) {
    case ClientKind::Curl: {
        Json messages = Json::array();
        if (!access.houseRules.isEmpty())
            messages.push_back({{"role", "system"}, {"content", access.houseRules.toStdString()}});
        messages.push_back({{"role", "user"}, {"content", access.question.toStdString()}});
        const Json body{{"model", access.model.toStdString()}, {"messages", messages}};
        return u"curl %1/chat/completions \\\n  -H 'Authorization: Bearer %2' \\\n"
               "  -H 'Content-Type: application/json' \\\n  -d %3\n"_s.arg(
                   access.address, access.key, shellQuoted(QString::fromStdString(body.dump())));
    }
    case ClientKind::Python: {
        QString rules;
        if (!access.houseRules.isEmpty())
            rules = u"        {\"role\": \"system\", \"content\": %1},\n"_s.arg(
                quoted(access.houseRules));
        return u"from openai import OpenAI\n\n"
               "client = OpenAI(base_url=%1, api_key=%2)\n"
               "answer = client.chat.completions.create(\n"
               "    model=%3,\n"
               "    messages=[\n%4"
               "        {\"role\": \"user\", \"content\": %5},\n"
               "    ],\n"
               ")\n"
               "print(answer.choices[0].message.content)\n"_s.arg(quoted(access.address),
                   quoted(access.key), quoted(access.model), rules, quoted(access.question));
    }
    case ClientKind::Form:
        break;
    }
    QString form =
        u"Base URL: %1\nAPI key: %2\nModel: %3\n"_s.arg(access.address, access.key, access.model);
    if (!access.houseRules.isEmpty())
        form += u"System prompt:\n%1\n"_s.arg(access.houseRules);
    return form;
}

} // namespace core
