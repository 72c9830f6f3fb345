// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/providerendpoints.h"

#include "core/jobs/waiting.h"
#include "core/providers/openaistyle.h"

namespace core {

using namespace Qt::StringLiterals;

QString ProviderEndpoints::accountOf(const TuningPlan &plan)
{
    if (!plan.account.isEmpty())
        return plan.account;
    const auto address = serviceAddress(plan.address);
    return address ? address->host() : plan.provider;
}

ProviderResult<Endpoint> ProviderEndpoints::open(
    const TuningPlan &plan, const std::stop_token &stop)
{
    const ProviderInfo *provider = m_catalogue.provider(plan.provider);
    if (!provider)
        return tl::unexpected(makeProblem(ProblemKind::NotOffered, plan.provider));
    if (provider->isLocal())
        return m_engine.open(stop);

    const auto address = serviceAddress(plan.address.isEmpty() ? provider->baseUrl : plan.address);
    if (!address)
        return tl::unexpected(makeProblem(ProblemKind::Offline, provider->label, plan.address));
    Endpoint endpoint{*address};
    const auto key = waitFor(m_secrets.read(accountOf(plan)), stop);
    if (!key)
        return tl::unexpected(problemFromError(key.error(), address->host()));
    if (*key && !(*key)->isEmpty())
        endpoint.credential =
            HttpHeader{provider->authHeader, provider->authPrefix + (*key)->toUtf8()};
    else if (!provider->authOptional)
        return tl::unexpected(makeProblem(ProblemKind::KeyMissing, provider->label));
    return endpoint;
}

std::optional<QUrl> serviceAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (!text.contains(u"://"_s)) {
        const QUrl guess(u"http://"_s + text);
        text = (isLoopback(guess) ? u"http://"_s : u"https://"_s) + text;
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != u"https" && url.scheme() != u"http") || !url.userInfo().isEmpty())
        return std::nullopt;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path.isEmpty() ? u"/v1"_s : path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

ProviderResult<std::vector<RemoteModel>> testEndpoint(HttpClient &http,
    const ProviderInfo &provider, const Endpoint &endpoint, const std::stop_token &stop)
{
    const QString who = provider.id == u"custom" ? endpoint.address.host() : provider.label;
    ProviderInfo named = provider;
    named.label = who;
    const Adapter adapter = makeOpenAiStyle(named, endpoint.address);
    const auto reply =
        waitFor(http.send(adapter.host->models(), endpoint.credential, {}, stop), stop);
    if (!reply)
        return tl::unexpected(problemFromError(reply.error(), who));
    return adapter.host->readModels(*reply, 0);
}

} // namespace core
