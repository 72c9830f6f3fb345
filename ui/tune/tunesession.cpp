// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tunesession.h"

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/jobs/enginecontrol.h"
#include "core/text/tokenencodings.h"
#include "ui/session/projectsession.h"
#include "ui/support/background.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using core::TuningJob;

TuneSession::TuneSession(ProjectSession &project, const TuneServices &services,
    const core::Clock &clock, core::TokenEncodings &encodings, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_services(services)
    , m_clock(clock)
    , m_encodings(encodings)
    , m_store(project.store())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TuneSession::look);
    connect(&project, &ProjectSession::changed, this, &TuneSession::takeChange);
    connect(&project, &ProjectSession::settingsChanged, this, &TuneSession::takeChange);
    if (canChange()) {
        m_runner =
            std::make_unique<core::JobRunner>(core::JobRunner::Services{.http = services.http,
                .store = m_store,
                .endpoints = services.endpoints,
                .catalogue = services.catalogue,
                .clock = clock});
        core::JobRunner *runner = m_runner.get();
        connect(runner, &core::JobRunner::jobChanged, this, &TuneSession::takeJob);
        connect(runner, &core::JobRunner::jobEnded, this, [this](const TuningJob &job) {
            takeJob(job);
            emit jobEnded(job.id);
        });
        connect(runner, &core::JobRunner::uploading, this, &TuneSession::uploading);
        connect(runner, &core::JobRunner::failed, this, &TuneSession::failed);
    }
    readJobs();
}

TuneSession::~TuneSession()
{
    m_stop.request_stop();
}

bool TuneSession::canChange() const
{
    return !m_project.isReadOnly();
}

void TuneSession::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale && !m_looking)
        look();
}

void TuneSession::takeChange()
{
    m_stale = true;
    if (m_watched)
        m_pause.start();
}

void TuneSession::look()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_looking = true;
    m_stale = false;
    emit materialChanged();
    core::onFinished(m_project.store().allIds(), this,
        [this, stop = m_stop.get_token()](const core::Result<std::vector<core::ExampleId>> &ids) {
            if (stop.stop_requested())
                return;
            if (!ids) {
                endLook(nullptr);
                emit failed(ids.error());
                return;
            }
            readExamples(*ids);
        });
}

void TuneSession::readExamples(std::vector<core::ExampleId> ids)
{
    auto examples = std::make_shared<std::vector<core::Example>>();
    examples->reserve(ids.size());
    const auto collect = [examples](std::span<const core::Example> batch) -> core::Result<> {
        examples->insert(examples->end(), batch.begin(), batch.end());
        return {};
    };
    const std::stop_token stop = m_stop.get_token();
    core::onFinished(m_project.store().visit(std::move(ids), collect, stop), this,
        [this, examples, stop](const core::Result<> &read) {
            if (stop.stop_requested())
                return;
            if (!read) {
                endLook(nullptr);
                emit failed(read.error());
                return;
            }
            digest(examples);
        });
}

void TuneSession::digest(std::shared_ptr<std::vector<core::Example>> examples)
{
    const std::stop_token stop = m_stop.get_token();
    core::onFinished(m_encodings.get(core::EncodingName::O200kBase), this,
        [this, stop, examples = std::move(examples)](const core::TokenEncodings::Loaded &encoding) {
            if (stop.stop_requested())
                return;
            if (!encoding) {
                endLook(nullptr);
                emit failed(encoding.error());
                return;
            }
            auto work = [examples, stop, settings = m_project.settings(), encoding = *encoding] {
                return lookAtMaterial(std::move(*examples), settings, *encoding, stop);
            };
            core::onFinished(
                runInBackground(std::move(work)), this, [this, stop](const MaterialPtr &material) {
                    if (!stop.stop_requested())
                        endLook(material);
                });
        });
}

void TuneSession::endLook(MaterialPtr material)
{
    m_looking = false;
    if (material)
        m_material = std::move(material);
    emit materialChanged();
}

void TuneSession::readJobs()
{
    core::onFinished(
        m_store.jobs(), this, [this](const core::Result<std::vector<TuningJob>> &jobs) {
            if (!jobs) {
                emit failed(jobs.error());
                return;
            }
            m_jobs = *jobs;
            // Nothing of them was tuned here: step 5 lists them.
            std::erase_if(
                m_jobs, [](const TuningJob &job) { return !job.plan.importedFrom.isEmpty(); });
            m_ready = true;
            emit jobsChanged();
            if (m_runner)
                m_runner->pickUp();
        });
}

const TuningJob *TuneSession::job(qint64 id) const
{
    const auto found = std::find_if(
        m_jobs.begin(), m_jobs.end(), [id](const TuningJob &job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

const TuningJob *TuneSession::active() const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
        [](const TuningJob &job) { return !core::isEnded(job.state); });
    return found == m_jobs.end() ? nullptr : &*found;
}

void TuneSession::takeJob(const TuningJob &job)
{
    const auto known = std::find_if(
        m_jobs.begin(), m_jobs.end(), [&](const TuningJob &one) { return one.id == job.id; });
    if (known != m_jobs.end()) {
        *known = job;
    } else {
        m_jobs.push_back(job);
        std::sort(m_jobs.begin(), m_jobs.end(),
            [](const TuningJob &a, const TuningJob &b) { return a.id > b.id; });
    }
    emit jobsChanged();
    emit jobChanged(job.id);
}

void TuneSession::start(core::TuningPlan plan, std::optional<core::LocalModel> model)
{
    if (m_starting || !m_runner || !m_material || isLooking())
        return;
    m_starting = true;
    emit startingChanged();
    if (!model) {
        begin(std::move(plan));
        return;
    }
    auto link = [model = *model, linked = m_services.engine.modelsFolder()] {
        return core::linkModel(model, linked);
    };
    core::onFinished(runInBackground(std::move(link)), this,
        [this, plan = std::move(plan)](const core::Result<QString> &name) mutable {
            if (!name) {
                giveUpStart(name.error());
                return;
            }
            plan.model = *name;
            begin(std::move(plan));
        });
}

void TuneSession::begin(core::TuningPlan plan)
{
    const auto freeze = [this, plan = std::move(plan)] {
        core::onFinished(m_runner->start(plan), this, [this](const core::Result<TuningJob> &job) {
            if (!job) {
                giveUpStart(job.error());
                return;
            }
            m_starting = false;
            takeJob(*job);
            emit startingChanged();
            emit started(job->id);
        });
    };
    if (m_material->split.changesNothing()) {
        freeze();
        return;
    }
    core::onFinished(m_project.apply(core::toEdit(m_material->split)), this,
        [this, freeze](const core::Result<core::ChangeSummary> &kept) {
            if (kept)
                freeze();
            else
                giveUpStart(kept.error());
        });
}

void TuneSession::giveUpStart(const core::Error &error)
{
    m_starting = false;
    emit startingChanged();
    emit failed(error);
}

void TuneSession::wish(qint64 job, core::JobWish wish)
{
    if (m_runner)
        m_runner->wish(job, wish);
    // At once on the screen; the runner's next word has the last.
    for (TuningJob &one : m_jobs) {
        if (one.id == job)
            one.wish = wish;
    }
    emit jobsChanged();
    emit jobChanged(job);
}

void TuneSession::retry(qint64 job)
{
    if (m_runner)
        m_runner->retry(job);
}

void TuneSession::decide(qint64 job, bool sendAgain)
{
    if (m_runner)
        m_runner->decide(job, sendAgain);
}

void TuneSession::chooseVersion(qint64 job, const QString &model)
{
    core::onFinished(
        m_store.chooseModel(job, model), this, [this, job, model](const core::Result<> &kept) {
            if (!kept) {
                emit failed(kept.error());
                return;
            }
            if (const TuningJob *known = this->job(job)) {
                TuningJob changed = *known;
                changed.tunedModel = model;
                takeJob(changed);
            }
        });
}

void TuneSession::planShortening(
    std::vector<core::ExampleId> examples, qint64 limit, std::function<void(ShortenPlan)> done)
{
    core::onFinished(m_project.store().examples(std::move(examples)), this,
        [this, limit, done = std::move(done)](
            const core::Result<std::vector<core::Example>> &read) {
            if (!read) {
                emit failed(read.error());
                return;
            }
            core::onFinished(
                runInBackground([read = *read, limit, settings = m_project.settings()] {
                    return ui::planShortening(read, settings, limit);
                }),
                this, done);
        });
}

void TuneSession::shorten(std::vector<core::ExamplePatch> patches)
{
    core::Edit edit;
    edit.action = u"shorten"_s;
    edit.patches = std::move(patches);
    m_project.apply(std::move(edit));
}

void TuneSession::leaveOut(std::vector<core::ExampleId> examples)
{
    core::Edit edit;
    edit.action = u"set-split"_s;
    core::ExamplePatch patch;
    patch.ids = std::move(examples);
    patch.split = core::Split::LeftOut;
    edit.patches.push_back(std::move(patch));
    m_project.apply(std::move(edit));
}

} // namespace ui
