// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>
#include <QStyledItemDelegate>

namespace ui {

/// The formats of export, named by what they are for, each with a line about it.
class FormatList final : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int kIdRole = Qt::UserRole;
    static constexpr int kHelpRole = Qt::UserRole + 1;

    explicit FormatList(QWidget *parent = nullptr);

    [[nodiscard]] QString currentFormat() const; ///< id
    void setCurrentFormat(const QString &id);
};

/// A title in bold and a quiet line below it, which is shortened.
class FormatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
