// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/query.h"
#include "ui/collect/viewfilter.h"
#include "ui/widgets/countdelegate.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

/// The media type under which examples are dragged inside the window: their ids.
[[nodiscard]] QString exampleIdsMimeType();
[[nodiscard]] QByteArray encodeIds(const std::vector<core::ExampleId> &ids);
[[nodiscard]] std::vector<core::ExampleId> decodeIds(const QByteArray &data);

/// The groups and tags with how many examples they hold. Examples can be dropped on most of them.
class GroupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Group, Heading, Separator }; ///< as CountKind; see CountListRole
    enum Role {
        KindRole = CountKindRole,
        IconRole = CountIconRole,
    };

    explicit GroupModel(QObject *parent = nullptr);

    void setCounts(const core::ProjectCounts &counts);
    /// How many examples there are to look at.
    void setFlagged(qint64 count);
    [[nodiscard]] Group groupAt(int row) const;
    [[nodiscard]] int rowOf(const Group &group) const; ///< -1: there is no such group

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

signals:
    void examplesDropped(const ui::Group &group, const std::vector<core::ExampleId> &ids);

private:
    struct Entry
    {
        Kind kind = Kind::Group;
        Group group = {};
        QString title = {};
        qint64 count = 0;

        bool operator==(const Entry &) const = default;
    };

    [[nodiscard]] std::vector<Entry> entriesFor(const core::ProjectCounts &counts) const;
    void takeEntries(std::vector<Entry> fresh);
    [[nodiscard]] static bool sameRows(const std::vector<Entry> &a, const std::vector<Entry> &b);

    core::ProjectCounts m_counts;
    qint64 m_flagged = 0;
    std::vector<Entry> m_entries;
};

} // namespace ui
