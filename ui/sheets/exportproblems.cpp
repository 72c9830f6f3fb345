// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/exportproblems.h"

#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kListHeight = 92;

} // namespace

ExportProblems::ExportProblems(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(BadgeKind::Look, {}))
    , m_list(new QListWidget)
    , m_goTo(new QPushButton)
    , m_leaveOut(new QPushButton(tr("&Leave it out")))
    , m_leaveAllOut(new QPushButton)
{
    m_banner->setObjectName(u"problems"_s);
    m_list->setObjectName(u"problemList"_s);
    m_list->setAccessibleName(tr("What stands in the way"));
    m_list->setWordWrap(true);
    m_goTo->setObjectName(u"goToExample"_s);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_leaveAllOut->setObjectName(u"leaveAllOut"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_goTo, m_leaveOut, m_leaveAllOut}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_banner);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &ExportProblems::showCurrent);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            emit goToRequested(m_scan.problems[size_t(row)].example);
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            emit leaveOutRequested({m_scan.problems[size_t(row)].example});
    });
    connect(m_leaveAllOut, &QPushButton::clicked, this,
        [this] { emit leaveOutRequested(m_scan.mustFix); });
    hide();
}

QString ExportProblems::text() const
{
    return m_banner->text();
}

void ExportProblems::setScan(const ExportScan &scan)
{
    m_scan = scan;
    const int must = int(scan.mustFix.size());
    QString text;
    if (must > 0)
        text = tr("%Ln example(s) cannot go into this file as they are.", nullptr, must);
    else if (scan.notes > 0)
        text = tr("This file cannot hold everything: %Ln note(s).", nullptr,
            int(qMin<qint64>(scan.notes, std::numeric_limits<int>::max())));
    m_banner->setText(text);
    m_list->clear();
    for (const core::ExportProblem &problem : scan.problems)
        m_list->addItem(problem.reason);
    m_list->setFixedHeight(scaled(this, kListHeight));
    if (!scan.problems.empty())
        m_list->setCurrentRow(0);
    m_leaveAllOut->setText(tr("Leave &all %Ln out", nullptr, must));
    m_leaveAllOut->setVisible(must > 1);
    setVisible(!scan.problems.empty());
    showCurrent();
}

void ExportProblems::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && std::cmp_less(row, m_scan.problems.size());
    m_goTo->setEnabled(any);
    m_leaveOut->setVisible(any && m_scan.problems[size_t(row)].mustFix);
    const qint64 number = any ? m_scan.problems[size_t(row)].number : 0;
    m_goTo->setText(tr("&Go to example %1").arg(QLocale().toString(number)));
}

} // namespace ui
