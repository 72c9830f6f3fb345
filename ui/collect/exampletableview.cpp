// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/exampletableview.h"

#include "ui/collect/exampledelegate.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/style/theme.h"

#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

ExampleTableView::ExampleTableView(ExampleTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ExampleDelegate(this))
{
    setObjectName(u"exampleTable"_s);
    setAccessibleName(tr("Examples"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setItemDelegate(m_delegate);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"exampleTableHeader"_s);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);

    setModel(model);
    setSortingEnabled(true);
    // A header that paints itself asks its selection model whether all rows of a column are
    // selected, row by row. This one shows no selection, so it gets a model without any.
    header->setSelectionModel(new QItemSelectionModel(model, header));
    header->setSectionResizeMode(ExampleTableModel::Number, QHeaderView::Fixed);
    header->setSectionResizeMode(ExampleTableModel::Question, QHeaderView::Stretch);
    header->setSectionResizeMode(ExampleTableModel::Answer, QHeaderView::Stretch);
    header->setSectionResizeMode(ExampleTableModel::State, QHeaderView::Fixed);
    applySizes();

    connect(model, &ExampleTableModel::queryChanged, this, [this] { m_otherQuery = true; });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ExampleTableView::keepPlaces);
    connect(model, &QAbstractItemModel::modelReset, this, &ExampleTableView::restorePlaces);
    connect(model, &ExampleTableModel::listed, this, [this] {
        if (m_wanted != 0 || m_wantedTop != 0) {
            m_kept = {{m_wanted}, m_wanted, m_wantedTop, 0, false};
            restorePlaces();
        }
        m_wanted = m_wantedTop = 0;
        m_otherQuery = false;
        // Where the selected rows have gone, the one that took their place is selected: what the
        // editor shows is always highlighted.
        m_restoring = false;
        const int place = m_model->rowOf(std::exchange(m_successor, 0));
        if (m_model->rowCount() > 0 && !selectionModel()->hasSelection())
            selectRow(place >= 0 ? place : std::max(0, currentIndex().row()));
        reportVisibleRows();
        announce();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &ExampleTableView::editRequested);
}

void ExampleTableView::applySizes()
{
    verticalHeader()->setMinimumSectionSize(scaled(this, 44));
    verticalHeader()->setDefaultSectionSize(scaled(this, 44));
    verticalScrollBar()->setSingleStep(scaled(this, 44));
    horizontalHeader()->setFixedHeight(scaled(this, 32));
    horizontalHeader()->setMinimumSectionSize(scaled(this, 36));
    // Numbers of 200,000 rows need more room than those of a few hundred.
    const int digits = QString::number(std::max(1, m_model->rowCount())).size();
    const QFontMetrics metrics(themedFont(this, TextStyle::Small));
    const int number = std::max(
        scaled(this, 44), metrics.horizontalAdvance(u'0') * int(digits) + scaled(this, 16));
    if (columnWidth(ExampleTableModel::Number) != number)
        setColumnWidth(ExampleTableModel::Number, number);
    setColumnWidth(ExampleTableModel::State, scaled(this, 120));
}

void ExampleTableView::setFindText(const QString &text)
{
    m_delegate->setFindText(text);
    viewport()->update();
}

core::ExampleId ExampleTableView::currentId() const
{
    return m_model->idAt(currentIndex().row());
}

std::vector<core::ExampleId> ExampleTableView::selectedIds() const
{
    // By ranges: selectedRows() takes a second for a million of them.
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<core::ExampleId> ids;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(next, top); row <= bottom; ++row)
            ids.push_back(m_model->idAt(row));
        next = std::max(next, bottom + 1);
    }
    return ids;
}

int ExampleTableView::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() == 0)
            count += range.height();
    }
    return count;
}

void ExampleTableView::selectRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row, ExampleTableModel::Question);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

bool ExampleTableView::selectIds(const std::vector<core::ExampleId> &ids)
{
    std::vector<core::ExampleId> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    QItemSelection selection;
    int first = -1;
    int runStart = -1;
    const int rows = m_model->rowCount();
    for (int row = 0; row <= rows; ++row) {
        const bool in =
            row < rows && std::binary_search(sorted.begin(), sorted.end(), m_model->idAt(row));
        if (in && runStart < 0)
            runStart = row;
        if (!in && runStart >= 0) {
            selection.select(m_model->index(runStart, 0),
                m_model->index(row - 1, ExampleTableModel::ColumnCount - 1));
            if (first < 0)
                first = runStart;
            runStart = -1;
        }
    }
    if (first < 0)
        return false;
    const QModelIndex index = m_model->index(first, ExampleTableModel::Question);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    return true;
}

void ExampleTableView::selectWhenListed(core::ExampleId id, core::ExampleId topRow)
{
    m_wanted = id;
    m_wantedTop = topRow;
}

core::ExampleId ExampleTableView::topId() const
{
    return m_model->idAt(rowAt(0));
}

void ExampleTableView::keepPlaces()
{
    m_restoring = true;
    m_kept = {};
    m_kept.current = currentId();
    m_kept.currentRow = currentIndex().row();
    m_kept.top = topId();
    m_kept.all = m_model->rowCount() > 1 && selectedCount() == m_model->rowCount();
    if (!m_kept.all)
        m_kept.selected = selectedIds();
    std::sort(m_kept.selected.begin(), m_kept.selected.end());
}

void ExampleTableView::restorePlaces()
{
    m_restoring = false;
    applySizes();
    const int rows = m_model->rowCount();
    if (rows == 0) {
        announce();
        return;
    }
    const int found = m_model->rowOf(m_kept.current);
    if (m_kept.all) {
        selectAll();
    } else if (found < 0 || !selectIds(m_kept.selected)) {
        // What was current is not among these rows: of another query, begin with the first; else go
        // on with what took its place. Always a valid current row, also because Qt 6.4 can crash
        // under a screen reader without one.
        const int place = m_otherQuery ? 0 : std::clamp(m_kept.currentRow, 0, rows - 1);
        selectRow(found >= 0 ? found : place);
    }
    if (found >= 0) {
        const QModelIndex current = m_model->index(found, ExampleTableModel::Question);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    const int top = m_model->rowOf(m_kept.top);
    if (top >= 0 && found >= 0)
        scrollTo(m_model->index(top, 0), PositionAtTop);
    if (found >= 0)
        scrollTo(m_model->index(found, 0));
    reportVisibleRows();
    announce();
}

void ExampleTableView::reportVisibleRows()
{
    const int first = std::max(0, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    m_model->setVisibleRows(first, bottom < 0 ? m_model->rowCount() - 1 : bottom);
}

void ExampleTableView::announce()
{
    if (m_restoring)
        return;
    if (const core::ExampleId current = currentId(); current != m_announcedCurrent) {
        m_announcedCurrent = current;
        emit currentExampleChanged(current);
    }
    if (const int count = selectedCount(); count != m_announcedCount) {
        m_announcedCount = count;
        emit selectedCountChanged(count);
    }
}

void ExampleTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    announce();
}

void ExampleTableView::selectionChanged(
    const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    announce();
}

void ExampleTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            emit editRequested();
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        // A row is the unit here: Home and End go to the first and the last one.
        if (event->modifiers() == Qt::NoModifier) {
            selectRow(event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
            return;
        }
        break;
    default:
        // Typing letters searches nothing: the rows are not in memory.
        if (!event->text().isEmpty() && event->text().front().isPrint() &&
            event->modifiers() == Qt::NoModifier && event->key() != Qt::Key_Space) {
            event->ignore();
            return;
        }
        break;
    }
    QTableView::keyPressEvent(event);
}

void ExampleTableView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectRow(0);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ExampleTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ExampleTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    reportVisibleRows();
}

void ExampleTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    reportVisibleRows();
}

bool ExampleTableView::event(QEvent *event)
{
    const bool handled = QTableView::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        applySizes();
    return handled;
}

void ExampleTableView::startDrag(Qt::DropActions)
{
    emit dragRequested();
}

/// Qt goes on with the row above; people expect the next one. The rest of the change, and listed(),
/// follow in the same call, so nothing is announced before.
void ExampleTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (const int current = currentIndex().row(); current >= start && current <= end)
        m_successor = m_model->idAt(end + 1);
    m_restoring = true;
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void ExampleTableView::startDragging(QMimeData *content)
{
    auto *drag = new QDrag(this);
    drag->setMimeData(content);
    drag->exec(Qt::CopyAction);
}

} // namespace ui
