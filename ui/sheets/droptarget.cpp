// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/droptarget.h"

#include "core/dataset/import/importreview.h"
#include "ui/session/folders.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

QString unreadableFileText(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix.isEmpty())
        return DropTarget::tr(
            "We can't read “%1”. Tables (.csv, .xlsx) and training files (.jsonl) "
            "can be dropped here.")
            .arg(QFileInfo(path).fileName());
    const QString cannot = DropTarget::tr("We can't read .%1 files.").arg(suffix);
    QString instead =
        DropTarget::tr("Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.");
    if (suffix == "numbers"_L1)
        instead = DropTarget::tr("In Numbers choose File > Export To > CSV, then drop that file.");
    else if (suffix == "xls"_L1 || suffix == "ods"_L1)
        instead = DropTarget::tr(
            "Open it in your spreadsheet program, save it as .xlsx, then drop that file.");
    else if (suffix == "pages"_L1 || suffix == "doc"_L1 || suffix == "docx"_L1 ||
        suffix == "odt"_L1 || suffix == "pdf"_L1 || suffix == "rtf"_L1)
        instead =
            DropTarget::tr("Copy the questions and answers into two columns of a spreadsheet, "
                           "then drop that or paste the columns.");
    else if (suffix == "zip"_L1 || suffix == "gz"_L1 || suffix == "7z"_L1)
        instead = DropTarget::tr("Unpack it first, then drop the folder.");
    return cannot + u' ' + instead;
}

DroppedFiles droppedFiles(const QMimeData &data)
{
    DroppedFiles files;
    QString firstUnreadable;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile())
            continue;
        const QString path = url.toLocalFile();
        if (isProjectFile(path))
            files.projects.append(path);
        else if (QFileInfo(path).isDir() || core::isImportable(path))
            files.readable.append(path);
        else if (firstUnreadable.isEmpty())
            firstUnreadable = path;
    }
    if (files.projects.isEmpty() && files.readable.isEmpty() && !firstUnreadable.isEmpty())
        files.refusal = unreadableFileText(firstUnreadable);
    return files;
}

DropTarget::DropTarget(QWidget *window)
    : QWidget(window)
{
    setObjectName(u"dropTarget"_s);
    setAcceptDrops(true);
    window->setAcceptDrops(true); // otherwise Qt offers it nothing
    hide();
    // Text fields take drops as well, so the window has to see them first.
    qApp->installEventFilter(this);
}

DropTarget::~DropTarget() = default;

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    const bool enter = event->type() == QEvent::DragEnter && m_accepting;
    // A drop without a move in between still goes to the widget that was there before the cover.
    const bool drop = event->type() == QEvent::Drop && isVisible();
    if ((!enter && !drop) || watched == this)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() != parentWidget())
        return false;
    if (drop) {
        dropEvent(static_cast<QDropEvent *>(event));
        return true;
    }
    auto *drag = static_cast<QDragEnterEvent *>(event);
    const DroppedFiles files = droppedFiles(*drag->mimeData());
    if (files.isEmpty())
        return false;
    cover(files);
    drag->acceptProposedAction();
    return true;
}

void DropTarget::cover(const DroppedFiles &files)
{
    m_readable = !files.readable.isEmpty() || !files.projects.isEmpty();
    if (!files.projects.isEmpty()) {
        m_title = tr("Drop to open this project");
        m_line = QFileInfo(files.projects.first()).fileName();
    } else if (m_readable) {
        m_title = tr("Drop to add examples");
        const QString first = QFileInfo(files.readable.first()).fileName();
        m_line = files.readable.size() == 1
            ? first
            : tr("%1 and %Ln more", nullptr, int(files.readable.size()) - 1).arg(first);
    } else {
        m_title = tr("This cannot be added");
        m_line = files.refusal;
    }
    setAccessibleName(m_title + u". "_s + m_line);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DropTarget::dragEnterEvent(QDragEnterEvent *event)
{
    event->acceptProposedAction();
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropTarget::dropEvent(QDropEvent *event)
{
    const DroppedFiles files = droppedFiles(*event->mimeData());
    event->acceptProposedAction();
    hide();
    if (!files.projects.isEmpty())
        emit projectDropped(files.projects.first());
    else if (!files.readable.isEmpty())
        emit filesDropped(files.readable);
    else if (!files.refusal.isEmpty())
        emit refused(files.refusal);
}

void DropTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = themeColor(palette(), ColorRole::Window);
    veil.setAlphaF(0.94F);
    painter.fillRect(rect(), veil);
    const ColorRole role = m_readable ? ColorRole::Accent : ColorRole::LookText;
    const QColor color = themeColor(palette(), role);
    const int edge = scaled(this, 24);
    painter.setPen(QPen(color, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 12, 12);

    const int icon = scaled(this, 48);
    const int width = std::min(this->width() - 4 * edge, scaled(this, 480));
    QRect box((this->width() - width) / 2, height() / 2 - icon - scaled(this, 16), width, icon);
    paintIcon(&painter, QRect(box.center().x() - icon / 2, box.top(), icon, icon),
        m_readable ? IconName::Import : IconName::Warning, color, layoutDirection());
    box.translate(0, icon + scaled(this, 12));
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(themeColor(palette(), ColorRole::Text));
    painter.setFont(themedFont(this, TextStyle::Headline, true));
    painter.drawText(box.left(), box.top(), width, scaled(this, 32), int(Qt::AlignCenter), m_title);
    painter.setPen(themeColor(palette(), ColorRole::Secondary));
    painter.setFont(themedFont(this, TextStyle::Body));
    painter.drawText(box.left(), box.top() + scaled(this, 36), width, scaled(this, 80),
        int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap), m_line);
}

} // namespace ui
