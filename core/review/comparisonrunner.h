// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparisonprocedure.h"

#include <QObject>

#include <map>
#include <memory>

namespace core {

/// Carries the comparisons of one project out, each on a thread of its own.
///
/// Lives on the window's thread and emits its signals there. Everything it knows is in the project file:
/// destroying it only pauses them, and resume() goes on. No signal tells which answer is whose.
class ComparisonRunner final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        HttpClient &http;
        ReviewStore &review;
        JobStore &jobs;
        Endpoints &endpoints;
        const Catalogue &catalogue;
        const Clock &clock;
        ComparisonPatience patience = {};
    };

    explicit ComparisonRunner(const Services &services, QObject *parent = nullptr);
    /// Stops its threads; what they were asking is asked again at the next resume().
    ~ComparisonRunner() override;

    /// Keeps the comparison and begins it. The future delivers it once it is committed.
    QFuture<Result<Comparison>> start(ComparisonPlan plan, std::vector<PlannedRow> rows);
    /// Goes on with one that was stopped, is incomplete or was running when the program ended.
    void resume(qint64 comparison);
    /// What is there stays; ended() comes when the thread has let go.
    void stop(qint64 comparison);
    [[nodiscard]] bool isActive(qint64 comparison) const { return m_workers.contains(comparison); }

signals:
    /// A row has what could be got; `done` and `total` count answers.
    void progressed(qint64 comparison, qint64 row, qint64 done, qint64 total);
    /// The answer at that place of the row has grown to `text`. A few times a second.
    void streaming(qint64 comparison, qint64 row, core::Place place, const QString &text);
    /// Finished, stopped or incomplete; as stored.
    void ended(const core::Comparison &comparison);
    /// The project could not be read or written.
    void failed(const core::Error &error);

private:
    struct Worker;
    void take(const Comparison &comparison);

    Services m_services;
    std::map<qint64, std::unique_ptr<Worker>> m_workers;
};

} // namespace core
