// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/learningcurve.h"
#include "core/jobs/tuningjob.h"
#include "ui/tune/curveview.h"
#include "ui/tune/eventmodel.h"
#include "ui/tune/jobprogress.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ui {

class TuneSession;

/// Keeps up with what one job tells: its curve, its versions and, if wanted, its events. However fast
/// it tells, it is looked at a few times a second.
class JobWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPause = 200; ///< milliseconds between two looks

    explicit JobWatch(bool withEvents, QObject *parent = nullptr);

    /// 0: none.
    void watch(TuneSession *session, qint64 job);
    [[nodiscard]] qint64 jobId() const { return m_job; }
    /// As the session knows it; null: none.
    [[nodiscard]] const core::TuningJob *job() const;

    [[nodiscard]] const LearningCurve &curve() const { return m_curve; }
    [[nodiscard]] const core::CurveReading &reading() const { return m_reading; }
    [[nodiscard]] const std::vector<core::RemoteCheckpoint> &checkpoints() const
    {
        return m_checkpoints;
    }
    [[nodiscard]] const LearningRate &rate() const { return m_rate; }
    [[nodiscard]] EventModel *events() const { return m_events; }
    /// Whether everything stored so far has been read.
    [[nodiscard]] bool isComplete() const { return m_complete; }

signals:
    void changed(); ///< the job, its curve or its versions

private:
    void refresh();
    void readEvents();
    void take(const core::JobDetails &details);

    QPointer<TuneSession> m_session;
    qint64 m_job = 0;
    bool m_withEvents;
    EventModel *m_events;
    LearningCurve m_curve;
    core::CurveReading m_reading;
    std::vector<core::RemoteCheckpoint> m_checkpoints;
    LearningRate m_rate;
    QTimer m_pause;
    quint64 m_serial = 0; ///< what was read of another job is dropped
    bool m_busy = false;
    bool m_readingEvents = false;
    bool m_again = false;
    bool m_complete = false;
};

} // namespace ui
