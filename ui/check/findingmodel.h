// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/checksnapshot.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <functional>

namespace ui {

/// The findings of one cause, a row each: where, what stands there, what would become of it. The
/// texts are fetched when somebody looks at them.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Text, Becomes, ColumnCount };
    enum Role {
        MarkAtRole = Qt::UserRole + 1, ///< where the phrase begins in the displayed text
        MarkLengthRole,
        BeforeRole, ///< of the change
        AfterRole,
    };
    /// Answers later, on this thread, with those examples that are there.
    using Fetch = std::function<void(
        std::vector<core::ExampleId>, std::function<void(std::vector<core::Example>)>)>;

    explicit FindingModel(QObject *parent = nullptr);

    void setFetch(Fetch fetch);
    /// Shows other findings of a snapshot; rows of the same findings stay.
    void setFindings(SnapshotPtr snapshot, FindingList findings);
    [[nodiscard]] FindingPtr findingAt(int row) const; ///< null: no such row
    /// The row that says the same of the same text, as after another look; -1: none does.
    [[nodiscard]] int rowOf(const FindingPtr &finding) const;
    /// Forgets the text of examples that have changed.
    void forget(const std::vector<core::ExampleId> &ids);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Shown
    {
        QString text;
        qsizetype markAt = 0;
        qsizetype markLength = 0;
    };

    [[nodiscard]] Shown shown(int row) const;
    void want(core::ExampleId id) const;
    void fetchWanted();
    void take(const std::vector<core::Example> &examples);

    Fetch m_fetch;
    SnapshotPtr m_snapshot;
    FindingList m_findings;
    mutable QCache<core::ExampleId, core::Example> m_cache; ///< looking one up makes it recent
    mutable QSet<core::ExampleId> m_wanted;
    QSet<core::ExampleId> m_underway;
    mutable QTimer m_timer;
    quint64 m_serial = 0; ///< answers to an older fetch function are dropped
};

} // namespace ui
