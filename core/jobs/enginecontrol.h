// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/jobs/endpoints.h"

#include <mutex>
#include <optional>

namespace core {

/// Starts attune-engine when it is needed and finds the one that runs.
///
/// The engine is a process of its own that outlives this program while it has work, and stops by
/// itself when it had none for a while. Who may talk to it is told by a file that only its owner can read.
/// After a crash it is simply started again: its jobs go on from their last state. Any thread that
/// may block.
class EngineControl
{
public:
    struct Settings
    {
        QString program; ///< attune-engine; empty: none is installed
        QString folder;  ///< the engine's own: its database, files, models, token
        int idleSeconds = 900;
        int threads = 0; ///< 0: the engine measures at its start what is best
        std::chrono::seconds startTimeout{60};
    };

    /// `http` outlives this.
    EngineControl(HttpClient &http, Settings settings);

    /// The engine beside the running program, in its build folder or in the path; empty: none. The
    /// environment variable ATTUNE_ENGINE overrides it.
    [[nodiscard]] static QString findProgram();

    /// The way to the running engine; starts it when there is none.
    [[nodiscard]] ProviderResult<Endpoint> open(const std::stop_token &stop);
    /// Whether it runs now. Never starts it; does not wait.
    [[nodiscard]] bool isRunning() const;
    /// Asks it to end: a job that runs is continued at the next start, so whoever follows a job must let go of
    /// it first. Does not wait for the end.
    void stop();

    /// The port that the engine keeps for other programs, also over its ends and starts; then it does not
    /// end by itself. 0: any port, and it ends when it had no work for a while.
    [[nodiscard]] int servingPort() const;
    /// From the next start on: stop() first.
    [[nodiscard]] Result<> setServingPort(int port);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// The folder with what a job on this computer has learned, as PEFT keeps it: of the checkpoint that
    /// was chosen, else of the best. Empty before there is one. The base model is `job.plan.model`, to be
    /// found among findLocalModels(); the examples are JobStore::frozen(job.version).
    [[nodiscard]] QString adapterFolder(const TuningJob &job) const;
    /// Where further base models are linked for the engine.
    [[nodiscard]] QString modelsFolder() const { return inFolder(QStringLiteral("base")); }

private:
    [[nodiscard]] QString inFolder(const QString &name) const;
    [[nodiscard]] qint64 storedPid() const;
    [[nodiscard]] std::optional<Endpoint> storedEndpoint() const;
    [[nodiscard]] bool isHealthy(const Endpoint &endpoint, const std::stop_token &stop) const;
    [[nodiscard]] ProviderResult<Endpoint> start(const std::stop_token &stop);
    [[nodiscard]] ProviderProblem didNotStart() const;

    HttpClient &m_http;
    Settings m_settings;
    std::mutex m_mutex;
    std::optional<Endpoint> m_known; ///< guarded by m_mutex
    qint64 m_knownPid = 0;
    qint64 m_startedAt = 0; ///< milliseconds of a steady clock
    int m_shortLives = 0;   ///< starts in a row after which it ended at once
};

} // namespace core
