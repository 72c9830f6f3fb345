// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/curlhttpclient.h"
#include "core/jobs/basemodels.h"
#include "core/jobs/providerendpoints.h"
#include "core/secrets/memorysecretstore.h"

#include <memory>

namespace app {

/// Everything that tuning needs beside a project: put together once by each program.
class TuningServices
{
public:
    /// `keys` outlives this. Fails when the user's own catalogue has mistakes.
    [[nodiscard]] static core::Result<std::unique_ptr<TuningServices>> create(
        core::SecretStore &keys);
    /// With the catalogue that Attune carries, whatever the user's says: for a window, which tells what is
    /// wrong with that one instead of staying away.
    [[nodiscard]] static std::unique_ptr<TuningServices> createBuiltin(core::SecretStore &keys);

    [[nodiscard]] core::HttpClient &http() { return m_http; }
    [[nodiscard]] const core::Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] core::SecretStore &keys() { return m_keys; }
    [[nodiscard]] core::EngineControl &engine() { return m_engine; }
    [[nodiscard]] core::Endpoints &endpoints() { return m_endpoints; }
    [[nodiscard]] core::ModelPlaces modelPlaces() const
    {
        return core::ModelPlaces::standard(m_engine.modelsFolder());
    }

    /// The file with which the user corrects or extends the catalogue.
    [[nodiscard]] static QString userCatalogue();

private:
    TuningServices(core::Catalogue catalogue, core::SecretStore &keys);

    core::CurlHttpClient m_http;
    core::Catalogue m_catalogue;
    core::EnvironmentSecretStore m_keys;
    core::EngineControl m_engine;
    core::ProviderEndpoints m_endpoints;
};

} // namespace app
