// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/examplepreview.h"

#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/celltext.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kRowHeight = 44;
constexpr int kHeaderHeight = 32;
constexpr int kLineHeight = 18;
constexpr int kPadding = 8;
constexpr int kVisibleRows = 4;
constexpr qsizetype kShownCharacters = 400;

} // namespace

void ExamplePreviewModel::setExamples(
    std::vector<core::Example> examples, std::vector<bool> isDuplicate)
{
    beginResetModel();
    m_examples = std::move(examples);
    m_isDuplicate = std::move(isDuplicate);
    m_isDuplicate.resize(m_examples.size(), false);
    endResetModel();
}

int ExamplePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_examples.size());
}

int ExamplePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExamplePreviewModel::text(const core::Example &example, int column) const
{
    switch (column) {
    case Question:
        return example.question().left(kShownCharacters).simplified();
    case Answer:
        return example.answer().left(kShownCharacters).simplified();
    case Category:
        return example.category;
    default:
        return {};
    }
}

QVariant ExamplePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool duplicate = m_isDuplicate[size_t(index.row())];
    if (role == kDuplicateRole)
        return duplicate;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Number)
        return index.row() + 1;
    if (index.column() == State)
        return duplicate ? tr("Already here") : tr("New");
    return text(m_examples[size_t(index.row())], index.column());
}

QVariant ExamplePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Number)
        return int(Qt::AlignVCenter | Qt::AlignTrailing);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Number:
        return u"#"_s;
    case Question:
        return tr("What they wrote");
    case Answer:
        return tr("What we answer");
    case Category:
        return tr("Category");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void ExamplePreviewDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool focused = option.state.testFlag(QStyle::State_Selected) &&
        option.state.testFlag(QStyle::State_Active) && option.widget != nullptr &&
        option.widget->hasFocus();
    const QPalette &palette = option.palette;
    painter->save();
    painter->fillRect(option.rect,
        themeColor(palette,
            focused                                             ? ColorRole::Primary
                : option.state.testFlag(QStyle::State_Selected) ? ColorRole::Soft
                                                                : ColorRole::Surface));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
        themeColor(palette, ColorRole::Line));
    const int padding = scaled(option.widget, kPadding);
    const QRect inside = option.rect.adjusted(padding, 0, -padding, -1);
    const bool duplicate = index.data(ExamplePreviewModel::kDuplicateRole).toBool();
    const auto quiet = [&](ColorRole role) {
        return themeColor(palette, focused ? ColorRole::OnPrimary : role);
    };
    const QString text = index.data().toString();
    switch (index.column()) {
    case ExamplePreviewModel::Number:
        painter->setFont(themedFont(option.widget, TextStyle::Small));
        painter->setPen(quiet(ColorRole::Secondary));
        painter->setLayoutDirection(option.direction);
        painter->drawText(inside, int(Qt::AlignVCenter | Qt::AlignTrailing), text);
        break;
    case ExamplePreviewModel::State:
        if (duplicate) {
            const QSize size = badgeSize(option.widget, text);
            const QRect badge(option.direction == Qt::RightToLeft
                    ? inside.right() - size.width() + 1
                    : inside.left(),
                inside.center().y() - size.height() / 2, size.width(), size.height());
            paintBadge(painter, badge, BadgeKind::Plain, text, palette, option.direction);
        } else {
            painter->setFont(themedFont(option.widget, TextStyle::Body));
            painter->setPen(quiet(ColorRole::Secondary));
            painter->setLayoutDirection(option.direction);
            painter->drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeading), text);
        }
        break;
    default: {
        CellTextStyle style;
        style.font = themedFont(option.widget, TextStyle::Body);
        style.text = quiet(duplicate ? ColorRole::Secondary : ColorRole::Text);
        style.lineHeight = scaled(option.widget, kLineHeight);
        paintCellText(painter, inside, text, style);
        break;
    }
    }
    painter->restore();
}

ExamplePreview::ExamplePreview(QWidget *parent)
    : QTableView(parent)
    , m_model(new ExamplePreviewModel(this))
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("The first examples"));
    setModel(m_model);
    setItemDelegate(new ExamplePreviewDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    applySizes();
}

void ExamplePreview::setExamples(std::vector<core::Example> examples, std::vector<bool> isDuplicate)
{
    const bool categories =
        std::ranges::any_of(examples, [](const core::Example &e) { return !e.category.isEmpty(); });
    m_model->setExamples(std::move(examples), std::move(isDuplicate));
    setColumnHidden(ExamplePreviewModel::Category, !categories);
    // A view that has the keyboard always has a current row.
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, ExamplePreviewModel::Question));
    applySizes();
}

void ExamplePreview::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applySizes();
}

void ExamplePreview::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applySizes();
}

void ExamplePreview::applySizes()
{
    if (m_model == nullptr)
        return;
    verticalHeader()->setDefaultSectionSize(scaled(this, kRowHeight));
    horizontalHeader()->setFixedHeight(scaled(this, kHeaderHeight));
    const int rows = std::clamp(m_model->rowCount(), 1, kVisibleRows);
    setMinimumHeight(scaled(this, kHeaderHeight) + rows * scaled(this, kRowHeight) + 2);
    const int number = scaled(this, 44);
    const int state = scaled(this, 120);
    const int category = isColumnHidden(ExamplePreviewModel::Category) ? 0 : scaled(this, 120);
    const int rest = std::max(0, viewport()->width() - number - state - category);
    setColumnWidth(ExamplePreviewModel::Number, number);
    setColumnWidth(ExamplePreviewModel::Question, rest / 2);
    setColumnWidth(ExamplePreviewModel::Answer, rest - rest / 2);
    if (category > 0)
        setColumnWidth(ExamplePreviewModel::Category, category);
    setColumnWidth(ExamplePreviewModel::State, state);
}

} // namespace ui
