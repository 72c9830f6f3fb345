// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/httpmessage.h"
#include "core/providers/json.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace core {

// The numbers of these enumerations are stored in project files: append only.

/// What a service could not or did not want to do.
enum class ProblemKind {
    Other = 0,
    KeyRejected = 1,
    KeyMissing = 2,
    NoCredit = 3, ///< no balance, or a spending limit: waiting does not help
    SlowDown = 4,
    NotAllowed = 5,
    TuningClosed = 6, ///< takes no new tuning from this account
    NotOffered = 7,   ///< the address answers, but cannot tune
    Moved = 8,        ///< the address leads elsewhere
    NotThere = 9,     ///< the job, file or model is not there (any more)
    Busy = 10,        ///< in conflict with something that is going on
    FileTooLarge = 11,
    ExampleRejected = 12,
    ExampleTooLong = 13,
    SettingRejected = 14,
    ServerTrouble = 15,
    UnreadableReply = 16,
    Offline = 17,
    TimedOut = 18,
    Insecure = 19,
    BrokenReply = 20,
    ReplyTooLarge = 21,
    Stopped = 22,
    NoMemory = 23,
    DiskFull = 24,
    EngineMissing = 25, ///< the part that tunes on this computer is not there or does not start
    ModelUnusable = 26,
    Uncertain = 27, ///< cannot be found out whether the job was created: the user decides
};

/// On whose side something has to change.
enum class Fault { Unknown = 0, Yours = 1, Provider = 2, Network = 3, ThisComputer = 4 };

/// Whether it cost money.
enum class Charge { Unknown = 0, Nothing = 1, WhatWasDone = 2 };

/// What can be done next; a window makes buttons of them, the first being the safe one.
enum class NextStep {
    TryAgain,
    Wait,
    EnterKey,
    FindKey,
    OpenBilling,
    GoToExample,
    LeaveOutExample,
    ChooseAnother,
    ExportFile,
    CheckAddress,
    CheckClock,
    ChangeSettings,
    FreeSpace,
    CopyDetails,
    SendAgain, ///< create the job although it may exist already
    Forget,    ///< do not create it
};

/// A problem as people are told of it: cause, whose fault, charged or not, next step (UX 4.6).
struct ProviderProblem
{
    ProblemKind kind = ProblemKind::Other;
    QString title; ///< one short sentence, no codes
    QString body;  ///< what it means, what is safe, what to do
    Fault fault = Fault::Unknown;
    Charge charge = Charge::Unknown;
    std::vector<NextStep> next = {};
    qint64 example = 0; ///< line of the training file, from 1; 0: none
    std::optional<std::chrono::milliseconds> wait = {}; ///< the service asked for
    int status = 0;                                     ///< of HTTP, for "Details"
    QString detail;                                     ///< the service's own words; without keys

    /// It may go away by itself: asking again later makes sense.
    [[nodiscard]] bool isTemporary() const;

    bool operator==(const ProviderProblem &) const = default;
};

/// "That is the provider's side.": whose fault it is, in words.
[[nodiscard]] QString describe(Fault fault);
/// "Nothing was charged."
[[nodiscard]] QString describe(Charge charge);

/// For the project file.
[[nodiscard]] QByteArray toJson(const ProviderProblem &problem);
[[nodiscard]] std::optional<ProviderProblem> problemFromJson(const QByteArray &json);

template <class T>
using ProviderResult = tl::expected<T, ProviderProblem>;

/// What was asked when it went wrong: the same answer means different things.
enum class Purpose { Upload, CreateJob, ListJobs, ReadJob, SteerJob, Files, Models, Chat };

/// A problem of that kind with its words. `who` names the service: "OpenAI", "this computer".
[[nodiscard]] ProviderProblem makeProblem(
    ProblemKind kind, const QString &who, const QString &detail = {});

/// From an answer that is not a success, or that cannot be read.
[[nodiscard]] ProviderProblem problemFromReply(
    const HttpReply &reply, Purpose purpose, const QString &who, qint64 now);
/// From what kept a service from answering.
[[nodiscard]] ProviderProblem problemFromError(const Error &error, const QString &who);
/// From the reason that a failed job gives.
[[nodiscard]] ProviderProblem problemFromJob(
    const QString &code, const QString &message, const QString &who);

/// The words of an error body, in any of the shapes that services use (providers.md, A5).
struct ErrorBody
{
    QString message;
    QString type;
    QString code;
    QString param;
};
[[nodiscard]] std::optional<ErrorBody> readErrorBody(const QByteArray &body);

/// Text of a service with everything that could be an access key masked.
[[nodiscard]] QString withoutKeys(QString text);

} // namespace core
