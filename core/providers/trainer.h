// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"
#include "core/providers/jobstate.h"
#include "core/providers/problem.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace core {

// What a provider can do, as pure functions: they build requests and read replies, and neither send
// anything nor know an access key. Tuning here and serving there is normal, so that there are three
// parts. Times are milliseconds since 1970 UTC; 0: not known.

struct RemoteFile
{
    QString id;
    QString name;
    qint64 bytes = 0;
    bool ready = true; ///< false: the provider still looks at it
    bool rejected = false;
};

/// A point of the learning curve. What a provider does not tell is not there.
struct MetricPoint
{
    qint64 step = 0;
    std::optional<double> trainLoss = {};
    std::optional<double> trainAccuracy = {}; ///< 0 to 1
    std::optional<double> validLoss = {}; ///< of all validation examples where known, else of some
    std::optional<double> validAccuracy = {};

    bool operator==(const MetricPoint &) const = default;
};

enum class EventLevel { Info = 0, Warning = 1, Error = 2 };

struct RemoteEvent
{
    QString id;
    qint64 at = 0;
    EventLevel level = EventLevel::Info;
    QString message; ///< the provider's words
    std::optional<MetricPoint> metrics = {};
};

struct RemoteCheckpoint
{
    QString id;
    QString model; ///< to ask instead of the job's own result
    MetricPoint metrics;
};

struct RemoteJob
{
    QString id;
    JobState state = JobState::Unknown;
    QString rawState;
    QString model;
    QString tunedModel; ///< empty until it is there
    QString trainingFile;
    QString tag = {}; ///< TrainingRequest::tag, where the provider gives it back
    QStringList resultFiles = {};
    std::optional<qint64> trainedTokens = {};
    std::optional<qint64> passes = {}; ///< as decided by the provider
    std::optional<qint64> batch = {};
    qint64 created = 0;
    qint64 finished = 0;
    std::optional<ProviderProblem> problem = {};
};

struct RemoteModel
{
    QString id;
    qint64 created = 0;
    QString shutdown; ///< date, where the provider names one
};

template <class T>
struct Page
{
    std::vector<T> items = {}; ///< newest first
    bool more = false;
    QString last; ///< where to go on
};

struct TrainingRequest
{
    QString model;
    QString trainingFile; ///< id at the provider
    QString validationFile = {};
    QString name = {};                       ///< becomes part of the tuned model's name
    QString tag;                             ///< unique: the job is found again by it
    std::map<QString, Json> parameters = {}; ///< by the catalogue's names
    std::optional<qint64> seed = {};
};

enum class JobWish { Cancel, Pause, Resume };

class FileStore
{
public:
    virtual ~FileStore() = default;

    [[nodiscard]] virtual HttpRequest upload(
        const QString &name, const QByteArray &content) const = 0;
    [[nodiscard]] virtual HttpRequest file(const QString &id) const = 0;
    [[nodiscard]] virtual ProviderResult<RemoteFile> readFile(
        const HttpReply &reply, Purpose purpose, qint64 now) const = 0;
    /// All files, newest first.
    [[nodiscard]] virtual HttpRequest files(const QString &after) const = 0;
    [[nodiscard]] virtual ProviderResult<Page<RemoteFile>> readFiles(
        const HttpReply &reply, qint64 now) const = 0;
    [[nodiscard]] virtual HttpRequest content(const QString &id) const = 0;
    [[nodiscard]] virtual HttpRequest removeFile(const QString &id) const = 0;
};

class Trainer
{
public:
    virtual ~Trainer() = default;

    [[nodiscard]] virtual HttpRequest create(const TrainingRequest &request) const = 0;
    [[nodiscard]] virtual HttpRequest job(const QString &id) const = 0;
    [[nodiscard]] virtual HttpRequest steer(const QString &id, JobWish wish) const = 0;
    [[nodiscard]] virtual ProviderResult<RemoteJob> readJob(
        const HttpReply &reply, Purpose purpose, qint64 now) const = 0;
    /// All jobs, newest first. A provider that can filter by tag does.
    [[nodiscard]] virtual HttpRequest jobs(const QString &tag, const QString &after) const = 0;
    [[nodiscard]] virtual ProviderResult<Page<RemoteJob>> readJobs(
        const HttpReply &reply, qint64 now) const = 0;
    [[nodiscard]] virtual HttpRequest events(const QString &id, const QString &after) const = 0;
    [[nodiscard]] virtual ProviderResult<Page<RemoteEvent>> readEvents(
        const HttpReply &reply, qint64 now) const = 0;
    [[nodiscard]] virtual HttpRequest checkpoints(
        const QString &id, const QString &after) const = 0;
    [[nodiscard]] virtual ProviderResult<Page<RemoteCheckpoint>> readCheckpoints(
        const HttpReply &reply, qint64 now) const = 0;
    [[nodiscard]] virtual bool canPause() const = 0;
};

class Host
{
public:
    virtual ~Host() = default;

    [[nodiscard]] virtual HttpRequest models() const = 0;
    [[nodiscard]] virtual ProviderResult<std::vector<RemoteModel>> readModels(
        const HttpReply &reply, qint64 now) const = 0;
    [[nodiscard]] virtual HttpRequest removeModel(const QString &id) const = 0;
    /// An answer to `messages` (OpenAI's objects), streamed; read it with ChatStream.
    [[nodiscard]] virtual HttpRequest chat(
        const QString &model, const Json &messages, const Json &settings) const = 0;
};

/// The parts that one adapter offers.
struct Adapter
{
    std::unique_ptr<FileStore> files;
    std::unique_ptr<Trainer> trainer;
    std::unique_ptr<Host> host;
};

} // namespace core
