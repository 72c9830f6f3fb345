// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <vector>

namespace ui {

/// The first examples of an import, as the Collect table will show them.
class ExamplePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Question, Answer, Category, State, ColumnCount };
    static constexpr int kDuplicateRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setExamples(std::vector<core::Example> examples, std::vector<bool> isDuplicate);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::Example &example, int column) const;

    std::vector<core::Example> m_examples;
    std::vector<bool> m_isDuplicate;
};

/// Two lines of text, each cell in the direction in which its text reads.
class ExamplePreviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

/// Rows of a fixed height in columns that share the width.
class ExamplePreview final : public QTableView
{
    Q_OBJECT

public:
    explicit ExamplePreview(QWidget *parent = nullptr);

    void setExamples(std::vector<core::Example> examples, std::vector<bool> isDuplicate);
    [[nodiscard]] ExamplePreviewModel *previewModel() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applySizes();

    ExamplePreviewModel *m_model;
};

} // namespace ui
