// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/mappingform.h"

#include "ui/style/attunestyle.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kCellWidth = 240; ///< smallest, at 100 % text size
constexpr int kMaxColumnsBesides = 3;
constexpr qsizetype kMaxSamples = 2;
constexpr qsizetype kSampleLength = 56;

/// Fields that a spreadsheet usually has.
bool isCommon(core::ImportField field)
{
    using enum core::ImportField;
    return field == Question || field == Answer || field == Category;
}

bool sameColumns(const std::vector<core::ImportColumn> &a, const std::vector<core::ImportColumn> &b)
{
    return std::ranges::equal(a, b, [](const auto &left, const auto &right) {
        return left.selector == right.selector && left.title == right.title;
    });
}

QString oneLine(const QStringList &samples)
{
    QStringList quoted;
    for (const QString &sample : samples) {
        const QString text = sample.simplified();
        if (text.isEmpty() || quoted.size() == kMaxSamples)
            continue;
        quoted.append(MappingForm::tr("“%1”").arg(
            text.size() > kSampleLength ? text.left(kSampleLength).trimmed() + u'…' : text));
    }
    return quoted.join(u"  "_s);
}

} // namespace

MappingForm::MappingForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_more(new QPushButton(tr("&More fields"), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_more->setObjectName(u"moreFields"_s);
    m_more->setAutoDefault(false);
    setQuiet(m_more);
    makeRows();
    setTabOrder(m_rows.back().choice, m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        arrange();
        for (const Row &row : m_rows) {
            if (!isCommon(row.field) && !m_mapping.columns.contains(row.field)) {
                row.choice->setFocus(Qt::TabFocusReason);
                break;
            }
        }
    });
}

void MappingForm::makeRows()
{
    for (const core::ImportField field : core::importFields()) {
        auto *cell = new QWidget(this);
        auto *layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        auto *label =
            new TextLabel(core::importFieldTitle(field), TextStyle::Body, ColorRole::Text, true);
        auto *choice = new QComboBox;
        choice->setObjectName(u"column-"_s + core::importFieldKey(field));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
        label->setBuddy(choice);
        auto *samples = new TextLabel({}, TextStyle::Small, ColorRole::Secondary);
        samples->setObjectName(u"samples-"_s + core::importFieldKey(field));
        samples->setWordWrap(true);
        samples->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        layout->addWidget(label);
        layout->addWidget(choice);
        layout->addWidget(samples, 1);
        m_rows.push_back({field, cell, choice, samples});
        connect(choice, &QComboBox::activated, this, [this, field, choice](int index) {
            this->choose(field, choice->itemData(index).toString());
        });
    }
}

QComboBox *MappingForm::choice(core::ImportField field) const
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row == m_rows.end() ? nullptr : row->choice;
}

void MappingForm::setFile(const core::FileReview &file)
{
    m_mapping = file.mapping;
    if (!sameColumns(m_columns, file.columns)) {
        m_columns = file.columns;
        fillChoices();
    } else {
        m_columns = file.columns;
    }
    showMapping();
    arrange();
}

void MappingForm::fillChoices()
{
    for (const Row &row : m_rows) {
        const QSignalBlocker quiet(row.choice);
        row.choice->clear();
        row.choice->addItem(tr("Not in this file"), QString());
        for (const core::ImportColumn &column : m_columns)
            row.choice->addItem(column.title, column.selector);
    }
}

void MappingForm::showMapping()
{
    for (const Row &row : m_rows) {
        const QString selector = m_mapping.columns.value(row.field);
        // A path that the user gave by hand need not be among the columns that were found.
        if (!selector.isEmpty() && row.choice->findData(selector) < 0)
            row.choice->addItem(selector, selector);
        row.choice->setCurrentIndex(std::max(0, row.choice->findData(selector)));
        const auto column = std::ranges::find(m_columns, selector, &core::ImportColumn::selector);
        const bool found = !selector.isEmpty() && column != m_columns.end();
        row.samples->setText(found ? oneLine(column->samples) : QString());
        row.choice->setAccessibleDescription(row.samples->text());
    }
}

bool MappingForm::isShown(const Row &row) const
{
    return m_all || isCommon(row.field) || m_mapping.columns.contains(row.field);
}

void MappingForm::arrange()
{
    const int cells = std::clamp(width() / scaled(this, kCellWidth), 1, kMaxColumnsBesides);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int at = 0;
    for (const Row &row : m_rows) {
        row.cell->setVisible(isShown(row));
        if (isShown(row)) {
            m_grid->addWidget(row.cell, at / cells, at % cells);
            ++at;
        }
    }
    for (int column = 0; column < kMaxColumnsBesides; ++column)
        m_grid->setColumnStretch(column, column < cells ? 1 : 0);
    const bool allShown = std::cmp_equal(at, m_rows.size());
    m_more->setVisible(!allShown);
    if (!allShown)
        m_grid->addWidget(m_more, (at - 1) / cells + 1, 0, 1, cells, Qt::AlignLeading);
}

void MappingForm::choose(core::ImportField field, const QString &selector)
{
    const QString former = m_mapping.columns.value(field);
    if (former == selector)
        return;
    const auto taken = std::find(m_mapping.columns.cbegin(), m_mapping.columns.cend(), selector);
    if (!selector.isEmpty() && taken != m_mapping.columns.cend()) {
        const core::ImportField other = taken.key();
        if (former.isEmpty())
            m_mapping.columns.remove(other);
        else
            m_mapping.columns.insert(other, former);
    }
    if (selector.isEmpty())
        m_mapping.columns.remove(field);
    else
        m_mapping.columns.insert(field, selector);
    showMapping();
    arrange();
    emit mappingChanged(m_mapping);
}

void MappingForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
