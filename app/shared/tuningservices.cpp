// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/tuningservices.h"

#include <QNetworkProxyFactory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The system's proxy for an address, as curl names it.
QByteArray systemProxy(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty())
        return {};
    const QNetworkProxy &proxy = proxies.first();
    const QByteArray scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? "socks5h" : "http";
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
    case QNetworkProxy::Socks5Proxy: {
        QUrl address;
        address.setScheme(QString::fromLatin1(scheme));
        address.setHost(proxy.hostName());
        address.setPort(proxy.port());
        address.setUserName(proxy.user());
        address.setPassword(proxy.password());
        return address.toEncoded();
    }
    default:
        return {};
    }
}

} // namespace

core::Result<std::unique_ptr<TuningServices>> TuningServices::create(core::SecretStore &keys)
{
    auto catalogue = core::loadCatalogue(userCatalogue());
    if (!catalogue)
        return core::failure(catalogue);
    return std::unique_ptr<TuningServices>(new TuningServices(std::move(*catalogue), keys));
}

std::unique_ptr<TuningServices> TuningServices::createBuiltin(core::SecretStore &keys)
{
    return std::unique_ptr<TuningServices>(
        new TuningServices(core::loadCatalogue({}).value(), keys));
}

TuningServices::TuningServices(core::Catalogue catalogue, core::SecretStore &keys)
    : m_http({.trusted = {}, .proxyFor = systemProxy})
    , m_catalogue(std::move(catalogue))
    , m_keys(keys)
    , m_engine(m_http,
          {.program = core::EngineControl::findProgram(),
              .folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                  u"/attune/engine"_s})
    , m_endpoints(m_catalogue, m_engine, m_keys)
{
}

QString TuningServices::userCatalogue()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
        u"/attune/catalogue.json"_s;
}

} // namespace app
