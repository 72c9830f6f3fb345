// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/eventmodel.h"

#include "ui/style/icons.h"
#include "ui/tune/tunewords.h"

#include <QDateTime>
#include <QLocale>

namespace ui {

void EventModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_lastId = 0;
    endResetModel();
}

void EventModel::add(const std::vector<core::JobEvent> &events)
{
    std::vector<Line> lines;
    for (const core::JobEvent &event : events) {
        m_lastId = std::max(m_lastId, event.id);
        QString text = eventText(event.message);
        if (!text.isEmpty())
            lines.push_back({event.at, event.level, std::move(text)});
    }
    if (lines.empty())
        return;
    beginInsertRows({}, 0, int(lines.size()) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()),
        std::make_move_iterator(lines.end()));
    endInsertRows();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[m_lines.size() - 1 - std::size_t(index.row())];
    const QString clock =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.at).time(), QLocale::ShortFormat);
    switch (role) {
    case Qt::DisplayRole:
        //: A time of day and what happened then.
        return tr("%1  %2").arg(clock, line.text);
    case Qt::AccessibleTextRole:
        return line.level == core::EventLevel::Error ? tr("%1, a problem: %2").arg(clock, line.text)
            : line.level == core::EventLevel::Warning
            ? tr("%1, a warning: %2").arg(clock, line.text)
            : tr("%1, %2").arg(clock, line.text);
    case Qt::DecorationRole:
        if (line.level == core::EventLevel::Error)
            return themedIcon(
                static_cast<const QWidget *>(nullptr), IconName::Error, ColorRole::MustText);
        if (line.level == core::EventLevel::Warning)
            return themedIcon(
                static_cast<const QWidget *>(nullptr), IconName::Warning, ColorRole::LookText);
        return {};
    case Qt::ToolTipRole:
        return line.text;
    default:
        return {};
    }
}

} // namespace ui
