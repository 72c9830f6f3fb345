// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// What an item of such a list is.
enum class CountKind { Entry, Heading, Separator, SubHeading };

/// What CountDelegate asks a model for, besides Qt::DisplayRole.
enum CountListRole {
    CountKindRole = Qt::UserRole + 1, ///< int(CountKind)
    CountRole,                        ///< qint64; invalid: no number
    CountIconRole,                    ///< int(IconName)
    CountIconColorRole,               ///< int(ColorRole); invalid: secondary
};

/// Draws a list at the start of a page: icon, name, number; headings and lines between them.
class CountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace ui
