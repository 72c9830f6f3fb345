// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/basemodels.h"
#include "core/jobs/tuningjob.h"
#include "core/review/contestant.h"

#include <QString>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// Something that can be compared, as a list offers it.
struct ContestantChoice
{
    QString title;
    core::Contestant contestant;
    /// A model on this computer that the engine has to be shown first.
    std::optional<core::LocalModel> local = {};

    bool isTuned() const
    {
        return contestant.kind == core::ContestantKind::Tuned ||
            contestant.kind == core::ContestantKind::Checkpoint;
    }
};

/// Checkpoints of the jobs, by job.
using CheckpointsByJob = std::map<qint64, std::vector<core::RemoteCheckpoint>>;

/// Everything that can be compared: tuned models first (jobs are newest first), their states after each
/// pass, then originals as they are, with house rules, and with the best examples, then a model at an
/// address. Pure.
[[nodiscard]] std::vector<ContestantChoice> contestantChoices(std::span<const core::TuningJob> jobs,
    const CheckpointsByJob &checkpoints, std::span<const core::LocalModel> models,
    const QString &serviceAddress, const QString &serviceModel);

/// Indices into the choices; -1: there is none.
struct ProposedPair
{
    int before = -1;
    int after = -1;
};
/// The original without house rules against the same with them: what is often enough.
[[nodiscard]] ProposedPair baselinePair(std::span<const ContestantChoice> choices);
/// Which two to propose: the newest tuned model against its original; without one the baseline.
[[nodiscard]] ProposedPair proposedPair(std::span<const ContestantChoice> choices);

} // namespace ui
