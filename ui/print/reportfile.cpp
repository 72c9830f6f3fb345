// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/reportfile.h"

#include "core/base/atomicfile.h"
#include "ui/print/pdfreport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReportFile)
};

} // namespace

std::optional<ReportFormat> reportFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html")
        return ReportFormat::Html;
    if (ending == u"pdf")
        return ReportFormat::Pdf;
    return {};
}

core::Result<> writeReport(const core::ReportDocument &report, const QString &path)
{
    const auto format = reportFormat(path);
    if (!format)
        return core::fail(core::ErrorCode::InvalidInput,
            Tr::tr("Choose a name that ends with .html for a web page, or with .pdf for paper."));
    return *format == ReportFormat::Pdf ? writePdf(report, path)
                                        : core::writeFileAtomically(path, core::htmlReport(report));
}

} // namespace ui
