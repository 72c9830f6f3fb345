// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/review/reportdocument.h"

#include <QString>

#include <optional>

namespace ui {

enum class ReportFormat { Html, Pdf };

/// What the ending of `path` stands for; nothing for any other than .html and .pdf.
[[nodiscard]] std::optional<ReportFormat> reportFormat(const QString &path);

/// Writes the report as what the ending of `path` says, and nothing where that is neither. Uses objects of its
/// own only, so that it can run on any thread; see writePdf() for the time it takes.
[[nodiscard]] core::Result<> writeReport(const core::ReportDocument &report, const QString &path);

} // namespace ui
