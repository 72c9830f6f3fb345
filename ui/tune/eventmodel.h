// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/tuningjob.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

/// What happened to a job, newest first, in plain words. What only says how far it is, is left out.
class EventModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Newer ones than those that are there, oldest first.
    void add(const std::vector<core::JobEvent> &events);
    /// Of the last event that was added; 0: none.
    [[nodiscard]] qint64 lastId() const { return m_lastId; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        qint64 at = 0;
        core::EventLevel level = core::EventLevel::Info;
        QString text;
    };
    std::vector<Line> m_lines; ///< oldest first
    qint64 m_lastId = 0;
};

} // namespace ui
