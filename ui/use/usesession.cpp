// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/use/usesession.h"

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/http/httpclient.h"
#include "core/jobs/enginecontrol.h"
#include "core/jobs/waiting.h"
#include "core/providers/openaistyle.h"
#include "core/review/contestant.h"
#include "ui/session/projectsession.h"
#include "ui/support/background.h"
#include "ui/tune/tunewords.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// How many of the examples that were learned are no longer there as they were, and how many of those that
/// would be learned now are new.
qint64 differences(const std::vector<core::Example> &then, const std::vector<core::Example> &now)
{
    const auto hashes = [](const std::vector<core::Example> &examples) {
        QSet<quint64> found;
        for (const core::Example &example : examples) {
            if (example.split == core::Split::Train || example.split == core::Split::Validation)
                found.insert(core::contentHash(example));
        }
        return found;
    };
    const QSet<quint64> before = hashes(then);
    const QSet<quint64> after = hashes(now);
    return std::max((before - after).size(), (after - before).size());
}

/// Asks the service to delete a model. On a thread that may wait.
core::Result<> removeThere(core::HttpClient &http, core::Endpoints &endpoints,
    const core::ProviderInfo &provider, const core::TuningJob &job)
{
    const auto told = [](const core::ProviderProblem &problem) {
        return core::fail(
            core::ErrorCode::Refused, problem.title + u' ' + problem.body, problem.detail);
    };
    const auto endpoint = endpoints.open(job.plan, {});
    if (!endpoint)
        return told(endpoint.error());
    const core::Adapter adapter = core::makeOpenAiStyle(provider, endpoint->address);
    const auto reply = core::waitFor(
        http.send(adapter.host->removeModel(job.tunedModel), endpoint->credential), {});
    if (!reply)
        return told(core::problemFromError(reply.error(), provider.label));
    if (!reply->isSuccess() && reply->status != 404)
        return told(core::problemFromReply(*reply, core::Purpose::Models, provider.label, 0));
    return {};
}

} // namespace

UseSession::UseSession(ProjectSession &project, const TuneServices &services,
    const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_services(services)
    , m_clock(clock)
    , m_jobs(project.store())
    , m_review(project.store())
{
    connect(&project, &ProjectSession::settingsChanged, this, &UseSession::markInUse);
    refresh();
}

UseSession::~UseSession() = default;

bool UseSession::canChange() const
{
    return !m_project.isReadOnly();
}

void UseSession::refresh()
{
    auto look = [places = m_services.modelPlaces] { return core::findLocalModels(places); };
    core::onFinished(
        runInBackground(std::move(look)), this, [this](const std::vector<core::LocalModel> &bases) {
            m_bases = bases;
            core::onFinished(m_jobs.jobs(), this,
                [this](const core::Result<std::vector<core::TuningJob>> &jobs) {
                    if (jobs)
                        takeJobs(*jobs);
                    else
                        emit failed(jobs.error());
                });
        });
}

void UseSession::takeJobs(const std::vector<core::TuningJob> &jobs)
{
    const auto old = std::exchange(m_models, {});
    m_tuningHere = std::any_of(jobs.begin(), jobs.end(), [](const core::TuningJob &job) {
        return !core::isEnded(job.state) && job.plan.provider == u"local";
    });
    for (const core::TuningJob &job : jobs) {
        if (job.tunedModel.isEmpty())
            continue;
        TunedModel model{.job = job,
            .name = jobName(job),
            .place = placeName(job.plan, m_services.catalogue),
            .original = job.plan.model};
        const core::ProviderInfo *provider = m_services.catalogue.provider(job.plan.provider);
        model.local = provider && provider->isLocal();
        if (model.local) {
            for (const core::LocalModel &base : m_bases) {
                if (base.id == job.plan.model)
                    model.original = base.label;
                if (!job.plan.importedFrom.isEmpty() && base.id == job.tunedModel)
                    model.isWhole = true;
            }
            if (model.isWhole && job.plan.model == job.tunedModel)
                model.original.clear();
        } else if (provider) {
            if (const core::CatalogueModel *known = provider->model(job.plan.model)) {
                model.original = known->label;
                model.retirement = known->deployEnd;
            }
        }
        for (const TunedModel &one : old) {
            if (one.job.id == job.id) {
                model.verdict = one.verdict;
                model.changedExamples = one.changedExamples;
            }
        }
        m_models.push_back(std::move(model));
    }
    m_ready = true;
    markInUse();
    if (const TunedModel *fresh = model(m_added)) {
        m_added = 0;
        emit added(fresh->job.id, fresh->name);
    }
    readVerdicts();
}

void UseSession::markInUse()
{
    const QString name = m_project.settings().modelInUse;
    for (TunedModel &model : m_models)
        model.inUse = !name.isEmpty() && model.job.tunedModel == name;
    emit changed();
}

void UseSession::readVerdicts()
{
    core::onFinished(m_review.comparisons(), this,
        [this](const core::Result<std::vector<core::Comparison>> &comparisons) {
            if (!comparisons)
                return;
            for (const TunedModel &model : m_models) {
                const auto newest = std::find_if(
                    comparisons->begin(), comparisons->end(), [&](const core::Comparison &one) {
                        return one.plan.after.job == model.job.id &&
                            one.plan.after.model == model.job.tunedModel;
                    });
                if (newest == comparisons->end())
                    continue;
                core::onFinished(m_review.summaries(newest->id), this,
                    [this, job = model.job.id, plan = newest->plan](
                        const core::Result<std::vector<core::RowSummary>> &rows) {
                        if (!rows)
                            return;
                        const auto counting = std::count_if(
                            rows->begin(), rows->end(), [](const core::RowSummary &row) {
                                return row.leak == core::Leak::None;
                            });
                        for (TunedModel &one : m_models) {
                            if (one.job.id == job)
                                one.verdict = core::judge(core::countVotes(*rows), plan, counting);
                        }
                        emit changed();
                    });
            }
        });
}

const TunedModel *UseSession::model(qint64 job) const
{
    const auto found = std::find_if(m_models.begin(), m_models.end(),
        [job](const TunedModel &one) { return one.job.id == job; });
    return found == m_models.end() ? nullptr : &*found;
}

QString UseSession::baseFolder(const TunedModel &model) const
{
    const QString &wanted = model.isWhole ? model.job.tunedModel : model.job.plan.model;
    for (const core::LocalModel &base : m_bases) {
        if (model.local && base.id == wanted)
            return base.folder;
    }
    return {};
}

void UseSession::setInUse(const QString &tunedModel)
{
    core::Edit edit;
    edit.action = u"model-in-use"_s;
    core::ProjectSettings settings = m_project.settings();
    settings.modelInUse = tunedModel;
    edit.settings = std::move(settings);
    m_project.apply(std::move(edit));
}

void UseSession::countChanges(qint64 job)
{
    const TunedModel *known = model(job);
    if (!known)
        return;
    core::onFinished(m_jobs.frozen(known->job.version), this,
        [this, job](const core::Result<core::FrozenExamples> &frozen) {
            if (!frozen)
                return; // its version may be gone: then nothing is said
            auto then = std::make_shared<std::vector<core::Example>>(frozen->examples);
            core::onFinished(m_project.store().allIds(), this,
                [this, job, then](const core::Result<std::vector<core::ExampleId>> &ids) {
                    if (!ids)
                        return;
                    auto now = std::make_shared<std::vector<core::Example>>();
                    const auto collect =
                        [now](std::span<const core::Example> batch) -> core::Result<> {
                        now->insert(now->end(), batch.begin(), batch.end());
                        return {};
                    };
                    core::onFinished(m_project.store().visit(*ids, collect), this,
                        [this, job, then, now](const core::Result<> &read) {
                            if (!read)
                                return;
                            auto work = [then, now] { return differences(*then, *now); };
                            core::onFinished(runInBackground(std::move(work)), this,
                                [this, job](qint64 changes) {
                                    for (TunedModel &one : m_models) {
                                        if (one.job.id == job)
                                            one.changedExamples = changes;
                                    }
                                    emit changed();
                                });
                        });
                });
        });
}

void UseSession::keepExample(
    const QString &question, const QString &reference, const QString &answer)
{
    core::Edit edit;
    edit.action = u"add"_s;
    core::Example example = core::makePair(question, answer);
    example.reference = reference;
    edit.inserts = {std::move(example)};
    core::onFinished(m_project.apply(std::move(edit)), this,
        [this](const core::Result<core::ChangeSummary> &change) {
            if (change && !change->inserted.empty())
                emit kept(change->inserted.front());
        });
}

void UseSession::add(const QString &folder, const QString &originalFolder)
{
    if (m_adding || !canChange())
        return;
    for (const TunedModel &model : m_models) {
        if (!model.job.plan.importedFrom.isEmpty() &&
            model.job.plan.importedFrom == QFileInfo(folder).canonicalFilePath()) {
            emit refused({core::ErrorCode::AlreadyExists,
                tr("This folder is in the list already, as “%1”.").arg(model.name), {}});
            return;
        }
    }
    struct Outcome
    {
        core::Result<core::DownloadedModel> found;
        core::Result<core::TakenModel> taken = core::TakenModel();
    };
    m_adding = true;
    emit changed();
    auto work = [folder, originalFolder, places = m_services.modelPlaces,
                    linked = m_services.engine.modelsFolder()] {
        Outcome outcome{
            core::inspectDownload(folder, core::findLocalModels(places), originalFolder)};
        if (outcome.found && (outcome.found->original || !outcome.found->isAdapter))
            outcome.taken = core::takeDownload(*outcome.found, linked);
        return outcome;
    };
    core::onFinished(
        runInBackground(std::move(work)), this, [this, folder](const Outcome &outcome) {
            if (!outcome.found) {
                endAdding(outcome.found.error());
            } else if (!outcome.taken) {
                endAdding(outcome.taken.error());
            } else if (outcome.taken->model.isEmpty()) {
                endAdding({});
                emit originalMissing(folder, outcome.found->originalName);
            } else {
                keep(*outcome.found, *outcome.taken);
            }
        });
}

void UseSession::keep(const core::DownloadedModel &found, const core::TakenModel &taken)
{
    core::TuningPlan plan;
    plan.model = taken.original;
    plan.name = found.name;
    plan.importedFrom = found.folder;
    core::onFinished(m_jobs.addImported(plan, taken.model, m_clock.now()), this,
        [this](const core::Result<core::TuningJob> &job) {
            if (!job) {
                endAdding(job.error());
                return;
            }
            m_added = job->id;
            endAdding({});
            refresh();
        });
}

void UseSession::endAdding(const std::optional<core::Error> &error)
{
    m_adding = false;
    emit changed();
    if (error)
        emit refused(*error);
}

void UseSession::remove(qint64 job)
{
    const TunedModel *known = model(job);
    const core::ProviderInfo *provider =
        known ? m_services.catalogue.provider(known->job.plan.provider) : nullptr;
    if (!provider)
        return;
    auto work = [&http = m_services.http, &endpoints = m_services.endpoints, info = *provider,
                    job = known->job, linked = m_services.engine.modelsFolder()] {
        // What was copied here to be used is no result of the engine's own.
        const bool copied = !job.plan.importedFrom.isEmpty() ||
            !core::takenAdapter(job.tunedModel, linked).isEmpty();
        return copied ? core::dropTaken(job.tunedModel, linked)
                      : removeThere(http, endpoints, info, job);
    };
    core::onFinished(
        runInBackground(std::move(work)), this, [this, job](const core::Result<> &removed) {
            if (removed)
                forget(job);
            else
                emit failed(removed.error());
        });
}

void UseSession::forget(qint64 job)
{
    const TunedModel *known = model(job);
    if (!known)
        return;
    const QString name = known->name;
    if (known->inUse)
        setInUse({});
    core::onFinished(
        m_jobs.chooseModel(job, {}), this, [this, name](const core::Result<> &forgotten) {
            if (!forgotten) {
                emit failed(forgotten.error());
                return;
            }
            refresh();
            emit removed(name);
        });
}

} // namespace ui
