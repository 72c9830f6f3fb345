// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/dataset/example.h"
#include "core/dataset/projectsettings.h"
#include "core/storage/query.h"

#include <QFuture>

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace ui {

class ExampleFlags;
class ProjectSession;

/// All that the export sheet needs of the project; a test hands in its own. See core::ProjectStore.
struct ExportPorts
{
    using Ids = core::Result<std::vector<core::ExampleId>>;
    using Visitor = std::function<core::Result<>(std::span<const core::Example>)>;

    QString projectName; ///< suggested as the name of the file
    core::ProjectSettings settings;
    std::function<QFuture<Ids>(core::ExampleQuery)> list;
    std::function<QFuture<core::Result<>>(std::vector<core::ExampleId>, Visitor, std::stop_token)>
        visit;
    /// Why the checks keep an example from being exported; empty: they do not. For any thread.
    std::function<QString(core::ExampleId)> mustFix = {};
};

/// The project's own. `session` outlives the sheet. `flags`: what the checks know by now.
[[nodiscard]] ExportPorts exportPorts(ProjectSession &session, const ExampleFlags &flags);

} // namespace ui
