// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"
#include "core/jobs/tuningjob.h"

#include <QString>

#include <span>
#include <vector>

namespace core {

// The numbers of these enumerations are stored in project files: append only.

/// Which model answers.
enum class ContestantKind {
    Base = 0,       ///< as its makers made it
    Tuned = 1,      ///< the result of a job of this project
    Checkpoint = 2, ///< a state of such a job
    Address = 3,    ///< any model at an address that speaks OpenAI's API
};

/// What it is told besides the question and its reference material.
enum class Instructions {
    None = 0,
    HouseRules = 1,
    HouseRulesAndExamples = 2, ///< and shown a few of the project's best examples
};

/// One of the two that are compared. Holds no access key: `account` names it.
struct Contestant
{
    ContestantKind kind = ContestantKind::Base;
    QString provider = QStringLiteral("local"); ///< the catalogue's id
    QString address = {}; ///< of the API (".../v1"); empty: the catalogue's, or this computer
    QString account = {}; ///< name of the access key in the SecretStore; empty: `provider`
    QString model = {};   ///< as the service names it
    qint64 job = 0;       ///< of Tuned and Checkpoint
    qint64 step = 0;      ///< of Checkpoint
    Instructions instructions = Instructions::HouseRules;
    std::vector<ExampleId> shots =
        {}; ///< of HouseRulesAndExamples: what it is shown, in this order

    bool operator==(const Contestant &) const = default;
};

/// The original that a job began with, told what `instructions` say.
[[nodiscard]] Contestant baseOf(const TuningJob &job, Instructions instructions);
[[nodiscard]] Contestant tunedBy(const TuningJob &job);
[[nodiscard]] Contestant checkpointOf(const TuningJob &job, const RemoteCheckpoint &checkpoint);

/// "Original with house rules", "Tuned (number 3)": how people tell it from the other. Translated.
[[nodiscard]] QString describe(const Contestant &contestant);
/// The same within a sentence or at the head of a narrow column: "original", "tuned". Translated.
[[nodiscard]] QString shortName(const Contestant &contestant);

/// For Endpoints, which find the way to a plan's provider.
[[nodiscard]] TuningPlan wayTo(const Contestant &contestant);

[[nodiscard]] QByteArray toJson(const Contestant &contestant);
[[nodiscard]] Contestant contestantFromJson(const QByteArray &json);

/// What is sent when `row` is asked: trainingTurns() without the answer and with or without the house
/// rules, after the `shots` as earlier turns of the conversation.
[[nodiscard]] std::vector<Turn> askedTurns(const Contestant &contestant, const Example &row,
    const ProjectSettings &settings, std::span<const Example> shots);

/// The examples to show a model that is not tuned: done ones before others, of as many categories as
/// there are, the shorter the better; none that is kept aside. At most `count`, and together at most
/// `characters` long. The same examples give the same choice.
[[nodiscard]] std::vector<ExampleId> bestExamples(
    std::span<const Example> examples, int count = 5, qsizetype characters = 6000);

} // namespace core
