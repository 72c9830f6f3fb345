// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/shared/tuningservices.h"

#include "core/jobs/jobprocedure.h"
#include "core/jobs/tuningsize.h"

namespace app {

/// What the tuning commands share. Keys come from the environment: a script has no password safe.
class TuningTools
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<TuningTools>> create();

    [[nodiscard]] TuningServices &services() { return *m_services; }
    /// Null, with a message, when there is no such provider.
    [[nodiscard]] const core::ProviderInfo *provider(const Invocation &invocation) const;

private:
    core::MemorySecretStore m_memory;
    std::unique_ptr<TuningServices> m_services;
};

/// The project's examples with the split that tuning would use, and how much that is.
struct TuningMaterial
{
    core::SplitPlan split;
    core::TuningSize size;
};
[[nodiscard]] core::Result<TuningMaterial> tuningMaterial(
    core::ProjectStore &store, const std::stop_token &stop);

/// The model on this computer with that name, or why it cannot be used.
[[nodiscard]] core::Result<core::LocalModel> localModel(
    const core::ModelPlaces &places, const QString &name);

/// --passes, or what it should have been as a message.
[[nodiscard]] std::optional<qint64> passesOption(const Invocation &invocation);

[[nodiscard]] Json jobJson(const core::TuningJob &job);

/// What a job of this command works with; all given outlive it.
[[nodiscard]] core::JobProcedure::Services procedureServices(
    const Invocation &invocation, TuningServices &services, core::JobStore &store);

/// Carries a job on and prints what happens, until it has ended or `until` says so. Fine, Problems when
/// the job failed or waits for a decision, Network while it could not be reached.
[[nodiscard]] ExitCode carryOn(const Invocation &invocation, core::JobProcedure &procedure,
    const core::JobStore &store, const std::function<bool(const core::TuningJob &)> &until);

} // namespace app
