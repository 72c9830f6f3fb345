// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/jobrunner.h"
#include "core/jobs/jobstore.h"
#include "ui/session/services.h"
#include "ui/tune/shortenplan.h"
#include "ui/tune/tunematerial.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace core {
class TokenEncodings;
}

namespace ui {

class ProjectSession;

/// The tunings of the open project: what would be sent if one began now, those that there are, and the
/// way to a new one. Lives on the GUI thread and never waits.
class TuneSession final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPause = 300; ///< milliseconds after a change before a new look

    /// All but `project` outlive this, too.
    TuneSession(ProjectSession &project, const TuneServices &services, const core::Clock &clock,
        core::TokenEncodings &encodings, QObject *parent = nullptr);
    ~TuneSession() override;

    [[nodiscard]] ProjectSession &project() const { return m_project; }
    [[nodiscard]] core::JobStore &store() { return m_store; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] bool canChange() const;

    /// While somebody looks, what would be sent is kept up to date.
    void setWatched(bool watched);
    /// The last look; null before the first.
    [[nodiscard]] const MaterialPtr &material() const { return m_material; }
    /// Whether that is older than the project.
    [[nodiscard]] bool isLooking() const { return m_looking || m_stale; }

    /// Whether the jobs are known.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const std::vector<core::TuningJob> &jobs() const
    {
        return m_jobs;
    } ///< newest first
    [[nodiscard]] const core::TuningJob *job(qint64 id) const;
    /// The newest that has not ended; null: none.
    [[nodiscard]] const core::TuningJob *active() const;

    /// Keeps aside what is to be kept aside, as one step of undo, freezes the examples and begins.
    /// `model`: on this computer. started() or failed() follows.
    void start(core::TuningPlan plan, std::optional<core::LocalModel> model);
    [[nodiscard]] bool isStarting() const { return m_starting; }
    void wish(qint64 job, core::JobWish wish);
    void retry(qint64 job);
    void decide(qint64 job, bool sendAgain);
    /// Which version counts as the tuned model.
    void chooseVersion(qint64 job, const QString &model);
    /// What would make examples short enough, `limit` bytes as a model is shown them; see ShortenPlan. Read
    /// and thought out on other threads; `done` is called on this one, while this lives.
    void planShortening(
        std::vector<core::ExampleId> examples, qint64 limit, std::function<void(ShortenPlan)> done);
    /// As one step of undo.
    void shorten(std::vector<core::ExamplePatch> patches);
    /// Takes examples out of the tuning; they stay in the project.
    void leaveOut(std::vector<core::ExampleId> examples);

signals:
    void materialChanged();
    void jobsChanged(); ///< others than before, or one has changed
    void jobChanged(qint64 job);
    void jobEnded(qint64 job);
    void started(qint64 job);
    void uploading(qint64 job, qint64 sent, qint64 total);
    void startingChanged();
    void failed(const core::Error &error);

private:
    void takeChange();
    void look();
    void readExamples(std::vector<core::ExampleId> ids);
    void digest(std::shared_ptr<std::vector<core::Example>> examples);
    void endLook(MaterialPtr material);
    void readJobs();
    void takeJob(const core::TuningJob &job);
    void begin(core::TuningPlan plan);
    void giveUpStart(const core::Error &error);

    ProjectSession &m_project;
    TuneServices m_services;
    const core::Clock &m_clock;
    core::TokenEncodings &m_encodings;
    core::JobStore m_store;
    std::unique_ptr<core::JobRunner> m_runner; ///< null: the project is for reading only
    MaterialPtr m_material;
    std::vector<core::TuningJob> m_jobs;
    QTimer m_pause;
    std::stop_source m_stop;
    bool m_watched = false;
    bool m_looking = false;
    bool m_stale = true;
    bool m_ready = false;
    bool m_starting = false;
};

} // namespace ui
