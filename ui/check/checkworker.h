// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/projectdoor.h"
#include "ui/check/snapshotmaker.h"
#include "ui/support/background.h"

#include <optional>
#include <stop_token>
#include <unordered_map>
#include <unordered_set>

namespace ui {

/// What is to be looked at again.
struct CheckTask
{
    enum class Kind {
        Everything, ///< all examples, with the rules as they are now
        Changes,    ///< some examples, and what depends on them; or another chosen style
        Sift,       ///< nothing: other findings are ignored
    };
    Kind kind = Kind::Everything;
    core::ProjectSettings settings = {};
    std::shared_ptr<const core::checks::CheckDecisions> decisions =
        std::make_shared<const core::checks::CheckDecisions>();
    std::unordered_set<core::ExampleId> changed = {}; ///< or removed: what is gone is found out
    bool reordered = false;                           ///< examples came or went
    std::shared_ptr<SharedProgress> progress = {};
};

/// Keeps what is needed to look at a project again. Its functions run on threads of the pool, one at
/// a time; CheckSession sees to that.
class CheckWorker
{
public:
    explicit CheckWorker(std::shared_ptr<ProjectDoor> door);

    /// What there is to show afterwards. Fails with Cancelled when stopped or closed.
    [[nodiscard]] core::Result<SnapshotPtr> run(const CheckTask &task, std::stop_token stop);

private:
    [[nodiscard]] core::Result<CheckSnapshot> lookAtEverything(
        const CheckTask &task, std::stop_token stop);
    [[nodiscard]] core::Result<CheckSnapshot> lookAtChanges(
        const CheckTask &task, std::stop_token stop);
    [[nodiscard]] CheckSnapshot sift(const CheckTask &task) const;
    [[nodiscard]] SnapshotContext context(const CheckTask &task) const;
    [[nodiscard]] core::checks::Checker::Fetch fetcher(std::stop_token stop) const;
    void note(const std::vector<core::Example> &examples);

    std::shared_ptr<ProjectDoor> m_door;
    std::optional<core::checks::Checker> m_checker;
    SnapshotPtr m_last;               ///< the next one shares what has not changed
    core::checks::HouseStyle m_style; ///< with the questions that may stay mixed
    std::shared_ptr<const ExampleOrder> m_order = std::make_shared<const ExampleOrder>();
    std::unordered_map<core::ExampleId, ExampleNote> m_notes;
    QSet<QString> m_categories; ///< each kept once
};

} // namespace ui
