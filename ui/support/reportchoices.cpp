// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/reportchoices.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReportChoices)
};

} // namespace

void addReportChoices(QMenu *menu, const std::function<void(ReportFormat)> &chosen)
{
    menu->addAction(
            Tr::tr("As a &web page (HTML)…"), menu, [chosen] { chosen(ReportFormat::Html); })
        ->setObjectName(menu->objectName() + u"Html"_s);
    menu->addAction(Tr::tr("For &paper (PDF)…"), menu, [chosen] { chosen(ReportFormat::Pdf); })
        ->setObjectName(menu->objectName() + u"Pdf"_s);
}

FileRequest reportRequest(
    ReportFormat format, const QString &title, const QString &name, const QString &folder)
{
    QStringList filters{Tr::tr("Web page (*.html)"), Tr::tr("PDF (*.pdf)")};
    const bool paper = format == ReportFormat::Pdf;
    if (paper)
        filters.swapItemsAt(0, 1);
    const QString ending = paper ? u"pdf"_s : u"html"_s;
    return {.title = title,
        .folder = folder,
        .suggestedName = name + u'.' + ending,
        .filters = filters,
        .suffix = ending};
}

} // namespace ui
