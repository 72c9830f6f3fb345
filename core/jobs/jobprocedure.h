// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/http/httpclient.h"
#include "core/jobs/endpoints.h"
#include "core/jobs/jobstore.h"
#include "core/providers/catalogue.h"

#include <chrono>
#include <functional>

namespace core {

/// How patient a job is. The defaults suit hosted services; the local engine is asked more often.
struct JobPatience
{
    /// How long a created job may take to show up in the provider's list: only when it is missing
    /// before and after that time, it is taken for absent.
    std::chrono::milliseconds settle{20'000};
    std::chrono::milliseconds firstRetry{1'000};    ///< after trouble that may pass, doubling …
    std::chrono::milliseconds longestRetry{60'000}; ///< … up to this
    /// After trouble that only the user can end, while the job goes on at the provider.
    std::chrono::milliseconds stuck{300'000};
};

/// What carries a tuning job from the first file to the finished model, one step at a time.
///
/// Every step stores what it is about to do before it does it, and what came of it afterwards, so that
/// the job goes on from there after a crash. The one request that costs money is made at most once: see
/// createJob() and findOut(). Lives on one thread and blocks it for the network and the disk.
class JobProcedure
{
public:
    struct Services
    {
        HttpClient &http;
        JobStore &store;
        Endpoints &endpoints;
        const Catalogue &catalogue;
        const Clock &clock;
        std::function<double()> random; ///< uniform in [0, 1)
        JobPatience patience = {};
        /// How much of a file has been sent; on the thread of the HTTP client.
        std::function<void(qint64 job, qint64 sent, qint64 total)> uploading = {};
    };

    JobProcedure(const Services &services, TuningJob job);
    ~JobProcedure();

    struct Next
    {
        enum class Kind {
            Now,   ///< step again
            Wait,  ///< step again after `wait`, or when the user wishes something
            Ended, ///< nothing is left to do
            Stuck, ///< only the user can go on: after a wish, a decision or a retry
        };
        Kind kind = Kind::Now;
        std::chrono::milliseconds wait{0};
    };
    [[nodiscard]] Next step(const std::stop_token &stop);

    [[nodiscard]] const TuningJob &job() const { return m_job; }

    // What the user wants; between steps, on the same thread.
    void wish(JobWish wish) { m_job.wish = wish; }
    /// Goes on after a problem.
    [[nodiscard]] Result<> retry();
    /// After Creation::Asking: sends the job although it may exist, or gives it up.
    [[nodiscard]] Result<> decide(bool sendAgain);

private:
    [[nodiscard]] Next prepare();
    [[nodiscard]] Next uploadFiles();
    [[nodiscard]] Next uploadFile(
        QString TuningJob::*file, const QByteArray &content, qint64 examples);
    [[nodiscard]] Next createJob();
    [[nodiscard]] Next findOut();
    [[nodiscard]] ProviderResult<std::optional<RemoteJob>> findByTag();
    [[nodiscard]] Next follow();
    [[nodiscard]] Next carryOutWish();
    [[nodiscard]] ProviderResult<void> collectEvents(JobNews &news);
    [[nodiscard]] ProviderResult<void> collectResults(const RemoteJob &remote, JobNews &news);
    void deleteFiles();

    void adopt(const RemoteJob &remote);
    [[nodiscard]] Next save(Next next, JobNews news = {});
    /// Keeps the problem and waits, or ends the job, or waits for the user.
    [[nodiscard]] Next trouble(const ProviderProblem &problem);
    [[nodiscard]] Next stuckWith(const ProviderProblem &problem);
    [[nodiscard]] Next endLocally(JobState state, std::optional<ProviderProblem> problem = {});
    void locateExample(ProviderProblem &problem);
    [[nodiscard]] Next waitAfterTrouble();

    /// Sends and tries again as the policy says; for everything but creating a job.
    [[nodiscard]] ProviderResult<HttpReply> ask(
        const HttpRequest &request, const HttpHooks &hooks = {});
    [[nodiscard]] Result<HttpReply> sendOnce(const HttpRequest &request, HttpHooks hooks = {});
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString destination() const;
    [[nodiscard]] QString fileName(bool validation) const;

    Services m_services;
    TuningJob m_job;
    ProviderInfo m_provider;
    Adapter m_adapter;
    Endpoint m_endpoint;
    std::stop_token m_stop;

    struct Content;
    std::unique_ptr<Content> m_content; ///< what is sent, once it is needed
    /// The job was not in the list at that time. Not of m_services.clock: people set that one.
    std::optional<std::chrono::steady_clock::time_point> m_absentSince;
    int m_troubles = 0; ///< in a row
    int m_looksForModel = 0;
    int m_resultTries = 0;
};

} // namespace core
