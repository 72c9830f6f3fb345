// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/example.h"

#include <QTableView>

#include <vector>

namespace ui {

class ExampleDelegate;
class ExampleTableModel;

/// The table of examples. Every row is as high as every other, so that 200,000 of them cost what
/// twelve do. Selection, current row and scroll position belong to examples, not to row numbers:
/// they survive sorting, filtering and undo.
class ExampleTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit ExampleTableView(ExampleTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] ExampleTableModel *examples() const { return m_model; }
    void setFindText(const QString &text);

    [[nodiscard]] core::ExampleId currentId() const; ///< 0: none
    /// In the order of the rows.
    [[nodiscard]] std::vector<core::ExampleId> selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    /// Makes one row the current one, the only one selected, and visible.
    void selectRow(int row);
    /// Selects what is there of `ids`, makes the first of them current and visible; false: none is.
    bool selectIds(const std::vector<core::ExampleId> &ids);
    /// Before the next list arrives, asks for this example to become the current one.
    void selectWhenListed(core::ExampleId id, core::ExampleId topRow = 0);
    [[nodiscard]] core::ExampleId topId() const; ///< first visible row

    /// Lets the user drag `content`; owned by the drag from now on.
    void startDragging(QMimeData *content);

signals:
    void currentExampleChanged(core::ExampleId id);
    void selectedCountChanged(int count);
    /// Enter, F2 or a double click.
    void editRequested();
    void copyRequested();
    /// The user has begun to drag the selected rows; answer with startDragging().
    void dragRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    struct Kept
    {
        std::vector<core::ExampleId> selected; ///< sorted
        core::ExampleId current = 0;
        core::ExampleId top = 0;
        int currentRow = 0;
        bool all = false;
    };

    void applySizes();
    void keepPlaces();
    void restorePlaces();
    void reportVisibleRows();
    void announce();

    ExampleTableModel *m_model;
    ExampleDelegate *m_delegate;
    Kept m_kept;
    bool m_otherQuery = false;       ///< since the last list
    core::ExampleId m_successor = 0; ///< of the current row, when that goes
    core::ExampleId m_wanted = 0;
    core::ExampleId m_wantedTop = 0;
    core::ExampleId m_announcedCurrent = 0;
    int m_announcedCount = 0;
    bool m_restoring = false;
};

} // namespace ui
