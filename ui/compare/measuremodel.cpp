// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/measuremodel.h"

#include "core/text/displaytext.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

void MeasureModel::setLines(
    std::vector<core::MeasureLine> lines, const QString &before, const QString &after)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_before = before;
    m_after = after;
    endResetModel();
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::MeasureLine &line = m_lines[std::size_t(index.row())];
    if (role == TrendRole)
        return line.trend ? QVariant(int(*line.trend)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return core::displayText(line.title);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return core::displayText(line.title);
    case BeforeColumn:
        return line.before;
    case AfterColumn:
        return line.after;
    case TrendColumn:
        return line.trend ? core::trendName(*line.trend) : QString();
    default:
        return {};
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Measured");
    case BeforeColumn:
        return m_before;
    case AfterColumn:
        return m_after;
    case TrendColumn:
        return tr("Change");
    default:
        return {};
    }
}

void TrendDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString text = whole.text;
    whole.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &whole, painter, widget);
    const QVariant trend = index.data(MeasureModel::TrendRole);
    if (!trend.isValid())
        return;
    const BadgeKind kind = trend.toInt() == int(core::Trend::Better) ? BadgeKind::Ok
        : trend.toInt() == int(core::Trend::Worse)                   ? BadgeKind::Look
                                                                     : BadgeKind::Plain;
    const QSize size = badgeSize(widget, text);
    const QRect box(option.rect.left() + scaled(widget, 8),
        option.rect.center().y() - size.height() / 2,
        std::min(size.width(), option.rect.width() - scaled(widget, 8)), size.height());
    paintBadge(painter, QStyle::visualRect(option.direction, option.rect, box), kind, text,
        option.palette, option.direction);
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize badge = badgeSize(option.widget, index.data().toString());
    return {badge.width() + scaled(option.widget, 24), badge.height()};
}

void ConfusionModel::setConfusion(const core::Confusion &confusion)
{
    beginResetModel();
    m_confusion = confusion;
    m_right.clear();
    m_given.clear();
    for (const auto &[pair, count] : confusion) {
        if (!m_right.contains(pair.first))
            m_right += pair.first;
        if (!m_given.contains(pair.second))
            m_given += pair.second;
    }
    m_right.sort();
    m_given.sort();
    endResetModel();
}

int ConfusionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_right.size());
}

int ConfusionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_given.size());
}

QVariant ConfusionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString right = m_right[index.row()];
    const QString given = m_given[index.column()];
    const auto found = m_confusion.find({right, given});
    const qint64 count = found == m_confusion.end() ? 0 : found->second;
    if (role == Qt::DisplayRole)
        return QLocale().toString(count);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (role == Qt::AccessibleTextRole)
        return tr("“%1” was right, “%2” came: %3")
            .arg(right, given.isEmpty() ? tr("no label") : given, QLocale().toString(count));
    if (role == Qt::FontRole && right == given) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QString label = orientation == Qt::Horizontal ? m_given[section] : m_right[section];
    return label.isEmpty() ? tr("no label") : core::displayText(label, 60);
}

} // namespace ui
