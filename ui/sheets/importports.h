// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importreview.h"
#include "core/storage/projectstore.h"

#include <QFuture>

#include <functional>

namespace ui {

class ProjectSession;

/// All that the import sheet needs of the world around it; a test hands in its own.
struct ImportPorts
{
    using Hashes = core::Result<std::vector<quint64>>;
    using Review = core::Result<core::ImportReview>;
    using Outcome = core::Result<core::ImportOutcome>;

    core::ProjectSettings settings; ///< of the project
    std::function<QFuture<Hashes>()> hashes;
    /// Called on a worker thread.
    std::function<Review(const std::vector<core::ImportInput> &, const core::ImportOptions &,
        std::span<const quint64>, std::stop_token, const core::Progress &)>
        review;
    std::function<QFuture<Outcome>(core::ImportRequest, std::stop_token, core::Progress)> add;
};

/// The project's own. `session` outlives the sheet.
[[nodiscard]] ImportPorts importPorts(ProjectSession &session);

} // namespace ui
