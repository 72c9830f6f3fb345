// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/edit.h"
#include "ui/collect/examplereader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <optional>
#include <span>
#include <vector>

namespace ui {

class ExampleFlags;
struct ExampleFlag;

/// The examples of one query. Holds all their ids in order, so that the scroll bar tells the truth
/// and any row can be reached at once; what the rows say is fetched when somebody looks at them, and
/// the last few thousand are kept.
///
/// Lives on the GUI thread and never waits: data() of a row that has not arrived is empty, and
/// dataChanged() follows.
class ExampleTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Question, Answer, State, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< core::ExampleId
        StatusRole,                ///< int(core::Status)
        LoadedRole,                ///< bool: the row's content has arrived
        FlagRole,                  ///< int(BadgeKind) of what there is to look at; invalid: nothing
        FlagNameRole,              ///< "Greeting"
    };

    explicit ExampleTableModel(QObject *parent = nullptr);
    ~ExampleTableModel() override;

    /// Where to read from; forgets everything of the reader before. An empty reader: no rows.
    void setReader(ExampleReader reader);
    /// Shows other examples. The rows stay as they are until the answer has arrived.
    void setQuery(const core::ExampleQuery &query);
    [[nodiscard]] const core::ExampleQuery &query() const { return m_query; }
    /// Lists again with the same query, changing as few rows as possible.
    void refresh();
    /// What there is to look at in the examples; outlives the model.
    void setFlags(const ExampleFlags *flags);
    /// Leaves out all examples without anything to look at.
    void setOnlyFlagged(bool only);
    /// Takes a committed change in: fetches again what was updated, lists again where rows may have
    /// come or gone.
    void applyChange(const core::ChangeSummary &change);
    /// Rows that the user sees, so that those around them are fetched ahead. Inclusive.
    void setVisibleRows(int first, int last);

    [[nodiscard]] bool isListing() const { return m_listing; }
    [[nodiscard]] const std::vector<core::ExampleId> &ids() const { return m_ids; }
    [[nodiscard]] core::ExampleId idAt(int row) const; ///< 0: there is no such row
    [[nodiscard]] int rowOf(core::ExampleId id) const; ///< -1: not among the rows
    /// Content of a row when it has arrived and nothing has changed it since; valid until the next
    /// change of the model.
    [[nodiscard]] const core::ExampleRow *freshRow(core::ExampleId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sorts in the project, not here: the order arrives with the next list.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Qt::DropActions supportedDragActions() const override;

signals:
    /// The query's rows have arrived, for the first time or again.
    void listed();
    void queryChanged();
    void failed(const core::Error &error);

private:
    struct CachedRow
    {
        core::ExampleRow row;
        bool stale = false; ///< still shown, but to be fetched again
    };

    void takeList(std::vector<core::ExampleId> ids);
    void insertRange(const std::vector<core::ExampleId> &ids, int first, int count);
    void want(int row) const;
    void fetchWanted();
    void takeRows(std::span<const core::ExampleId> asked, std::vector<core::ExampleRow> rows,
        quint64 listSerial, int first, int last);
    [[nodiscard]] const CachedRow *cached(core::ExampleId id) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index, const CachedRow *row) const;

    [[nodiscard]] const ExampleFlag *flagOf(core::ExampleId id) const;

    const ExampleFlags *m_flags = nullptr;
    bool m_onlyFlagged = false;
    ExampleReader m_reader;
    core::ExampleQuery m_query;
    std::vector<core::ExampleId> m_ids;
    mutable QCache<core::ExampleId, CachedRow> m_cache; ///< looking a row up makes it recent

    quint64 m_readerSerial = 0;  ///< answers of another reader are dropped
    quint64 m_listRequest = 0;   ///< answers to an older list request are dropped
    quint64 m_contentSerial = 0; ///< grows when content is known to have changed
    quint64 m_listSerial = 0;    ///< grows when rows have moved
    bool m_listing = false;
    bool m_listAgain = true; ///< whether a cancelled list is asked for once more
    bool m_fetching = false;

    mutable QTimer m_fetchTimer;
    mutable int m_wantedFirst = -1;
    mutable int m_wantedLast = -1;
    int m_visibleFirst = 0;
    int m_visibleLast = -1;
};

} // namespace ui
