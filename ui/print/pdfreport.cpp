// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/pdfreport.h"

#include "core/base/atomicfile.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace ui {

namespace {

constexpr qreal kMargin = 18; ///< millimetres
constexpr int kResolution = 300;
constexpr int kPointSize = 10;

/// Whatever stands in the text: nothing is fetched, from nowhere.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QPageSize paper()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

core::Result<> writePdf(const core::ReportDocument &report, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Attune"));
        writer.setResolution(kResolution);
        writer.setPageLayout(QPageLayout(paper(), QPageLayout::Portrait,
            QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter));
        ClosedDocument document;
        QFont font = document.defaultFont();
        font.setPointSize(kPointSize);
        document.setDefaultFont(font);
        document.setHtml(core::printReport(report));
        document.print(&writer);
    }
    return core::writeFileAtomically(path, bytes);
}

} // namespace ui
