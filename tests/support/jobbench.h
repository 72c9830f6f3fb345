// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/jobrunner.h"
#include "core/jobs/providerendpoints.h"
#include "tests/support/fakeservice.h"

namespace support {

/// The test's way to the stand-in service, with its key.
class FixedEndpoint final : public core::Endpoints
{
public:
    explicit FixedEndpoint(const FakeService &service, const QString &key = {})
        : FixedEndpoint(service.url(QStringLiteral("/v1")), key)
    {
    }
    FixedEndpoint(const QUrl &address, const QString &key)
    {
        m_endpoint.address = address;
        if (!key.isEmpty())
            m_endpoint.credential = core::HttpHeader{"Authorization", "Bearer " + key.toUtf8()};
    }
    core::ProviderResult<core::Endpoint> open(
        const core::TuningPlan &, const std::stop_token &) override
    {
        return m_endpoint;
    }

private:
    core::Endpoint m_endpoint;
};

inline core::JobPatience quick()
{
    return {.settle = std::chrono::milliseconds(600),
        .firstRetry = std::chrono::milliseconds(20),
        .longestRetry = std::chrono::milliseconds(100),
        .stuck = std::chrono::milliseconds(100)};
}

inline core::Catalogue quickCatalogue()
{
    core::Catalogue catalogue = *core::loadCatalogue({});
    for (core::ProviderInfo &provider : catalogue.providers) {
        provider.poll = {.first = std::chrono::milliseconds(10),
            .later = std::chrono::milliseconds(10),
            .after = std::chrono::seconds(600)};
        provider.retry = {.maxTries = 2,
            .base = std::chrono::milliseconds(10),
            .longest = std::chrono::milliseconds(20)};
    }
    return catalogue;
}

/// Everything that a job needs, around one project.
struct Bench
{
    explicit Bench(int examples = 12)
    {
        store = project.create();
        core::Edit edit = addPairs(examples);
        edit.inserts.back().split = core::Split::Kept;
        value(store->apply(edit));
    }

    core::TuningPlan plan(const FakeService &service) const
    {
        return {.provider = QStringLiteral("custom"),
            .address = service.address(),
            .model = QStringLiteral("base-small"),
            .name = QStringLiteral("help desk"),
            .parameters = {{QStringLiteral("n_epochs"), 3}}};
    }
    std::unique_ptr<core::JobRunner> runner(core::Endpoints &endpoints)
    {
        return std::make_unique<core::JobRunner>(
            core::JobRunner::Services{http, *jobs(), endpoints, catalogue, clock, quick()});
    }
    core::JobStore *jobs()
    {
        if (!jobStore)
            jobStore = std::make_unique<core::JobStore>(*store);
        return jobStore.get();
    }
    /// As after a crash: the project file alone goes on.
    void reopen()
    {
        jobStore.reset();
        store.reset();
        store = project.open();
    }

    ProjectFolder project;
    core::SystemClock clock;
    core::CurlHttpClient http;
    core::Catalogue catalogue = quickCatalogue();
    std::unique_ptr<core::ProjectStore> store;
    std::unique_ptr<core::JobStore> jobStore;
};

/// Waits until the job has ended or needs the user.
inline core::TuningJob settled(
    Bench &bench, qint64 id, const std::function<bool(const core::TuningJob &)> &isSettled)
{
    core::TuningJob job;
    const bool done = QTest::qWaitFor(
        [&] {
            job = value(bench.jobs()->job(id));
            return isSettled(job);
        },
        30'000);
    if (!done)
        qWarning("the job stays %s", qPrintable(core::jobStateName(job.state)));
    return job;
}
inline bool ended(const core::TuningJob &job)
{
    return core::isEnded(job.state);
}

} // namespace support
