// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QWidget>

class QMimeData;

namespace ui {

/// What dropped files mean.
struct DroppedFiles
{
    QStringList projects; ///< to open
    QStringList readable; ///< files and folders to import, in the order of the drop
    QString refusal;      ///< a sentence, when nothing can be read: why, and what to do instead
    [[nodiscard]] bool isEmpty() const
    {
        return projects.isEmpty() && readable.isEmpty() && refusal.isEmpty();
    }
};

/// Pure except for a look at the disk. Empty when the data are no files of this computer.
[[nodiscard]] DroppedFiles droppedFiles(const QMimeData &data);
/// "We can't read .pages files. …" with what the program that writes them can do instead.
[[nodiscard]] QString unreadableFileText(const QString &path);

/// Lets files be dropped anywhere in a window: it says so over the whole window while they are
/// dragged, and why not when they cannot be read.
class DropTarget final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window`, which owns it, while files are over it.
    explicit DropTarget(QWidget *window);
    ~DropTarget() override;

    /// Off while there is no project, or it cannot be changed.
    void setAccepting(bool accepting) { m_accepting = accepting; }
    [[nodiscard]] QString text() const { return m_title; }

signals:
    void projectDropped(const QString &path);
    void filesDropped(const QStringList &paths);
    /// Files were dropped that cannot be read.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cover(const DroppedFiles &files);

    bool m_accepting = true;
    bool m_readable = true;
    QString m_title;
    QString m_line;
};

} // namespace ui
