// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStyledItemDelegate>

namespace ui {

/// Draws the cells of the table of examples: the number, two lines of text in the direction in which
/// they read, the state as icon and word. Never asks for anything that is not in memory.
class ExampleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Text to mark in the cells; empty: none.
    void setFindText(const QString &text) { m_find = text; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_find;
};

} // namespace ui
