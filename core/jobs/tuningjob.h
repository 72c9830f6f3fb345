// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/providers/trainer.h"

#include <QString>

#include <map>
#include <optional>

namespace core {

/// What somebody decided to tune, and where. Holds no access key: `account` names it.
struct TuningPlan
{
    QString provider = QStringLiteral("local"); ///< the catalogue's id
    QString address = {}; ///< of the API (".../v1"); empty: the catalogue's, or this computer
    QString account = {}; ///< name of the access key in the SecretStore; empty: `provider`
    QString model = {};
    QString name = {};
    std::map<QString, Json> parameters =
        {}; ///< by the catalogue's names; "n_epochs" are the passes
    qint64 seed = 42;
    bool deleteFilesAfterwards = false;
    QString importedFrom =
        {}; ///< the folder of a model that was tuned elsewhere; empty: tuned by this job

    bool operator==(const TuningPlan &) const = default;
};
[[nodiscard]] QByteArray toJson(const TuningPlan &plan);
[[nodiscard]] TuningPlan planFromJson(const QByteArray &json);

// The numbers of this enumeration are stored in project files: append only.

/// What is known about the one request that must not be carried out twice.
enum class Creation {
    NotSent = 0,  ///< or provably not there
    Intended = 1, ///< committed before the request goes out: from now on it may exist
    Known = 2,    ///< the provider has named it
    Asking = 3,   ///< cannot be found out; the user decides
};

/// One tuning as the project file keeps it. Times are milliseconds since 1970 UTC; 0: not yet.
struct TuningJob
{
    qint64 id = 0;
    QString tag; ///< unique in the world; the provider gets it, so that the job is found again
    TuningPlan plan;
    qint64 version = 0; ///< the frozen examples and settings
    qint64 train = 0;   ///< examples to learn from
    qint64 validation = 0;
    qint64 kept = 0; ///< never sent

    JobState state = JobState::Draft;
    QString rawState = {};
    Creation creation = Creation::NotSent;
    bool uploadTried = false; ///< a file may be there already
    QString remoteId = {};
    QString trainingFile = {};
    QString validationFile = {};
    QString tunedModel = {};
    std::optional<JobWish> wish = {}; ///< asked for by the user, not carried out yet
    std::optional<ProviderProblem> problem = {};
    ExampleId problemExample = 0; ///< the example that the problem is about
    QString newestEvent = {};     ///< up to which all events are stored

    std::optional<qint64> passes = {}; ///< as the provider decided
    std::optional<qint64> batch = {};
    std::optional<qint64> trainedTokens = {};
    qint64 created = 0;
    qint64 started = 0; ///< learning began
    qint64 finished = 0;

    /// Updates that one pass takes, and all of them; 0: not known.
    [[nodiscard]] qint64 stepsPerPass() const;
    [[nodiscard]] qint64 steps() const;
};

struct JobEvent
{
    qint64 id = 0; ///< grows in the order of storing
    qint64 at = 0;
    EventLevel level = EventLevel::Info;
    QString message;
};

/// Something that left for somewhere.
struct SentRecord
{
    qint64 at = 0;
    qint64 job = 0;      ///< 0: of none
    QString destination; ///< "this computer", or the host
    QString what;        ///< "training", "validation", "order", "question"
    qint64 examples = 0;
    qint64 bytes = 0;
};

/// All that is stored about a job.
struct JobDetails
{
    TuningJob job;
    std::vector<JobEvent> events;     ///< oldest first
    std::vector<MetricPoint> metrics; ///< by step
    std::vector<RemoteCheckpoint> checkpoints;
};

/// A tag that no other job has: 128 random bits in hexadecimal.
[[nodiscard]] QString newJobTag();

} // namespace core
