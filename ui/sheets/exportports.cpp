// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/exportports.h"

#include "ui/session/exampleflags.h"
#include "ui/session/projectsession.h"

namespace ui {

ExportPorts exportPorts(ProjectSession &session, const ExampleFlags &flags)
{
    return {session.name(), session.settings(),
        [&session](core::ExampleQuery query) { return session.store().list(std::move(query)); },
        [&session](
            std::vector<core::ExampleId> ids, ExportPorts::Visitor visitor, std::stop_token stop) {
            return session.store().visit(std::move(ids), std::move(visitor), std::move(stop));
        },
        [table = flags.table()](core::ExampleId id) {
            const auto flag = table->constFind(id);
            return flag == table->cend() ? QString() : flag->mustFix;
        }};
}

} // namespace ui
