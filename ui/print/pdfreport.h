// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/review/reportdocument.h"

#include <QString>

namespace ui {

/// Writes the report as PDF: A4, or Letter where that is usual, with page numbers. Needs a QGuiApplication, for
/// its fonts, but neither a window nor a display. The file is there as a whole or not at all. Takes about a
/// second for a long report.
[[nodiscard]] core::Result<> writePdf(const core::ReportDocument &report, const QString &path);

} // namespace ui
