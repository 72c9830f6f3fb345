// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparisonlistsheet.h"

#include <QDateTime>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ComparisonListSheet::ComparisonListSheet(
    std::span<const core::Comparison> comparisons, QWidget *parent)
    : Sheet(tr("All comparisons"), parent)
{
    setObjectName(u"comparisonListSheet"_s);
    setPreferredSize(560, 420);
    auto *list = new QListWidget;
    list->setObjectName(u"comparisonList"_s);
    list->setAccessibleName(tr("All comparisons"));
    for (const core::Comparison &one : comparisons) {
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.created), QLocale::ShortFormat);
        //: Two models and a date: "Original with house rules and Tuned (number 1), 26.11.26 19:00".
        auto *item = new QListWidgetItem(
            tr("%1 and %2, %3")
                .arg(core::describe(one.plan.before), core::describe(one.plan.after), when));
        item->setData(Qt::UserRole, one.id);
        list->addItem(item);
    }
    list->setWordWrap(true);
    list->setCurrentRow(0);
    body()->addWidget(list, 1);
    addCloseButton(tr("&Close"));
    QPushButton *open = addButton(tr("&Open"), u"openComparison"_s, true);
    open->setEnabled(!comparisons.empty());
    const auto choose = [this, list] {
        if (const QListWidgetItem *item = list->currentItem()) {
            emit chosen(item->data(Qt::UserRole).toLongLong());
            accept();
        }
    };
    connect(open, &QPushButton::clicked, this, choose);
    connect(list, &QListWidget::itemActivated, this, choose);
}

} // namespace ui
