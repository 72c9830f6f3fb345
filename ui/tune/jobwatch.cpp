// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/jobwatch.h"

#include "core/base/async.h"
#include "core/base/clock.h"
#include "ui/tune/tunesession.h"

namespace ui {

namespace {

constexpr int kEventPage = 500; ///< so that the window is never busy with them for long

} // namespace

JobWatch::JobWatch(bool withEvents, QObject *parent)
    : QObject(parent)
    , m_withEvents(withEvents)
    , m_events(new EventModel(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &JobWatch::refresh);
}

const core::TuningJob *JobWatch::job() const
{
    return m_session ? m_session->job(m_job) : nullptr;
}

void JobWatch::watch(TuneSession *session, qint64 job)
{
    if (m_session == session && m_job == job)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_job = session ? job : 0;
    ++m_serial;
    m_busy = false;
    m_readingEvents = false;
    m_again = false;
    m_complete = false;
    m_curve = {};
    m_reading = {};
    m_checkpoints.clear();
    m_rate = {};
    m_events->clear();
    m_pause.stop();
    if (m_job != 0) {
        connect(session, &TuneSession::jobChanged, this, [this](qint64 changedJob) {
            if (changedJob == m_job && !m_pause.isActive())
                m_pause.start();
        });
        refresh();
    }
    emit changed();
}

void JobWatch::refresh()
{
    if (!m_session || m_job == 0)
        return;
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    core::onFinished(m_session->store().curve(m_job), this,
        [this, serial = m_serial](const core::Result<core::JobDetails> &details) {
            if (serial != m_serial)
                return;
            m_busy = false;
            if (details)
                take(*details);
            if (std::exchange(m_again, false))
                m_pause.start();
        });
    if (m_withEvents)
        readEvents();
}

void JobWatch::readEvents()
{
    if (m_readingEvents || !m_session)
        return;
    m_readingEvents = true;
    core::onFinished(m_session->store().eventsAfter(m_job, m_events->lastId(), kEventPage), this,
        [this, serial = m_serial](const core::Result<std::vector<core::JobEvent>> &events) {
            if (serial != m_serial)
                return;
            m_readingEvents = false;
            if (!events)
                return;
            m_events->add(*events);
            if (int(events->size()) == kEventPage) {
                readEvents();
            } else {
                m_complete = true;
            }
        });
}

void JobWatch::take(const core::JobDetails &details)
{
    const core::TuningJob &job = details.job;
    const qint64 step = details.metrics.empty() ? 0 : details.metrics.back().step;
    if (job.state != core::JobState::Running)
        m_rate = {};
    else if (m_rate.since == 0 || step < m_rate.step)
        m_rate = {.since = m_session->clock().now(), .step = step};
    m_reading = core::readCurve(details.metrics, job.stepsPerPass());
    m_curve = {.points = details.metrics,
        .stepsPerPass = job.stepsPerPass(),
        .steps = job.steps(),
        .running = job.state == core::JobState::Running,
        .ended = core::isEnded(job.state),
        .sentence = details.metrics.empty() ? QString() : core::describe(m_reading)};
    m_checkpoints = details.checkpoints;
    if (!m_withEvents)
        m_complete = true;
    emit changed();
}

} // namespace ui
