// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/reportfile.h"
#include "ui/support/dialogs.h"

#include <functional>

class QMenu;

namespace ui {

/// One entry for every format in which a report can be saved, named after the menu.
void addReportChoices(QMenu *menu, const std::function<void(ReportFormat)> &chosen);

/// Where the report goes: `format` first, the other one on offer as well. `name` has no ending.
[[nodiscard]] FileRequest reportRequest(
    ReportFormat format, const QString &title, const QString &name, const QString &folder);

} // namespace ui
