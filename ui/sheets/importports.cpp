// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/importports.h"

#include "ui/session/projectsession.h"

namespace ui {

ImportPorts importPorts(ProjectSession &session)
{
    return {session.settings(), [&session] { return session.store().contentHashes(); },
        [](const std::vector<core::ImportInput> &inputs, const core::ImportOptions &options,
            std::span<const quint64> hashes, std::stop_token stop, const core::Progress &progress) {
            return core::reviewImport(inputs, options, hashes, std::move(stop), progress);
        },
        [&session](core::ImportRequest request, std::stop_token stop, core::Progress progress) {
            return session.importExamples(std::move(request), std::move(stop), std::move(progress));
        }};
}

} // namespace ui
