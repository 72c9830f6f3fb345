// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace ui {

class Actions;

/// Type a few letters of a command, press Enter. Lists what can be done now.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void runCurrent();

    struct Entry
    {
        QPointer<QAction> action;
        QString text;
        QString keys;
    };
    QList<Entry> m_entries;
    QLineEdit *m_field;
    QListWidget *m_list;
};

/// Whether the letters of `typed` occur in `text` in this order, words first: "und" and "ud" find
/// "Undo". Smaller is better; -1: no.
[[nodiscard]] int matchScore(const QString &text, const QString &typed);

} // namespace ui
