// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/curlhttpclient.h"
#include "core/jobs/enginecontrol.h"
#include "core/jobs/providerendpoints.h"
#include "core/secrets/memorysecretstore.h"
#include "ui/session/services.h"
#include "ui/support/notifier.h"

#include <QList>
#include <QTemporaryDir>
#include <QTest>

namespace support {

class RecordingNotifier final : public ui::Notifier
{
public:
    void notify(const QString &title, const QString &body) override
    {
        told.append(title + u'\n' + body);
    }
    QStringList told;
};

/// All that tuning needs, in a folder of its own. Without `engine`, the path of attune-engine, nothing
/// can be tuned on this computer, and nothing is started.
class TuneParts
{
public:
    explicit TuneParts(const QString &engine = {})
        : catalogue(*core::loadCatalogue({}))
        , control(http,
              {.program = engine,
                  .folder = folder.filePath(QStringLiteral("engine")),
                  .idleSeconds = 60,
                  .threads = 1})
        , endpoints(catalogue, control, keys)
    {
    }
    ~TuneParts()
    {
        if (!control.isRunning())
            return;
        control.stop();
        // The folder must not go while it writes.
        (void)QTest::qWaitFor([this] { return !control.isRunning(); }, 10'000);
    }
    TuneParts(const TuneParts &) = delete;
    TuneParts &operator=(const TuneParts &) = delete;

    [[nodiscard]] ui::TuneServices services()
    {
        return {.http = http,
            .catalogue = catalogue,
            .keys = keys,
            .engine = control,
            .endpoints = endpoints,
            .notifier = notifier,
            .modelPlaces = {.practice = core::ModelPlaces::standard({}).practice,
                .linked = control.modelsFolder()}};
    }

    QTemporaryDir folder;
    core::CurlHttpClient http;
    core::Catalogue catalogue;
    core::MemorySecretStore keys;
    core::EngineControl control;
    core::ProviderEndpoints endpoints;
    RecordingNotifier notifier;
};

} // namespace support
