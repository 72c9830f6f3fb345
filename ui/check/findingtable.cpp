// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/findingtable.h"

#include "ui/check/changepainter.h"
#include "ui/check/findingmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/celltext.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class FindingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {scaled(option.widget, 120), scaled(option.widget, 44)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool keyboard = selected && option.widget && option.widget->hasFocus();
        const auto color = [&](ColorRole role) { return themeColor(option.palette, role); };
        painter->save();
        painter->fillRect(option.rect, color(selected ? ColorRole::Soft : ColorRole::Surface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            color(ColorRole::Line));
        if (selected && index.column() == FindingModel::Number)
            painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.topLeft(),
                                      QSize(scaled(option.widget, 3), option.rect.height()))),
                color(ColorRole::Accent));
        const int padding = scaled(option.widget, 8);
        const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
        switch (index.column()) {
        case FindingModel::Number:
            painter->setFont(themedFont(option.widget, TextStyle::Small));
            painter->setPen(color(ColorRole::Secondary));
            painter->drawText(inner,
                int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                index.data().toString());
            break;
        case FindingModel::Text:
            paintText(painter, option, index, inner);
            break;
        default:
            paintChange(painter, inner, {{}, index.data(FindingModel::AfterRole).toString()},
                {themedFont(option.widget, TextStyle::Body), option.direction,
                    scaled(option.widget, 20)},
                option.palette);
            break;
        }
        if (keyboard) { // around the whole row
            painter->setPen(QPen(color(ColorRole::Accent), 1));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        painter->restore();
    }

private:
    static void paintText(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QRect &inner)
    {
        const auto color = [&](ColorRole role) { return themeColor(option.palette, role); };
        CellTextStyle text;
        text.font = themedFont(option.widget, TextStyle::Body);
        text.text = color(ColorRole::Text);
        text.lineHeight = scaled(option.widget, 18);
        QTextCharFormat mark;
        mark.setForeground(color(ColorRole::LookText));
        mark.setBackground(color(ColorRole::LookBack));
        mark.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.setUnderlineColor(color(ColorRole::LookLine));
        const int length = index.data(FindingModel::MarkLengthRole).toInt();
        if (length > 0)
            text.formats = {{index.data(FindingModel::MarkAtRole).toInt(), length, mark}};
        paintCellText(painter, inner, index.data().toString(), text);
    }
};

} // namespace

FindingTable::FindingTable(FindingModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"findingTable"_s);
    setAccessibleName(tr("Where it was found"));
    setFrameShape(NoFrame);
    setModel(model);
    setItemDelegate(new FindingDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &FindingTable::editRequested);
    applySizes();
}

void FindingTable::applySizes()
{
    verticalHeader()->setDefaultSectionSize(scaled(this, 44));
    horizontalHeader()->setFixedHeight(scaled(this, 32));
    verticalScrollBar()->setSingleStep(scaled(this, 44));
    const int width = viewport()->width();
    const int number = scaled(this, 44);
    const int becomes = std::clamp(width * 2 / 7, scaled(this, 120), scaled(this, 260));
    setColumnWidth(FindingModel::Number, number);
    setColumnWidth(FindingModel::Text, std::max(scaled(this, 80), width - number - becomes));
    setColumnWidth(FindingModel::Becomes, becomes);
}

void FindingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

void FindingTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_F2) {
        emit editRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FindingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applySizes();
}

bool FindingTable::event(QEvent *event)
{
    const bool handled = QTableView::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        applySizes();
    return handled;
}

} // namespace ui
