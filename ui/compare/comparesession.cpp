// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparesession.h"

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/jobs/enginecontrol.h"
#include "core/review/rowselection.h"
#include "core/text/tokenencodings.h"
#include "ui/session/projectsession.h"
#include "ui/support/background.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using core::Comparison;
using core::ComparisonState;

/// What is gathered for a new comparison, step by step.
struct CompareSession::Preparing
{
    ComparisonWish wish;
    std::stop_token stop;
    std::vector<core::Example> examples = {};
    core::SeenExamples seen = {};
    std::vector<qint64> versions = {}; ///< of jobs, still to be read
    core::ProjectSettings settings = {};
};

namespace {

/// Chooses the rows and counts what asking them takes. On a thread of its own.
core::Result<PreparedComparison> prepareOffThread(const ComparisonWish &wish,
    std::span<const core::Example> examples, core::SeenExamples seen,
    const core::ProjectSettings &settings, const core::Catalogue &catalogue,
    const core::TokenEncoding &encoding, const QString &linked)
{
    PreparedComparison prepared;
    prepared.plan.source = wish.source;
    prepared.plan.settings.perMinute = wish.perMinute;
    for (const core::Side side : core::kSides) {
        const bool isBefore = side == core::Side::Before;
        const ContestantChoice &choice = isBefore ? wish.before : wish.after;
        core::Contestant contestant = choice.contestant;
        if (choice.local) {
            auto name = core::linkModel(*choice.local, linked);
            if (!name)
                return core::failure(name);
            contestant.model = *name;
        }
        if (contestant.instructions == core::Instructions::HouseRulesAndExamples)
            contestant.shots = core::bestExamples(examples);
        seen.shown.insert(seen.shown.end(), contestant.shots.begin(), contestant.shots.end());
        (isBefore ? prepared.plan.before : prepared.plan.after) = std::move(contestant);
    }
    core::RowChoice rows;
    switch (wish.source) {
    case core::RowSource::KeptAside:
        rows = core::chooseKept(examples, seen, wish.limit, quint64(prepared.plan.settings.seed));
        break;
    case core::RowSource::Questions:
        rows = core::chooseQuestions(core::questionsFromText(wish.questions), seen);
        break;
    case core::RowSource::Probe:
        rows = core::chooseQuestions(core::probeQuestions(), seen);
        break;
    }
    prepared.leaked = rows.leaked;
    prepared.rows = std::move(rows.rows);
    prepared.estimate = core::estimateComparison(
        prepared.plan, prepared.rows, examples, settings, catalogue, encoding);
    return prepared;
}

} // namespace

CompareSession::CompareSession(ProjectSession &project, const TuneServices &services,
    const core::Clock &clock, core::TokenEncodings &encodings, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_services(services)
    , m_clock(clock)
    , m_encodings(encodings)
    , m_review(project.store())
    , m_jobStore(project.store())
{
    if (canChange()) {
        m_runner = std::make_unique<core::ComparisonRunner>(
            core::ComparisonRunner::Services{.http = services.http,
                .review = m_review,
                .jobs = m_jobStore,
                .endpoints = services.endpoints,
                .catalogue = services.catalogue,
                .clock = clock});
        core::ComparisonRunner *runner = m_runner.get();
        connect(runner, &core::ComparisonRunner::progressed, this,
            [this](qint64 comparison, qint64, qint64 done, qint64 total) {
                if (comparison != m_shown)
                    return;
                m_answered = {done, total};
                m_digestStale = true;
                readRows();
                emit progressed();
            });
        connect(runner, &core::ComparisonRunner::streaming, this,
            [this](qint64 comparison, qint64 row, core::Place place, const QString &text) {
                if (comparison == m_shown)
                    emit streaming(row, place, text);
            });
        connect(runner, &core::ComparisonRunner::ended, this, &CompareSession::takeComparison);
        connect(runner, &core::ComparisonRunner::failed, this, &CompareSession::failed);
    }
    connect(&project, &ProjectSession::changed, this, [this](const core::ChangeSummary &change) {
        if (change.votes.empty())
            return;
        m_digestStale = true;
        readRows();
    });
    refresh();
}

CompareSession::~CompareSession()
{
    m_stop.request_stop();
}

bool CompareSession::canChange() const
{
    return !m_project.isReadOnly();
}

void CompareSession::refresh()
{
    core::onFinished(
        m_jobStore.jobs(), this, [this](const core::Result<std::vector<core::TuningJob>> &jobs) {
            if (!jobs) {
                emit failed(jobs.error());
                return;
            }
            m_jobs = *jobs;
            core::onFinished(m_review.comparisons(), this,
                [this](const core::Result<std::vector<Comparison>> &comparisons) {
                    if (!comparisons) {
                        emit failed(comparisons.error());
                        return;
                    }
                    m_comparisons = *comparisons;
                    readModels();
                });
        });
}

void CompareSession::readModels()
{
    auto look = [places = m_services.modelPlaces] { return core::findLocalModels(places); };
    core::onFinished(runInBackground(std::move(look)), this,
        [this](const std::vector<core::LocalModel> &models) { takeModels(models); });
}

void CompareSession::takeModels(std::vector<core::LocalModel> models)
{
    m_models = std::move(models);
    // The states of the newest tuning; older ones would make the list endless.
    const auto newest = std::find_if(m_jobs.begin(), m_jobs.end(), [](const core::TuningJob &job) {
        return !job.tunedModel.isEmpty() && job.plan.importedFrom.isEmpty();
    });
    const auto end = [this](const CheckpointsByJob &checkpoints) {
        m_choices =
            contestantChoices(m_jobs, checkpoints, m_models, m_serviceAddress, m_serviceModel);
        m_ready = true;
        emit readyChanged();
    };
    if (newest == m_jobs.end()) {
        end({});
        return;
    }
    core::onFinished(m_jobStore.curve(newest->id), this,
        [end, id = newest->id](const core::Result<core::JobDetails> &details) {
            CheckpointsByJob checkpoints;
            if (details)
                checkpoints[id] = details->checkpoints;
            end(checkpoints);
        });
}

qint64 CompareSession::newestTuned() const
{
    const auto newest = std::find_if(m_choices.begin(), m_choices.end(),
        [](const auto &choice) { return choice.contestant.kind == core::ContestantKind::Tuned; });
    return newest == m_choices.end() ? 0 : newest->contestant.job;
}

bool CompareSession::isCompared(qint64 job) const
{
    return std::any_of(
        m_comparisons.begin(), m_comparisons.end(), [job](const core::Comparison &comparison) {
            return comparison.plan.before.job == job || comparison.plan.after.job == job;
        });
}

void CompareSession::setService(const QString &address, const QString &model)
{
    m_serviceAddress = address;
    m_serviceModel = model;
    if (m_ready)
        takeModels(std::move(m_models));
}

void CompareSession::prepare(ComparisonWish wish)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_preparing = true;
    m_prepared.reset();
    m_obstacle.clear();
    emit preparedChanged();
    auto preparing = std::make_shared<Preparing>(Preparing{std::move(wish), m_stop.get_token()});
    preparing->settings = m_project.settings();
    std::set<qint64> versions;
    for (const ContestantChoice *choice : {&preparing->wish.before, &preparing->wish.after}) {
        const core::TuningJob *job = jobOf(choice->contestant);
        if (job && versions.insert(job->version).second)
            preparing->versions.push_back(job->version);
    }
    core::onFinished(m_project.store().allIds(), this,
        [this, preparing](const core::Result<std::vector<core::ExampleId>> &ids) {
            if (preparing->stop.stop_requested())
                return;
            if (!ids) {
                endPreparing({}, ids.error().message);
                return;
            }
            const auto collect = [preparing](
                                     std::span<const core::Example> batch) -> core::Result<> {
                preparing->examples.insert(preparing->examples.end(), batch.begin(), batch.end());
                return {};
            };
            core::onFinished(m_project.store().visit(*ids, collect, preparing->stop), this,
                [this, preparing](const core::Result<> &read) {
                    if (preparing->stop.stop_requested())
                        return;
                    if (read)
                        gatherSeen(preparing);
                    else
                        endPreparing({}, read.error().message);
                });
        });
}

/// What the models have learned must not be asked of them.
void CompareSession::gatherSeen(const std::shared_ptr<Preparing> &preparing)
{
    if (preparing->versions.empty()) {
        calculate(preparing);
        return;
    }
    const qint64 version = preparing->versions.back();
    preparing->versions.pop_back();
    core::onFinished(m_jobStore.frozen(version), this,
        [this, preparing](const core::Result<core::FrozenExamples> &frozen) {
            if (preparing->stop.stop_requested())
                return;
            if (!frozen) {
                endPreparing({}, frozen.error().message);
                return;
            }
            for (const core::Example &example : frozen->examples) {
                if (example.split == core::Split::Train || example.split == core::Split::Validation)
                    preparing->seen.learned.push_back(example);
            }
            gatherSeen(preparing);
        });
}

void CompareSession::calculate(const std::shared_ptr<Preparing> &preparing)
{
    core::onFinished(m_encodings.get(core::EncodingName::O200kBase), this,
        [this, preparing](const core::TokenEncodings::Loaded &encoding) {
            if (preparing->stop.stop_requested())
                return;
            if (!encoding) {
                endPreparing({}, encoding.error().message);
                return;
            }
            auto work = [preparing, encoding = *encoding,
                            catalogue = std::make_shared<core::Catalogue>(m_services.catalogue),
                            linked = m_services.engine.modelsFolder()] {
                return prepareOffThread(preparing->wish, preparing->examples, preparing->seen,
                    preparing->settings, *catalogue, *encoding, linked);
            };
            core::onFinished(runInBackground(std::move(work)), this,
                [this, stop = preparing->stop](const core::Result<PreparedComparison> &prepared) {
                    if (stop.stop_requested())
                        return;
                    if (prepared)
                        endPreparing(*prepared, {});
                    else
                        endPreparing({}, prepared.error().message);
                });
        });
}

void CompareSession::endPreparing(
    std::optional<PreparedComparison> prepared, const QString &obstacle)
{
    m_preparing = false;
    m_prepared = std::move(prepared);
    m_obstacle = obstacle;
    if (m_prepared && m_prepared->plan.before == m_prepared->plan.after) {
        m_obstacle = tr("Choose two that differ.");
    } else if (m_prepared && m_prepared->counting() == 0) {
        switch (m_prepared->plan.source) {
        case core::RowSource::KeptAside:
            m_obstacle = tr("No example is kept aside that the model has not seen. Tuning keeps "
                            "some aside; or paste new questions.");
            break;
        case core::RowSource::Questions:
            m_obstacle = tr("Paste the questions first, one in each line.");
            break;
        case core::RowSource::Probe:
            m_obstacle = tr("There is no question that the model has not seen.");
            break;
        }
    }
    emit preparedChanged();
}

void CompareSession::start()
{
    if (!m_runner || !m_prepared || !m_obstacle.isEmpty() || m_starting)
        return;
    m_starting = true;
    emit preparedChanged();
    const qint64 total = 2 * m_prepared->counting();
    core::onFinished(m_runner->start(m_prepared->plan, m_prepared->rows), this,
        [this, total](const core::Result<Comparison> &added) {
            m_starting = false;
            emit preparedChanged();
            if (!added)
                return; // the runner has said so
            m_comparisons.insert(m_comparisons.begin(), *added);
            open(added->id);
            m_answered = {0, total};
            emit progressed();
        });
}

void CompareSession::open(qint64 comparison)
{
    m_shown = comparison;
    m_rows.clear();
    m_digest = nullptr;
    m_digestStale = true;
    m_answered = {};
    emit opened();
    if (m_shown != 0)
        readRows();
}

const Comparison *CompareSession::comparison() const
{
    const auto found = std::find_if(m_comparisons.begin(), m_comparisons.end(),
        [this](const Comparison &one) { return one.id == m_shown; });
    return found == m_comparisons.end() ? nullptr : &*found;
}

void CompareSession::readRows()
{
    // One reading at a time; what came meanwhile is read once more.
    if (std::exchange(m_rowsReading, true)) {
        m_rowsStale = true;
        return;
    }
    core::onFinished(m_review.summaries(m_shown), this,
        [this, shown = m_shown](const core::Result<std::vector<core::RowSummary>> &rows) {
            m_rowsReading = false;
            if (!rows)
                emit failed(rows.error());
            else if (shown == m_shown)
                m_rows = *rows;
            if (std::exchange(m_rowsStale, false) || shown != m_shown)
                readRows();
            if (rows && shown == m_shown)
                emit rowsChanged();
        });
}

qint64 CompareSession::counting() const
{
    return std::count_if(m_rows.begin(), m_rows.end(),
        [](const core::RowSummary &row) { return row.leak == core::Leak::None; });
}

core::Verdict CompareSession::verdict() const
{
    const Comparison *shown = comparison();
    return core::judge(
        core::countVotes(m_rows), shown ? shown->plan : core::ComparisonPlan(), counting());
}

bool CompareSession::isRunning() const
{
    return m_runner && m_shown != 0 && m_runner->isActive(m_shown);
}

void CompareSession::stop()
{
    if (m_runner)
        m_runner->stop(m_shown);
}

void CompareSession::resume()
{
    if (!m_runner || m_shown == 0)
        return;
    for (Comparison &one : m_comparisons) {
        if (one.id == m_shown) {
            one.state = ComparisonState::Running;
            one.problem.reset();
        }
    }
    m_runner->resume(m_shown);
    emit stateChanged();
}

void CompareSession::takeComparison(const Comparison &comparison)
{
    for (Comparison &one : m_comparisons) {
        if (one.id == comparison.id)
            one = comparison;
    }
    if (comparison.id != m_shown)
        return;
    m_digestStale = true;
    emit stateChanged();
    readRows();
    digest();
}

void CompareSession::remove(qint64 comparison)
{
    if (m_runner && m_runner->isActive(comparison))
        return; // its thread still writes
    core::onFinished(
        m_review.remove(comparison), this, [this, comparison](const core::Result<> &removed) {
            if (!removed) {
                emit failed(removed.error());
                return;
            }
            std::erase_if(m_comparisons,
                [comparison](const Comparison &one) { return one.id == comparison; });
            if (m_shown == comparison)
                open(m_comparisons.empty() ? 0 : m_comparisons.front().id);
            emit readyChanged();
        });
}

void CompareSession::readPair(qint64 row)
{
    core::onFinished(m_review.pair(row), this, [this](const core::Result<core::BlindPair> &pair) {
        if (pair)
            emit pairReady(*pair);
        else
            emit failed(pair.error());
    });
}

void CompareSession::vote(qint64 row, std::optional<core::BlindChoice> choice)
{
    if (!canChange())
        return;
    if (!choice) {
        m_project.apply(core::voteEdit(row, std::nullopt));
        return;
    }
    core::onFinished(m_review.row(row), this,
        [this, choice = *choice](const core::Result<core::ComparedRow> &whole) {
            if (!whole)
                emit failed(whole.error());
            else if (whole->isComplete())
                m_project.apply(core::voteEdit(whole->id, core::choiceFor(choice, whole->swapped)));
        });
}

void CompareSession::setNote(qint64 row, const QString &note)
{
    if (canChange())
        m_project.apply(core::noteEdit(row, note));
}

void CompareSession::repair(qint64 row, const QString &text, std::optional<core::Place> worse)
{
    if (!canChange())
        return;
    core::onFinished(
        m_review.row(row), this, [this, text, worse](const core::Result<core::ComparedRow> &whole) {
            if (!whole) {
                emit failed(whole.error());
                return;
            }
            std::optional<QString> rejected;
            if (worse) {
                if (const core::Generation *one = whole->generation(whole->sideAt(*worse)))
                    rejected = one->text;
            }
            core::onFinished(m_project.apply(core::repairEdit(*whole, text, rejected)), this,
                [this](const core::Result<core::ChangeSummary> &change) {
                    if (change && !change->inserted.empty())
                        emit repaired(change->inserted.front());
                });
        });
}

void CompareSession::digest()
{
    const Comparison *shown = comparison();
    if (!shown || m_digesting || !m_digestStale)
        return;
    m_digesting = true;
    m_digestStale = false;
    if (std::exchange(m_digest, nullptr))
        emit digestChanged(); // what was measured before no longer holds
    const auto giveUp = [this](const core::Error &error) {
        m_digesting = false;
        emit failed(error);
        emit digestChanged();
    };
    core::onFinished(m_review.rows(shown->id), this,
        [this, giveUp, comparison = *shown](
            const core::Result<std::vector<core::ComparedRow>> &rows) {
            if (!rows) {
                giveUp(rows.error());
                return;
            }
            core::onFinished(m_jobStore.frozen(comparison.version), this,
                [this, giveUp, comparison, rows = *rows](
                    const core::Result<core::FrozenExamples> &frozen) {
                    if (!frozen) {
                        giveUp(frozen.error());
                        return;
                    }
                    auto work = [comparison, rows, frozen = *frozen,
                                    records = m_project.store().checkRecords()] {
                        return digestComparison(comparison, rows, frozen, records);
                    };
                    core::onFinished(runInBackground(std::move(work)), this,
                        [this, giveUp, id = comparison.id](const core::Result<DigestPtr> &digest) {
                            if (!digest) {
                                giveUp(digest.error());
                                return;
                            }
                            m_digesting = false;
                            if (id == m_shown)
                                m_digest = *digest;
                            else
                                m_digestStale = true;
                            emit digestChanged();
                        });
                });
        });
}

const core::TuningJob *CompareSession::jobOf(const core::Contestant &contestant) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
        [&](const core::TuningJob &job) { return job.id == contestant.job && job.id != 0; });
    return found == m_jobs.end() ? nullptr : &*found;
}

} // namespace ui
