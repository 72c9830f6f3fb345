// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparisonrunner.h"
#include "core/review/estimate.h"
#include "core/review/verdict.h"
#include "ui/compare/comparisondigest.h"
#include "ui/compare/contestantchoice.h"
#include "ui/session/services.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace core {
class TokenEncodings;
}

namespace ui {

class ProjectSession;

/// What somebody wants to compare, before it is looked at what it takes.
struct ComparisonWish
{
    ContestantChoice before;
    ContestantChoice after;
    core::RowSource source = core::RowSource::KeptAside;
    QString questions = {}; ///< of RowSource::Questions, as pasted
    qint64 limit = 0;       ///< of RowSource::KeptAside; 0: all
    int perMinute = 0;      ///< questions to one service; 0: as fast as it answers
};

/// The same, ready to start.
struct PreparedComparison
{
    core::ComparisonPlan plan;
    std::vector<core::PlannedRow> rows;
    qint64 leaked = 0;
    core::ComparisonEstimate estimate;

    [[nodiscard]] qint64 counting() const { return qint64(rows.size()) - leaked; }
};

/// The comparisons of the open project: those that there are, the one that is shown, and the way to a new
/// one. Lives on the GUI thread and never waits.
///
/// Votes go through here, so that no page needs to know which answer is whose.
class CompareSession final : public QObject
{
    Q_OBJECT

public:
    /// All but `project` outlive this, too.
    CompareSession(ProjectSession &project, const TuneServices &services, const core::Clock &clock,
        core::TokenEncodings &encodings, QObject *parent = nullptr);
    ~CompareSession() override;

    [[nodiscard]] bool canChange() const;
    /// Reads the tunings and the comparisons again; readyChanged() follows.
    void refresh();
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const std::vector<core::TuningJob> &jobs() const
    {
        return m_jobs;
    } ///< newest first
    [[nodiscard]] const std::vector<ContestantChoice> &choices() const { return m_choices; }
    [[nodiscard]] const std::vector<core::Comparison> &comparisons() const { return m_comparisons; }
    /// The job of the newest model among choices(); 0: none was tuned.
    [[nodiscard]] qint64 newestTuned() const;
    /// Whether one of comparisons() is about what that job has made.
    [[nodiscard]] bool isCompared(qint64 job) const;
    /// A service of the user's own, for choices().
    void setService(const QString &address, const QString &model);

    // A new one.
    void prepare(ComparisonWish wish);
    [[nodiscard]] bool isPreparing() const { return m_preparing; }
    /// Null before the first prepare() has ended, or when it failed: see obstacle().
    [[nodiscard]] const PreparedComparison *prepared() const
    {
        return m_prepared ? &*m_prepared : nullptr;
    }
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }
    void start();
    [[nodiscard]] bool isStarting() const { return m_starting; }

    // The one that is shown.
    void open(qint64 comparison);
    [[nodiscard]] const core::Comparison *comparison() const;
    [[nodiscard]] const std::vector<core::RowSummary> &rows() const { return m_rows; }
    [[nodiscard]] qint64 counting() const; ///< rows
    [[nodiscard]] core::Verdict verdict() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] std::pair<qint64, qint64> answered() const { return m_answered; } ///< done, total
    void stop();
    void resume();
    void remove(qint64 comparison);
    /// pairReady() follows.
    void readPair(qint64 row);
    /// No choice takes the vote back.
    void vote(qint64 row, std::optional<core::BlindChoice> choice);
    void setNote(qint64 row, const QString &note);
    /// "Repair": `text` becomes an example; `worse` is the place of the answer that is its rejected side.
    void repair(qint64 row, const QString &text, std::optional<core::Place> worse);
    /// Measures the answers again when they or the votes have changed; digestChanged() follows.
    void digest();
    /// Null: not measured yet.
    [[nodiscard]] const DigestPtr &lastDigest() const { return m_digest; }
    [[nodiscard]] bool isDigesting() const { return m_digesting; }
    /// Everything for a report of the comparison that is shown, once there is a digest.
    [[nodiscard]] const core::TuningJob *jobOf(const core::Contestant &contestant) const;

signals:
    void readyChanged();
    void preparedChanged();
    void opened();       ///< another comparison is shown, or none
    void rowsChanged();  ///< votes, notes or answers
    void stateChanged(); ///< of the comparison that is shown
    void progressed();
    void pairReady(const core::BlindPair &pair);
    void streaming(qint64 row, core::Place place, const QString &text);
    void repaired(core::ExampleId example);
    void digestChanged();
    void failed(const core::Error &error);

private:
    struct Preparing;

    void readModels();
    void takeModels(std::vector<core::LocalModel> models);
    void gatherSeen(const std::shared_ptr<Preparing> &preparing);
    void calculate(const std::shared_ptr<Preparing> &preparing);
    void endPreparing(std::optional<PreparedComparison> prepared, const QString &obstacle);
    void readRows();
    void takeComparison(const core::Comparison &comparison);

    ProjectSession &m_project;
    TuneServices m_services;
    const core::Clock &m_clock;
    core::TokenEncodings &m_encodings;
    core::ReviewStore m_review;
    core::JobStore m_jobStore;
    std::unique_ptr<core::ComparisonRunner> m_runner; ///< null: the project is for reading only

    std::vector<core::TuningJob> m_jobs;
    std::vector<core::LocalModel> m_models;
    std::vector<ContestantChoice> m_choices;
    std::vector<core::Comparison> m_comparisons;
    QString m_serviceAddress;
    QString m_serviceModel;
    bool m_ready = false;

    std::optional<PreparedComparison> m_prepared;
    QString m_obstacle;
    std::stop_source m_stop; ///< of the preparing
    bool m_preparing = false;
    bool m_starting = false;

    qint64 m_shown = 0;
    std::vector<core::RowSummary> m_rows;
    std::pair<qint64, qint64> m_answered;
    bool m_rowsReading = false;
    bool m_rowsStale = false;
    DigestPtr m_digest;
    bool m_digesting = false;
    bool m_digestStale = true;
};

} // namespace ui
