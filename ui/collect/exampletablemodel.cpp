// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/exampletablemodel.h"

#include "core/base/async.h"
#include "ui/collect/examplewords.h"
#include "ui/collect/listdiff.h"
#include "ui/session/exampleflags.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace ui {

namespace {

constexpr int kCachedRows = 4096; ///< about 1.4 kB each
constexpr int kPrefetchRows = 48; ///< before and after what is visible: about two screens
constexpr int kMaxRequestRows = 256;

std::optional<core::SortKey> sortKeyOf(int column)
{
    switch (column) {
    case ExampleTableModel::Number:
        return core::SortKey::Position;
    case ExampleTableModel::Question:
        return core::SortKey::Question;
    case ExampleTableModel::Answer:
        return core::SortKey::Answer;
    case ExampleTableModel::State:
        return core::SortKey::Status;
    default:
        return std::nullopt;
    }
}

/// Whether changing an example can make it enter or leave the rows of `query`. The text is left out
/// on purpose: a row must not vanish under the hands of somebody who is typing in it.
bool dependsOnFields(const core::ExampleQuery &query)
{
    return query.status || query.unfinished || query.split || query.category ||
        !query.tag.isEmpty();
}

} // namespace

ExampleTableModel::ExampleTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(kCachedRows)
{
    // One request per round of the event loop, however many cells were painted in it.
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &ExampleTableModel::fetchWanted);
}

ExampleTableModel::~ExampleTableModel() = default;

void ExampleTableModel::setReader(ExampleReader reader)
{
    ++m_readerSerial;
    ++m_listSerial;
    m_listing = false;
    m_fetching = false;
    m_wantedFirst = m_wantedLast = -1;
    beginResetModel();
    m_reader = std::move(reader);
    m_ids.clear();
    m_ids.shrink_to_fit();
    m_cache.clear();
    endResetModel();
    refresh();
}

void ExampleTableModel::setFlags(const ExampleFlags *flags)
{
    m_flags = flags;
    connect(flags, &ExampleFlags::changed, this, [this] {
        if (m_onlyFlagged)
            refresh();
        if (!m_ids.empty())
            emit dataChanged(index(0, State), index(rowCount() - 1, State));
    });
}

void ExampleTableModel::setOnlyFlagged(bool only)
{
    if (std::exchange(m_onlyFlagged, only) != only)
        refresh();
}

/// Tips are no reason to look at an example.
const ExampleFlag *ExampleTableModel::flagOf(core::ExampleId id) const
{
    const ExampleFlag *flag = m_flags ? m_flags->find(id) : nullptr;
    return flag && flag->kind != BadgeKind::Tip ? flag : nullptr;
}

void ExampleTableModel::setQuery(const core::ExampleQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    emit queryChanged();
    refresh();
}

void ExampleTableModel::refresh()
{
    if (!m_reader.list)
        return;
    m_listing = true;
    const quint64 request = ++m_listRequest;
    core::onFinished(m_reader.list(m_query), this,
        [this, request, reader = m_readerSerial](
            core::Result<std::vector<core::ExampleId>> result) {
            if (request != m_listRequest || reader != m_readerSerial)
                return; // a newer question was asked meanwhile
            m_listing = false;
            if (result) {
                m_listAgain = true;
                takeList(std::move(*result));
            } else if (result.error().code != core::ErrorCode::Cancelled) {
                emit failed(result.error());
            } else if (std::exchange(m_listAgain, false)) {
                refresh(); // somebody else's question to the project came between
            }
        });
}

void ExampleTableModel::takeList(std::vector<core::ExampleId> ids)
{
    if (m_onlyFlagged)
        std::erase_if(ids, [this](core::ExampleId id) { return flagOf(id) == nullptr; });
    const std::optional<ListDiff> diff = diffLists(m_ids, ids);
    if (!diff) {
        ++m_listSerial;
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
    } else if (!diff->isEmpty()) {
        ++m_listSerial;
        for (auto range = diff->removed.rbegin(); range != diff->removed.rend(); ++range) {
            beginRemoveRows({}, range->first, range->first + range->count - 1);
            const auto from = m_ids.begin() + range->first;
            m_ids.erase(from, from + range->count);
            endRemoveRows();
        }
        for (const RowRange &range : diff->inserted)
            insertRange(ids, range.first, range.count);
    }
    emit listed();
}

void ExampleTableModel::insertRange(const std::vector<core::ExampleId> &ids, int first, int count)
{
    beginInsertRows({}, first, first + count - 1);
    m_ids.insert(m_ids.begin() + first, ids.begin() + first, ids.begin() + first + count);
    endInsertRows();
}

void ExampleTableModel::applyChange(const core::ChangeSummary &change)
{
    if (!change.updated.empty()) {
        ++m_contentSerial;
        for (const core::ExampleId id : change.updated) {
            if (CachedRow *row = m_cache.object(id))
                row->stale = true;
        }
        if (m_visibleLast >= m_visibleFirst && !m_ids.empty()) {
            want(std::min<int>(m_visibleFirst, rowCount() - 1));
            want(std::min<int>(m_visibleLast, rowCount() - 1));
        }
    }
    const bool rowsMayMove = !change.inserted.empty() || !change.removed.empty() ||
        (!change.updated.empty() && dependsOnFields(m_query));
    if (rowsMayMove)
        refresh();
}

void ExampleTableModel::setVisibleRows(int first, int last)
{
    m_visibleFirst = first;
    m_visibleLast = last;
}

core::ExampleId ExampleTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : 0;
}

int ExampleTableModel::rowOf(core::ExampleId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const ExampleTableModel::CachedRow *ExampleTableModel::cached(core::ExampleId id) const
{
    return m_cache.object(id);
}

const core::ExampleRow *ExampleTableModel::freshRow(core::ExampleId id) const
{
    const CachedRow *row = cached(id);
    return row && !row->stale ? &row->row : nullptr;
}

int ExampleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ExampleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExampleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::ExampleId id = idAt(index.row());
    if (role == IdRole)
        return id;
    if (role == FlagRole || role == FlagNameRole) {
        const ExampleFlag *flag = flagOf(id);
        if (!flag)
            return {};
        return role == FlagRole ? QVariant(int(flag->kind)) : QVariant(flag->name);
    }
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = index.column() == Number ? Qt::AlignTrailing : Qt::AlignLeading;
        return int(side | Qt::AlignVCenter);
    }
    // The number is where the row stands, not what it says: the delegate draws it, so that nothing
    // "changes" in all the rows below one that has come or gone.
    if (role == Qt::DisplayRole && index.column() == Number)
        return {};
    if (role != Qt::DisplayRole && role != StatusRole && role != LoadedRole &&
        role != Qt::AccessibleTextRole)
        return {};

    const CachedRow *row = cached(id);
    if (!row || row->stale)
        want(index.row());
    switch (role) {
    case LoadedRole:
        return row != nullptr;
    case Qt::AccessibleTextRole:
        return accessibleText(index, row);
    case StatusRole:
        return row ? QVariant(int(row->row.status)) : QVariant();
    default:
        break;
    }
    if (!row)
        return {};
    switch (index.column()) {
    case Question:
        return row->row.question;
    case Answer:
        return row->row.answer;
    case State:
        return row->row.removed ? tr("Removed") : statusWord(row->row.status);
    default:
        return {};
    }
}

QString ExampleTableModel::accessibleText(const QModelIndex &index, const CachedRow *row) const
{
    const QString column = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString number = QString::number(index.row() + 1);
    if (index.column() == Number)
        //: Read out for a cell of the first column; %1 is the number of the row.
        return tr("Row %1").arg(number);
    if (!row)
        //: Read out for a cell: %1 name of the column, %2 number of the row.
        return tr("%1, row %2, still loading").arg(column, number);
    QString text = data(index, Qt::DisplayRole).toString();
    if (const ExampleFlag *flag = flagOf(idAt(index.row())); flag && index.column() == Answer)
        //: Behind the text of an answer: %n things to look at, %1 the first of them, "Greeting".
        text = tr("%1, %2").arg(text, tr("%n flag(s): %1", nullptr, flag->count).arg(flag->name));
    if (text.isEmpty())
        //: Read out for a cell without text.
        text = tr("empty");
    //: Read out for a cell: %1 name of the column, %2 number of the row, %3 the text in it.
    return tr("%1, row %2, %3").arg(column, number, text);
}

QVariant ExampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = section == Number ? Qt::AlignTrailing : Qt::AlignLeading;
        return int(side | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && section == Number)
        return tr("Number");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        //: Header of the column with the numbers of the rows.
        return tr("#");
    case Question:
        return tr("What they wrote");
    case Answer:
        return tr("What we answer");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags ExampleTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled |
        Qt::ItemNeverHasChildren;
}

void ExampleTableModel::sort(int column, Qt::SortOrder order)
{
    // A header without an indicator sorts by column -1: the order of the project.
    core::ExampleQuery query = m_query;
    query.sort = sortKeyOf(column).value_or(core::SortKey::Position);
    query.descending = column >= 0 && order == Qt::DescendingOrder;
    setQuery(query);
}

Qt::DropActions ExampleTableModel::supportedDragActions() const
{
    return Qt::CopyAction;
}

void ExampleTableModel::want(int row) const
{
    m_wantedFirst = m_wantedFirst < 0 ? row : std::min(m_wantedFirst, row);
    m_wantedLast = std::max(m_wantedLast, row);
    if (!m_fetching && !m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void ExampleTableModel::fetchWanted()
{
    if (!m_reader.rows || m_wantedFirst < 0 || m_fetching)
        return;
    int first = std::exchange(m_wantedFirst, -1);
    int last = std::exchange(m_wantedLast, -1);
    // Whoever has scrolled on meanwhile does not wait for what they have left behind.
    if (m_visibleLast >= m_visibleFirst && last - first > kMaxRequestRows) {
        first = m_visibleFirst;
        last = m_visibleLast;
    }
    first = std::max(0, first - kPrefetchRows);
    last = std::min({rowCount() - 1, last + kPrefetchRows, first + kMaxRequestRows});

    std::vector<core::ExampleId> missing;
    for (int row = first; row <= last; ++row) {
        const CachedRow *content = cached(idAt(row));
        if (!content || content->stale)
            missing.push_back(idAt(row));
    }
    if (missing.empty())
        return;

    m_fetching = true;
    core::onFinished(m_reader.rows(missing), this,
        [this, missing, first, last, reader = m_readerSerial, content = m_contentSerial,
            list = m_listSerial](core::Result<std::vector<core::ExampleRow>> result) {
            if (reader != m_readerSerial)
                return;
            m_fetching = false;
            if (result && content == m_contentSerial) {
                takeRows(missing, std::move(*result), list, first, last);
            } else if (!result && result.error().code != core::ErrorCode::Cancelled) {
                emit failed(result.error());
            } else if (list == m_listSerial) {
                // Read before the last change: ask again.
                want(first);
                want(last);
            }
            if (m_wantedFirst >= 0)
                m_fetchTimer.start();
        });
}

void ExampleTableModel::takeRows(std::span<const core::ExampleId> asked,
    std::vector<core::ExampleRow> rows, quint64 listSerial, int first, int last)
{
    for (core::ExampleRow &row : rows) {
        // The table shows two lines of running text; folding it here keeps painting cheap.
        row.question = row.question.simplified();
        row.answer = row.answer.simplified();
        const core::ExampleId id = row.id;
        m_cache.insert(id, new CachedRow{std::move(row), false});
    }
    // What no longer exists is not asked for again and again; the next list drops the row.
    for (const core::ExampleId id : asked) {
        if (CachedRow *row = m_cache.object(id); !row || row->stale) {
            core::ExampleRow gone;
            gone.id = id;
            m_cache.insert(id, new CachedRow{std::move(gone), false});
        }
    }
    if (m_ids.empty())
        return;
    if (listSerial != m_listSerial) {
        first = 0;
        last = rowCount() - 1;
    }
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace ui
