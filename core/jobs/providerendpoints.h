// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/enginecontrol.h"
#include "core/providers/catalogue.h"
#include "core/secrets/secretstore.h"

namespace core {

/// The usual Endpoints: the local engine, started when needed, or an address with the access key from
/// the secret store.
class ProviderEndpoints final : public Endpoints
{
public:
    /// All outlive this.
    ProviderEndpoints(const Catalogue &catalogue, EngineControl &engine, SecretStore &secrets)
        : m_catalogue(catalogue)
        , m_engine(engine)
        , m_secrets(secrets)
    {
    }

    [[nodiscard]] ProviderResult<Endpoint> open(
        const TuningPlan &plan, const std::stop_token &stop) override;

    /// The name under which the access key of a plan is kept.
    [[nodiscard]] static QString accountOf(const TuningPlan &plan);

private:
    const Catalogue &m_catalogue;
    EngineControl &m_engine;
    SecretStore &m_secrets;
};

/// A typed address as requests need it: with a scheme (https, or http for this computer itself), without
/// "/" at the end, with "/v1" where no path was given. Nothing when it is no address.
[[nodiscard]] std::optional<QUrl> serviceAddress(const QString &typed);

/// Tries a key or an address out by listing models. For "Test"; blocks.
[[nodiscard]] ProviderResult<std::vector<RemoteModel>> testEndpoint(HttpClient &http,
    const ProviderInfo &provider, const Endpoint &endpoint, const std::stop_token &stop);

} // namespace core
