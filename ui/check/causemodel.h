// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/check/checksnapshot.h"
#include "ui/widgets/countdelegate.h"

#include <QAbstractListModel>

namespace ui {

/// What one can choose in the list of causes: findings of one kind, or a question.
struct CauseChoice
{
    enum class Kind { Nothing, Cause, Question };

    Kind kind = Kind::Nothing;
    core::checks::Severity severity = core::checks::Severity::Tip; ///< of a cause
    QString key = {};                                              ///< of a cause or a convention
    QString segment = {};                                          ///< of a question

    bool operator==(const CauseChoice &) const = default;
};

/// The causes with how many findings each has, under their severities, and the open questions.
class CauseModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CauseModel(QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] CauseChoice choiceAt(int row) const;        ///< Nothing for headings
    [[nodiscard]] int rowOf(const CauseChoice &choice) const; ///< -1: it has gone
    /// The choice nearest to a row, below before above; Nothing where there is none.
    [[nodiscard]] CauseChoice nearest(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        CountKind kind = CountKind::Entry;
        CauseChoice choice = {};
        QString title = {};
        qint64 count = 0;

        bool operator==(const Entry &) const = default;
    };

    [[nodiscard]] static std::vector<Entry> entriesFor(const CheckSnapshot &snapshot);

    std::vector<Entry> m_entries;
};

} // namespace ui
