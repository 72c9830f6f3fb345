// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/jobsheets.h"

#include "core/base/async.h"
#include "core/base/clock.h"
#include "ui/style/theme.h"
#include "ui/tune/tunesession.h"
#include "ui/tune/tunewords.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, const QString &name)
{
    auto *table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(scaled(table, 32));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setMinimumHeight(scaled(table, 240));
    return table;
}

} // namespace

JobTable::JobTable(const core::Catalogue &catalogue, const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
}

void JobTable::setJobs(const std::vector<core::TuningJob> &jobs)
{
    const bool same = jobs.size() == m_jobs.size();
    if (!same)
        beginResetModel();
    m_jobs = jobs;
    if (!same)
        endResetModel();
    else if (!jobs.empty())
        emit dataChanged(index(0, 0), index(int(jobs.size()) - 1, ColumnCount - 1));
}

qint64 JobTable::idAt(int row) const
{
    return row >= 0 && row < int(m_jobs.size()) ? m_jobs[std::size_t(row)].id : 0;
}

int JobTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

int JobTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const core::TuningJob &job = m_jobs[std::size_t(index.row())];
    switch (index.column()) {
    case NameColumn:
        return jobName(job);
    case StateColumn:
        return core::jobStateTitle(job.state);
    case PlaceColumn:
        return placeName(job.plan, m_catalogue);
    case ModelColumn:
        return job.plan.model == u"practice" && job.plan.provider == u"local" ? tr("Practice model")
                                                                              : job.plan.model;
    case ExamplesColumn:
        return QLocale().toString(job.train + job.validation);
    case StartedColumn:
        return whenText(job.created, m_clock.now());
    default:
        return {};
    }
}

QVariant JobTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("How it stands");
    case PlaceColumn:
        return tr("Where");
    case ModelColumn:
        return tr("Model");
    case ExamplesColumn:
        return tr("Examples");
    case StartedColumn:
        return tr("Started");
    default:
        return {};
    }
}

SentTable::SentTable(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void SentTable::setRecords(std::vector<core::SentRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int SentTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int SentTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SentTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const core::SentRecord &record = m_records[std::size_t(index.row())];
    switch (index.column()) {
    case WhenColumn:
        return whenText(record.at, m_clock.now());
    case WhereColumn:
        return record.destination == u"this computer" ? tr("this computer") : record.destination;
    case WhatColumn:
        return sentText(record.what);
    case CountColumn:
        return QLocale().toString(record.examples);
    case SizeColumn:
        return sizeText(record.bytes);
    default:
        return {};
    }
}

QVariant SentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhereColumn:
        return tr("Where to");
    case WhatColumn:
        return tr("What");
    case CountColumn:
        return tr("Examples");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

JobListSheet::JobListSheet(TuneSession &session, const core::Catalogue &catalogue, QWidget *parent)
    : Sheet(tr("All tunings of this project"), parent)
    , m_model(new JobTable(catalogue, session.clock(), this))
    , m_table(makeTable(m_model, u"jobTable"_s, tr("All tunings of this project")))
{
    setObjectName(u"jobListSheet"_s);
    setPreferredSize(860, 460);
    if (session.jobs().empty())
        setSentence(tr("Nothing was tuned in this project yet."));
    m_model->setJobs(session.jobs());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(JobTable::NameColumn, QHeaderView::Stretch);
    body()->addWidget(m_table, 1);
    QPushButton *show = addButton(tr("&Show it"), u"showJob"_s, true);
    addCloseButton(tr("&Close"));
    show->setEnabled(!session.jobs().empty());
    if (!session.jobs().empty())
        m_table->selectRow(0);
    connect(show, &QPushButton::clicked, this, &JobListSheet::showCurrent);
    connect(m_table, &QTableView::activated, this, &JobListSheet::showCurrent);
    connect(&session, &TuneSession::jobsChanged, this,
        [this, &session] { m_model->setJobs(session.jobs()); });
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
}

void JobListSheet::showCurrent()
{
    if (const qint64 job = m_model->idAt(m_table->currentIndex().row()); job != 0) {
        emit showRequested(job);
        accept();
    }
}

SentSheet::SentSheet(TuneSession &session, QWidget *parent)
    : Sheet(tr("Everything that was sent"), parent)
{
    setObjectName(u"sentSheet"_s);
    setPreferredSize(860, 460);
    setSentence(tr("Every time that examples of this project left for somewhere. This list is kept "
                   "in the project and cannot be undone."));
    auto *model = new SentTable(session.clock(), this);
    QTableView *table = makeTable(model, u"sentTable"_s, tr("Everything that was sent"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(SentTable::WhatColumn, QHeaderView::Stretch);
    body()->addWidget(table, 1);
    addCloseButton(tr("&Close"));
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    core::onFinished(session.store().sent(), this,
        [this, model](const core::Result<std::vector<core::SentRecord>> &sent) {
            if (!sent) {
                setSentence(sent.error().message);
                return;
            }
            if (sent->empty())
                setSentence(tr("Nothing of this project was ever sent anywhere."));
            model->setRecords(*sent);
        });
}

} // namespace ui
