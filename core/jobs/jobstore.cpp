// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/jobstore.h"

#include "core/storage/storetasks.h"
#include "core/storage/versions.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::JobStore)
};

constexpr auto kColumns =
    "id, tag, plan, version, train, validation, kept, state, raw_state, creation, upload_tried, "
    "remote, training_file, validation_file, tuned_model, wish, problem, problem_example, "
    "newest_event, passes, batch, trained_tokens, created, started, finished";

TuningJob readJob(const SqliteStatement &row)
{
    return {.id = row.integer(0),
        .tag = row.text(1),
        .plan = planFromJson(row.bytes(2)),
        .version = row.integer(3),
        .train = row.integer(4),
        .validation = row.integer(5),
        .kept = row.integer(6),
        .state = static_cast<JobState>(row.integer(7)),
        .rawState = row.text(8),
        .creation = static_cast<Creation>(row.integer(9)),
        .uploadTried = row.integer(10) != 0,
        .remoteId = row.text(11),
        .trainingFile = row.text(12),
        .validationFile = row.text(13),
        .tunedModel = row.text(14),
        .wish = optionalInteger<JobWish>(row, 15),
        .problem = row.isNull(16) ? std::nullopt : problemFromJson(row.bytes(16)),
        .problemExample = row.integer(17),
        .newestEvent = row.text(18),
        .passes = optionalInteger<qint64>(row, 19),
        .batch = optionalInteger<qint64>(row, 20),
        .trainedTokens = optionalInteger<qint64>(row, 21),
        .created = row.integer(22),
        .started = row.integer(23),
        .finished = row.integer(24)};
}

Result<bool> hasJobs(SqliteConnection &connection)
{
    return hasTable(connection, QStringLiteral("job"));
}

Result<TuningJob> readOne(SqliteConnection &connection, qint64 id)
{
    ATTUNE_TRY_ASSIGN(const bool known, hasJobs(connection));
    if (known) {
        ATTUNE_TRY_ASSIGN(auto found,
            rows<TuningJob>(connection,
                std::string("SELECT ") + kColumns + " FROM job WHERE id = ?", readJob, id));
        if (!found.empty())
            return std::move(found.front());
    }
    return fail(ErrorCode::NotFound, Tr::tr("This project has no tuning number %1.").arg(id));
}

SqliteValue problemValue(const TuningJob &job)
{
    return job.problem ? SqliteValue::utf8(toJson(*job.problem)) : SqliteValue();
}

std::optional<qint64> wishValue(std::optional<JobWish> wish)
{
    return wish ? std::optional(static_cast<qint64>(*wish)) : std::nullopt;
}

Result<> insertNews(SqliteConnection &connection, qint64 job, const JobNews &news)
{
    // Providers list events newest first; they are kept in the order in which they happened.
    for (auto event = news.events.rbegin(); event != news.events.rend(); ++event) {
        ATTUNE_TRY(
            connection.run("INSERT OR IGNORE INTO job_event(job, remote, at, level, message) "
                           "VALUES(?, ?, ?, ?, ?)",
                job, event->id, event->at, static_cast<qint64>(event->level), event->message));
    }
    const auto keepMetric = [&](const MetricPoint &point) {
        return connection.run(
            "INSERT INTO job_metric VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(job, step) DO UPDATE SET "
            "train_loss = coalesce(excluded.train_loss, train_loss), "
            "train_accuracy = coalesce(excluded.train_accuracy, train_accuracy), "
            "valid_loss = coalesce(excluded.valid_loss, valid_loss), "
            "valid_accuracy = coalesce(excluded.valid_accuracy, valid_accuracy)",
            job, point.step, point.trainLoss, point.trainAccuracy, point.validLoss,
            point.validAccuracy);
    };
    for (const RemoteEvent &event : news.events) {
        if (event.metrics)
            ATTUNE_TRY(keepMetric(*event.metrics));
    }
    for (const MetricPoint &point : news.metrics)
        ATTUNE_TRY(keepMetric(point));
    for (const RemoteCheckpoint &checkpoint : news.checkpoints) {
        ATTUNE_TRY(connection.run("INSERT OR REPLACE INTO job_checkpoint VALUES(?, ?, ?, ?, ?, ?)",
            job, checkpoint.metrics.step, checkpoint.id, checkpoint.model,
            checkpoint.metrics.trainLoss, checkpoint.metrics.validLoss));
    }
    return {};
}

/// How many examples of a version go where.
struct Shares
{
    qint64 train = 0;
    qint64 validation = 0;
    qint64 kept = 0;
};

Result<Shares> countShares(SqliteConnection &connection)
{
    const auto count = [&](Split split) {
        return connection
            .integer("SELECT count(*) FROM example WHERE presence = 0 AND split = ?",
                static_cast<qint64>(split))
            .map([](const std::optional<qint64> &value) { return value.value_or(0); });
    };
    Shares shares;
    ATTUNE_TRY_ASSIGN(shares.train, count(Split::Train));
    ATTUNE_TRY_ASSIGN(shares.validation, count(Split::Validation));
    ATTUNE_TRY_ASSIGN(shares.kept, count(Split::Kept));
    return shares;
}

/// Everything about a job but its events.
Result<JobDetails> readCurve(SqliteConnection &connection, qint64 id)
{
    JobDetails details;
    ATTUNE_TRY_ASSIGN(details.job, readOne(connection, id));
    ATTUNE_TRY_ASSIGN(details.metrics,
        rows<MetricPoint>(
            connection,
            "SELECT step, train_loss, train_accuracy, valid_loss, valid_accuracy "
            "FROM job_metric WHERE job = ? ORDER BY step",
            [](const SqliteStatement &row) {
                return MetricPoint{row.integer(0), optionalReal(row, 1), optionalReal(row, 2),
                    optionalReal(row, 3), optionalReal(row, 4)};
            },
            id));
    ATTUNE_TRY_ASSIGN(details.checkpoints,
        rows<RemoteCheckpoint>(
            connection,
            "SELECT remote, model, step, train_loss, valid_loss FROM job_checkpoint "
            "WHERE job = ? ORDER BY step",
            [](const SqliteStatement &row) {
                return RemoteCheckpoint{row.text(0), row.text(1),
                    MetricPoint{.step = row.integer(2),
                        .trainLoss = optionalReal(row, 3),
                        .validLoss = optionalReal(row, 4)}};
            },
            id));
    return details;
}

} // namespace

QFuture<Result<TuningJob>> JobStore::add(TuningPlan plan, qint64 now)
{
    TuningJob job{.tag = newJobTag(), .plan = std::move(plan), .created = now};
    job.state = JobState::Checking;
    return insert(std::move(job));
}

QFuture<Result<TuningJob>> JobStore::addImported(TuningPlan plan, QString tunedModel, qint64 now)
{
    TuningJob job{.tag = newJobTag(), .plan = std::move(plan), .created = now};
    job.state = JobState::Succeeded;
    job.creation = Creation::Known;
    job.tunedModel = std::move(tunedModel);
    job.finished = now;
    return insert(std::move(job));
}

QFuture<Result<TuningJob>> JobStore::insert(TuningJob job)
{
    return through<TuningJob>([&](auto run) { return m_store.write(std::move(run)); },
        std::function<Result<TuningJob>(SqliteConnection &)>(
            [job = std::move(job)](SqliteConnection &connection) -> Result<TuningJob> {
                TuningJob added = job;
                ATTUNE_TRY_ASSIGN(const Version version,
                    createVersion(connection, {}, QStringLiteral("tuning"), job.created));
                ATTUNE_TRY_ASSIGN(const Shares shares, countShares(connection));
                added.version = version.id;
                added.train = shares.train;
                added.validation = shares.validation;
                added.kept = shares.kept;
                ATTUNE_TRY(connection.run(
                    "INSERT INTO job VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, '', ?, 0, '', '', '', ?, "
                    "NULL, NULL, 0, '', NULL, NULL, NULL, ?, 0, ?)",
                    added.tag, SqliteValue::utf8(toJson(added.plan)), added.version, added.train,
                    added.validation, added.kept, static_cast<qint64>(added.state),
                    static_cast<qint64>(added.creation), added.tunedModel, added.created,
                    added.finished));
                ATTUNE_TRY_ASSIGN(const auto id, connection.integer("SELECT last_insert_rowid()"));
                added.id = id.value_or(0);
                return added;
            }));
}

QFuture<Result<>> JobStore::save(TuningJob job, JobNews news)
{
    return m_store.write([job = std::move(job), news = std::move(news)](
                             SqliteConnection &connection) -> Result<> {
        // The wish is the user's and only set by setWish().
        ATTUNE_TRY(connection.run(
            "UPDATE job SET state = ?, raw_state = ?, creation = ?, upload_tried = ?, remote = ?, "
            "training_file = ?, validation_file = ?, tuned_model = ?, problem = ?, "
            "problem_example = ?, newest_event = ?, passes = ?, batch = ?, trained_tokens = ?, "
            "started = ?, finished = ? WHERE id = ?",
            static_cast<qint64>(job.state), job.rawState, static_cast<qint64>(job.creation),
            static_cast<qint64>(job.uploadTried), job.remoteId, job.trainingFile,
            job.validationFile, job.tunedModel, problemValue(job), job.problemExample,
            job.newestEvent, job.passes, job.batch, job.trainedTokens, job.started, job.finished,
            job.id));
        return insertNews(connection, job.id, news);
    });
}

QFuture<Result<>> JobStore::setWish(qint64 job, std::optional<JobWish> wish)
{
    return m_store.write([job, wish](SqliteConnection &connection) {
        return connection.run("UPDATE job SET wish = ? WHERE id = ?", wishValue(wish), job);
    });
}

QFuture<Result<>> JobStore::chooseModel(qint64 job, QString model)
{
    return m_store.write([job, model = std::move(model)](SqliteConnection &connection) {
        return connection.run("UPDATE job SET tuned_model = ? WHERE id = ?", model, job);
    });
}

QFuture<Result<>> JobStore::logSent(SentRecord record)
{
    return m_store.write([record = std::move(record)](SqliteConnection &connection) {
        return connection.run("INSERT INTO sent(at, job, destination, what, examples, bytes) "
                              "VALUES(?, ?, ?, ?, ?, ?)",
            record.at, record.job == 0 ? std::nullopt : std::optional(record.job),
            record.destination, record.what, record.examples, record.bytes);
    });
}

QFuture<Result<std::vector<TuningJob>>> JobStore::jobs() const
{
    return reading<std::vector<TuningJob>>(
        m_store, [](SqliteConnection &connection) -> Result<std::vector<TuningJob>> {
            ATTUNE_TRY_ASSIGN(const bool known, hasJobs(connection));
            if (!known)
                return std::vector<TuningJob>();
            return rows<TuningJob>(connection,
                std::string("SELECT ") + kColumns + " FROM job ORDER BY id DESC", readJob);
        });
}

QFuture<Result<TuningJob>> JobStore::job(qint64 id) const
{
    return reading<TuningJob>(
        m_store, [id](SqliteConnection &connection) { return readOne(connection, id); });
}

QFuture<Result<JobDetails>> JobStore::details(qint64 id) const
{
    return reading<JobDetails>(m_store, [id](SqliteConnection &connection) -> Result<JobDetails> {
        ATTUNE_TRY_ASSIGN(JobDetails details, readCurve(connection, id));
        ATTUNE_TRY_ASSIGN(details.events,
            rows<JobEvent>(
                connection,
                "SELECT id, at, level, message FROM job_event WHERE job = ? ORDER BY at, id",
                [](const SqliteStatement &row) {
                    return JobEvent{row.integer(0), row.integer(1),
                        static_cast<EventLevel>(row.integer(2)), row.text(3)};
                },
                id));
        return details;
    });
}

QFuture<Result<JobDetails>> JobStore::curve(qint64 id) const
{
    return reading<JobDetails>(
        m_store, [id](SqliteConnection &connection) { return readCurve(connection, id); });
}

QFuture<Result<std::vector<JobEvent>>> JobStore::eventsAfter(
    qint64 job, qint64 event, int limit) const
{
    return reading<std::vector<JobEvent>>(m_store, [=](SqliteConnection &connection) {
        return rows<JobEvent>(
            connection,
            "SELECT id, at, level, message FROM job_event WHERE job = ? AND id > ? "
            "ORDER BY id LIMIT ?",
            [](const SqliteStatement &row) {
                return JobEvent{row.integer(0), row.integer(1),
                    static_cast<EventLevel>(row.integer(2)), row.text(3)};
            },
            job, event, limit);
    });
}

QFuture<Result<std::vector<SentRecord>>> JobStore::sent() const
{
    return reading<std::vector<SentRecord>>(
        m_store, [](SqliteConnection &connection) -> Result<std::vector<SentRecord>> {
            ATTUNE_TRY_ASSIGN(const bool known, hasJobs(connection));
            if (!known)
                return std::vector<SentRecord>();
            return rows<SentRecord>(connection,
                "SELECT at, job, destination, what, examples, bytes FROM sent ORDER BY id DESC",
                [](const SqliteStatement &row) {
                    return SentRecord{row.integer(0), row.integer(1), row.text(2), row.text(3),
                        row.integer(4), row.integer(5)};
                });
        });
}

QFuture<Result<FrozenExamples>> JobStore::frozen(qint64 version) const
{
    return through<FrozenExamples>([this](auto run) { return m_store.read(std::move(run), true); },
        std::function<Result<FrozenExamples>(SqliteConnection &)>(
            [version](SqliteConnection &connection) -> Result<FrozenExamples> {
                FrozenExamples frozen;
                ATTUNE_TRY_ASSIGN(frozen.settings, readVersionSettings(connection, version));
                ATTUNE_TRY_ASSIGN(frozen.examples, readVersionExamples(connection, version));
                return frozen;
            }));
}

} // namespace core
